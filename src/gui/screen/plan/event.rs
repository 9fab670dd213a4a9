//! What can be done at a row.

use jiff::civil::Date;

use crate::assessment::ActionId;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowEvent {
    Open(ActionId),
    NextStatus(ActionId),
    /// One place up or down.
    MoveBy(ActionId, isize),
    /// To the place of another row, by its index among the actions.
    MoveTo(ActionId, usize),
    /// From another day to another day.
    Dates(ActionId, Date, Date),
    Remove(ActionId),
    /// Takes over an advised row, by its index.
    TakeOver(usize),
    /// The focus to the row so many places further.
    Focus(ActionId, isize),
}
