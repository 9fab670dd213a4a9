//! How far a result may be relied on, and what the next label still takes (chapter 5.8).

use std::collections::BTreeSet;

use crate::{
    advice::CheckResult,
    assessment::{Anonymity, Assessment, Summary, Voice},
    questionnaire::{Item, ItemId, Label, OptionId, Questionnaire},
    scoring::{Consensus, GateStatus, ItemAgreement, Score},
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
    /// Kinds of roles that took part, by their place in the question set (chapter 5.8).
    pub kinds: BTreeSet<usize>,
    /// Their roles, in the order of the question set, with the number of respondents in each; empty where no role may
    /// be named (chapter 25.5).
    pub roles: Vec<(OptionId, usize)>,
    /// What the next label still takes; nothing at the highest.
    pub missing: Vec<Missing>,
    /// What the labels after that take on top of it.
    pub later: Vec<Missing>,
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
    /// Differences to talk about, other than those that take an agreed answer.
    Discussion(Vec<ItemId>),
    /// One agreed answer to these questions of gates, since the answers lie on both sides of the threshold.
    AgreedAnswer(Vec<ItemId>),
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
    let voices: Vec<Voice> = assessment.voices(questionnaire).collect();
    let roles = voices.iter().filter_map(|voice| voice.role);
    let judge = Judge {
        kinds: assessment.group.kinds(questionnaire, roles),
        questionnaire,
        assessment,
        score,
        voices,
    };
    if let Some(summary) = assessment.group.summary() {
        return judge.summarised(summary);
    }
    let steps = [judge.discussed(checks), judge.supported()];
    let reached = steps.iter().take_while(|missing| missing.is_empty()).count();
    let label = reached.min(questionnaire.labels().len() - 1);
    let mut ahead = steps.into_iter().skip(label);
    let missing = ahead.next().unwrap_or_default();
    let later = ahead.flatten().collect();
    let is_highest = label + 1 == questionnaire.labels().len();
    Reliability {
        label,
        respondents: judge.voices.len(),
        roles: judge.roles(),
        missing: if is_highest { Vec::new() } else { missing },
        later: if is_highest { Vec::new() } else { later },
        kinds: judge.kinds,
    }
}

struct Judge<'a> {
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    score: &'a Score,
    voices: Vec<Voice<'a>>,
    kinds: BTreeSet<usize>,
}

impl Judge<'_> {
    /// A group without respondents: it keeps the label that it had, and nothing can be added to it.
    fn summarised(self, summary: &Summary) -> Reliability {
        let labels = self.questionnaire.labels();
        Reliability {
            label: labels
                .iter()
                .position(|label| label.key == summary.label)
                .unwrap_or_default(),
            respondents: summary.respondents,
            kinds: self.kinds,
            roles: Vec::new(),
            missing: Vec::new(),
            later: Vec::new(),
        }
    }

    fn roles(&self) -> Vec<(OptionId, usize)> {
        if Anonymity::of(self.questionnaire, self.assessment).hides_all() {
            return Vec::new();
        }
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
        let kinds = self.questionnaire.role_kinds().iter().enumerate();
        let absent = kinds.filter(|(kind, _)| !self.kinds.contains(kind));
        missing.extend(absent.map(|(_, roles)| Missing::Role(roles.clone())));
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
        missing.extend(self.to_discuss());
        let open = checks.iter().filter(|check| check.is_open()).count();
        if open > 0 {
            missing.push(Missing::Checks(open));
        }
        missing
    }

    /// Differences that weren't talked about, and those on a gate without an agreed answer (chapter 25.4).
    fn to_discuss(&self) -> impl Iterator<Item = Missing> {
        let group = &self.assessment.group;
        let is_split = |one: &&ItemAgreement| one.consensus == Consensus::AcrossThreshold;
        let (split, others): (Vec<&ItemAgreement>, Vec<&ItemAgreement>) =
            self.score.agreement.differences().partition(is_split);
        let split = split.into_iter().map(|one| one.item);
        let others = others.into_iter().map(|one| one.item);
        let split: Vec<ItemId> = split.filter(|item| group.agreed(*item).is_none()).collect();
        let others: Vec<ItemId> = others.filter(|item| !group.is_discussed(*item)).collect();
        let both = [Missing::Discussion(others), Missing::AgreedAnswer(split)];
        both.into_iter().filter(|missing| match missing {
            Missing::Discussion(items) | Missing::AgreedAnswer(items) => !items.is_empty(),
            _ => true,
        })
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
