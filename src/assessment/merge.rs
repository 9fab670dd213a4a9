//! Joining colleagues' answer files to a scan.
//!
//! The order of the files doesn't matter and merging a file again changes nothing: a scan holds a set
//! of versions by respondent, of which the newest counts. Files that can't join are listed with the
//! reason; the others still merge.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Assessment, Origin, Respondent, RespondentId, is_older, own_state,
    respondent::{fingerprint, given},
};
use crate::questionnaire::{Item, Questionnaire};

/// A file to merge, read or not; `E` says why not.
#[derive(Debug)]
pub struct AnswerFile<E> {
    /// Its name, for the list.
    pub name: String,
    /// What it holds.
    pub read: Result<Assessment, E>,
}

/// A merged scan, and what became of each file.
#[derive(Debug)]
pub struct MergeResult<E> {
    /// The scan with everyone's answers.
    pub scan: Assessment,
    /// What became of the files, by name.
    pub files: Vec<Merged<E>>,
}

/// What became of one file.
#[derive(Debug)]
pub struct Merged<E> {
    /// Its name.
    pub name: String,
    /// Whether it counts.
    pub outcome: Outcome<E>,
    /// What to know about it, when it was taken.
    pub remarks: Vec<Remark>,
}

/// Whether a file counts.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome<E> {
    /// Its answers count now.
    Taken,
    /// Its answers were in the scan already.
    AlreadyThere,
    /// A newer file by the same respondent counts, or the scan itself; this one is kept aside.
    SetAside,
    /// It isn't in the scan.
    Refused(Refusal<E>),
}

/// Why a file isn't merged.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal<E> {
    /// It can't be read as a scan.
    Unreadable(E),
    /// It was made with another edition of the question set, of this version.
    OtherQuestions {
        /// The file's version.
        version: String,
    },
    /// It's about another municipality, of this name.
    OtherMunicipality {
        /// The name in the file; may be empty.
        name: String,
    },
    /// Nothing is answered in it.
    NoAnswers,
    /// It holds what a group answered together, and not what each of them said (chapter 25.5).
    Summary,
    /// The scan to merge into holds what a group answered together.
    IntoSummary,
}

/// What to know about a file that was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// Not everything that was asked is answered.
    HalfFilled {
        /// Items with an answer.
        answered: usize,
        /// Items asked.
        asked: usize,
    },
    /// Saved after the last day to answer.
    Late,
    /// The profile differs; the scan's own profile counts.
    OtherProfile,
    /// Made without an invitation by an older program: a later version of it would count as someone else's.
    WithoutId,
    /// It holds agreed answers, which aren't taken over.
    AgreedLeftOut,
    /// Made with an older version of the question set, of which so many sentences that were chosen have changed.
    LookAgain(usize),
}

impl<E> MergeResult<E> {
    /// The files whose answers count, now or already.
    pub fn taken(&self) -> impl Iterator<Item = &Merged<E>> {
        self.files
            .iter()
            .filter(|file| matches!(file.outcome, Outcome::Taken | Outcome::AlreadyThere))
    }

    /// The files that are kept but don't count.
    pub fn set_aside(&self) -> impl Iterator<Item = &Merged<E>> {
        self.files
            .iter()
            .filter(|file| matches!(file.outcome, Outcome::SetAside))
    }

    /// The files that aren't in the scan.
    pub fn refused(&self) -> impl Iterator<Item = &Merged<E>> {
        self.files
            .iter()
            .filter(|file| matches!(file.outcome, Outcome::Refused(_)))
    }
}

/// Joins the answers in `files` to `scan`. The scan's own answers, profile and agreed answers stay as
/// they are.
pub fn merge<E>(
    questionnaire: &Questionnaire,
    scan: Assessment,
    files: impl IntoIterator<Item = AnswerFile<E>>,
) -> MergeResult<E> {
    let mut merger = Merger::new(questionnaire, scan);
    let mut listed: Vec<Listed<E>> = files.into_iter().map(|file| merger.add(file)).collect();
    merger.settle();
    listed.sort_by(|a, b| a.name.cmp(&b.name));
    let files = listed.into_iter().map(|file| merger.judge(file)).collect();
    MergeResult {
        scan: merger.scan,
        files,
    }
}

