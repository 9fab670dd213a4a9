//! The list of themes with how far along each is.

use egui::{Role, Ui};

use crate::{
    assessment::dimension_progress,
    gui::{
        command::{Command, Cx},
        widget::{self, DimensionRow},
    },
    questionnaire::{Dimension, DimensionId, ItemId},
    session::Session,
};

/// The list, as rows or as rings beside each other.
pub(super) fn show(
    ui: &mut Ui,
    session: &Session,
    here: Option<DimensionId>,
    compact: bool,
    cx: &mut Cx<'_>,
) {
    if !compact {
        widget::heading(ui, cx.text.question.themes(), 2);
        ui.add_space(2.0);
    }
    widget::group(ui, Role::List, cx.text.question.themes(), |ui| {
        let mut rows = |ui: &mut Ui| {
            let dimensions = session.questionnaire().dimensions().iter();
            for dimension in dimensions.filter(|dimension| session.asks(dimension.id)) {
                row(ui, session, dimension, here == Some(dimension.id), compact, cx);
            }
        };
        if compact {
            ui.spacing_mut().item_spacing.x = 2.0;
            ui.horizontal_wrapped(rows);
        } else {
            ui.spacing_mut().item_spacing.y = 0.0;
            rows(ui);
        }
    });
}

fn row(ui: &mut Ui, session: &Session, dimension: &Dimension, here: bool, compact: bool, cx: &mut Cx<'_>) {
    let progress = dimension_progress(session.questionnaire(), session.assessment(), dimension.id);
    let (done, total) = (progress.answered, progress.total);
    let number = dimension.number;
    let title = dimension.title.get(cx.language);
    let words = cx.text.question.progress(done, total);
    let name = cx.text.question.theme_name(number, title, done, total);
    let shown = DimensionRow {
        number: dimension.number,
        title: &format!("{number}. {title}"),
        progress: &words,
        name: &name,
        share: progress.share(),
        selected: here,
    };
    if widget::dimension_row(ui, &shown, compact).clicked()
        && let Some(item) = entrance(session, dimension)
    {
        cx.send(Command::GoTo(item));
    }
}

/// The first open question of a dimension, or else its first that applies.
fn entrance(session: &Session, dimension: &Dimension) -> Option<ItemId> {
    let applying = || {
        dimension
            .items
            .iter()
            .copied()
            .filter(|item| session.applies(*item))
    };
    let open = |item: &ItemId| !session.assessment().answer(*item).response.is_given();
    applying().find(open).or_else(|| applying().next())
}
