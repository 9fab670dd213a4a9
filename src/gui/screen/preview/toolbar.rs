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
    i18n::{CommandText, Preview as Phrases},
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
        let back = ViewCommand::Page(page.saturating_sub(1));
        self.button(ui, text.previous(), Icon::Up, page > 0, back);
        let on = ViewCommand::Page(page + 1);
        self.button(ui, text.next(), Icon::Down, page + 1 < pages, on);
        ui.add_space(6.0);
        if pages > 0 {
            ui.label(self.page_words(text));
        }
    }

    fn button(&mut self, ui: &mut Ui, words: CommandText, symbol: Icon, enabled: bool, command: ViewCommand) {
        let button = ui.add_enabled_ui(enabled, |ui| widget::icon_button(ui, words, symbol));
        if button.inner.clicked() {
            self.requested = Some(command);
        }
    }

    fn sizing(&mut self, ui: &mut Ui, text: Phrases) {
        let percent = self.last.as_ref().map_or(100.0, |layout| layout.percent);
        let smaller = percent > PERCENT.start() + 0.5;
        self.button(ui, text.smaller(), Icon::Minus, smaller, ViewCommand::Smaller);
        let words = format!("{percent:.0}%");
        let (place, response) = ui.allocate_exact_size(vec2(48.0, 34.0), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
        let font = theme::regular(theme::sizes().body);
        let color = theme::palette(ui).text;
        ui.painter()
            .text(place.center(), Align2::CENTER_CENTER, &words, font, color);
        let larger = percent < PERCENT.end() - 0.5;
        self.button(ui, text.larger(), Icon::Plus, larger, ViewCommand::Larger);
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
