//! How far a result may be relied on, and what the next label still takes (chapter 5.8).

use std::collections::BTreeSet;

use crate::{
    advice::CheckResult,
    assessment::{Assessment, Voice},
    questionnaire::{Item, ItemId, Label, OptionId, Questionnaire},
    scoring::{GateStatus, Score},
};

/// Respondents that a discussed picture takes.
pub const RESPONDENTS_FOR_DISCUSSED: usize = 3;

/// Share of the weight that must be known for a discussed picture.
pub const KNOWN_FOR_DISCUSSED: f64 = 0.9;

/// Agreement that a discussed picture takes.
pub const AGREEMENT_FOR_DISCUSSED: f64 = 0.7;

/// Share of the answers in the upper half of the scale that must have evidence for a supported picture.
pub const EVIDENCE_FOR_SUPPORTED: f64 = 0.6;

/// Keeps sums of shares on the side of a limit where they belong.
const TINY: f64 = 1e-9;

/// A reliability label, with what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Reliability {
    /// Position in the labels of the question set.
    label: usize,
    /// Those whose answers count; the author alone in an empty scan.
    pub respondents: usize,
    /// Their roles, in the order of the question set, with the number of respondents in each.
    pub roles: Vec<(OptionId, usize)>,
    /// What the next label still takes; nothing at the highest.
    pub missing: Vec<Missing>,
}

/// Something that the next label still takes.
#[derive(Debug, Clone, PartialEq)]
pub enum Missing {
    /// More respondents.
    Respondents {
        /// How many there are.
        there: usize,
        /// How many it takes.
        needed: usize,
    },
    /// Someone of a kind of roles that nobody has yet: one of these.
    Role(Vec<OptionId>),
    /// More known answers.
    Known {
        /// Known share of the weight, 0..=1.
        there: f64,
        /// The share it takes.
        needed: f64,
    },
    /// More agreement.
    Agreement {
        /// Agreement over all, 0..=1; `None` when no item has two known answers.
        there: Option<f64>,
        /// The share it takes.
        needed: f64,
    },
    /// Differences to talk about.
    Discussion(Vec<ItemId>),
    /// Open consistency checks.
    Checks(usize),
    /// Evidence at gates that are met.
    GateEvidence(Vec<ItemId>),
    /// More evidence at answers in the upper half of the scale.
    Evidence {
        /// Share with evidence, 0..=1.
        there: f64,
        /// The share it takes.
        needed: f64,
    },
    /// Someone from outside the data lab to review it.
    Reviewer,
}

impl Reliability {
    /// The label.
    pub fn label<'q>(&self, questionnaire: &'q Questionnaire) -> &'q Label {
        &questionnaire.labels()[self.label]
    }

    /// The next label, that [`missing`](Self::missing) is about.
    pub fn next_label<'q>(&self, questionnaire: &'q Questionnaire) -> Option<&'q Label> {
        questionnaire.labels().get(self.label + 1)
    }

    /// Whether respondents talked about the picture.
    pub const fn is_discussed(&self) -> bool {
        self.label >= 1
    }

    /// Whether it's supported with evidence and reviewed as well.
    pub const fn is_supported(&self) -> bool {
        self.label >= 2
    }
}

pub(super) fn reliability(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
    checks: &[CheckResult],
) -> Reliability {
    let judge = Judge {
        questionnaire,
        assessment,
        score,
        voices: assessment.voices(questionnaire).collect(),
    };
    let steps = [judge.discussed(checks), judge.supported()];
    let reached = steps.iter().take_while(|missing| missing.is_empty()).count();
    let label = reached.min(questionnaire.labels().len() - 1);
    let missing = steps.into_iter().nth(label).unwrap_or_default();
    let is_highest = label + 1 == questionnaire.labels().len();
    Reliability {
        label,
        respondents: judge.voices.len(),
        roles: judge.roles(),
        missing: if is_highest { Vec::new() } else { missing },
    }
}

