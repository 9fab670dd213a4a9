//! Find: a field, with the hits below it.

use egui::{Id, Key, Modifiers, Response, Role, ScrollArea, Ui};

use crate::gui::{
    appearance::theme,
    command::{Command, Cx, keys_of},
    find::{FindContext, Hit, Scope, find},
    widget::{self, End, ListRow, Surface},
};

#[derive(Debug)]
pub struct Finder {
    scope: Scope,
    words: String,
    selected: usize,
}

impl Finder {
    pub const fn new(scope: Scope) -> Self {
        Self {
            scope,
            words: String::new(),
            selected: 0,
        }
    }

    pub const fn title(&self, cx: &Cx<'_>) -> &'static str {
        match self.scope {
            Scope::Commands => cx.text.find.commands_title(),
            Scope::Text => cx.text.find.text_title(),
        }
    }

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

    /// The number of hits, which a screen reader says, and the keys.
    fn count(&self, ui: &mut Ui, count: usize, cx: &Cx<'_>) {
        let text = cx.text.find;
        let nothing_asked = self.scope == Scope::Text && self.words.trim().is_empty();
        let words = match count {
            0 if nothing_asked => text.keys().to_owned(),
            0 => text.none().to_owned(),
            n => format!("{} {}", text.some(n), text.keys()),
        };
        widget::live(widget::small(ui, words));
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

/// A hit: its title, and below it its kind and details, with its keys at the right end.
fn row(ui: &mut Ui, hit: &Hit, at: usize, count: usize, selected: bool) -> Response {
    let keys = hit.keys.map(|keys| keys_of(ui.ctx(), &keys));
    let name = format!("{}, {}", hit.title, hit.kind);
    let response = ListRow::new(Role::ListBoxOption, &name)
        .line(theme::strong(ui, &hit.title))
        .line(theme::small(ui, format!("{} · {}", hit.kind, hit.detail)))
        .end(keys.as_deref().map_or(End::None, End::Text))
        .surface(Surface::Flat)
        .selected(selected)
        .position(at, count)
        .description(&hit.detail)
        .show(ui);
    if let Some(keys) = keys {
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(keys));
    }
    response
}
