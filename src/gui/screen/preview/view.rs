//! The pages, in one column that scrolls both ways.

use egui::{
    Color32, Id, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    emath::GuiRounding, pos2, vec2,
};

use super::{
    Preview,
    keys::{self, ViewCommand},
    page_layout::{PERCENT, PageLayout, View, Zoom, step},
};
use crate::{
    gui::{appearance::theme, command::Cx, widget},
    i18n::Preview as Phrases,
    style,
};

/// The page at this share of the height, from the top, counts as the one being read.
const READING: f32 = 0.4;

impl Preview {
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = cx.text.preview;
        widget::group(ui, Role::Group, text.title(), |ui| {
            self.toolbar(ui, text);
            ui.add_space(2.0);
            let room = ui
                .available_rect_before_wrap()
                .round_to_pixels(ui.pixels_per_point());
            self.progress_line(ui, room, text);
            self.table(ui, room, cx);
        });
    }

    fn table(&mut self, ui: &mut Ui, room: Rect, cx: &Cx<'_>) {
        let text = cx.text.preview;
        let p = theme::palette(ui);
        let radius = style::theme().radius.control;
        ui.painter()
            .rect_filled(room, radius, p.border.lerp_to_gamma(p.bg, 0.45));
        let id = Id::unique("report pages");
        let table = ui.interact(room, id, Sense::click());
        if table.clicked() {
            table.request_focus();
        }
        self.name_table(ui, id, text);
        self.view = View {
            room: room.size(),
            density: ui.pixels_per_point(),
            // The drawing counts in 16 bits.
            widest: ui.input(|input| input.max_texture_side.min(usize::from(u16::MAX))) as u32,
            zoom: self.view.zoom,
        };
        self.requested = keys::pressed(ui, id).or(self.requested);
        self.zoom_at_pointer(ui, room);
        let Some(sizes) = self.shown.as_ref().map(|(_, pages)| pages.sizes.clone()) else {
            self.waiting(ui, room, cx);
            return;
        };
        self.obey(&sizes);
        let layout = PageLayout::new(&sizes, self.view);
        let mut area = ScrollArea::both().id_salt("report pages").auto_shrink(false);
        if self.last.as_ref() != Some(&layout) || self.requested.is_some() {
            let window = self.window(&layout);
            area = area.scroll_offset(window.min.to_vec2());
        }
        let builder = egui::UiBuilder::new().max_rect(room);
        let shown = ui.scope_builder(builder, |ui| {
            // Pages aren't faded: they're shown as they're printed.
            ui.spacing_mut().scroll.fade.strength = 0.0;
            area.show_viewport(ui, |ui, window| {
                ui.set_min_size(layout.size);
                let corner = (ui.min_rect().min).round_to_pixels(ui.pixels_per_point());
                self.paint(ui, &layout, window, corner.to_vec2(), text);
            })
        });
        let offset = shown.inner.state.clamped_offset().to_pos2();
        self.anchor = (layout.anchor(offset), Vec2::ZERO);
        self.page = layout.page_at(offset.y + READING * room.height());
        self.last = Some(layout);
        self.drawn.tidy();
    }

    fn name_table(&self, ui: &Ui, id: Id, text: Phrases) {
        let label = format!("{} {}", text.title(), self.page_words(text));
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::Document);
            node.set_label(label);
            node.set_description(text.accessible());
        });
    }

    /// `Bladzijde 2 van 16`.
    pub(super) fn page_words(&self, text: Phrases) -> String {
        page_words(self.page, self.pages(), text)
    }

    /// The visible rectangle, after what the user requested.
    fn window(&mut self, layout: &PageLayout) -> Rect {
        let window = layout.window(self.anchor);
        let corner = match self.requested.take() {
            Some(ViewCommand::Page(page)) => pos2(window.left(), layout.top_of(page)),
            Some(ViewCommand::End) => pos2(window.left(), layout.size.y),
            Some(ViewCommand::Move(down, right)) => window.min + vec2(right, down) * window.size(),
            Some(ViewCommand::Larger | ViewCommand::Smaller) | None => window.min,
        };
        layout.clamp(corner)
    }

    fn obey(&mut self, sizes: &[Vec2]) {
        let Some(requested @ (ViewCommand::Larger | ViewCommand::Smaller)) = self.requested else {
            return;
        };
        let percent = PageLayout::new(sizes, self.view).percent;
        self.hold(self.view.room / 2.0);
        self.view.zoom = Zoom::Percent(step(percent, requested == ViewCommand::Larger));
        self.requested = None;
    }

    /// Ctrl with the wheel, or pinching, zooms at the pointer.
    fn zoom_at_pointer(&mut self, ui: &Ui, room: Rect) {
        let (factor, pointer) = ui.input(|input| (input.zoom_delta(), input.pointer.hover_pos()));
        let Some(pointer) = pointer.filter(|pointer| room.contains(*pointer)) else {
            return;
        };
        let Some(percent) = self.last.as_ref().map(|layout| layout.percent) else {
            return;
        };
        if (factor - 1.0).abs() > f32::EPSILON && ui.ctx().layer_id_at(pointer) == Some(ui.layer_id()) {
            self.hold(pointer - room.min);
            let percent = (percent * factor).clamp(*PERCENT.start(), *PERCENT.end());
            self.view.zoom = Zoom::Percent(percent);
        }
    }

    /// Keeps what is at this position where it is while sizes change.
    fn hold(&mut self, here: Vec2) {
        if let Some(layout) = &self.last {
            let corner = layout.window(self.anchor).min;
            self.anchor = (layout.anchor(corner + here), here);
        }
    }

    fn paint(&mut self, ui: &mut Ui, layout: &PageLayout, window: Rect, corner: Vec2, text: Phrases) {
        let Some(generation) = self.shown.as_ref().map(|(generation, _)| *generation) else {
            return;
        };
        let p = theme::palette(ui);
        let pages: Vec<usize> = layout.visible(window).collect();
        for page in pages {
            let place = layout.places[page].translate(corner);
            ui.painter()
                .add(theme::shadow(p.shadow, 2, 10).as_shape(place, 0));
            ui.painter()
                .rect_filled(place, 0.0, theme::color(style::theme().print.bg));
            let exact = layout.width(page);
            let other = self.drawn.other_width(generation, page, exact);
            for width in other.into_iter().chain([exact]) {
                for patch in layout.of_page(page, width) {
                    if let Some(texture) = self.drawn.get(generation, patch) {
                        let place = layout.place(patch).translate(corner);
                        let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
                        ui.painter().image(texture.id(), place, whole, Color32::WHITE);
                    }
                }
            }
            let edge = Stroke::new(1.0, p.border);
            ui.painter().rect_stroke(place, 0.0, edge, StrokeKind::Outside);
            let response = ui.interact(place, Id::unique(("report page", page)), Sense::hover());
            let label = page_words(page, layout.places.len(), text);
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &label));
        }
    }

    fn waiting(&self, ui: &mut Ui, room: Rect, cx: &Cx<'_>) {
        let text = cx.text.preview;
        let words = match &self.failure {
            Some(failure) => text.failed(&failure.explain(cx.language)),
            None => text.busy().to_owned(),
        };
        let builder = egui::UiBuilder::new().max_rect(room.shrink(24.0));
        ui.scope_builder(builder, |ui| {
            widget::live(widget::muted(ui, words));
        });
        ui.advance_cursor_after_rect(room);
    }

    fn progress_line(&self, ui: &mut Ui, room: Rect, text: Phrases) {
        let Some(progress) = self.progress() else { return };
        let line = Rect::from_min_size(room.min - vec2(0.0, 3.0), vec2(room.width() * progress, 2.0));
        ui.painter().rect_filled(line, 1.0, theme::palette(ui).accent);
        let response = ui.interact(line, Id::unique("report progress"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, text.busy()));
        widget::progress_value(ui, &response, progress);
    }
}

fn page_words(page: usize, pages: usize, text: Phrases) -> String {
    text.page((page + 1).min(pages), pages)
}