struct Judge<'a> {
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    score: &'a Score,
    voices: Vec<Voice<'a>>,
}

impl Judge<'_> {
    fn roles(&self) -> Vec<(OptionId, usize)> {
        let roles: Vec<OptionId> = self.voices.iter().filter_map(|voice| voice.role).collect();
        let count = |role: OptionId| roles.iter().filter(|other| **other == role).count();
        let distinct: BTreeSet<OptionId> = roles.iter().copied().collect();
        distinct.into_iter().map(|role| (role, count(role))).collect()
    }

    /// What a discussed picture takes.
    fn discussed(&self, checks: &[CheckResult]) -> Vec<Missing> {
        let mut missing = Vec::new();
        let there = self.voices.len();
        if there < RESPONDENTS_FOR_DISCUSSED {
            missing.push(Missing::Respondents {
                there,
                needed: RESPONDENTS_FOR_DISCUSSED,
            });
        }
        let has = |kind: &&Vec<OptionId>| {
            let mut voices = self.voices.iter().filter_map(|voice| voice.role);
            voices.any(|role| kind.contains(&role))
        };
        let kinds = self.questionnaire.role_kinds().iter();
        missing.extend(kinds.filter(|kind| !has(kind)).cloned().map(Missing::Role));
        let known = self.score.total.known_share;
        if known < KNOWN_FOR_DISCUSSED - TINY {
            missing.push(Missing::Known {
                there: known,
                needed: KNOWN_FOR_DISCUSSED,
            });
        }
        let agreement = self.score.agreement.share();
        if agreement.is_none_or(|share| share < AGREEMENT_FOR_DISCUSSED - TINY) {
            missing.push(Missing::Agreement {
                there: agreement,
                needed: AGREEMENT_FOR_DISCUSSED,
            });
        }
        let differences = self.score.agreement.differences().map(|one| one.item);
        let to_discuss: Vec<ItemId> = differences
            .filter(|item| !self.assessment.group.is_discussed(*item))
            .collect();
        if !to_discuss.is_empty() {
            missing.push(Missing::Discussion(to_discuss));
        }
        let open = checks.iter().filter(|check| check.is_open()).count();
        if open > 0 {
            missing.push(Missing::Checks(open));
        }
        missing
    }

    /// What a supported picture takes on top of that.
    fn supported(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        let met = self
            .score
            .gates
            .iter()
            .filter(|gate| gate.status == GateStatus::Met);
        let bare: Vec<ItemId> = met
            .map(|gate| gate.item)
            .filter(|item| !self.has_evidence(self.questionnaire.item(*item)))
            .collect();
        if !bare.is_empty() {
            missing.push(Missing::GateEvidence(bare));
        }
        let share = self.evidence_share();
        if share < EVIDENCE_FOR_SUPPORTED - TINY {
            missing.push(Missing::Evidence {
                there: share,
                needed: EVIDENCE_FOR_SUPPORTED,
            });
        }
        if self.assessment.group.reviewer().is_empty() {
            missing.push(Missing::Reviewer);
        }
        missing
    }

    /// Share of the answers in the upper half of the scale, level 2 or higher of five, that have evidence.
    fn evidence_share(&self) -> f64 {
        let from = f64::from(self.questionnaire.highest()) / 2.0;
        let is_high = |item: &&Item| {
            let level = self.score.state(item.id).level();
            level.is_some_and(|level| level.value() >= from)
        };
        let high: Vec<&Item> = self.questionnaire.items().iter().filter(is_high).collect();
        let with = high.iter().filter(|item| self.has_evidence(item)).count();
        if high.is_empty() {
            1.0
        } else {
            with as f64 / high.len() as f64
        }
    }

    fn has_evidence(&self, item: &Item) -> bool {
        let mut answers = self.voices.iter().filter_map(|voice| voice.answer(item));
        answers.any(|answer| !answer.evidence.trim().is_empty())
    }
}
