//! The building blocks of the screens. Each knows the theme and its own accessible name; none knows
//! the session.

mod answer_row;
mod button;
mod card;
mod chart;
mod chart_shapes;
mod chip;
mod choices;
mod dashed;
mod field;
mod focus;
mod footer;
mod glossed;
mod group;
mod icon;
mod key_cap;
mod list_row;
mod numbers;
mod pane;
mod ring;
mod score_bar;
mod scroll;
mod segments;
#[cfg(test)]
mod snapshots;
mod steps;
mod switch;
mod table;
mod text;
mod trailing;

pub use answer_row::{AnswerLook, AnswerRow};
pub use button::{
    Label, button, icon_button, icon_button_at, icon_choice, link, link_icon, primary, short_link, tab,
    toggle,
};
pub use card::{aside, card, card_sized, confirmation, notice, problem};
pub use chart::{chart, progress_bar, progress_value};
pub use chip::{Tone, chip};
pub use choices::{FormChoice, choose_one, choose_several, choose_side_by_side, keep_arrows};
pub use dashed::paint_dashed;
pub use field::{edit, edit_row, labelled_field, named_row, path_field};
pub use focus::{focus_at_first, keys_are_taken, paint_focus_ring};
pub use footer::above_footer;
pub use glossed::{Gloss, TextLook, glossary_line, glossed};
pub use group::{group, position_in_group};
pub use icon::{Icon, busy, icon, paint_icon};
pub use key_cap::link_with_key;
pub use list_row::{End, ListRow, Sign, Surface, check, end_button};
pub use numbers::{Numbers, numbers};
pub use pane::{focus_pane, forget_panes, pane};
pub use ring::paint_ring;
pub use score_bar::{ScoreBar, score_bar};
pub use scroll::{scroll, scroll_below, scroll_in, scroll_without_keys};
pub use segments::segments;
pub use steps::{DotState, answer_boxes, dot, step, thin_progress, thin_segments};
pub use switch::{State, SwitchRow};
pub use table::table;
pub use text::{heading, heading_sized, live, muted, paragraph, small, strong, wrapped};
pub use trailing::{row, trailing};
