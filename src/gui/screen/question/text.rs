//! The question with where it stands, its explanation and its tips.

use egui::{RichText, Ui};

use super::{QuestionScreen, opened::Opened, terms};
use crate::{
    advice::{tips_at_dimension, tips_at_item},
    assessment::Response,
    gui::{
        appearance::theme,
        command::Cx,
        widget::{self, Gloss, Icon, TextLook, Tone},
    },
    i18n::capital,
    questionnaire::{Item, ItemId},
    session::Session,
};

/// With less room than this, in points, the place among all questions isn't shown.
const ROOM: f32 = 520.0;

struct Explanation<'a> {
    first: &'a str,
    rest: &'a str,
    example: &'a str,
}

impl<'a> Explanation<'a> {
    /// `mark` stands before the example, which keeps it: what it is shouldn't hang on how it looks.
    fn new(text: &'a str, mark: &str) -> Self {
        let (before, example) = match text.find(&format!(" {mark}: ")) {
            Some(at) => (&text[..at], &text[at + 1..]),
            None => (text, ""),
        };
        let is_end = |at: &usize| before[at + 2..].starts_with(char::is_uppercase);
        let mut ends = before.match_indices(". ").map(|(at, _)| at);
        let (first, rest) = match ends.find(is_end) {
            Some(at) => (&before[..=at], &before[at + 2..]),
            None => (before, ""),
        };
        Self { first, rest, example }
    }
}

/// The theme with the place of the question in it, and how far along everything is.
pub(super) fn place(ui: &mut Ui, session: &Session, item: &Item, cx: &Cx<'_>) {
    let questionnaire = session.questionnaire();
    let dimension = questionnaire.dimension(item.dimension);
    let applying = |items: &mut dyn Iterator<Item = ItemId>| -> Vec<ItemId> {
        items.filter(|id| session.applies(*id)).collect()
    };
    let here = applying(&mut dimension.items.iter().copied());
    let all = applying(&mut questionnaire.items().iter().map(|item| item.id));
    let nth = |items: &[ItemId]| items.iter().position(|id| *id == item.id).map_or(1, |at| at + 1);
    let p = theme::palette(ui);
    let small = theme::sizes().small;
    ui.horizontal(|ui| {
        ui.set_height(22.0);
        let name = RichText::new(capital(dimension.short.get(cx.language)));
        ui.label(name.font(theme::semibold(small)).color(p.accent));
        let position = theme::small(ui, cx.text.question.position(nth(&here), here.len()));
        ui.label(position);
        if item.gate.is_some() {
            gate(ui, session, item, cx);
        }
        if ui.available_width() > 90.0 && ui.max_rect().width() >= ROOM {
            widget::trailing(ui, "overall", |ui| {
                let overall = theme::small(ui, cx.text.question.overall(nth(&all), all.len()));
                ui.label(overall);
            });
        }
    });
    let filled = here
        .iter()
        .map(|id| *id == item.id || session.response(*id).is_given());
    let name = format!("{}: {}", cx.text.insight.progress(), answered(session, cx));
    let share = session.progress().share();
    widget::thin_segments(ui, &filled.collect::<Vec<_>>(), &name, share);
    ui.add_space(6.0);
}

fn gate(ui: &mut Ui, session: &Session, item: &Item, cx: &Cx<'_>) {
    let Some(gate) = item.gate else { return };
    let p = theme::palette(ui);
    ui.add_space(8.0);
    widget::icon(ui, Icon::Lock, 14.0, p.warn);
    let name = session.questionnaire().gate(gate).name.get(cx.language);
    let line = cx.text.question.gate_line(name);
    let words = RichText::new(cx.text.question.gate_first()).font(theme::regular(theme::sizes().small));
    let label = ui.label(words.color(p.warn));
    widget::described(&label, line.as_str());
    label.on_hover_text(line);
}

fn answered(session: &Session, cx: &Cx<'_>) -> String {
    let progress = session.progress();
    let line = cx.text.insight.answered(progress.answered, progress.total);
    let rest = if progress.is_complete() {
        cx.text.insight.done().to_owned()
    } else {
        cx.text.insight.time_left(session.minutes_left())
    };
    format!("{line} · {rest}")
}

