//! [`Case`]: a scan with its questions and its conclusions, the one thing that window, report and command line take.

use std::sync::Arc;

use super::{Evaluation, MissingProfile, evaluate};
use crate::{
    assessment::Assessment,
    questionnaire::{ItemId, OptionId, Questionnaire},
    scoring::{GateResult, GateStatus},
};

/// What was asked, what was answered, and what follows from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// What was asked.
    pub questionnaire: Arc<Questionnaire>,
    /// What was answered.
    pub assessment: Arc<Assessment>,
    /// What follows.
    pub evaluation: Evaluation,
}

impl Case {
    /// Evaluates an assessment that was made with this question set.
    ///
    /// # Errors
    /// [`MissingProfile`] when a required intake question has no answer.
    pub fn new(
        questionnaire: &Arc<Questionnaire>,
        assessment: impl Into<Arc<Assessment>>,
    ) -> Result<Self, MissingProfile> {
        let assessment = assessment.into();
        let evaluation = evaluate(questionnaire, &assessment)?;
        Ok(Self {
            questionnaire: Arc::clone(questionnaire),
            assessment,
            evaluation,
        })
    }

    /// Name of the municipality, with single spaces.
    pub fn name(&self) -> String {
        let name = self.assessment.profile_text(self.questionnaire.roles().name);
        name.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Role of whoever gives the answers that aren't a colleague's.
    pub fn role(&self) -> Option<OptionId> {
        self.assessment.profile_choice(self.questionnaire.roles().role)
    }

    /// The phase that the data lab is in.
    pub fn phase(&self) -> Option<OptionId> {
        self.assessment.profile_choice(self.questionnaire.roles().phase)
    }

    /// The target level of an item; see [`advice::targets`](crate::advice::targets).
    pub fn target(&self, item: ItemId) -> Option<u8> {
        self.evaluation.targets[item.index()]
    }

    /// The gates that are met by an answer to look at again, since its sentence has changed (chapters 21.3 and 29.3).
    pub fn gates_to_look_at_again(&self) -> impl Iterator<Item = &GateResult> {
        let gates = self.evaluation.score.gates.iter();
        gates.filter(|gate| gate.status == GateStatus::Met && self.evaluation.look_again.contains(&gate.item))
    }

    /// The open gates, the first to arrange first (chapter 6).
    pub fn open_gates(&self) -> Vec<&GateResult> {
        self.first_to_arrange(self.evaluation.score.open_gates())
    }

    /// Gates of this case or one like it, the first to arrange first (chapter 6).
    pub(super) fn first_to_arrange<'s>(
        &self,
        gates: impl Iterator<Item = &'s GateResult>,
    ) -> Vec<&'s GateResult> {
        let mut gates: Vec<&GateResult> = gates.collect();
        if let Some(phase) = self.phase() {
            let order = &self.questionnaire.phase_group(phase).gate_order;
            gates.sort_by_key(|gate| order.iter().position(|id| *id == gate.id));
        }
        gates
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::{ProfileValue, Response, examples, format::decode},
        questionnaire::bundled,
    };

    fn example() -> Assessment {
        decode(bundled(), examples()[1].text.as_bytes()).unwrap()
    }

    #[test]
    fn a_case_says_whose_it_is() {
        let (mut scan, roles) = (example(), bundled().roles());
        scan.set_profile(roles.name, Some(ProfileValue::Text(" Aan  zee ".into())));
        let case = Case::new(bundled(), scan.clone()).unwrap();
        assert_eq!(case.name(), "Aan zee");
        assert_eq!(
            (case.role(), case.phase()),
            (scan.profile_choice(roles.role), scan.profile_choice(roles.phase))
        );
        assert!(case.role().is_some() && case.phase().is_some());
        scan.set_profile(roles.phase, None);
        assert_eq!(Case::new(bundled(), scan), Err(MissingProfile(vec![roles.phase])));
    }

    #[test]
    fn open_gates_come_in_the_order_of_the_phase() {
        let mut scan = example();
        let phases = bundled().phases();
        for item in bundled().items().iter().filter(|item| item.gate.is_some()) {
            scan.answer_mut(item.id).response = Response::level(0);
        }
        let mut orders = Vec::new();
        for group in phases {
            let phase = ProfileValue::Choice(group.phases[0]);
            scan.set_profile(bundled().roles().phase, Some(phase));
            let case = Case::new(bundled(), scan.clone()).unwrap();
            let open: Vec<_> = case.open_gates().iter().map(|gate| gate.id).collect();
            assert!(open.len() > 3);
            let place = |id| group.gate_order.iter().position(|other| *other == id);
            assert!(open.is_sorted_by_key(|id| place(*id)));
            orders.push(open);
        }
        assert_ne!(orders[0], orders[1]);
    }

    #[test]
    fn a_target_fits_the_phase_and_asks_at_least_what_a_gate_does() {
        let case = Case::new(bundled(), example()).unwrap();
        let phase = case.phase().unwrap().index();
        for item in case.questionnaire.items() {
            let counts = case.evaluation.score.state(item.id).counts();
            let gates = &case.evaluation.score.gates;
            let gate = gates.iter().find(|gate| gate.item == item.id);
            let least = gate.map_or(0, |gate| case.questionnaire.gate(gate.id).threshold);
            let wanted = counts.then_some(item.targets[phase].max(least));
            assert_eq!(case.target(item.id), wanted, "{}", item.key);
        }
        let of_steps = case.evaluation.recommendations.iter();
        assert!(of_steps.clone().count() > 5);
        assert!(
            of_steps
                .into_iter()
                .all(|step| step.target == case.target(step.item))
        );
    }
}
