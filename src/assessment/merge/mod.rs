//! Joining colleagues' answer files to a scan.
//!
//! The order of the files doesn't matter and merging a file again changes nothing: a scan holds a set
//! of versions by respondent, of which the newest counts. Files that can't join are listed with the
//! reason; the others still merge.

mod identity;
mod place;
mod result;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

pub use self::result::{AnswerFile, Choices, MergeResult, Merged, Outcome, Refusal, Remark};
use super::{
    Assessment, Origin, Respondent, RespondentId, is_older, own_state,
    respondent::{fingerprint, given},
};
use crate::questionnaire::{FieldId, Item, Questionnaire};
use identity::{Persons, Suspects};
use place::place;

/// Joins the answers in `files` to `scan`. The scan's own answers, profile and agreed answers stay as
/// they are.
pub fn merge<E>(
    questionnaire: &Questionnaire,
    scan: Assessment,
    files: impl IntoIterator<Item = AnswerFile<E>>,
) -> MergeResult<E> {
    merge_as(questionnaire, scan, files, &Choices::default())
}

/// As [`merge`], with what the user decided about some of the files.
pub fn merge_as<E>(
    questionnaire: &Questionnaire,
    scan: Assessment,
    files: impl IntoIterator<Item = AnswerFile<E>>,
    choices: &Choices,
) -> MergeResult<E> {
    let mut merger = Merger::new(questionnaire, scan, choices);
    let mut listed: Vec<Listed<E>> = files.into_iter().map(|file| merger.add(file)).collect();
    merger.settle();
    listed.sort_by(|a, b| a.name.cmp(&b.name));
    mark_copies(&mut listed);
    let files = listed.into_iter().map(|file| merger.judge(file)).collect();
    MergeResult {
        scan: merger.scan,
        files,
    }
}

