//! The end of a theme: its score with what fits the phase, what that means, what helps first, and how to go on.

use egui::{Rect, RichText, Ui, vec2};

use super::place::{LOW, at, column, scrolled};
use crate::{
    advice::{Advice, Recommendation},
    evaluation::Case,
    gui::{
        appearance::theme,
        command::{Action, Cx},
        widget::{self, Icon, ScoreBar},
    },
    i18n::{PlanText, answer_number, capital},
    questionnaire::{Dimension, DimensionId, Item, ItemId},
    report::figures::Points,
    scoring::{GateStatus, Strength},
    session::Session,
};

/// The height of the buttons below what scrolls.
const ROW: f32 = 50.0;

/// How long the bar grows, in seconds.
const GROWS: f64 = 0.4;

/// The end of a theme that was completed just now.
#[derive(Debug)]
pub(super) struct ThemeEnd {
    dimension: DimensionId,
    /// When it was first shown, in seconds since the program began.
    since: Option<f64>,
}

impl ThemeEnd {
    pub const fn new(dimension: DimensionId) -> Self {
        Self {
            dimension,
            since: None,
        }
    }

    /// Shows it; `last` is the question before it.
    pub fn show(&mut self, ui: &mut Ui, session: &Session, last: &Item, cx: &mut Cx<'_>) {
        let now = ui.input(|input| input.time);
        let is_new = self.since.is_none();
        let grown = self.grown(ui, now);
        let whole = ui.available_rect_before_wrap();
        let place = column(whole);
        widget::pane(ui.ctx(), place);
        // On a low window the buttons stay in sight below what scrolls.
        let low = whole.height() < LOW;
        let above = place.with_max_y(place.bottom() - if low { ROW } else { 0.0 });
        scrolled(ui, above, is_new, 0.0, |ui| {
            ui.add_space(if low { 10.0 } else { 44.0 });
            self.contents(ui, session, grown, cx);
            ui.add_space(16.0);
            if !low {
                buttons(ui, session, last, is_new, cx);
                ui.add_space(16.0);
            }
        });
        if low {
            at(ui, place.with_min_y(above.bottom() + 6.0), |ui| {
                buttons(ui, session, last, is_new, cx);
            });
        }
    }

    fn grown(&mut self, ui: &Ui, now: f64) -> f32 {
        let since = *self.since.get_or_insert(now);
        if theme::look(ui.ctx()).less_motion {
            return 1.0;
        }
        let grown = ((now - since) / GROWS).min(1.0);
        if grown < 1.0 {
            ui.ctx().request_repaint();
        }
        grown as f32
    }

    fn contents(&self, ui: &mut Ui, session: &Session, grown: f32, cx: &Cx<'_>) {
        let p = theme::palette(ui);
        let dimension = session.questionnaire().dimension(self.dimension);
        let asked = session.questionnaire().dimensions().iter();
        let total = asked.filter(|dimension| session.asks(dimension.id)).count();
        widget::row(ui, |ui| {
            let (place, _) = ui.allocate_exact_size(vec2(20.0, 20.0), egui::Sense::hover());
            ui.painter().circle_filled(place.center(), 9.0, p.accent);
            widget::paint_icon(ui.painter(), Icon::Check, place.center(), 11.0, p.on_accent);
            let done = theme::muted(ui, cx.text.aids.done(dimension.number, total));
            widget::live(ui.label(done));
        });
        let name = capital(dimension.short.get(cx.language));
        let case = session.case().filter(|_| session.invitation().is_none());
        let Some(case) = case else {
            // What the answers add up to is for whoever asks.
            widget::heading_sized(ui, &name, 1, theme::sizes().display);
            return;
        };
        outcome(ui, case, dimension, grown, cx);
        items(ui, case, dimension, cx);
        helps_first(ui, case, dimension, cx);
    }
}

/// The score with the target, and what it means in one sentence.
fn outcome(ui: &mut Ui, case: &Case, dimension: &Dimension, grown: f32, cx: &Cx<'_>) {
    let text = cx.text.aids;
    let points = Points::of_dimension(case, dimension.id);
    let name = capital(dimension.short.get(cx.language));
    let score = points.score.map(|score| score.to_string());
    let heading = match &score {
        Some(score) => text.score(&name, score),
        None => text.no_score(&name),
    };
    widget::heading_sized(ui, &heading, 1, theme::sizes().display);
    if let Some(strength) = case.evaluation.score.dimension(dimension.id).strength() {
        widget::paragraph(ui, meaning(dimension, strength).get(cx.language));
    }
    let Some((low, high)) = points.ends else { return };
    if points.is_open() {
        let between = cx.text.common.between(&low.to_string(), &high.to_string());
        widget::small(ui, text.possibly(&between));
    }
    ui.add_space(8.0);
    let now = score.map(|score| text.now(&score)).unwrap_or_default();
    let target = points.target.map(|target| text.aim(&target.to_string()));
    let target = target.unwrap_or_default();
    let fits = phase(case, cx).map(|phase| text.fits(&phase)).unwrap_or_default();
    let bar = ScoreBar {
        score: points.score.map(|score| score as f32),
        range: (low as f32, high as f32),
        target: points.target.map(|target| target as f32),
        now: &now,
        aim: (&target, &fits),
        grown,
    };
    let words = format!("{heading}. {target} {fits}.");
    widget::score_bar(ui, &bar, text.bar(), &words);
}

