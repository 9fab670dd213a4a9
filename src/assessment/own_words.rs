//! A scan without what respondents wrote in their own words, to hand to others.

use super::{Assessment, Response, format::KeptValue};

impl Assessment {
    /// The scan with every choice that was made, but without notes, evidence and the text of reasons. It scores
    /// the same: that a question doesn't apply, or that a check was answered, is still in it.
    pub fn without_own_words(mut self) -> Self {
        for answer in self.answers_mut() {
            answer.note.clear();
            answer.evidence.clear();
            if let Response::NotApplicable(reason) = &mut answer.response {
                reason.clear();
            }
        }
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
        for answer in self.kept.answers.values_mut() {
            answer.remove_own_words();
        }
        self
    }
}
