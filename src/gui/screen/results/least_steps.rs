//! The cheapest steps in words and in lists: first what opens preconditions, then the rest.

use egui::{Align2, Color32, Painter, Pos2, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::{
    advice::WEEKS_IN_A_QUARTER,
    evaluation::{Case, LeastEffort, LevelStep, StepSet, lowest_after},
    gui::{
        appearance::theme::{self, Palette},
        widget,
    },
    i18n::{Language, LeastEffortText, capital, join, number, span},
    questionnaire::{BandId, GateId, HourRange, ItemId},
    scoring::rounded,
};

/// The hours are wide when the highest is more than so many times the lowest.
const WIDE: u32 = 2;

/// What the texts are made of.
pub(super) struct Words<'a> {
    case: &'a Case,
    pub text: LeastEffortText,
    language: Language,
    pub target: BandId,
}

impl<'a> Words<'a> {
    pub fn new(case: &'a Case, found: &LeastEffort, language: Language) -> Self {
        Self {
            case,
            text: LeastEffortText::of(language),
            language,
            target: found.target,
        }
    }

    pub fn stage(&self) -> &str {
        self.case.questionnaire.band(self.target).name.get(self.language)
    }

    pub fn hours(&self, hours: HourRange) -> String {
        if hours.low == hours.high {
            self.text.hours_exactly(hours.low)
        } else {
            self.text.hours(hours.low, hours.high)
        }
    }

    /// The hours of a quarter of weeks.
    pub fn quarter(set: &StepSet) -> HourRange {
        let times = |hours: u32| hours.saturating_mul(WEEKS_IN_A_QUARTER);
        HourRange::new(times(set.weekly.low), times(set.weekly.high))
    }

    /// The level that each question ends at.
    pub fn ends(set: &StepSet) -> Vec<(ItemId, u8)> {
        let mut ends: Vec<(ItemId, u8)> = Vec::new();
        for step in &set.steps {
            match ends.last_mut().filter(|(item, _)| *item == step.item) {
                Some((_, to)) => *to = step.to,
                None => ends.push((step.item, step.to)),
            }
        }
        ends
    }

    /// The gate that closes the stage and that a step helps to open.
    fn gate(&self, step: &LevelStep) -> Option<GateId> {
        let mut gates = self.case.evaluation.score.open_gates();
        let gate = gates.find(|gate| gate.item == step.item && gate.ceiling < self.target)?;
        (step.to <= self.case.questionnaire.gate(gate.id).threshold).then_some(gate.id)
    }

    fn to_gates(&self, set: &StepSet) -> Vec<LevelStep> {
        let steps = set.steps.iter().copied();
        steps.filter(|step| self.gate(step).is_some()).collect()
    }

    fn others(&self, set: &StepSet) -> Vec<LevelStep> {
        let steps = set.steps.iter().copied();
        steps.filter(|step| self.gate(step).is_none()).collect()
    }

    /// The lowest outcome once the preconditions are arranged; `None` when none of them is in the way.
    pub fn after_gates(&self, set: &StepSet) -> Option<f64> {
        let steps = self.to_gates(set);
        (!steps.is_empty()).then(|| lowest_after(self.case, &steps))
    }

    /// Which step makes the hours so wide, when one does because a part may not be needed.
    pub fn why_so_wide(&self, set: &StepSet) -> Option<String> {
        let width = |hours: HourRange| hours.high - hours.low;
        let widest = set.steps.iter().max_by_key(|step| width(step.once))?;
        let step = widest.step(self.case)?;
        let is_why = width(widest.once) * 2 > width(set.once) && set.once.high > WIDE * set.once.low;
        let may_fall_away = step
            .parts
            .iter()
            .any(crate::questionnaire::Part::is_only_if_needed);
        (is_why && may_fall_away).then(|| {
            let (short, HourRange { low, high }) = (step.short.get(self.language), widest.once);
            self.text.wide(
                short,
                &self.case.questionnaire.item(widest.item).number,
                low,
                high,
            )
        })
    }

    /// What is different in the other set, and what that costs.
    pub fn compared(&self, shown: &StepSet, other: &StepSet) -> String {
        let text = self.text;
        let cost = other.cost_hours() - shown.cost_hours();
        let hours = number(self.language, cost.abs(), usize::from(cost.fract() != 0.0));
        let cost = match cost {
            cost if cost > 0.0 => text.more_hours(&hours),
            cost if cost < 0.0 => text.fewer_hours(&hours),
            _ => text.as_much().to_owned(),
        };
        let only = |these: &StepSet, those: &StepSet| {
            let steps = these.steps.iter().filter(|step| !those.steps.contains(step));
            let named: Vec<String> = steps.map(|step| self.named(step)).collect();
            named
        };
        let (without, with) = (only(shown, other), only(other, shown));
        let without = join(self.language, &without);
        let difference = if with.is_empty() {
            text.without_only(&without)
        } else {
            let with = join(self.language, &with);
            format!("{} {with}.", text.instead_of(&without))
        };
        format!("{cost} {difference}")
    }

