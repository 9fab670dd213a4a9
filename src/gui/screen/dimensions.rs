//! The dimensions, with how far along each is.

use egui::{Response, RichText, Role, Ui};

use crate::{
    assessment::dimension_progress,
    gui::{
        appearance::theme,
        command::{Command, Cx},
        widget::{self, ListRow, Sign, Surface},
    },
    questionnaire::{Dimension, DimensionId, ItemId},
    session::Session,
};

/// A dimension in words.
struct Words {
    number: String,
    title: String,
    progress: String,
    /// All of that for a screen reader.
    name: String,
    share: f32,
}

/// As a list under a heading.
pub(super) fn list(ui: &mut Ui, session: &Session, here: DimensionId, cx: &mut Cx<'_>) {
    widget::heading(ui, cx.text.question.themes(), 2);
    ui.add_space(2.0);
    widget::group(ui, Role::List, cx.text.question.themes(), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let p = theme::palette(ui);
        let size = theme::sizes().body;
        for dimension in asked(session) {
            let words = Words::new(session, dimension, cx);
            let is_here = dimension.id == here;
            let title = RichText::new(&words.title);
            let title = if is_here {
                title.font(theme::semibold(size)).color(p.accent)
            } else {
                title.font(theme::regular(size)).color(p.text)
            };
            let row = ListRow::new(Role::Button, &words.name)
                .sign(Sign::Ring(words.share, &words.number))
                .line(title)
                .line(theme::small(ui, &words.progress))
                .surface(Surface::Flat)
                .selected(is_here);
            open(&row.show(ui), session, dimension, cx);
        }
    });
}

/// As rings in a row, where there's no room for the list.
pub(super) fn rings(ui: &mut Ui, session: &Session, here: DimensionId, cx: &mut Cx<'_>) {
    widget::group(ui, Role::List, cx.text.question.themes(), |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        ui.horizontal_wrapped(|ui| {
            for dimension in asked(session) {
                let Words {
                    number,
                    title,
                    name,
                    share,
                    ..
                } = Words::new(session, dimension, cx);
                let ring = widget::ring_button(ui, share, &number, &name, dimension.id == here);
                open(&ring.on_hover_text(title), session, dimension, cx);
            }
        });
    });
}

fn asked(session: &Session) -> impl Iterator<Item = &Dimension> {
    let dimensions = session.questionnaire().dimensions().iter();
    dimensions.filter(|dimension| session.asks(dimension.id))
}

impl Words {
    fn new(session: &Session, dimension: &Dimension, cx: &Cx<'_>) -> Self {
        let progress = dimension_progress(session.questionnaire(), session.assessment(), dimension.id);
        let (done, total) = (progress.answered, progress.total);
        let (number, title) = (dimension.number, dimension.title.get(cx.language));
        Self {
            number: number.to_string(),
            title: format!("{number}. {title}"),
            progress: cx.text.question.progress(done, total),
            name: cx.text.question.theme_name(number, title, done, total),
            share: progress.share(),
        }
    }
}

fn open(button: &Response, session: &Session, dimension: &Dimension, cx: &mut Cx<'_>) {
    if let Some(item) = entrance(session, dimension) {
        cx.on_click(button, Command::GoTo(item));
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