/// A scan without answers on which most of `files` agree, to merge them into: the municipality of most,
/// with the profile of one of them. `None` when none of them can be read.
pub fn common_ground<E>(questionnaire: &Questionnaire, files: &[AnswerFile<E>]) -> Option<Assessment> {
    let scans = files.iter().filter_map(|file| file.read.as_ref().ok());
    let mut by_place: BTreeMap<String, Vec<&Assessment>> = BTreeMap::new();
    let fits = |scan: &&Assessment| is_known(questionnaire, scan.origin()) && !scan.group.is_summed();
    for scan in scans.filter(fits) {
        by_place.entry(place(questionnaire, scan)).or_default().push(scan);
    }
    // The first of equals, so that the order of the files doesn't matter.
    let (_, scans) = by_place
        .into_iter()
        .rev()
        .max_by_key(|(name, scans)| (scans.len(), !name.is_empty()))?;
    let first = scans
        .into_iter()
        .min_by_key(|scan| (own_id(questionnaire, scan), scan.author.saved))?;
    let mut ground = Assessment::new(questionnaire, first.language);
    for field in questionnaire.fields() {
        ground.set_profile(field.id, first.profile(field.id).cloned());
    }
    Some(ground)
}

/// A file that was looked at, with the respondents it brought.
struct Listed<E> {
    name: String,
    refusal: Option<Refusal<E>>,
    brought: Vec<Version>,
    remarks: Vec<Remark>,
}

/// Points at one version of a respondent's answers.
type Version = (RespondentId, [u8; 32]);

struct Merger<'q> {
    questionnaire: &'q Questionnaire,
    scan: Assessment,
    place: String,
    own: RespondentId,
    /// What the scan held before.
    before: BTreeSet<Version>,
    /// Every version of every respondent.
    versions: BTreeMap<RespondentId, Vec<Respondent>>,
    /// The versions that count.
    counting: BTreeSet<Version>,
}

impl<'q> Merger<'q> {
    fn new(questionnaire: &'q Questionnaire, mut scan: Assessment) -> Self {
        let mut merger = Self {
            questionnaire,
            place: place(questionnaire, &scan),
            own: own_id(questionnaire, &scan),
            before: BTreeSet::new(),
            versions: BTreeMap::new(),
            counting: BTreeSet::new(),
            scan: Assessment::new(questionnaire, scan.language),
        };
        if scan.has_own_answers() {
            let role = scan.profile_choice(questionnaire.roles().role);
            let own = (merger.own, fingerprint(role, &scan.answers));
            merger.before.insert(own);
            merger.counting.insert(own);
        }
        let held = std::mem::take(&mut scan.group.respondents).into_iter();
        for respondent in held.chain(std::mem::take(&mut scan.group.aside)) {
            let version = merger.insert(respondent);
            merger.before.insert(version);
        }
        merger.scan = scan;
        merger
    }

    fn add<E>(&mut self, file: AnswerFile<E>) -> Listed<E> {
        let mut listed = Listed {
            name: file.name,
            refusal: None,
            brought: Vec::new(),
            remarks: Vec::new(),
        };
        match file
            .read
            .map_err(Refusal::Unreadable)
            .and_then(|scan| self.fits(scan))
        {
            Err(refusal) => listed.refusal = Some(refusal),
            Ok(scan) => {
                listed.remarks = self.remarks(&scan);
                let respondents = respondents(self.questionnaire, scan);
                listed.brought = respondents
                    .into_iter()
                    .map(|respondent| self.insert(respondent))
                    .collect();
            }
        }
        listed
    }

    fn fits<E>(&self, scan: Assessment) -> Result<Assessment, Refusal<E>> {
        if self.scan.group.is_summed() {
            return Err(Refusal::IntoSummary);
        }
        if scan.group.is_summed() {
            return Err(Refusal::Summary);
        }
        if !is_known(self.questionnaire, scan.origin()) {
            let version = scan.origin().version.clone();
            return Err(Refusal::OtherQuestions { version });
        }
        if place(self.questionnaire, &scan) != self.place {
            let name = scan.profile_text(self.questionnaire.roles().name).to_owned();
            return Err(Refusal::OtherMunicipality { name });
        }
        if !scan.has_own_answers() && scan.group.respondents.is_empty() {
            return Err(Refusal::NoAnswers);
        }
        Ok(scan)
    }

    fn remarks(&self, scan: &Assessment) -> Vec<Remark> {
        let mut remarks = Vec::new();
        if scan.has_own_answers() {
            remarks.extend(self.half_filled(scan));
            if is_late(scan) {
                remarks.push(Remark::Late);
            }
            if scan.author.id.is_none() {
                remarks.push(Remark::WithoutId);
            }
        }
        let role = self.questionnaire.roles().role;
        let mut fields = self.questionnaire.fields().iter().map(|field| field.id);
        if fields.any(|field| field != role && scan.profile(field) != self.scan.profile(field)) {
            remarks.push(Remark::OtherProfile);
        }
        if scan.group.all_agreed().next().is_some() {
            remarks.push(Remark::AgreedLeftOut);
        }
        let outdated = super::to_look_at_again(self.questionnaire, scan).len();
        if outdated > 0 {
            remarks.push(Remark::LookAgain(outdated));
        }
        remarks
    }

