//! All questions with the chosen answer, or those of a kind.

use egui::{RichText, Role, Ui};

use crate::{
    assessment::{ItemState, Response, item_state},
    gui::{
        appearance::theme,
        command::{Command, Cx},
        widget::{self, End, Icon, ListRow, Sign, Surface, Tone},
    },
    questionnaire::Item,
    session::Session,
};

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Filter {
    #[default]
    All,
    Open,
    DontKnow,
    Gates,
    Notes,
}

#[derive(Debug, Default)]
pub(super) struct List {
    filter: Filter,
}

impl List {
    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        widget::heading(ui, cx.text.overview.title(), 2);
        self.filters(ui, session, cx);
        ui.add_space(4.0);
        self.dimensions(ui, session, cx);
    }

    fn filters(&mut self, ui: &mut Ui, session: &Session, cx: &Cx<'_>) {
        let text = cx.text.overview;
        let filters = [
            (Filter::All, text.all()),
            (Filter::Open, text.open()),
            (Filter::DontKnow, text.dont_know()),
            (Filter::Gates, text.gates()),
            (Filter::Notes, text.notes()),
        ];
        widget::group(ui, Role::Group, text.filter(), |ui| {
            ui.horizontal_wrapped(|ui| {
                for (filter, label) in filters {
                    let count = session
                        .questionnaire()
                        .items()
                        .iter()
                        .filter(|item| keeps(filter, session, item))
                        .count();
                    let label = format!("{label} ({count})");
                    if widget::toggle(ui, &label, self.filter == filter).clicked() {
                        self.filter = filter;
                    }
                }
            });
        });
    }

    fn dimensions(&self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let questionnaire = session.questionnaire();
        let mut nothing = true;
        let dimensions = questionnaire.dimensions().iter();
        for dimension in dimensions.filter(|dimension| session.asks(dimension.id)) {
            let items: Vec<&Item> = dimension
                .items
                .iter()
                .map(|item| questionnaire.item(*item))
                .filter(|item| keeps(self.filter, session, item))
                .collect();
            if items.is_empty() {
                continue;
            }
            nothing = false;
            widget::card_sized(ui, 14, |ui| {
                let title = format!("{}. {}", dimension.number, dimension.title.get(cx.language));
                widget::heading(ui, &title, 3);
                ui.spacing_mut().item_spacing.y = 4.0;
                for item in items {
                    question(ui, session, item, cx);
                }
            });
            ui.add_space(4.0);
        }
        if nothing {
            widget::muted(ui, cx.text.overview.nothing());
        }
    }
}

fn keeps(filter: Filter, session: &Session, item: &Item) -> bool {
    let state = item_state(item, session.assessment());
    if !session.asks(item.dimension) {
        return false;
    }
    let answer = session.assessment().answer(item.id);
    let counts = state.counts();
    match filter {
        Filter::All => true,
        Filter::Open => state == ItemState::Unanswered,
        Filter::DontKnow => state == ItemState::DontKnow,
        Filter::Gates => item.gate.is_some() && counts,
        Filter::Notes => !answer.note.is_empty() || !answer.evidence.is_empty(),
    }
}

fn state_words(session: &Session, item: &Item, cx: &Cx<'_>) -> (String, Icon, Tone) {
    let text = cx.text;
    match item_state(item, session.assessment()) {
        ItemState::ExcludedByProfile => (text.overview.excluded().to_owned(), Icon::Cross, Tone::Plain),
        ItemState::Unanswered => (text.overview.unanswered().to_owned(), Icon::Clock, Tone::Warn),
        ItemState::DontKnow => (text.question.dont_know().to_owned(), Icon::Question, Tone::Warn),
        ItemState::ExcludedByChoice => {
            let reason = match session.response(item.id) {
                Response::NotApplicable(reason) => reason.as_str(),
                _ => "",
            };
            let words = text.overview.not_applicable(reason);
            (words, Icon::Cross, Tone::Plain)
        }
        ItemState::Known(level) => {
            let anchor = item.anchors.get(usize::from(level.floor()));
            let words = anchor.map_or("", |anchor| anchor.text.get(cx.language));
            (words.to_owned(), Icon::Check, Tone::Good)
        }
    }
}

fn question(ui: &mut Ui, session: &Session, item: &Item, cx: &mut Cx<'_>) {
    let p = theme::palette(ui);
    let (words, symbol, tone) = state_words(session, item, cx);
    let applies = session.applies(item.id);
    let text = item.question.get(cx.language);
    let name = cx.text.overview.go(&item.number, text, &words);
    let title = theme::strong(ui, format!("{}  {text}", item.number));
    let answer = RichText::new(words).font(theme::regular(theme::sizes().small + 1.0));
    let role = if applies { Role::Button } else { Role::Label };
    let mut row = ListRow::new(role, &name)
        .sign(Sign::Icon(symbol, tone))
        .line(title.color(if applies { p.text } else { p.muted }))
        .line(answer.color(p.muted))
        .end(if applies { End::Arrow } else { End::None })
        .surface(Surface::Flat)
        .enabled(applies);
    let chips = chips(session, item, cx);
    if !chips.is_empty() {
        let font = theme::semibold(theme::sizes().small);
        row = row.line(RichText::new(chips.join(" · ")).font(font).color(p.accent));
    }
    cx.on_click(&row.show(ui), Command::GoTo(item.id));
}

fn chips(session: &Session, item: &Item, cx: &Cx<'_>) -> Vec<&'static str> {
    let text = cx.text.overview;
    let answer = session.assessment().answer(item.id);
    let mut chips = Vec::new();
    if item.gate.is_some() {
        chips.push(text.gate_chip());
    }
    if !answer.note.is_empty() || !answer.evidence.is_empty() {
        chips.push(text.note_chip());
    }
    if session.open_checks_at(item.id).next().is_some() {
        chips.push(text.check_chip());
    }
    chips
}
