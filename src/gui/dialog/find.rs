//! Finding: a field, and below it what was found.

use egui::{Id, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::gui::{
    appearance::theme,
    command::{Command, Cx, keys_of},
    find::{FindContext, Hit, Scope, find},
    widget,
};

/// What is looked for.
#[derive(Debug)]
pub struct Finder {
    /// What is searched.
    scope: Scope,
    words: String,
    /// The hit that Enter chooses.
    selected: usize,
}

impl Finder {
    /// Nothing is looked for yet.
    pub const fn new(scope: Scope) -> Self {
        Self {
            scope,
            words: String::new(),
            selected: 0,
        }
    }

    /// What the dialog is called.
    pub const fn title(&self, cx: &Cx<'_>) -> &'static str {
        match self.scope {
            Scope::Commands => cx.text.find.commands_title(),
            Scope::Text => cx.text.find.text_title(),
        }
    }

    /// Shows the field with what was found.
    pub fn show(&mut self, ui: &mut Ui, place: &FindContext<'_>, cx: &mut Cx<'_>) {
        let field_id = Id::unique("find");
        let typing = ui.memory(|memory| memory.has_focus(field_id));
        let pressed = |ui: &Ui, key| typing && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let (down, up) = (pressed(ui, Key::ArrowDown), pressed(ui, Key::ArrowUp));
        let enter = pressed(ui, Key::Enter);
        let field = self.field(ui, field_id, cx);
        if field.changed() {
            self.selected = 0;
        }
        let hits = find(&self.words, self.scope, place);
        let last = hits.len().saturating_sub(1);
        match (down, up) {
            (true, _) => self.selected = (self.selected + 1).min(last),
            (_, true) => self.selected = self.selected.saturating_sub(1),
            _ => {}
        }
        self.count(ui, hits.len(), cx);
        let chosen = self.list(ui, &hits, down || up, &field, cx);
        let entered = enter.then_some(self.selected).filter(|at| *at < hits.len());
        if let Some(hit) = chosen.or(entered).map(|at| &hits[at]) {
            cx.send(Command::CloseDialog);
            cx.send(hit.command.clone());
        }
    }

    fn field(&mut self, ui: &mut Ui, id: Id, cx: &Cx<'_>) -> Response {
        let text = cx.text.find;
        let (name, hint) = match self.scope {
            Scope::Commands => (text.commands_title(), text.commands_hint()),
            Scope::Text => (text.text_title(), text.text_hint()),
        };
        let field = widget::edit(ui, id, hint, 1, &mut self.words);
        ui.ctx().accesskit_node_builder(field.id, |node| {
            node.set_label(name);
            node.set_description(text.keys());
        });
        widget::focus_at_first(ui, &field);
        field
    }

    /// How much was found, which a screen reader says, and which keys there are.
    fn count(&self, ui: &mut Ui, count: usize, cx: &Cx<'_>) {
        let text = cx.text.find;
        let nothing_asked = self.scope == Scope::Text && self.words.trim().is_empty();
        let words = match count {
            0 if nothing_asked => text.keys().to_owned(),
            0 => text.none().to_owned(),
            n => format!("{} {}", text.some(n), text.keys()),
        };
        let words = theme::small(ui, words);
        let response = widget::wrapped(ui, words);
        widget::live(ui, &response);
    }

    /// The hits; the one that was clicked, if any.
    fn list(&self, ui: &mut Ui, hits: &[Hit], moved: bool, field: &Response, cx: &Cx<'_>) -> Option<usize> {
        // Always as high, so that the field stays where it is while typing.
        let height = (ui.ctx().content_rect().height() - 270.0).clamp(90.0, 460.0);
        let mut chosen = None;
        ScrollArea::vertical()
            .id_salt("hits")
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                widget::group(ui, Role::ListBox, cx.text.find.found(), |ui| {
                    for (at, hit) in hits.iter().enumerate() {
                        let selected = at == self.selected;
                        let response = row(ui, hit, at, hits.len(), selected);
                        if selected {
                            ui.ctx().accesskit_node_builder(field.id, |node| {
                                node.set_active_descendant(response.id.accesskit_id());
                            });
                        }
                        if (selected && moved) || response.gained_focus() {
                            response.scroll_to_me(None);
                        }
                        if response.clicked() {
                            chosen = Some(at);
                        }
                    }
                });
            });
        chosen
    }
}

/// A hit: its kind over its title and more about it, with its keys at the right end.
fn row(ui: &mut Ui, hit: &Hit, at: usize, count: usize, selected: bool) -> Response {
    let p = theme::palette(ui);
    let sizes = theme::sizes();
    let spoken_keys = hit.keys.map(|keys| keys_of(ui.ctx(), &keys));
    let painter = ui.painter();
    let keys = spoken_keys.clone();
    let keys = keys.map(|keys| painter.layout_no_wrap(keys, theme::semibold(sizes.small), p.muted));
    let width = ui.available_width();
    let beside = keys.as_ref().map_or(0.0, |keys| keys.size().x + 16.0);
    let room = (width - 28.0 - beside).max(80.0);
    let small = theme::regular(sizes.small);
    let lines = [
        (hit.title.clone(), theme::semibold(sizes.body), p.text),
        (format!("{} · {}", hit.kind, hit.detail), small, p.muted),
    ];
    let galleys = lines.map(|(words, font, color)| (painter.layout(words, font, color, room), color));
    let height: f32 = galleys.iter().map(|(galley, _)| galley.size().y).sum();
    let (rect, response) = ui.allocate_exact_size(vec2(width, height + 16.0), Sense::click());
    let name = format!("{}, {}", hit.title, hit.kind);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, selected, &name));
    widget::position_in_group(ui, response.id, at, count);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_selected(selected);
        node.set_description(hit.detail.as_str());
        if let Some(keys) = spoken_keys {
            node.set_keyboard_shortcut(keys);
        }
    });
    surface(ui, rect, &response, selected);
    let mut place = pos2(rect.left() + 14.0, rect.top() + 8.0);
    for (galley, color) in galleys {
        let step = galley.size().y;
        ui.painter().galley(place, galley, color);
        place.y += step;
    }
    if let Some(keys) = keys {
        let place = pos2(
            rect.right() - 14.0 - keys.size().x,
            rect.center().y - keys.size().y / 2.0,
        );
        ui.painter().galley(place, keys, p.muted);
    }
    response
}

fn surface(ui: &Ui, rect: Rect, response: &Response, selected: bool) {
    let p = theme::palette(ui);
    if selected {
        ui.painter().rect_filled(rect, 8.0, p.accent_soft);
        let bar = rect.with_max_x(rect.left() + 4.0).shrink2(vec2(0.0, 8.0));
        ui.painter().rect_filled(bar, 2.0, p.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 8.0, p.hover);
    }
}