/// The phase by its name, without its explanation.
fn phase(case: &Case, cx: &Cx<'_>) -> Option<String> {
    let field = case.questionnaire.field(case.questionnaire.roles().phase);
    let words = field.choice(case.phase()?)?.text.get(cx.language);
    Some(words.split(':').next().unwrap_or(words).to_owned())
}

const fn meaning(dimension: &Dimension, strength: Strength) -> &crate::i18n::Localized {
    match strength {
        Strength::Strong => &dimension.strong,
        Strength::Middle => &dimension.middle,
        Strength::Weak => &dimension.weak,
    }
}

/// Each question with its answer beside what fits the phase.
fn items(ui: &mut Ui, case: &Case, dimension: &Dimension, cx: &Cx<'_>) {
    let score = &case.evaluation.score;
    ui.spacing_mut().item_spacing.y = 0.0;
    for id in &dimension.items {
        if score.state(*id).counts() {
            item(ui, case, *id, cx);
        }
    }
    ui.spacing_mut().item_spacing.y = 8.0;
    ui.add_space(12.0);
}

fn item(ui: &mut Ui, case: &Case, id: ItemId, cx: &Cx<'_>) {
    let p = theme::palette(ui);
    let text = cx.text.aids;
    let item = case.questionnaire.item(id);
    let (count, state) = (item.anchors.len(), case.evaluation.score.state(id));
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), egui::Sense::hover());
    ui.painter()
        .hline(place.x_range(), place.top(), egui::Stroke::new(1.0, p.border));
    let share = if place.width() < 560.0 { 0.46 } else { 0.34 };
    let boxes = place.left() + place.width() * share;
    let part = |from: f32, to: f32| Rect::from_x_y_ranges(from..=to, place.y_range());
    let level = state.level().map(crate::assessment::Level::value);
    let target = case.target(id);
    at(ui, part(place.left(), boxes - 8.0), |ui| {
        ui.horizontal_centered(|ui| {
            ui.label(theme::muted(ui, &*item.number));
            ui.add(egui::Label::new(capital(item.short.get(cx.language))).truncate());
        });
    });
    at(ui, part(boxes, place.right()), |ui| {
        ui.horizontal_centered(|ui| {
            let filled = level.map(|level| level + 1.0);
            widget::answer_boxes(ui, filled, target.map(|target| usize::from(target) + 1), count);
            let words = match level {
                Some(level) => text.answer_of(&answer_number(cx.language, level), count),
                None => cx.text.question.dont_know().to_lowercase(),
            };
            ui.label(words);
            if let Some(target) = target.filter(|target| level.is_none_or(|level| level < f64::from(*target)))
            {
                let words = text.aims(&answer_number(cx.language, f64::from(target)));
                ui.label(RichText::new(words).color(p.warn));
            }
            gate(ui, case, id, cx);
        });
    });
}

/// Says that the question holds a precondition that isn't met.
fn gate(ui: &mut Ui, case: &Case, id: ItemId, cx: &Cx<'_>) {
    let p = theme::palette(ui);
    let mut gates = case.evaluation.score.gates.iter();
    let is_open = gates.any(|gate| gate.item == id && gate.status != GateStatus::Met);
    if is_open && ui.available_width() > 110.0 {
        widget::icon(ui, Icon::Lock, 14.0, p.warn);
        let words = RichText::new(cx.text.aids.gate_open()).font(theme::regular(theme::sizes().small));
        ui.label(words.color(p.warn));
    }
}

/// The first step of the advice that is about this theme.
fn helps_first(ui: &mut Ui, case: &Case, dimension: &Dimension, cx: &Cx<'_>) {
    let questionnaire = &case.questionnaire;
    let of_this = |step: &&Recommendation| questionnaire.item(step.item).dimension == dimension.id;
    let Some(step) = case.evaluation.recommendations.iter().find(of_this) else {
        return;
    };
    let item = questionnaire.item(step.item);
    let who = match step.advice(questionnaire) {
        Advice::Step(step) => &step.who,
        Advice::FindOut => &item.who_knows,
    };
    widget::card_sized(ui, 20, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        widget::small(ui, cx.text.aids.helps_first());
        let what = step.what(questionnaire, cx.language);
        let what = format!("{} ({}).", what.trim_end_matches('.'), item.number);
        widget::strong(ui, what);
        widget::muted(ui, PlanText::of(cx.language).who_is(who.get(cx.language)));
    });
}

fn buttons(ui: &mut Ui, session: &Session, last: &Item, is_new: bool, cx: &mut Cx<'_>) {
    let text = cx.text.aids;
    let label = match session
        .next(last.id)
        .map(|next| session.questionnaire().item(next).dimension)
    {
        None => cx.text.question.to_review().to_owned(),
        Some(next) => {
            let dimension = session.questionnaire().dimension(next);
            let name = capital(dimension.short.get(cx.language));
            let progress =
                crate::assessment::dimension_progress(session.questionnaire(), session.assessment(), next);
            match progress.left() {
                0 => text.go_on_complete(&name),
                left => text.go_on(left, &name),
            }
        }
    };
    ui.horizontal_wrapped(|ui| {
        let on = widget::primary(ui, &label);
        if is_new {
            on.request_focus();
        }
        cx.on_click(&on, Action::Next);
        let pause = widget::button(ui, text.pause());
        cx.on_click(&pause, Action::Home);
        let left = session.progress().left();
        if left > 0 {
            let words = theme::small(ui, text.left(left, session.minutes_for(left)));
            ui.label(words);
        }
    });
}
