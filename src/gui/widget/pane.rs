//! The parts of the window that F6 cycles through: bar, side panel, main part.

use egui::{Context, Id, LayerId, Rect};

fn key() -> Id {
    Id::unique("panes")
}

/// Forgets the parts of the last frame.
pub fn forget_panes(context: &Context) {
    context.data_mut(|data| data.insert_temp(key(), Vec::<Rect>::new()));
}

/// Registers a part; F6 follows the order of registration.
pub fn pane(context: &Context, place: Rect) {
    context.data_mut(|data| data.get_temp_mut_or_default::<Vec<Rect>>(key()).push(place));
}

/// Gives the focus to the first control of the next or the previous part that has one.
pub fn focus_pane(context: &Context, forward: bool) {
    let panes: Vec<Rect> = context.data(|data| data.get_temp(key())).unwrap_or_default();
    let focused = context.memory(egui::Memory::focused);
    let place = focused.and_then(|id| context.read_response(id));
    let here = place.and_then(|here| {
        let seen = here.interact_rect.center();
        panes.iter().position(|pane| pane.contains(seen))
    });
    let count = panes.len();
    let mut others = (1..=count).map(|step| match here {
        Some(here) if forward => (here + step) % count,
        Some(here) => (here + count - step) % count,
        None if forward => step - 1,
        None => count - step,
    });
    let first = others.find_map(|pane| first_in(context, panes[pane]));
    if let Some(id) = first {
        context.memory_mut(|memory| memory.request_focus(id));
    }
}

/// The first control in a part, in the order of the Tab key.
fn first_in(context: &Context, pane: Rect) -> Option<Id> {
    context.viewport(|viewport| {
        let widgets = viewport.this_pass.widgets.get_layer(LayerId::background());
        let mut controls = widgets.filter(|widget| widget.enabled && widget.sense.is_focusable());
        controls
            // What is scrolled out of sight lies elsewhere than it seems.
            .find(|widget| {
                let seen = widget.interact_rect;
                seen.is_positive() && pane.contains(seen.center())
            })
            .map(|widget| widget.id)
    })
}
