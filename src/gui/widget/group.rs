//! Groups, as screen readers know them.

use egui::{Id, Role, Ui, UiBuilder, UiStackInfo};

const GROUP: &str = "group";

/// Contents that belong together under a name.
pub fn group<R>(ui: &mut Ui, role: Role, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new()
        .ui_stack_info(UiStackInfo::default().with_tag(GROUP))
        .accessibility_role(role)
        .accessibility_label(name);
    ui.scope_builder(builder, add).inner
}

/// Says which of how many a control is, in the group around it; the first has position 0.
pub fn position_in_group(ui: &Ui, id: Id, position: usize, size: usize) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_position_in_set(position);
        node.set_size_of_set(size);
    });
    // On Linux, the size is the group's.
    let mut around = ui.stack().iter();
    if let Some(group) = around.find(|around| around.tags().contains(GROUP)) {
        ui.ctx()
            .accesskit_node_builder(group.unique_id, |node| node.set_size_of_set(size));
    }
}
