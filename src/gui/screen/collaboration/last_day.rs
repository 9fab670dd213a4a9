//! The last day to answer: typed, or a working day some weeks from now, and said back with the day of the week.

use egui::{Id, Ui};
use jiff::{ToSpan, civil::Date};

use crate::{
    clock::today,
    decision::calendar::working_day_from,
    gui::{command::Cx, widget},
    i18n::{TogetherText, read_date, weekday_date},
};

const WEEKS: [u32; 3] = [1, 2, 3];

#[derive(Debug, Default)]
pub(super) struct LastDay {
    typed: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Typed {
    /// Nothing: there is no last day.
    Open,
    Day(Date),
    Past,
    NoDate,
}

impl LastDay {
    pub fn typed(&self) -> Typed {
        match read_date(&self.typed) {
            _ if self.typed.trim().is_empty() => Typed::Open,
            None => Typed::NoDate,
            Some(day) if day < today() => Typed::Past,
            Some(day) => Typed::Day(day),
        }
    }

    pub fn show(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = TogetherText::of(cx.language);
        let name = format!("{} ({})", text.until(), cx.text.common.optional());
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(360.0));
            let id = Id::unique("invite until");
            widget::labelled_field(ui, id, &name, text.until_hint(), 1, &mut self.typed);
        });
        ui.horizontal_wrapped(|ui| {
            for weeks in WEEKS {
                if widget::button(ui, &text.in_weeks(weeks)).clicked() {
                    let day = working_day_from(today().saturating_add(i64::from(weeks).weeks()));
                    self.typed = day.strftime("%d-%m-%Y").to_string();
                }
            }
        });
        match self.typed() {
            Typed::Open => {}
            Typed::Day(day) => {
                let words = text.until_is(&weekday_date(cx.language, day));
                widget::live(widget::small(ui, words));
            }
            Typed::Past => widget::problem(ui, cx.collaboration.invite_past()),
            Typed::NoDate => widget::problem(ui, cx.collaboration.invite_no_date()),
        }
    }
}
