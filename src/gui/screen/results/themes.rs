//! The themes as bars. A bar opens its questions, at each of which another answer can be tried.

use egui::{Align2, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::part::{Part, in_number, in_points};
use crate::{
    assessment::Level,
    gui::{
        appearance::theme::{self, Palette},
        command::{Cx, OutcomeCommand, Visit},
        widget::{self, Icon, Numbers},
    },
    i18n::{answer_number, capital},
    questionnaire::{Dimension, DimensionId, Item},
    report::figures::{Points, Scores},
};

const ROW: f32 = 44.0;
const BAR: f32 = 14.0;
/// The room of the name, of the score and target, and of the arrow.
const NAME: f32 = 0.3;
const FIGURES: f32 = 150.0;
const ARROW: f32 = 26.0;
/// With less room than this the bar goes below the name.
const NARROW: f32 = 520.0;

/// Shows the themes; `opened` is the one with its questions in sight.
pub(super) fn show(ui: &mut Ui, part: &Part<'_>, opened: &mut Option<DimensionId>, cx: &mut Cx<'_>) {
    let text = cx.text.results;
    widget::card_sized(ui, 16, |ui| {
        if part.may_try() {
            widget::muted(ui, cx.text.what_if.try_lead());
        }
        let scores = Scores::of(part.shown(), cx.language);
        widget::group(ui, Role::List, text.themes(), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for dimension in part.real.questionnaire.dimensions() {
                let is_open = *opened == Some(dimension.id);
                let said = scores.words_of(dimension.id);
                if bar(ui, part, dimension, &said, is_open, cx).clicked() {
                    *opened = (!is_open).then_some(dimension.id);
                }
                if is_open {
                    questions(ui, part, dimension, cx);
                }
            }
        });
        widget::small(ui, text.themes_lead());
    });
}

/// The score before, in words and points, when the trial or what has changed since makes it another.
fn before(part: &Part<'_>, dimension: DimensionId) -> Option<Before> {
    let (_, found) = part.compared?;
    let moved = found.dimensions.iter().find(|(id, _)| *id == dimension)?;
    Some(Before {
        points: moved.1.before,
        word: in_points(moved.1.before),
    })
}

struct Before {
    points: Option<u32>,
    word: String,
}

fn bar(
    ui: &mut Ui,
    part: &Part<'_>,
    dimension: &Dimension,
    said: &str,
    is_open: bool,
    cx: &Cx<'_>,
) -> Response {
    let was = before(part, dimension.id);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let said = match &was {
        Some(was) => format!("{said}; {}", cx.text.what_if.was(&was.word)),
        None => said.to_owned(),
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, said.as_str()));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    let row = Row {
        ui,
        p: theme::palette(ui),
        rect,
        points: Points::of_dimension(part.shown(), dimension.id),
        was: was.as_ref(),
    };
    row.surface(response.hovered());
    let middle = row.name(&capital(dimension.short.get(cx.language)));
    row.figures(middle, is_open, cx);
    let track = row.track();
    paint_bar(
        ui,
        track,
        row.points,
        was.as_ref().and_then(|was| was.points),
        &row.p,
    );
    response
}

/// A theme as a row: its name, its bar, its score with the target, and an arrow.
struct Row<'a> {
    ui: &'a Ui,
    p: Palette,
    rect: Rect,
    points: Points,
    was: Option<&'a Before>,
}

impl Row<'_> {
    fn is_narrow(&self) -> bool {
        self.rect.width() < NARROW
    }

    /// Marked with a bar at its left when the score is another.
    fn surface(&self, hovered: bool) {
        let painter = self.ui.painter();
        if self.was.is_some() {
            painter.rect_filled(self.rect, 6.0, self.p.accent_soft);
            let mark = self.rect.with_max_x(self.rect.left() + 4.0);
            painter.rect_filled(mark, 2.0, self.p.accent);
        } else if hovered {
            painter.rect_filled(self.rect, 6.0, self.p.hover);
        }
    }

    /// Returns the height on which the name stands.
    fn name(&self, name: &str) -> f32 {
        let (middle, wide) = if self.is_narrow() {
            (self.rect.top() + 13.0, self.rect.width() - FIGURES - ARROW)
        } else {
            (self.rect.center().y, self.rect.width() * NAME)
        };
        let font = theme::semibold(theme::sizes().body);
        let start = pos2(self.rect.left() + 10.0, middle);
        widget::paint_line(self.ui.painter(), start, name, font, self.p.text, wide - 16.0);
        middle
    }

    fn figures(&self, middle: f32, is_open: bool, cx: &Cx<'_>) {
        let (size, painter) = (theme::sizes(), self.ui.painter());
        let mut end = pos2(self.rect.right() - ARROW - 6.0, middle);
        if let Some(target) = self.points.target {
            let target = cx.text.results.target_is(&target.to_string());
            let font = theme::regular(size.small);
            let shown = painter.text(end, Align2::RIGHT_CENTER, target, font, self.p.muted);
            end.x = shown.left() - 8.0;
        }
        let score = match self.was {
            Some(was) => format!("{} → {}", was.word, in_points(self.points.score)),
            None => in_points(self.points.score),
        };
        painter.text(
            end,
            Align2::RIGHT_CENTER,
            score,
            theme::semibold(size.body),
            self.p.text,
        );
        let arrow = if is_open { Icon::Up } else { Icon::Down };
        let place = pos2(self.rect.right() - ARROW / 2.0, middle);
        widget::paint_icon(painter, arrow, place, 13.0, self.p.muted);
    }

    /// Where the bar goes: beside the name, or below it.
    fn track(&self) -> Rect {
        let (left, right, middle) = if self.is_narrow() {
            let right = self.rect.right() - ARROW - 10.0;
            (self.rect.left() + 10.0, right, self.rect.bottom() - 12.0)
        } else {
            let left = self.rect.left() + self.rect.width() * NAME;
            (left, self.rect.right() - ARROW - FIGURES, self.rect.center().y)
        };
        Rect::from_x_y_ranges(left..=right, middle - BAR / 2.0..=middle + BAR / 2.0)
    }
}

