//! Says in one sentence what each switch of a trial changes, to people who can't see the picture.

use egui::Ui;

use crate::{
    gui::{command::Cx, widget},
    i18n::{answer_number, capital},
    questionnaire::ItemId,
    session::{Session, scenario::Scenario},
};

#[derive(Debug, Default)]
pub(super) struct Spoken {
    tried: Vec<(ItemId, u8)>,
    words: String,
}

impl Spoken {
    /// Says what has changed in the trial since the last time. Nothing is painted.
    pub fn show(&mut self, ui: &Ui, session: &Session, cx: &Cx<'_>) {
        let tried = session.scenario().map(Scenario::levels).unwrap_or_default();
        if tried != self.tried {
            self.words = match session.scenario() {
                Some(scenario) => sentence(session, scenario, &self.tried, &tried, cx),
                None => cx.text.what_if.stopped().to_owned(),
            };
            self.tried = tried;
        }
        widget::spoken(ui, "trial in words", &self.words);
    }
}

fn sentence(
    session: &Session,
    scenario: &Scenario,
    before: &[(ItemId, u8)],
    now: &[(ItemId, u8)],
    cx: &Cx<'_>,
) -> String {
    let text = cx.text.what_if;
    let what = what(session, before, now, cx);
    let found = scenario.differences();
    let (Some(score), Some(band)) = (found.score.after, found.stage.after) else {
        return text.said_no_stage(&what);
    };
    let (score, stage) = (
        score.to_string(),
        session.questionnaire().band(band).name.get(cx.language),
    );
    if found.stage.is_same() {
        text.said_stays(&what, &score, stage)
    } else {
        text.said_becomes(&what, &score, stage)
    }
}

/// The one answer that is tried again or taken back, or how many are tried.
fn what(session: &Session, before: &[(ItemId, u8)], now: &[(ItemId, u8)], cx: &Cx<'_>) -> String {
    let text = cx.text.what_if;
    let new: Vec<_> = now.iter().filter(|one| !before.contains(one)).collect();
    let gone = before
        .iter()
        .filter(|(item, _)| now.iter().all(|(other, _)| other != item));
    let gone: Vec<_> = gone.collect();
    let gate = |item: ItemId| {
        let mut gates = session
            .case()
            .into_iter()
            .flat_map(|case| case.evaluation.score.open_gates());
        gates
            .find(|gate| gate.item == item)
            .map(|gate| session.questionnaire().gate(gate.id))
    };
    let number = |item: ItemId| session.questionnaire().item(item).number.as_str();
    match (new.as_slice(), gone.as_slice()) {
        ([(item, level)], []) => match gate(*item).filter(|gate| *level >= gate.threshold) {
            Some(gate) => text.said_met(&capital(gate.short.get(cx.language))),
            None => text.said_answer(number(*item), &answer_number(cx.language, f64::from(*level))),
        },
        ([], [(item, _)]) => match gate(*item) {
            Some(gate) => text.said_back(&capital(gate.short.get(cx.language))),
            None => text.said_back(&text.question(number(*item))),
        },
        _ => text.said_several(now.len()),
    }
}