    /// Whether something that is asked and applies by the scan's profile is left open.
    fn half_filled(&self, file: &Assessment) -> Option<Remark> {
        let asked = |item: &&Item| super::applies(item, &self.scan) && file.author.is_asked(item.dimension);
        let items: Vec<&Item> = self.questionnaire.items().iter().filter(asked).collect();
        let is_answered = |item: &&&Item| own_state(item, file) != super::ItemState::Unanswered;
        let answered = items.iter().filter(is_answered).count();
        (answered < items.len()).then_some(Remark::HalfFilled {
            answered,
            asked: items.len(),
        })
    }

    fn insert(&mut self, respondent: Respondent) -> Version {
        let version = version_of(&respondent);
        let versions = self.versions.entry(respondent.id).or_default();
        match versions.iter_mut().find(|other| version_of(other) == version) {
            // The same answers saved twice: one version, with the later date.
            Some(same) => {
                let about = |one: &Respondent| (one.saved, one.may_stand_alone, one.asked.clone());
                if about(&respondent) > about(same) {
                    *same = respondent;
                }
            }
            None => versions.push(respondent),
        }
        version
    }

    /// Decides which version of each respondent counts.
    fn settle(&mut self) {
        for (id, mut versions) in std::mem::take(&mut self.versions) {
            versions.sort_by_key(Respondent::rank);
            if id == self.own && self.scan.has_own_answers() {
                // The scan's own answers stay; the same answers needn't be kept twice.
                let same = |version: &Respondent| {
                    fingerprint(None, &version.answers) == fingerprint(None, &self.scan.answers)
                };
                versions.retain(|version| !same(version));
            } else if let Some(newest) = versions.pop() {
                self.counting.insert(version_of(&newest));
                self.scan.group.respondents.push(newest);
            }
            self.scan.group.aside.append(&mut versions);
        }
    }

    fn judge<E>(&self, file: Listed<E>) -> Merged<E> {
        let Listed {
            name,
            refusal,
            brought,
            remarks,
        } = file;
        let outcome = match refusal {
            Some(refusal) => Outcome::Refused(refusal),
            None => self.outcome(&brought),
        };
        Merged {
            name,
            outcome,
            remarks,
        }
    }

    fn outcome<E>(&self, brought: &[Version]) -> Outcome<E> {
        let counting = || brought.iter().filter(|version| self.counting.contains(version));
        if counting().next().is_none() {
            Outcome::SetAside
        } else if counting().all(|version| self.before.contains(version)) {
            Outcome::AlreadyThere
        } else {
            Outcome::Taken
        }
    }
}

/// The respondents in a file: its author, and those merged into it before.
fn respondents(questionnaire: &Questionnaire, scan: Assessment) -> Vec<Respondent> {
    let id = own_id(questionnaire, &scan);
    let role = scan.profile_choice(questionnaire.roles().role);
    let Assessment {
        answers,
        author,
        group,
        kept,
        ..
    } = scan;
    let own = (given(&answers) > 0).then(|| Respondent {
        id,
        role,
        may_stand_alone: author.may_stand_alone,
        saved: author.saved,
        asked: author
            .invitation
            .map(|invitation| invitation.asked)
            .unwrap_or_default(),
        answers,
        kept: kept.answers,
    });
    own.into_iter()
        .chain(group.respondents)
        .chain(group.aside)
        .collect()
}

/// The author's id; a file without one gets the same one again as long as its answers stay the same.
pub(super) fn own_id(questionnaire: &Questionnaire, scan: &Assessment) -> RespondentId {
    scan.author.id.unwrap_or_else(|| {
        let role = scan.profile_choice(questionnaire.roles().role);
        let print = fingerprint(role, &scan.answers);
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&print[..16]);
        RespondentId::from_bytes(bytes)
    })
}

fn version_of(respondent: &Respondent) -> Version {
    (respondent.id, fingerprint(respondent.role, &respondent.answers))
}

/// Whether answers to a question set of this origin can be taken over: to these very questions, or to an older version
/// of them, of which each answer knows whether its sentence has changed since.
fn is_known(questionnaire: &Questionnaire, origin: &Origin) -> bool {
    *origin == Origin::of(questionnaire)
        || (origin.id == questionnaire.id() && is_older(&origin.version, questionnaire.version()))
}

/// The municipality, in a form to compare.
fn place(questionnaire: &Questionnaire, scan: &Assessment) -> String {
    let name = scan.profile_text(questionnaire.roles().name);
    name.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

/// Whether the answers were saved after the last day, wherever on earth that day ended.
fn is_late(scan: &Assessment) -> bool {
    let until = scan
        .author
        .invitation
        .as_ref()
        .and_then(|invitation| invitation.until);
    let saved = scan.author.saved;
    until.zip(saved).is_some_and(|(until, saved)| {
        let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(-12));
        saved.to_zoned(zone).date() > until
    })
}
