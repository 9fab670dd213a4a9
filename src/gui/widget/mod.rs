//! The building blocks of the screens. Each knows the theme and its own accessible name; none knows
//! the session.

mod button;
mod card;
mod chart;
mod chart_shapes;
mod check;
mod chip;
mod choice;
mod dimension_row;
mod field;
mod focus;
mod glossed;
mod icon;
mod pane;
mod scroll;
mod segments;
mod table;
mod text;
mod trailing;

pub use button::{button, icon_button, icon_button_at, icon_choice, link, link_icon, primary, tab, toggle};
pub use card::{aside, card, card_sized, notice};
pub use chart::{chart, compact_radar, decoration, progress_bar, progress_value};
pub use check::check;
pub use chip::{Tone, chip};
pub use choice::{ChoiceRow, Mark, choice_row, group, paint_key, position_in_group};
pub use dimension_row::{DimensionRow, dimension_row, paint_ring};
pub use field::{edit, edit_row, labelled_field, named_row, path_field};
pub use focus::{focus_at_first, keys_are_taken, paint_focus_ring};
pub use glossed::{Gloss, TextLook, glossary_line, glossed};
pub use icon::{Icon, busy, icon, paint_icon};
pub use pane::{focus_pane, forget_panes, pane};
pub use scroll::{scroll, scroll_in, scroll_without_keys};
pub use segments::segments;
pub use table::table;
pub use text::{heading, heading_sized, label, live, paragraph, wrapped};
pub use trailing::{row, trailing};
