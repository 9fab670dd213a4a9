//! A scan without what it holds that isn't for everyone who gets the report.

use super::{
    Answer, Assessment, Group, Response,
    format::{KeptAnswer, KeptValue},
};

impl Assessment {
    /// The scan with every choice that was made, but without notes, evidence and the text of reasons,
    /// also those at actions. It scores
    /// the same: that a question doesn't apply, or that a check was answered, is still in it.
    pub fn without_own_words(mut self) -> Self {
        self.answers_mut().for_each(remove_own_words);
        for reason in self.reasons_mut() {
            reason.text.clear();
        }
        for reason in self.kept.reasons.values_mut() {
            reason.text.clear();
        }
        // What only another question set understands may be anything.
        self.kept
            .profile
            .retain(|_, value| !matches!(value, KeptValue::Text(_)));
        self.kept
            .answers
            .values_mut()
            .for_each(KeptAnswer::remove_own_words);
        self.group.remove_own_words();
        self.plan.remove_own_words();
        for agreed in self.kept.agreed.values_mut() {
            agreed.reason.clear();
            agreed.minority.clear();
        }
        self.kept.sections.clear();
        for summed in self.kept.summed.values_mut() {
            remove_reason(&mut summed.response);
        }
        self
    }
}

impl Group {
    fn remove_own_words(&mut self) {
        for respondent in self.respondents.iter_mut().chain(&mut self.aside) {
            respondent.answers.iter_mut().for_each(remove_own_words);
            respondent
                .kept
                .values_mut()
                .for_each(KeptAnswer::remove_own_words);
        }
        for agreed in self.agreed.values_mut() {
            agreed.reason.clear();
            agreed.minority.clear();
        }
        for summed in self.summed.values_mut() {
            remove_reason(&mut summed.response);
        }
    }
}

fn remove_own_words(answer: &mut Answer) {
    answer.note.clear();
    answer.evidence.clear();
    remove_reason(&mut answer.response);
}

fn remove_reason(response: &mut Response) {
    if let Response::NotApplicable(reason) = response {
        reason.clear();
    }
}
