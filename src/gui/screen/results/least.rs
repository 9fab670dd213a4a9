//! What a stage takes at least: the steps, what they cost, and the next best (chapter 30.4).

use std::sync::Arc;

use egui::{Align2, Painter, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::least_steps::{self, Words};
use crate::{
    assessment::Assessment,
    evaluation::{Case, LeastEffort, StepSet, least_effort},
    gui::{
        appearance::theme::{self, Palette},
        command::{Cx, OutcomeCommand},
        done::{Done, JobKind},
        screen::{Breadth, column, side_by_side},
        widget::{self, Icon, Tone},
    },
    i18n::LeastEffortText,
    questionnaire::BandId,
    scoring::rounded,
};

const BAR: f32 = 16.0;

/// A stage, and what was found that it takes.
#[derive(Debug)]
pub(super) struct LeastEffortView {
    target: BandId,
    found: Found,
    second: bool,
}

#[derive(Debug)]
enum Found {
    Nothing,
    Searching(Arc<Assessment>),
    BrokeOff(Arc<Assessment>),
    Steps(Arc<Assessment>, Box<LeastEffort>),
}

impl LeastEffortView {
    pub const fn new(target: BandId) -> Self {
        Self {
            target,
            found: Found::Nothing,
            second: false,
        }
    }

    pub fn receive(&mut self, done: &Done) {
        match done {
            Done::LeastEffort(of, found) if found.target == self.target => {
                self.found = Found::Steps(Arc::clone(of), found.clone());
            }
            Done::BrokeOff(JobKind::LeastEffort) => {
                if let Found::Searching(of) = &self.found {
                    self.found = Found::BrokeOff(Arc::clone(of));
                }
            }
            _ => {}
        }
    }

    /// Shows it. Returns whether the user goes back.
    pub fn show(&mut self, ui: &mut Ui, case: &Case, cx: &mut Cx<'_>) -> bool {
        self.search(case, cx);
        widget::scroll(ui, "least effort", false, |ui| {
            column(ui, 1200.0, |ui| {
                let back = widget::link_icon(ui, cx.text.results.back(), Icon::Left);
                self.choose(ui, case, cx);
                ui.add_space(8.0);
                self.contents(ui, case, cx);
                back.clicked()
            })
        })
    }

    /// Looks for the steps in the background, unless they're known for these answers.
    fn search(&mut self, case: &Case, cx: &mut Cx<'_>) {
        let known = match &self.found {
            Found::Nothing => None,
            Found::Searching(of) | Found::BrokeOff(of) | Found::Steps(of, _) => Some(of),
        };
        if known.is_some_and(|of| same_answers(of, &case.assessment)) {
            return;
        }
        let of = Arc::clone(&case.assessment);
        self.found = Found::Searching(Arc::clone(&of));
        self.second = false;
        let (case, target) = (case.clone(), self.target);
        cx.work.start(JobKind::LeastEffort, move |_| {
            Done::LeastEffort(of, Box::new(least_effort(&case, target)))
        });
    }

    fn choose(&mut self, ui: &mut Ui, case: &Case, cx: &Cx<'_>) {
        let text = LeastEffortText::of(cx.language);
        let bands = case.questionnaire.bands();
        let name = bands[self.target.index()].name.get(cx.language);
        widget::heading_sized(ui, &text.title(name), 1, 24.0);
        let options: Vec<(BandId, &str)> = bands
            .iter()
            .map(|band| (band.id, band.name.get(cx.language)))
            .collect();
        let mut target = self.target;
        ui.allocate_ui(vec2(ui.available_width().min(776.0), 36.0), |ui| {
            if widget::segments(ui, text.choose(), &mut target, &options) {
                *self = Self::new(target);
                ui.ctx().request_repaint();
            }
        });
    }

    fn contents(&mut self, ui: &mut Ui, case: &Case, cx: &mut Cx<'_>) {
        let text = LeastEffortText::of(cx.language);
        let name = case.questionnaire.band(self.target).name.get(cx.language);
        let turned = match &self.found {
            Found::Nothing | Found::Searching(_) => {
                ui.horizontal(|ui| {
                    widget::busy(ui);
                    widget::live(widget::paragraph(ui, text.searching()));
                });
                false
            }
            Found::BrokeOff(_) => {
                widget::problem(ui, text.broke_off());
                false
            }
            Found::Steps(_, found) => match &found.best {
                Some(_) if found.already => {
                    widget::confirmation(ui, &text.already(name));
                    false
                }
                Some(best) => self.steps(ui, case, found, best, cx),
                None => {
                    let words = text.unreachable(name);
                    widget::live(widget::message(ui, Tone::Warn, Icon::Info, &words));
                    false
                }
            },
        };
        if turned {
            self.second = !self.second;
            ui.ctx().request_repaint();
        }
    }

    /// The steps and what they cost. Returns whether the user takes the other set.
    fn steps(&self, ui: &mut Ui, case: &Case, found: &LeastEffort, best: &StepSet, cx: &mut Cx<'_>) -> bool {
        let other = found.runner_up.as_ref();
        let (shown, beside) = match other.filter(|_| self.second) {
            Some(other) => (other, Some(best)),
            None => (best, other),
        };
        let words = Words::new(case, found, cx.language);
        let second = self.second;
        let left = |ui: &mut Ui| {
            measure(ui, case, &words, shown);
            least_steps::lists(ui, &words, shown);
        };
        let right = |ui: &mut Ui, cx: &mut Cx<'_>| {
            cost(ui, &words, shown, second, cx);
            let turned = beside.is_some_and(|beside| next_best(ui, &words, shown, beside, second));
            remarks(ui, &words, found);
            turned
        };
        if Breadth::of(ui.available_width()) == Breadth::Wide {
            let mut state = (cx, false);
            side_by_side(
                ui,
                &mut state,
                |ui, _| left(ui),
                |ui, (cx, turned)| *turned = right(ui, cx),
            );
            return state.1;
        }
        // The summary first.
        let turned = right(ui, cx);
        ui.add_space(12.0);
        left(ui);
        turned
    }
}

