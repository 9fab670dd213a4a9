//! The dimensions as dots beside the question: which are done, and where one is.

use egui::{Rect, Role, Ui, UiBuilder, pos2, vec2};

use crate::{
    assessment::dimension_progress,
    gui::{
        appearance::theme,
        command::{Command, Cx},
        widget::{self, DotState},
    },
    i18n::capital,
    questionnaire::{Dimension, DimensionId, ItemId},
    session::Session,
};

/// The least room that they take, in points.
pub(super) const LEAST: f32 = 60.0;

const DOT: f32 = 36.0;
const GAP: f32 = 8.0;
/// With less room than this beside it, the name of the theme isn't shown.
const ROOM_FOR_NAME: f32 = 70.0;

pub(super) fn height(session: &Session) -> f32 {
    asked(session).count() as f32 * (DOT + GAP)
}

/// Shows them in the middle of the height, at the left.
pub(super) fn show(ui: &mut Ui, gutter: Rect, session: &Session, here: DimensionId, cx: &mut Cx<'_>) {
    let height = height(session);
    let left = (gutter.width() / 2.0).min(46.0) - DOT / 2.0;
    let corner = gutter.left_center() + vec2(left, -height / 2.0);
    let place = Rect::from_min_size(corner, vec2(DOT, height));
    widget::pane(ui.ctx(), place);
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        ui.spacing_mut().item_spacing.y = GAP;
        widget::group(ui, Role::List, cx.text.question.themes(), |ui| {
            for dimension in asked(session) {
                let shown = dot(ui, session, dimension, here, cx);
                if dimension.id == here {
                    let name = capital(dimension.short.get(cx.language));
                    self::name(ui, &name, shown.with_max_x(gutter.right() - 2.0 * GAP));
                }
            }
        });
    });
}

fn dot(ui: &mut Ui, session: &Session, dimension: &Dimension, here: DimensionId, cx: &mut Cx<'_>) -> Rect {
    let progress = dimension_progress(session.questionnaire(), session.assessment(), dimension.id);
    let (done, total) = (progress.answered, progress.total);
    let text = cx.text.question;
    let (state, how_far) = match done {
        _ if progress.is_complete() => (DotState::Done, text.complete().to_owned()),
        0 => (DotState::Open, text.progress(done, total)),
        _ => (DotState::Begun, text.progress(done, total)),
    };
    let name = capital(dimension.short.get(cx.language));
    let number = dimension.number.to_string();
    let tip = format!("{name} · {how_far}");
    let says = text.theme_name(dimension.number, &name, done, total);
    let button = widget::dot(ui, state, &number, &says, &tip, dimension.id == here);
    if let Some(item) = entrance(session, dimension) {
        cx.on_click(&button, Command::GoTo(item));
    }
    button.rect
}

/// The theme where one is, beside its dot; `place` is the dot with the room beside it.
fn name(ui: &Ui, name: &str, place: Rect) {
    let left = place.left() + DOT + 2.0;
    let room = place.right() - left;
    if room < ROOM_FOR_NAME {
        return;
    }
    let color = theme::palette(ui).accent;
    let font = theme::semibold(theme::sizes().small);
    let start = pos2(left, place.center().y);
    widget::paint_line(ui.painter(), start, name, font, color, room);
}

fn asked(session: &Session) -> impl Iterator<Item = &Dimension> {
    let dimensions = session.questionnaire().dimensions().iter();
    dimensions.filter(|dimension| session.asks(dimension.id))
}

/// The first open question of a dimension, or else its first that applies.
fn entrance(session: &Session, dimension: &Dimension) -> Option<ItemId> {
    let items = || dimension.items.iter().copied();
    let applying = || items().filter(|item| session.applies(*item));
    let open = |item: &ItemId| !session.assessment().answer(*item).response.is_given();
    applying().find(open).or_else(|| applying().next())
}
