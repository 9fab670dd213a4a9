//! What a stage takes at least: the steps, what they cost, and the next best (chapter 30.4).

use std::sync::Arc;

use egui::{Align2, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::least_steps::{self, Words};
use crate::{
    assessment::Assessment,
    evaluation::{Case, LeastEffort, StepSet, least_effort},
    gui::{
        appearance::theme,
        command::{Command, Cx},
        done::{Done, JobKind},
        screen::{Breadth, column},
        widget::{self, Icon, Tone},
    },
    i18n::LeastEffortText,
    questionnaire::BandId,
    scoring::rounded,
};

const RIGHT: f32 = 384.0;
const GAP: f32 = 40.0;
const BAR: f32 = 16.0;

/// A stage, and what was found that it takes.
#[derive(Debug)]
pub(super) struct LeastEffortView {
    target: BandId,
    found: Found,
    /// Whether the next best is shown instead.
    second: bool,
}

#[derive(Debug)]
enum Found {
    Nothing,
    /// Being looked for, for these answers.
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
        let stage = case.questionnaire.band(self.target);
        let name = stage.name.get(cx.language);
        let found = match &self.found {
            Found::Nothing | Found::Searching(_) => {
                ui.horizontal(|ui| {
                    widget::busy(ui);
                    widget::live(widget::paragraph(ui, text.searching()));
                });
                return;
            }
            Found::BrokeOff(_) => return widget::problem(ui, text.broke_off()),
            Found::Steps(_, found) => found,
        };
        let Some(best) = &found.best else {
            widget::notice(ui, Tone::Warn, Icon::Info, |ui| {
                widget::live(widget::paragraph(ui, &text.unreachable(name)))
            });
            return;
        };
        if found.already {
            widget::confirmation(ui, &text.already(name));
            return;
        }
        let other = found.runner_up.as_ref();
        let (shown, beside) = match other.filter(|_| self.second) {
            Some(other) => (other, Some(best)),
            None => (best, other),
        };
        let words = Words::new(case, found, cx.language);
        let mut turned = false;
        two_columns(
            ui,
            cx,
            |ui, cx| {
                measure(ui, case, &words, shown, cx);
                least_steps::lists(ui, &words, shown);
            },
            |ui, cx| {
                cost(ui, &words, shown, self.second, cx);
                if let Some(beside) = beside {
                    turned = next_best(ui, &words, shown, beside, self.second, cx);
                }
                if !found.within_targets {
                    widget::notice(ui, Tone::Warn, Icon::Warning, |ui| {
                        widget::paragraph(ui, &text.above_targets(name))
                    });
                }
                widget::notice(ui, Tone::Warn, Icon::Warning, |ui| {
                    widget::paragraph(ui, text.not_the_advice())
                });
            },
        );
        if turned {
            self.second = !self.second;
            ui.ctx().request_repaint();
        }
    }
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

/// Side by side where there's room; else the second first, since it's the summary.
fn two_columns(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    left: impl FnOnce(&mut Ui, &mut Cx<'_>),
    right: impl FnOnce(&mut Ui, &mut Cx<'_>),
) {
    let room = ui.available_width();
    if Breadth::of(room) != Breadth::Wide {
        right(ui, cx);
        ui.add_space(12.0);
        left(ui, cx);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(room - RIGHT - GAP);
            left(ui, cx);
        });
        ui.add_space(GAP - ui.spacing().item_spacing.x);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            right(ui, cx);
        });
    });
}