/// The score solid, what open answers allow tinted, the target as a line, and where it was dashed.
fn paint_bar(ui: &Ui, track: Rect, points: Points, was: Option<u32>, p: &Palette) {
    let painter = ui.painter();
    let x = |points: u32| track.left() + points.min(100) as f32 / 100.0 * track.width();
    let upto = |from: f32, to: f32| Rect::from_x_y_ranges(from..=to, track.y_range());
    painter.rect(
        track,
        3.0,
        p.card,
        Stroke::new(1.0, p.control_border),
        egui::StrokeKind::Inside,
    );
    if let Some((low, high)) = points.ends {
        painter.rect_filled(upto(x(low), x(high)).shrink2(vec2(0.0, 1.0)), 0.0, p.chart_fill);
    }
    if let Some(score) = points.score {
        painter.rect_filled(upto(track.left(), x(score)), 3.0, p.accent);
    }
    if let Some(was) = was {
        let ends = [
            pos2(x(was), track.top() - 4.0),
            pos2(x(was), track.bottom() + 4.0),
        ];
        painter.extend(egui::Shape::dashed_line(
            &ends,
            Stroke::new(1.8, p.text),
            3.0,
            2.0,
        ));
    }
    if let Some(target) = points.target {
        let line = track.y_range().expand(4.0);
        painter.vline(x(target), line, Stroke::new(2.5, p.target));
    }
}

fn questions(ui: &mut Ui, part: &Part<'_>, dimension: &Dimension, cx: &mut Cx<'_>) {
    let frame = egui::Frame::new().inner_margin(egui::Margin {
        left: 24,
        right: 8,
        top: 4,
        bottom: 12,
    });
    frame.show(ui, |ui| {
        for id in &dimension.items {
            let item = part.real.questionnaire.item(*id);
            if part.real.evaluation.score.state(*id).counts() {
                question(ui, part, item, cx);
            }
        }
    });
}

/// The number and the subject of a question, the answer, and the numbers to try.
fn question(ui: &mut Ui, part: &Part<'_>, item: &Item, cx: &mut Cx<'_>) {
    let text = cx.text.what_if;
    let real = part.real.evaluation.score.state(item.id).level();
    let tried = part.scenario.and_then(|scenario| scenario.level(item.id));
    let whole = real.filter(|level| Level::whole(level.floor()) == *level);
    let place = |level: Level| usize::from(level.floor());
    let chosen = tried.map(usize::from).or_else(|| whole.map(place));
    let short = capital(item.short.get(cx.language));
    let state = match tried {
        Some(level) => {
            let answer = answer_number(cx.language, f64::from(level));
            text.detail(&answer, &item.number, &in_number(real, cx.language))
        }
        None => answer_words(item, real, cx),
    };
    ui.horizontal_wrapped(|ui| {
        let title = format!("{}  {short}", item.number);
        widget::strong(ui, title);
        cx.on_click(
            &widget::link(ui, &cx.text.results.to_question(&item.number)),
            Visit::Question(item.id),
        );
    });
    widget::small(ui, state);
    if !part.may_try() {
        return;
    }
    let say = |place: usize| {
        let words = item
            .anchors
            .get(place)
            .map_or("", |anchor| anchor.text.get(cx.language));
        text.try_answer(&item.number, &(place + 1).to_string(), words)
    };
    let row = Numbers {
        name: &text.try_group(&item.number),
        count: item.anchors.len(),
        chosen,
        before: tried.and(whole).map(place),
        say: &say,
    };
    if let Some(level) = widget::numbers(ui, &row) {
        cx.send(OutcomeCommand::Try(vec![(item.id, level as u8)]));
    }
    ui.add_space(6.0);
}

fn answer_words(item: &Item, level: Option<Level>, cx: &Cx<'_>) -> String {
    let number = in_number(level, cx.language);
    let anchor = level.and_then(|level| item.anchors.get(usize::from(level.floor())));
    match anchor {
        Some(anchor) => format!("{number}. {}", anchor.text.get(cx.language)),
        None => number,
    }
}
