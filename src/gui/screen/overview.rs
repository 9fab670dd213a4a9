//! All questions with the chosen answer.

use egui::{Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    assessment::{ItemState, Response, item_state},
    gui::{
        appearance::theme,
        command::{Action, Command, Cx},
        widget::{self, Icon, Tone},
    },
    questionnaire::Item,
    session::Session,
};

/// Which questions are shown.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Filter {
    #[default]
    All,
    Open,
    DontKnow,
    Gates,
    Notes,
}

/// What is only on the screen.
#[derive(Debug, Default)]
pub struct OverviewScreen {
    filter: Filter,
}

impl OverviewScreen {
    /// Shows the screen.
    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        widget::scroll(ui, "overview", false, |ui| {
            super::column(ui, 920.0, |ui| {
                widget::heading(ui, cx.text.overview.title(), 1);
                let lead = theme::muted(ui, cx.text.overview.lead());
                widget::wrapped(ui, lead);
                if session.invitation().is_none()
                    && widget::link_icon(ui, cx.text.commands.invite().label, Icon::Person).clicked()
                {
                    cx.send(Action::Invite);
                }
                self.filters(ui, session, cx);
                ui.add_space(4.0);
                self.themes(ui, session, cx);
            });
        });
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
                    if widget::toggle(ui, &label, self.filter == filter, true).clicked() {
                        self.filter = filter;
                    }
                }
            });
        });
    }

    fn themes(&self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
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
                widget::heading(ui, &title, 2);
                ui.spacing_mut().item_spacing.y = 4.0;
                for item in items {
                    question(ui, session, item, cx);
                }
            });
            ui.add_space(4.0);
        }
        if nothing {
            let words = theme::muted(ui, cx.text.overview.nothing());
            widget::wrapped(ui, words);
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

/// The chosen answer in words, with how it's marked.
fn state_words(session: &Session, item: &Item, cx: &Cx<'_>) -> (String, Icon, Tone) {
    let text = cx.text;
    match item_state(item, session.assessment()) {
        ItemState::ExcludedByProfile => (text.overview.excluded().to_owned(), Icon::Cross, Tone::Plain),
        ItemState::Unanswered => (text.overview.unanswered().to_owned(), Icon::Clock, Tone::Warn),
        ItemState::DontKnow => (text.question.dont_know().to_owned(), Icon::Question, Tone::Warn),
        ItemState::ExcludedByChoice => {
            let reason = match &session.assessment().answer(item.id).response {
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

/// A question that opens when it's clicked.
fn question(ui: &mut Ui, session: &Session, item: &Item, cx: &mut Cx<'_>) {
    let p = theme::palette(ui);
    let (words, symbol, tone) = state_words(session, item, cx);
    let applies = session.applies(item.id);
    let sense = if applies { Sense::click() } else { Sense::hover() };
    let width = ui.available_width();
    let chips = chips(session, item, cx);
    let room = (width - 60.0 - 26.0).max(120.0);
    let color = if applies { p.text } else { p.muted };
    let title = format!("{}  {}", item.number, item.question.get(cx.language));
    let painter = ui.painter();
    let title = painter.layout(title, theme::semibold(theme::sizes().body), color, room);
    let body = theme::regular(theme::sizes().small + 1.0);
    let answer = painter.layout(words.clone(), body, p.muted, room);
    let marks = (!chips.is_empty()).then(|| {
        let font = theme::semibold(theme::sizes().small);
        painter.layout(chips.join(" · "), font, p.accent, room)
    });
    let below = marks.as_ref().map_or(0.0, |galley| galley.size().y + 3.0);
    let height = title.size().y + answer.size().y + below + 23.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    let name = cx
        .text
        .overview
        .go(&item.number, item.question.get(cx.language), &words);
    let role = if applies { Role::Button } else { Role::Label };
    response.widget_info(|| WidgetInfo::labeled(role, true, &name));
    if response.hovered() && applies {
        ui.painter()
            .rect(rect, 9.0, p.hover, Stroke::new(1.0, p.border), StrokeKind::Inside);
    }
    let (front, back) = tone.colors(&p);
    let center = pos2(rect.left() + 26.0, rect.center().y);
    ui.painter().circle_filled(center, 14.0, back);
    crate::gui::widget::paint_icon(ui.painter(), symbol, center, 15.0, front);
    let mut place = pos2(rect.left() + 54.0, rect.top() + 10.0);
    let step = title.size().y + 3.0;
    ui.painter().galley(place, title, color);
    place.y += step;
    let step = answer.size().y + 3.0;
    ui.painter().galley(place, answer, p.muted);
    place.y += step;
    if let Some(marks) = marks {
        ui.painter().galley(place, marks, p.accent);
    }
    if applies {
        let arrow = pos2(rect.right() - 16.0, rect.center().y);
        widget::paint_icon(ui.painter(), Icon::Right, arrow, 14.0, p.muted);
        if response.clicked() {
            cx.send(Command::GoTo(item.id));
        }
    }
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
