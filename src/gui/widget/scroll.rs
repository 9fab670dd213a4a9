//! Parts of the window that scroll: they follow the focus, and Page Up and Page Down scroll them, since not everything
//! that can be read can have the focus.

use egui::{Align, Id, Key, Modifiers, ScrollArea, Ui, vec2};

use super::focus::keys_are_taken;

/// Part of a page that a key moves on; the rest stays to read on from.
const TURN: f32 = 0.85;

pub fn scroll<R>(ui: &mut Ui, salt: &str, to_top: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    scroll_in(ui, area(salt, to_top), add)
}

/// The same, where something so high may lie over the top: what has the focus is never behind it.
pub fn scroll_below<R>(
    ui: &mut Ui,
    salt: &str,
    to_top: bool,
    over: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    show(ui, area(salt, to_top), Keys::Taken(over), add)
}

/// The same in a scroll area made by the caller.
pub fn scroll_in<R>(ui: &mut Ui, area: ScrollArea, add: impl FnOnce(&mut Ui) -> R) -> R {
    show(ui, area, Keys::Taken(0.0), add)
}

/// The same, where those keys scroll another part.
pub fn scroll_without_keys<R>(ui: &mut Ui, salt: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    show(ui, area(salt, false), Keys::Left, add)
}

/// Whether the keys that turn pages scroll this part, and how much of its top may be covered.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Keys {
    Taken(f32),
    Left,
}

fn show<R>(ui: &mut Ui, area: ScrollArea, keys: Keys, add: impl FnOnce(&mut Ui) -> R) -> R {
    let over = match keys {
        Keys::Taken(over) => over,
        Keys::Left => 0.0,
    };
    let shown = area.show(ui, |ui| {
        let result = add(ui);
        let has_focus = reveal_focus(ui, over);
        if keys != Keys::Left && takes_keys(ui, has_focus) {
            turn_pages(ui);
        }
        result
    });
    shown.inner
}

fn area(salt: &str, to_top: bool) -> ScrollArea {
    let area = ScrollArea::vertical().id_salt(salt).auto_shrink(false);
    if to_top {
        area.vertical_scroll_offset(0.0)
    } else {
        area
    }
}

/// Scrolls to the widget with the focus, once, when it lies in this part; whether it does.
fn reveal_focus(ui: &Ui, over: f32) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    // As it stands in this frame: what comes after this part isn't there yet, and what a dialog that has just opened had
    // in the last one lies elsewhere now.
    let place = focused.and_then(|id| {
        let context = ui.ctx();
        context.viewport(|viewport| viewport.this_pass.widgets.get(id).copied())
    });
    let inside = place.filter(|place| {
        // What is before this part may lie where contents that are out of sight would.
        let seen = place.interact_rect;
        let is_beside = seen.is_positive() && !ui.clip_rect().intersects(seen);
        place.layer_id == ui.layer_id() && !is_beside && ui.min_rect().contains(place.rect.center())
    });
    // Parts side by side share their scope.
    let key = ui.unique_id().with("focus seen");
    let seen: Option<Id> = ui.data(|data| data.get_temp::<Option<Id>>(key)).flatten();
    if focused != seen {
        ui.data_mut(|data| data.insert_temp(key, focused));
        if let Some(inside) = &inside {
            let mut place = inside.rect.expand(12.0);
            place.min.y -= over;
            ui.scroll_to_rect(place, None);
        }
    }
    inside.is_some()
}

/// Whether the keys that turn pages are for this part: it's the one with the focus, or the one in the middle when the
/// focus is in none.
fn takes_keys(ui: &Ui, has_focus: bool) -> bool {
    let context = ui.ctx();
    let key = Id::unique("part with the focus");
    let frame = context.cumulative_frame_nr();
    if has_focus {
        context.data_mut(|data| data.insert_temp(key, (ui.unique_id(), frame)));
    }
    if keys_are_taken(ui) {
        return false;
    }
    // What comes later in the frame may have it: then that said so in the last one.
    let holder: Option<(Id, u64)> = context.data(|data| data.get_temp(key));
    match holder.filter(|(_, seen)| seen + 1 >= frame) {
        Some((holder, _)) => holder == ui.unique_id(),
        None => ui
            .clip_rect()
            .x_range()
            .contains(context.content_rect().center().x),
    }
}

fn turn_pages(ui: &Ui) {
    let page = ui.clip_rect().height() * TURN;
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::PageDown) {
        ui.scroll_with_delta(vec2(0.0, -page));
    } else if pressed(Key::PageUp) {
        ui.scroll_with_delta(vec2(0.0, page));
    } else if pressed(Key::Home) {
        ui.scroll_to_rect(ui.min_rect(), Some(Align::TOP));
    } else if pressed(Key::End) {
        ui.scroll_to_rect(ui.min_rect(), Some(Align::BOTTOM));
    }
}
