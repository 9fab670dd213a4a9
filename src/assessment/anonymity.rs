//! Whose answers may be shown by role, so that nobody can work out what somebody else said (chapter 25.5).

use std::collections::{BTreeMap, BTreeSet};

use super::{Assessment, Voice};
use crate::questionnaire::{Item, OptionId, Questionnaire};

/// Who may be shown in a scan.
///
/// It holds for everything that leaves the respondents: report, agenda, workshop, charts, JSON and the scan inside a
/// report. The answers of one person alone are nobody else's, so nothing is hidden there.
#[derive(Debug, Clone)]
pub struct Anonymity<'a> {
    assessment: &'a Assessment,
    voices: Vec<Voice<'a>>,
    /// Roles of which everyone agreed to be shown.
    consenting: BTreeSet<OptionId>,
    /// The fewest that are shown together without their consent.
    least: usize,
    hides_all: bool,
}

impl<'a> Anonymity<'a> {
    /// Who may be shown in this scan.
    pub fn of(questionnaire: &Questionnaire, assessment: &'a Assessment) -> Self {
        let voices: Vec<Voice> = assessment.voices(questionnaire).collect();
        let mut roles: BTreeMap<OptionId, Vec<bool>> = BTreeMap::new();
        for voice in &voices {
            if let Some(role) = voice.role {
                roles.entry(role).or_default().push(voice.may_stand_alone);
            }
        }
        let consenting = |agreed: &[bool]| agreed.iter().all(|agreed| *agreed);
        let least = questionnaire.least_unnamed();
        let named = roles
            .values()
            .filter(|agreed| consenting(agreed) || agreed.len() >= least);
        let unnamed = voices.len() - named.map(Vec::len).sum::<usize>();
        Self {
            assessment,
            consenting: roles
                .iter()
                .filter_map(|(role, agreed)| consenting(agreed).then_some(*role))
                .collect(),
            least,
            hides_all: assessment.is_summary() || (assessment.is_group() && is_too_few(unnamed, least)),
            voices,
        }
    }

    /// Whether no rows, no spread and no role may be shown anywhere (rule 2).
    pub const fn hides_all(&self) -> bool {
        self.hides_all
    }

    /// The roles that have a row of their own at an item, the others being one row together; `None` where nothing of
    /// who answered what may be shown (rules 1 and 2).
    pub fn rows(&self, item: &Item) -> Option<BTreeSet<OptionId>> {
        if self.hides_all || self.assessment.group.summed(item.id).is_some() {
            return None;
        }
        let mut roles: BTreeMap<OptionId, usize> = BTreeMap::new();
        let mut others = 0;
        for voice in self.answering(item) {
            match voice.role {
                Some(role) => *roles.entry(role).or_default() += 1,
                None => others += 1,
            }
        }
        let is_group = self.assessment.is_group();
        let mut apart = BTreeSet::new();
        for (role, answered) in roles {
            if !is_group || answered >= self.least || self.consenting.contains(&role) {
                apart.insert(role);
            } else {
                others += answered;
            }
        }
        (!is_group || !is_too_few(others, self.least)).then_some(apart)
    }

    /// The roles that have a row of their own at every item that anyone in them answered and that has rows at all.
    pub fn roles_apart(&self, questionnaire: &Questionnaire) -> BTreeSet<OptionId> {
        let mut apart: BTreeSet<OptionId> = self.voices.iter().filter_map(|voice| voice.role).collect();
        for item in questionnaire.items() {
            let Some(rows) = self.rows(item) else { continue };
            for role in self.answering(item).filter_map(|voice| voice.role) {
                if !rows.contains(&role) {
                    apart.remove(&role);
                }
            }
        }
        if self.hides_all { BTreeSet::new() } else { apart }
    }

    /// What was noted at an item and may be shown, without who: in alphabetical order, each once (rule 6). Where nothing
    /// of who answered what may be shown, that is what the author noted, who decides what leaves the scan, and what those
    /// noted who agreed to be shown.
    pub fn notes(&self, item: &Item) -> Vec<&'a str> {
        let shows_all = self.shows_all_notes(item) || self.holds_what_readers_may_have(item);
        let author = usize::from(self.assessment.author_counts());
        let shown = self.voices.iter().enumerate().filter(|(place, voice)| {
            let is_author = *place < author;
            shows_all || is_author || voice.may_stand_alone
        });
        let answers = shown.filter_map(|(_, voice)| voice.answer(item));
        let notes = answers.map(|answer| answer.note.trim());
        let notes: BTreeSet<&str> = notes.filter(|note| !note.is_empty()).collect();
        notes.into_iter().collect()
    }

    /// Whether a note at an item may be by enough people, or everyone whose it may be agreed.
    fn shows_all_notes(&self, item: &Item) -> bool {
        let may_be_by = |voice: &&Voice| {
            let answer = voice.answer(item);
            answer.is_some_and(|answer| answer.response.is_given() || !answer.note.trim().is_empty())
        };
        let writers = || self.voices.iter().filter(may_be_by);
        let enough = writers().count() >= self.least || writers().all(|voice| voice.may_stand_alone);
        self.rows(item).is_some() && enough
    }

    /// Whether only what readers may have is left of an item: the scan came out of a report.
    fn holds_what_readers_may_have(&self, item: &Item) -> bool {
        self.assessment.is_summary() || self.assessment.group.summed(item.id).is_some()
    }

    /// Whether everyone in a role agreed to be shown.
    pub fn all_agreed(&self, role: OptionId) -> bool {
        self.consenting.contains(&role)
    }

    /// Those who gave an answer to an item.
    pub fn answering(&self, item: &Item) -> impl Iterator<Item = &Voice<'a>> {
        self.voices.iter().filter(|voice| {
            let answer = voice.answer(item);
            answer.is_some_and(|answer| answer.response.is_given())
        })
    }
}

/// Whether so many would be known by what isn't shown; none are.
const fn is_too_few(people: usize, least: usize) -> bool {
    0 < people && people < least
}
