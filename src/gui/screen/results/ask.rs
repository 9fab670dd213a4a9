//! What is still to be asked: answers that nobody knows, by who knows them, and answers that don't go well together.

use egui::{Role, Ui};

use super::{checks, part::Part};
use crate::{
    assessment::ItemState,
    evaluation::Case,
    gui::{
        appearance::theme,
        command::{Cx, Visit},
        widget::{self, End, Icon, ListRow, Sign, Surface, Tone},
    },
    i18n::{GroupText, capital},
    questionnaire::Item,
};

/// The questions without a known answer, in the order of the questionnaire.
pub(super) fn unknown(case: &Case) -> Vec<&Item> {
    let items = case.questionnaire.items().iter();
    let is_open = |item: &&Item| {
        let state = case.evaluation.score.state(item.id);
        matches!(state, ItemState::Unanswered | ItemState::DontKnow)
    };
    items.filter(is_open).collect()
}

pub(super) fn show(ui: &mut Ui, part: &Part<'_>, cx: &mut Cx<'_>) {
    let text = cx.text.results;
    let unknown = unknown(part.real);
    widget::card(ui, |ui| {
        if unknown.is_empty() {
            widget::paragraph(ui, text.everything_known());
            return;
        }
        widget::muted(ui, text.ask_lead());
        let mut knowers: Vec<&str> = Vec::new();
        for item in &unknown {
            let who = item.who_knows.get(cx.language);
            if !knowers.contains(&who) {
                knowers.push(who);
            }
        }
        for who in knowers {
            ui.add_space(4.0);
            widget::heading(ui, &capital(who), 2);
            let language = cx.language;
            let known_to = unknown.iter().filter(|item| item.who_knows.get(language) == who);
            for item in known_to {
                question(ui, part.real, item, cx);
            }
        }
    });
    ui.add_space(6.0);
    checks::show(ui, part.real, cx);
}

fn question(ui: &mut Ui, case: &Case, item: &Item, cx: &mut Cx<'_>) {
    let text = cx.text.results;
    let (symbol, state) = match case.evaluation.score.state(item.id) {
        ItemState::DontKnow => (Icon::Question, GroupText::of(cx.language).dont_know()),
        _ => (Icon::Clock, text.not_answered()),
    };
    let words = item.question.get(cx.language);
    let name = cx.text.overview.go(&item.number, words, state);
    let row = ListRow::new(Role::Button, &name)
        .sign(Sign::Icon(symbol, Tone::Warn))
        .line(theme::strong(ui, format!("{}  {words}", item.number)))
        .end(End::Text(state))
        .surface(Surface::Flat)
        .scale(0.9);
    cx.on_click(&row.show(ui), Visit::Question(item.id));
}
