//! A group of respondents in words: the same in the report, in the window and on the command line.

use super::words::list;
use crate::{
    evaluation::{AGREEMENT_FOR_DISCUSSED, Missing, Reliability, Side, SideAnswers, Stakes},
    i18n::{GroupText, Language, share_beside_bound},
    questionnaire::{ItemId, OptionId, Questionnaire},
    scoring::{Agreement, AgreementClass, Consensus},
};

/// Limits that a share is shown beside (chapter 5.1, rule 5).
const LIMITS: [f64; 4] = [0.6, AGREEMENT_FOR_DISCUSSED, 0.8, 0.9];

/// Words in a language.
#[derive(Debug, Clone, Copy)]
pub struct GroupWords<'q> {
    questionnaire: &'q Questionnaire,
    language: Language,
    text: GroupText,
}

impl<'q> GroupWords<'q> {
    /// Words about respondents to this question set.
    pub const fn new(questionnaire: &'q Questionnaire, language: Language) -> Self {
        Self {
            questionnaire,
            language,
            text: GroupText::of(language),
        }
    }

    /// A role.
    pub fn role(&self, id: OptionId) -> &'q str {
        let field = self.questionnaire.field(self.questionnaire.roles().role);
        let choice = field.choice(id);
        choice.map_or("", |choice| choice.text.get(self.language))
    }

    /// Who stands on a side.
    pub fn who(&self, side: Side) -> &'q str {
        match side {
            Side::Role(id) => self.role(id),
            Side::OtherRoles => self.text.other_roles(),
            Side::Everyone => self.text.everyone(),
        }
    }

    /// Who stands on a side, beside a dot for each of `count`: everyone is who they may be, so there it's how many they are.
    pub fn beside_dots(&self, side: Side, count: usize) -> String {
        match side {
            Side::Everyone => self.text.respondents(count),
            side => self.who(side).to_owned(),
        }
    }

    /// How many of a side: `analist (2×)`, or `2 invullers` of everyone.
    pub fn people(&self, side: Side, count: usize) -> String {
        match side {
            Side::Everyone => self.text.respondents(count),
            side => self.times(self.who(side), count),
        }
    }

    /// What one side answered: `1, 2 (2×), weet ik niet`.
    pub fn levels(&self, side: &SideAnswers) -> String {
        let levels = side.levels.iter().enumerate();
        let levels = levels.map(|(level, count)| ((level + 1).to_string(), *count));
        let others = [
            (self.text.dont_know().to_owned(), side.dont_know),
            (self.text.not_applicable().to_owned(), side.not_applicable),
        ];
        let given = levels.chain(others).filter(|(_, count)| *count > 0);
        let given: Vec<String> = given.map(|(what, count)| self.times(&what, count)).collect();
        given.join(", ")
    }

    /// `what (2×)`, or just `what` when it's there once.
    fn times(&self, what: &str, count: usize) -> String {
        match count {
            1 => what.to_owned(),
            _ => self.text.times(what, count),
        }
    }

    /// What hangs on a question; nothing when nothing does.
    pub fn stakes(&self, stakes: Stakes) -> Option<String> {
        let all = [
            (stakes.advice, self.text.stake_advice()),
            (stakes.gate, self.text.stake_gate()),
            (stakes.band, self.text.stake_band()),
        ];
        let there = all.into_iter().filter_map(|(there, word)| there.then_some(word));
        let there: Vec<&str> = there.collect();
        let list = list(self.language, &there);
        (!there.is_empty()).then(|| self.text.stakes(&list))
    }

    /// How the answers to a question lie apart.
    pub const fn consensus(&self, consensus: Consensus) -> &'static str {
        match consensus {
            Consensus::Agreed => self.text.agreed(),
            Consensus::Differs => self.text.differs(),
            Consensus::DiffersMuch => self.text.differs_much(),
            Consensus::AcrossThreshold => self.text.across_threshold(),
        }
    }

    /// The agreement figure; nothing when there is nothing to compare.
    pub fn agreement(&self, agreement: &Agreement) -> Option<String> {
        let class = match agreement.class()? {
            AgreementClass::Good => self.text.good(),
            AgreementClass::Fair => self.text.fair(),
            AgreementClass::Low => self.text.low(),
        };
        let percent = self.share(agreement.share()?);
        Some(self.text.agreement_is(agreement.items.len(), &percent, class))
    }

    /// What the next label still takes; nothing at the highest, or where nothing can be added.
    pub fn for_next_label(&self, reliability: &Reliability) -> Option<String> {
        let next = reliability.next_label(self.questionnaire)?;
        if reliability.missing.is_empty() {
            return None;
        }
        let missing = reliability.missing.iter().map(|one| self.missing(one));
        let list = list(self.language, &missing.collect::<Vec<_>>());
        Some(self.text.for_next_label(next.name.get(self.language), &list))
    }

    /// One thing that the next label still takes.
    pub fn missing(&self, missing: &Missing) -> String {
        let text = self.text;
        let from_to = |phrase: fn(GroupText, &str, &str) -> String, there: f64, needed: f64| {
            phrase(text, &self.share(there), &self.share(needed))
        };
        match missing {
            Missing::Respondents { there, needed } => {
                text.missing_respondents(needed - there, *there, *needed)
            }
            Missing::Role(roles) => {
                let roles: Vec<&str> = roles.iter().map(|id| self.role(*id)).collect();
                text.missing_role(&roles.join("; "))
            }
            Missing::Known { there, needed } => from_to(GroupText::missing_known, *there, *needed),
            Missing::Agreement { there: None, .. } => text.missing_comparison().to_owned(),
            Missing::Agreement {
                there: Some(there),
                needed,
            } => from_to(GroupText::missing_agreement, *there, *needed),
            Missing::Discussion(items) => text.missing_discussion(&self.numbers(items)),
            Missing::AgreedAnswer(items) => text.missing_agreed_answer(&self.numbers(items)),
            Missing::Checks(count) => text.missing_checks(*count),
            Missing::GateEvidence(items) => text.missing_gate_evidence(&self.numbers(items)),
            Missing::Evidence { there, needed } => from_to(GroupText::missing_evidence, *there, *needed),
            Missing::Reviewer => text.missing_reviewer().to_owned(),
        }
    }

    fn share(&self, share: f64) -> String {
        share_beside_bound(self.language, share, &LIMITS)
    }

    fn numbers(&self, items: &[ItemId]) -> String {
        let numbers = items
            .iter()
            .map(|item| self.questionnaire.item(*item).number.as_str());
        list(self.language, &numbers.collect::<Vec<_>>())
    }
}
