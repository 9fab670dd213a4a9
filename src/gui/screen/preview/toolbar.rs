//! The bar above the pages: which page it is, and how large.

use egui::{Align2, Role, Sense, Ui, WidgetInfo, vec2};

use super::{
    Preview,
    keys::ViewCommand,
    page_layout::{PERCENT, Zoom},
};
use crate::{
    gui::{
        appearance::theme,
        widget::{self, Icon},
    },
    i18n::Preview as Phrases,
};

impl Preview {
    pub(super) fn toolbar(&mut self, ui: &mut Ui, text: Phrases) {
        widget::row(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            self.turning(ui, text);
            widget::trailing(ui, "zoom", |ui| self.sizing(ui, text));
        });
    }

    fn turning(&mut self, ui: &mut Ui, text: Phrases) {
        let (page, pages) = (self.page, self.pages());
        let back = ui.add_enabled_ui(page > 0, |ui| widget::icon_button(ui, text.previous(), Icon::Up));
        if back.inner.clicked() {
            self.requested = Some(ViewCommand::Page(page - 1));
        }
        let on = ui.add_enabled_ui(page + 1 < pages, |ui| {
            widget::icon_button(ui, text.next(), Icon::Down)
        });
        if on.inner.clicked() {
            self.requested = Some(ViewCommand::Page(page + 1));
        }
        ui.add_space(6.0);
        if pages > 0 {
            ui.label(self.page_words(text));
        }
    }

    fn sizing(&mut self, ui: &mut Ui, text: Phrases) {
        let percent = self.last.as_ref().map_or(100.0, |layout| layout.percent);
        let smaller = percent > PERCENT.start() + 0.5;
        let less = ui.add_enabled_ui(smaller, |ui| widget::icon_button(ui, text.smaller(), Icon::Minus));
        if less.inner.clicked() {
            self.requested = Some(ViewCommand::Smaller);
        }
        let words = format!("{percent:.0}%");
        let (place, response) = ui.allocate_exact_size(vec2(48.0, 34.0), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
        let font = theme::regular(theme::sizes().body);
        let color = theme::palette(ui).text;
        ui.painter()
            .text(place.center(), Align2::CENTER_CENTER, &words, font, color);
        let larger = percent < PERCENT.end() - 0.5;
        let more = ui.add_enabled_ui(larger, |ui| widget::icon_button(ui, text.larger(), Icon::Plus));
        if more.inner.clicked() {
            self.requested = Some(ViewCommand::Larger);
        }
        ui.add_space(6.0);
        widget::group(ui, Role::RadioGroup, text.fit(), |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                let fits = [
                    (Zoom::Width, text.fit_width(), Icon::FitWidth),
                    (Zoom::Page, text.fit_page(), Icon::FitPage),
                ];
                for (position, (zoom, words, symbol)) in fits.into_iter().enumerate() {
                    let choice = widget::icon_choice(ui, words, symbol, self.view.zoom == zoom);
                    widget::position_in_group(ui, choice.id, position, fits.len());
                    if choice.clicked() {
                        self.view.zoom = zoom;
                    }
                }
            });
        });
    }
}