impl QuestionScreen {
    /// The question with one line of explanation, and the rest behind a link. While a note is being written, and on a
    /// `low` window, all of it is behind the link, so that the answers stay in sight. Returns where the question ends.
    pub(super) fn explained(&mut self, ui: &mut Ui, opened: &Opened<'_>, low: bool, cx: &Cx<'_>) -> f32 {
        let Opened { session, item, .. } = *opened;
        let p = theme::palette(ui);
        let sizes = theme::sizes();
        let look = |font, color, heading| TextLook { font, color, heading };
        let size = if low { sizes.heading } else { sizes.display - 1.0 };
        let question = look(theme::semibold(size), p.text, Some(1));
        let body = look(theme::regular(sizes.body), p.muted, None);
        let mut known = Vec::new();
        let mut show = |ui: &mut Ui, text: &str, look: &TextLook| {
            if text.is_empty() {
                return;
            }
            let words = terms::new_in(session, text, cx.language, &mut known);
            widget::glossed(ui, text, &words, look, |word| cx.text.aids.explain(word));
        };
        show(ui, item.question.get(cx.language), &question);
        let end = ui.cursor().top();
        let text = item.explanation.get(cx.language);
        let parts = Explanation::new(text, cx.text.common.example());
        let is_short = low || self.notes.any_open();
        if !is_short || self.unfolded {
            show(ui, parts.first, &body);
        }
        if self.notes.any_open() && !self.unfolded {
            return end;
        }
        self.fold(ui, cx);
        if self.unfolded {
            show(ui, parts.rest, &body);
            if !parts.example.is_empty() {
                widget::aside(ui, |ui| show(ui, parts.example, &body));
            }
            background(ui, session, item, cx);
        }
        end
    }

    fn fold(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        if widget::unfold(ui, cx.text.question.example_and_more(), self.unfolded) {
            self.unfolded = !self.unfolded;
            self.onward.stop();
        }
    }
}

/// Why the dimension matters, and where to read more.
fn background(ui: &mut Ui, session: &Session, item: &Item, cx: &Cx<'_>) {
    let dimension = session.questionnaire().dimension(item.dimension);
    widget::heading(ui, cx.text.question.why(), 2);
    widget::muted(ui, dimension.why.get(cx.language));
    if !item.references.is_empty() {
        let list: Vec<&str> = item.references.iter().map(|one| one.get(cx.language)).collect();
        widget::small(ui, cx.text.question.references(&list.join("; ")));
    }
}

/// The words of the glossary that only the answers use.
pub(super) fn terms_in_answers(ui: &mut Ui, session: &Session, item: &Item, cx: &Cx<'_>) {
    let mut known = Vec::new();
    for text in [&item.question, &item.explanation] {
        terms::new_in(session, text.get(cx.language), cx.language, &mut known);
    }
    let answers = item.anchors.iter().map(|anchor| anchor.text.get(cx.language));
    let words: Vec<Gloss<'_>> = answers
        .flat_map(|text| terms::new_in(session, text, cx.language, &mut known))
        .collect();
    if !words.is_empty() {
        let explain = |word: &str| cx.text.aids.explain(word);
        widget::glossary_line(ui, cx.text.aids.terms(), &words, explain);
    }
}

pub(super) fn tips(ui: &mut Ui, session: &Session, item: &Item, cx: &Cx<'_>) {
    let (questionnaire, assessment) = (session.questionnaire(), session.assessment());
    let mut tips = tips_at_item(questionnaire, assessment, item.id);
    tips.extend(tips_at_dimension(questionnaire, assessment, item.dimension));
    for tip in tips {
        widget::message(ui, Tone::Accent, Icon::Bulb, tip.text.get(cx.language));
    }
}

/// Whom to ask, for who doesn't know.
pub(super) fn whom_to_ask(ui: &mut Ui, item: &Item, chosen: &Response, cx: &Cx<'_>) {
    if *chosen == Response::DontKnow {
        let ask = cx.text.aids.ask(item.who_knows.get(cx.language));
        widget::notice(ui, Tone::Accent, Icon::Person, |ui| {
            widget::live(widget::strong(ui, ask));
            widget::paragraph(ui, cx.text.aids.ask_meanwhile());
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_explanation_falls_apart_in_its_first_sentence_the_rest_and_the_example() {
        for (text, first, rest, example) in [
            ("Eén zin.", "Eén zin.", "", ""),
            ("Eén. Twee. Voorbeeld: drie.", "Eén.", "Twee.", "Voorbeeld: drie."),
            ("Ook bijv. dit. Meer.", "Ook bijv. dit.", "Meer.", ""),
            ("Eén. Voorbeeld: a. B.", "Eén.", "", "Voorbeeld: a. B."),
        ] {
            let found = Explanation::new(text, "Voorbeeld");
            assert_eq!(
                (found.first, found.rest, found.example),
                (first, rest, example),
                "{text}"
            );
        }
    }
}