/// That targets are left behind, and that this isn't the advice.
fn remarks(ui: &mut Ui, words: &Words<'_>, found: &LeastEffort) {
    if !found.within_targets {
        let above = words.text.above_targets(words.stage());
        widget::message(ui, Tone::Warn, Icon::Warning, &above);
    }
    widget::message(ui, Tone::Warn, Icon::Warning, words.text.not_the_advice());
}

/// Whether no answer is another; a plan makes no difference.
fn same_answers(of: &Arc<Assessment>, now: &Arc<Assessment>) -> bool {
    if Arc::ptr_eq(of, now) {
        return true;
    }
    let mut before = Assessment::clone(of);
    before.plan.clone_from(&now.plan);
    before == **now
}

/// From the lowest outcome now, past the preconditions, over the line.
fn measure(ui: &mut Ui, case: &Case, words: &Words<'_>, set: &StepSet) {
    let text = words.text;
    let from = case.questionnaire.band(words.target).from;
    let low = case.evaluation.score.total.interval.low;
    let now = text.lowest_now(rounded(low));
    let line = text.from_points(words.stage(), from);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 66.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, text.measure()));
    let said = format!(
        "{now}; {}; {line}",
        text.low(rounded(low), rounded(set.low_after))
    );
    widget::described(&response, said);
    let measure = Measure {
        painter: ui.painter(),
        p: theme::palette(ui),
        bar: Rect::from_min_size(rect.left_top() + vec2(0.0, 24.0), vec2(rect.width(), BAR)),
    };
    let between = words.after_gates(set);
    let mut stops: Vec<(f64, f64)> = between.map(|points| (low, points)).into_iter().collect();
    stops.push((between.unwrap_or(low), set.low_after));
    measure.parts(low, &stops);
    measure.line(f64::from(from), &now, &line);
    for (place, (from, to)) in stops.into_iter().enumerate() {
        measure.stop(place + 1, from, to);
    }
}

struct Measure<'a> {
    painter: &'a Painter,
    p: Palette,
    bar: Rect,
}

