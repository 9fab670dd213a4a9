//! Days and hours as they are typed.

use egui::{Id, Ui};
use jiff::civil::Date;

use crate::{gui::widget, i18n::span, questionnaire::HourRange};

/// A text that stands for something else.
#[derive(Debug, Default)]
pub(super) struct Typed {
    text: String,
    pub is_wrong: bool,
}

impl Typed {
    /// The field; what it stands for once typing has ended and it's another than before.
    pub fn show<T>(
        &mut self,
        ui: &mut Ui,
        id: Id,
        [name, hint]: [&str; 2],
        now: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let is_typing = ui.memory(|memory| memory.has_focus(id));
        if !is_typing && !self.is_wrong {
            now.clone_into(&mut self.text);
        }
        let field = widget::labelled_field(ui, id, name, hint, 1, &mut self.text);
        if field.changed() {
            self.is_wrong = false;
        }
        if !field.lost_focus() || self.text == now {
            return None;
        }
        let found = read(&self.text);
        self.is_wrong = found.is_none();
        found
    }
}

pub(super) fn numeric(day: Date) -> String {
    format!("{:02}-{:02}-{}", day.day(), day.month(), day.year())
}

pub(super) fn range(hours: Option<HourRange>) -> String {
    hours.map_or_else(String::new, |hours| span(hours.low, hours.high))
}

/// Hours, or none for what isn't estimated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hours(pub Option<HourRange>);

/// Hours as they're typed: `8`, `2-4`, `2 tot 4`, or nothing.
pub(super) fn read_hours(text: &str) -> Option<Hours> {
    if text.trim().is_empty() {
        return Some(Hours(None));
    }
    let between = |c: char| !c.is_ascii_digit();
    let numbers: Vec<u32> = text
        .split(between)
        .filter(|part| !part.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    match numbers.as_slice() {
        [hours] => Some(Hours(Some(HourRange::new(*hours, *hours)))),
        [low, high] if low <= high => Some(Hours(Some(HourRange::new(*low, *high)))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_type_them() {
        let range = |low, high| Some(Hours(Some(HourRange::new(low, high))));
        for (text, hours) in [
            ("8", range(8, 8)),
            ("2-4", range(2, 4)),
            (" 2 – 4 uur", range(2, 4)),
            ("2 tot 4", range(2, 4)),
            ("", Some(Hours(None))),
            ("veel", None),
            ("4-2", None),
            ("1-2-3", None),
            ("99999999999", None),
        ] {
            assert_eq!(read_hours(text), hours, "{text}");
        }
    }
}