/// Says of a file that brings what a file before it brought, so that the sums don't seem to be more people.
fn mark_copies<E>(listed: &mut [Listed<E>]) {
    let mut seen = BTreeSet::new();
    for file in listed.iter_mut().filter(|file| !file.brought.is_empty()) {
        if !seen.insert(file.brought.clone()) {
            file.remarks.push(Remark::Copy);
        }
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
    id: Option<RespondentId>,
    saved: Option<Timestamp>,
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
    choices: &'q Choices,
    /// Versions of which the user said that they are by someone else.
    chosen: BTreeSet<Version>,
    /// Versions that turned out to be someone else's, with what they are by now.
    moved: BTreeMap<Version, Version>,
    /// Versions that may be by two people with one invitation.
    suspects: Suspects,
    /// When the version that counts was saved, for those that don't.
    instead: BTreeMap<Version, Option<Timestamp>>,
    /// Those who were told apart before.
    persons: Persons,
}

impl<'q> Merger<'q> {
    fn new(questionnaire: &'q Questionnaire, mut scan: Assessment, choices: &'q Choices) -> Self {
        let mut merger = Self {
            questionnaire,
            place: place(questionnaire, &scan),
            own: own_id(questionnaire, &scan),
            before: BTreeSet::new(),
            versions: BTreeMap::new(),
            counting: BTreeSet::new(),
            choices,
            chosen: BTreeSet::new(),
            moved: BTreeMap::new(),
            suspects: Suspects::default(),
            instead: BTreeMap::new(),
            persons: Persons::default(),
            scan: Assessment::new(questionnaire, scan.language),
        };
        if scan.has_own_answers() {
            let role = scan.profile_choice(questionnaire.roles().role);
            let own = (merger.own, fingerprint(role, &scan.answers));
            merger.before.insert(own);
            merger.counting.insert(own);
        }
        let own = scan.has_own_answers().then(|| own_answers(questionnaire, &scan));
        merger.persons = Persons::of(own.into_iter().chain(scan.group.respondents.iter().cloned()));
        let held = std::mem::take(&mut scan.group.respondents).into_iter();
        for respondent in held.chain(std::mem::take(&mut scan.group.aside)) {
            let version = merger.insert(respondent);
            merger.before.insert(version);
        }
        merger.scan = scan;
        merger
    }

    fn add<E>(&mut self, file: AnswerFile<E>) -> Listed<E> {
        let author = file.read.as_ref().ok().map(|scan| &scan.author);
        let mut listed = Listed {
            id: author.and_then(|author| author.id),
            saved: author.and_then(|author| author.saved),
            name: file.name,
            refusal: None,
            brought: Vec::new(),
            remarks: Vec::new(),
        };
        match file
            .read
            .map_err(Refusal::Unreadable)
            .and_then(|scan| self.fits(&listed.name, scan))
        {
            Err(refusal) => listed.refusal = Some(refusal),
            Ok(scan) => {
                listed.remarks = self.remarks(&scan);
                for mut respondent in respondents(self.questionnaire, scan) {
                    respondent.id = self.persons.whose(&respondent);
                    let version = self.insert(respondent);
                    listed.brought.push(version);
                }
                if self.choices.both.contains(&listed.name) {
                    self.chosen.extend(listed.brought.iter().copied());
                }
            }
        }
        listed
    }

    fn fits<E>(&self, file: &str, scan: Assessment) -> Result<Assessment, Refusal<E>> {
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
        if place(self.questionnaire, &scan) != self.place && !self.choices.same_place.contains(file) {
            let name = |scan: &Assessment| scan.profile_text(self.questionnaire.roles().name).to_owned();
            return Err(Refusal::OtherMunicipality {
                name: name(&scan),
                expected: name(&self.scan),
            });
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
        // Whose it is differs, and the name was looked at before.
        let roles = self.questionnaire.roles();
        let compared = |field: &FieldId| ![roles.role, roles.name].contains(field);
        let fields = self.questionnaire.fields().iter().map(|field| field.id);
        if fields
            .filter(compared)
            .any(|field| scan.profile(field) != self.scan.profile(field))
        {
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
            let own = (id == self.own && self.scan.has_own_answers())
                .then(|| own_answers(self.questionnaire, &self.scan));
            if let Some(own) = &own {
                // The scan's own answers stay; the same answers needn't be kept twice.
                let same = |version: &Respondent| {
                    fingerprint(None, &version.answers) == fingerprint(None, &own.answers)
                };
                versions.retain(|version| !same(version));
            }
            let is_own = own.is_some();
            let Some(counting) = own.or_else(|| versions.pop()) else {
                continue;
            };
            let taken: BTreeSet<RespondentId> = self.persons.ids();
            let settled = identity::settle(counting, versions, &self.chosen, &taken);
            self.moved.extend(settled.moved);
            self.suspects.extend(settled.suspects);
            for (place, person) in settled.persons.into_iter().enumerate() {
                let saved = person.counting.saved;
                self.instead
                    .extend(person.aside.iter().map(|one| (version_of(one), saved)));
                self.scan.group.aside.extend(person.aside);
                if !(is_own && place == 0) {
                    self.counting.insert(version_of(&person.counting));
                    self.scan.group.respondents.push(person.counting);
                }
            }
        }
        self.scan.group.respondents.sort_by_key(|one| one.id);
        self.scan.group.aside.sort_by_key(|one| (one.id, one.rank()));
    }

    fn judge<E>(&self, file: Listed<E>) -> Merged<E> {
        let Listed {
            name,
            id,
            saved: at,
            refusal,
            brought,
            mut remarks,
        } = file;
        let outcome = match refusal {
            Some(refusal) => Outcome::Refused(refusal),
            None => self.outcome(&brought),
        };
        let suspect = brought.iter().find_map(|version| self.suspects.get(version));
        let aside = matches!(outcome, Outcome::SetAside);
        if let Some((saved, other)) = suspect.copied() {
            remarks.push(Remark::MaybeTwoPeople { saved, other });
        } else if let Some((saved, counting)) = self.replaced(&brought).filter(|_| aside) {
            remarks.push(Remark::OtherVersion { saved, counting });
        }
        Merged {
            name,
            id,
            saved: at,
            outcome,
            remarks,
        }
    }

    /// When the first version of a file was saved, and the one that counts instead of it.
    fn replaced(&self, brought: &[Version]) -> Option<(Option<Timestamp>, Option<Timestamp>)> {
        let version = brought.first()?;
        let counting = self.instead.get(version)?;
        let own = self
            .scan
            .group
            .aside
            .iter()
            .find(|one| version_of(one) == *version)?;
        Some((own.saved, *counting))
    }

    fn outcome<E>(&self, brought: &[Version]) -> Outcome<E> {
        let now = |version: &Version| self.moved.get(version).copied().unwrap_or(*version);
        let counting = || {
            brought
                .iter()
                .map(now)
                .filter(|version| self.counting.contains(version))
        };
        if counting().next().is_none() {
            Outcome::SetAside
        } else if counting().all(|version| self.before.contains(&version)) {
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

/// A scan's own answers as one of the versions.
fn own_answers(questionnaire: &Questionnaire, scan: &Assessment) -> Respondent {
    Respondent {
        id: own_id(questionnaire, scan),
        role: scan.profile_choice(questionnaire.roles().role),
        may_stand_alone: scan.author.may_stand_alone,
        saved: scan.author.saved,
        asked: Vec::new(),
        answers: scan.answers.clone(),
        kept: BTreeMap::new(),
    }
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