impl Measure<'_> {
    fn x(&self, points: f64) -> f32 {
        self.bar.left() + (points.clamp(0.0, 100.0) / 100.0) as f32 * self.bar.width()
    }

    /// What there is, then what each list of steps adds.
    fn parts(&self, low: f64, stops: &[(f64, f64)]) {
        let upto = |from: f64, to: f64| Rect::from_x_y_ranges(self.x(from)..=self.x(to), self.bar.y_range());
        let edge = Stroke::new(1.0, self.p.control_border);
        self.painter
            .rect(self.bar, 3.0, self.p.card, edge, StrokeKind::Inside);
        self.painter.rect_filled(upto(0.0, low), 3.0, self.p.accent);
        for ((from, to), fill) in stops.iter().rev().zip([self.p.accent_soft, self.p.chart_fill]) {
            let edge = Stroke::new(1.5, self.p.accent);
            self.painter
                .rect(upto(*from, *to), 0.0, fill, edge, StrokeKind::Inside);
        }
    }

    /// The line to get over, with what it is, and beside it where it begins.
    fn line(&self, from: f64, now: &str, line: &str) {
        let (x, small) = (self.x(from), theme::sizes().small);
        let top = self.bar.top() - 24.0;
        let ends = self.bar.y_range().expand(7.0);
        self.painter.vline(x, ends, Stroke::new(3.0, self.p.warn));
        let start = pos2(self.bar.left(), top);
        let shown = self
            .painter
            .text(start, Align2::LEFT_TOP, now, theme::regular(small), self.p.muted);
        let font = theme::semibold(small);
        let galley = self.painter.layout_no_wrap(line.to_owned(), font, self.p.warn);
        let most = (self.bar.right() - galley.size().x).max(shown.right() + 8.0);
        let place = pos2(x.max(shown.right() + 8.0).min(most), top);
        self.painter.galley(place, galley, self.p.warn);
    }

    /// The number of a list of steps, and the points that it leads to.
    fn stop(&self, number: usize, from: f64, to: f64) {
        let middle = f32::midpoint(self.x(from), self.x(to)).min(self.bar.right() - 30.0);
        let center = pos2(middle, self.bar.bottom() + 14.0);
        least_steps::badge(self.painter, center - vec2(8.0, 0.0), number, &self.p);
        let (points, font) = (rounded(to).to_string(), theme::regular(theme::sizes().small));
        let place = center + vec2(6.0, 0.0);
        self.painter
            .text(place, Align2::LEFT_CENTER, points, font, self.p.text);
    }
}

/// What it costs, once and a week apart, and what can be done with it.
fn cost(ui: &mut Ui, words: &Words<'_>, set: &StepSet, second: bool, cx: &mut Cx<'_>) {
    let text = words.text;
    widget::card_sized(ui, 20, |ui| {
        let title = if second {
            text.second_choice()
        } else {
            text.least()
        };
        widget::small(ui, title);
        widget::heading_sized(ui, &words.hours(set.once), 2, 26.0);
        widget::paragraph(ui, &text.in_steps(set.steps.len()));
        if set.weekly.high > 0 {
            widget::heading_sized(ui, &text.plus_weekly(&words.hours(set.weekly)), 3, 18.0);
            widget::small(ui, text.quarter(&words.hours(Words::quarter(set))));
        } else {
            widget::small(ui, text.no_weekly());
        }
        if let Some(why) = words.why_so_wide(set) {
            ui.separator();
            widget::strong(ui, text.why_wide());
            widget::small(ui, why);
        }
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            let answers = Words::ends(set);
            let to_plan = widget::primary(ui, text.to_plan());
            cx.on_click(&to_plan, OutcomeCommand::Plan(answers.clone()));
            cx.on_click(&widget::button(ui, text.try_out()), OutcomeCommand::Try(answers));
        });
    });
    ui.add_space(8.0);
}

/// What the next best does differently. Returns whether the user takes it.
fn next_best(ui: &mut Ui, words: &Words<'_>, shown: &StepSet, other: &StepSet, second: bool) -> bool {
    let text = words.text;
    let taken = widget::card_sized(ui, 20, |ui| {
        let title = if second {
            text.first_choice()
        } else {
            text.second_choice()
        };
        widget::heading(ui, title, 2);
        widget::paragraph(ui, &words.compared(shown, other));
        let label = if second {
            text.choose_first()
        } else {
            text.choose_second()
        };
        widget::link(ui, label).clicked()
    });
    ui.add_space(8.0);
    taken
}