    fn named(&self, step: &LevelStep) -> String {
        let number = &self.case.questionnaire.item(step.item).number;
        self.text.short_of(&self.short(step), number)
    }

    fn short(&self, step: &LevelStep) -> String {
        let short = step
            .step(self.case)
            .map_or("", |step| step.short.get(self.language));
        match step.from {
            Some(_) => short.to_owned(),
            None => self.text.ask_short(short),
        }
    }

    fn cost_of(&self, step: &LevelStep) -> String {
        let range = |hours: HourRange| span(hours.low, hours.high);
        let once = range(step.once);
        if step.weekly.high == 0 {
            return once;
        }
        format!("{once} · {}", self.text.per_week(&range(step.weekly)))
    }
}

/// Both lists, each under its number in the measure.
pub(super) fn lists(ui: &mut Ui, words: &Words<'_>, set: &StepSet) {
    let text = words.text;
    let (to_gates, others) = (words.to_gates(set), words.others(set));
    let mut number = 0;
    if let Some(after) = words.after_gates(set) {
        number += 1;
        let mut gates: Vec<GateId> = to_gates.iter().filter_map(|step| words.gate(step)).collect();
        gates.dedup();
        head(
            ui,
            number,
            &text.gates_first(gates.len()),
            &text.part(to_gates.len(), rounded(after)),
            text,
        );
        rows(ui, words, &to_gates);
        ui.add_space(12.0);
    }
    if !others.is_empty() {
        let points = words.case.questionnaire.band(words.target).from;
        let lead = text.part(others.len(), rounded(set.low_after));
        head(ui, number + 1, &text.over_the_line(points), &lead, text);
        rows(ui, words, &others);
    }
}

fn head(ui: &mut Ui, number: usize, title: &str, lead: &str, text: LeastEffortText) {
    ui.horizontal_wrapped(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(28.0, 28.0), Sense::hover());
        let p = theme::palette(ui);
        ui.painter().circle_filled(rect.center(), 14.0, p.accent);
        write_number(ui.painter(), rect.center(), number, 14.0, p.on_accent);
        widget::heading(ui, title, 2);
        widget::small(ui, format!("{lead} · {}", text.hours_once()));
    });
}

pub(super) fn badge(painter: &Painter, center: Pos2, number: usize, p: &Palette) {
    painter.circle_filled(center, 9.0, p.accent);
    write_number(painter, center, number, 11.0, p.on_accent);
}

fn write_number(painter: &Painter, center: Pos2, number: usize, size: f32, color: Color32) {
    let font = theme::semibold(size);
    painter.text(center, Align2::CENTER_CENTER, number.to_string(), font, color);
}

fn rows(ui: &mut Ui, words: &Words<'_>, steps: &[LevelStep]) {
    widget::group(ui, Role::List, words.text.least(), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for step in steps {
            row(ui, words, step);
        }
    });
}

/// The number of the question, the step in a few words, and its hours at the right.
fn row(ui: &mut Ui, words: &Words<'_>, step: &LevelStep) {
    let p = theme::palette(ui);
    let body = theme::sizes().body;
    let item = words.case.questionnaire.item(step.item);
    let short = capital(&words.short(step));
    let cost = words.cost_of(step);
    let cost = ui.painter().layout_no_wrap(cost, theme::regular(body), p.text);
    let room = (ui.available_width() - 48.0 - cost.size().x - 16.0).max(80.0);
    let what = ui
        .painter()
        .layout(short.clone(), theme::regular(body), p.text, room);
    let height = what.size().y + 14.0;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let said = format!("{} {short}: {}", item.number, words.cost_of(step));
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, said.as_str()));
    let painter = ui.painter();
    painter.hline(rect.x_range(), rect.top(), Stroke::new(1.0, p.border));
    let top = rect.top() + 7.0;
    painter.text(
        pos2(rect.left(), top),
        Align2::LEFT_TOP,
        &item.number,
        theme::regular(body),
        p.muted,
    );
    painter.galley(pos2(rect.left() + 48.0, top), what, p.text);
    painter.galley(pos2(rect.right() - cost.size().x, top), cost, p.text);
}
