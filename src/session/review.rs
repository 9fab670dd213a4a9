//! What is left to look at before the outcome.

use super::Session;
use crate::{
    advice::CheckResult,
    assessment::Response,
    i18n::{Language, Localized, text},
    questionnaire::ItemId,
};

/// The questions that the respondent doesn't know the answer to and that the same people do.
#[derive(Debug, Clone, PartialEq)]
pub struct ToAsk<'s> {
    /// Who knows.
    pub who: &'s Localized,
    /// In the order of the question set.
    pub items: Vec<ItemId>,
}

impl Session {
    /// The questions that apply and were answered with "don't know", by who knows.
    pub fn to_ask(&self) -> Vec<ToAsk<'_>> {
        let mut found: Vec<ToAsk<'_>> = Vec::new();
        for id in self.that_are(|response| *response == Response::DontKnow) {
            let who = &self.questionnaire.item(id).who_knows;
            match found.iter_mut().find(|ask| ask.who == who) {
                Some(ask) => ask.items.push(id),
                None => found.push(ToAsk { who, items: vec![id] }),
            }
        }
        found
    }

    /// The questions that apply and have no answer.
    pub fn unanswered(&self) -> Vec<ItemId> {
        self.that_are(|response| !response.is_given()).collect()
    }

    /// Every check that still asks for an answer.
    pub fn open_checks(&self) -> impl Iterator<Item = &CheckResult> {
        let checks = self.case.iter().flat_map(|case| &case.evaluation.checks);
        checks.filter(|check| check.is_open())
    }

    fn that_are(&self, wanted: impl Fn(&Response) -> bool) -> impl Iterator<Item = ItemId> {
        let items = self.questionnaire.items().iter().map(|item| item.id);
        items.filter(move |id| self.applies(*id) && wanted(self.response(*id)))
    }
}

/// A message that asks those who know for their answers, to send as it is. It doesn't say what anybody answered.
pub fn request(session: &Session, items: &[ItemId], language: Language) -> String {
    let words = text(language);
    let municipality = match session.municipality() {
        "" => words.common.unnamed(),
        name => name,
    };
    let mut lines = vec![words.review.request(municipality), String::new()];
    for id in items {
        let item = session.questionnaire().item(*id);
        lines.push(words.review.question(&item.number, item.question.get(language)));
        let answers = item.anchors.iter().enumerate();
        lines
            .extend(answers.map(|(level, anchor)| format!("  {}. {}", level + 1, anchor.text.get(language))));
        lines.push(String::new());
    }
    lines.push(words.review.request_end().to_owned());
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::{examples, format::decode},
        questionnaire::bundled,
        session::Change,
    };

    #[test]
    fn what_somebody_else_knows_is_asked_per_person_without_what_was_answered() {
        let scan = decode(bundled(), examples()[0].text.as_bytes()).unwrap();
        let mut session = Session::unnamed(bundled().clone(), scan);
        let before: usize = session.to_ask().iter().map(|ask| ask.items.len()).sum();
        let applying: Vec<ItemId> = bundled()
            .items()
            .iter()
            .map(|item| item.id)
            .filter(|id| session.applies(*id))
            .collect();
        for id in &applying {
            session.apply(Change::Respond(*id, Response::DontKnow));
        }
        assert!(before < applying.len());
        let asks = session.to_ask();
        let all: Vec<ItemId> = asks.iter().flat_map(|ask| ask.items.clone()).collect();
        assert_eq!(all.len(), applying.len());
        assert!(asks.len() < all.len(), "some know several");
        for ask in &asks {
            let who = |id: &ItemId| &bundled().item(*id).who_knows;
            assert!(ask.items.iter().all(|id| who(id) == ask.who));
        }
        session.apply(Change::Note(all[0], "Vertrouwelijk".into()));
        for language in Language::ALL {
            let said = request(&session, &asks_of(&session), language);
            let item = bundled().item(all[0]);
            assert!(
                said.contains(item.question.get(language)) && said.contains("  5. "),
                "{said}"
            );
            assert!(
                said.contains(session.municipality()) && !said.contains("Vertrouwelijk"),
                "{said}"
            );
        }
        assert_eq!(session.unanswered(), []);
        session.apply(Change::Respond(all[0], Response::Unanswered));
        assert_eq!(session.unanswered(), [all[0]]);
    }

    fn asks_of(session: &Session) -> Vec<ItemId> {
        session
            .to_ask()
            .iter()
            .flat_map(|ask| ask.items.clone())
            .collect()
    }
}