/// From the lowest outcome now, past the preconditions, over the line.
fn measure(ui: &mut Ui, case: &Case, words: &Words<'_>, set: &StepSet, cx: &Cx<'_>) {
    let text = words.text;
    let p = theme::palette(ui);
    let stage = case.questionnaire.band(words.target);
    let low = case.evaluation.score.total.interval.low;
    let (between, end) = (words.after_gates(set), set.low_after);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 66.0), Sense::hover());
    let now = text.lowest_now(rounded(low));
    let line = text.from_points(stage.name.get(cx.language), stage.from);
    let said = format!("{now}; {}; {line}", text.low(rounded(low), rounded(end)));
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, text.measure()));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(said));
    let bar = Rect::from_min_size(rect.left_top() + vec2(0.0, 24.0), vec2(rect.width(), BAR));
    let x = |points: f64| bar.left() + (points.clamp(0.0, 100.0) / 100.0) as f32 * bar.width();
    let upto = |from: f64, to: f64| Rect::from_x_y_ranges(x(from)..=x(to), bar.y_range());
    let painter = ui.painter();
    let edge = Stroke::new(1.0, p.control_border);
    painter.rect(bar, 3.0, p.card, edge, egui::StrokeKind::Inside);
    painter.rect_filled(upto(0.0, low), 3.0, p.accent);
    let parts = [
        (low, between.unwrap_or(low), p.chart_fill),
        (between.unwrap_or(low), end, p.accent_soft),
    ];
    for (from, to, fill) in parts {
        let edge = Stroke::new(1.5, p.accent);
        if to > from {
            painter.rect(upto(from, to), 0.0, fill, edge, egui::StrokeKind::Inside);
        }
    }
    let small = theme::sizes().small;
    let border = x(f64::from(stage.from));
    let ends = bar.y_range().expand(7.0);
    painter.vline(border, ends, Stroke::new(3.0, p.warn));
    painter.text(
        rect.left_top(),
        Align2::LEFT_TOP,
        now,
        theme::regular(small),
        p.muted,
    );
    let (at, align) = if border > rect.center().x {
        (pos2(border, rect.top()), Align2::RIGHT_TOP)
    } else {
        (
            pos2(border.max(rect.left() + 180.0), rect.top()),
            Align2::LEFT_TOP,
        )
    };
    painter.text(at, align, line, theme::semibold(small), p.warn);
    let stops = between.map(|points| (1, low, points)).into_iter();
    let number = if between.is_some() { 2 } else { 1 };
    for (number, from, to) in stops.chain([(number, between.unwrap_or(low), end)]) {
        let center = pos2(
            f32::midpoint(x(from), x(to)).min(rect.right() - 40.0),
            bar.bottom() + 14.0,
        );
        least_steps::badge(painter, center - vec2(8.0, 0.0), number, &p);
        let points = rounded(to).to_string();
        painter.text(
            center + vec2(6.0, 0.0),
            Align2::LEFT_CENTER,
            points,
            theme::regular(small),
            p.text,
        );
    }
}

/// What it costs, once and a week apart, and what can be done with it.
fn cost(ui: &mut Ui, words: &Words<'_>, set: &StepSet, second: bool, cx: &mut Cx<'_>) {
    let text = words.text;
    widget::card_sized(ui, 20, |ui| {
        let title = if second {
            text.chosen_second()
        } else {
            text.least()
        };
        widget::small(ui, title);
        widget::heading_sized(ui, &words.hours(set.once), 2, 26.0);
        widget::paragraph(ui, &text.in_steps(set.steps.len()));
        if set.weekly.high > 0 {
            widget::heading_sized(ui, &text.plus_weekly(&words.hours(set.weekly)), 3, 18.0);
            widget::small(ui, text.quarter(&words.hours(words.quarter(set))));
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
            let answers = words.ends(set);
            let to_plan = widget::primary(ui, text.to_plan());
            cx.on_click(&to_plan, Command::PlanLevels(answers.clone()));
            cx.on_click(&widget::button(ui, text.try_out()), Command::TryAnswers(answers));
        });
    });
    ui.add_space(8.0);
}

/// What the next best does differently. Returns whether the user takes it.
fn next_best(
    ui: &mut Ui,
    words: &Words<'_>,
    shown: &StepSet,
    other: &StepSet,
    second: bool,
    _cx: &Cx<'_>,
) -> bool {
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
