//! What the file of the scan has in another way since another program changed it, beside what is here.

use egui::{Id, Role, Ui};

use crate::{
    gui::{
        command::{Command, Cx, OutsideCommand},
        widget::{self, FormChoice},
    },
    i18n::{Language, OutsideText},
    session::{
        Session,
        outside::{
            Choice,
            words::{SideBySide, side_by_side},
        },
    },
    storage::file_name,
};

#[derive(Debug)]
pub struct OutsideForm {
    file: String,
    rows: Vec<Row>,
    taken: Vec<String>,
    /// Whether it was tried to go on while something was still to be chosen.
    is_urged: bool,
}

#[derive(Debug)]
struct Row {
    difference: SideBySide,
    chosen: Option<Choice>,
}

impl OutsideForm {
    pub fn new(session: &Session, language: Language) -> Self {
        let (differences, taken) = side_by_side(session, language);
        let rows = differences.into_iter().map(|difference| Row {
            difference,
            chosen: None,
        });
        Self {
            file: session.path().map_or_else(String::new, file_name),
            rows: rows.collect(),
            taken,
            is_urged: false,
        }
    }

    /// Shows the differences as they are now; what was chosen at those that were there already stays.
    pub fn renew(&mut self, session: &Session, language: Language) {
        let before = std::mem::replace(self, Self::new(session, language));
        for row in &mut self.rows {
            let same = before.rows.iter().find(|old| old.difference == row.difference);
            row.chosen = same.and_then(|old| old.chosen);
        }
    }

    fn open(&self) -> usize {
        self.rows.iter().filter(|row| row.chosen.is_none()).count()
    }

    pub(super) fn contents(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = OutsideText::of(cx.language);
        if self.rows.is_empty() {
            widget::paragraph(ui, text.nothing_left());
        } else {
            widget::paragraph(ui, &text.choose(self.rows.len(), &self.file));
            self.choose_all(ui, text);
            self.differences(ui, text);
        }
        if !self.taken.is_empty() {
            ui.add_space(8.0);
            widget::paragraph(ui, &text.taken_head(self.taken.len()));
            widget::group(ui, Role::List, &text.taken_head(self.taken.len()), |ui| {
                for name in &self.taken {
                    widget::paragraph(ui, &format!("• {name}"));
                }
            });
        }
    }

    fn choose_all(&mut self, ui: &mut Ui, text: OutsideText) {
        ui.horizontal_wrapped(|ui| {
            for (nth, (label, choice)) in [
                (text.all_here(), Choice::Mine),
                (text.all_in_file(), Choice::Theirs),
            ]
            .into_iter()
            .enumerate()
            {
                let button = widget::button(ui, label);
                if nth == 0 {
                    widget::focus_at_first(ui, &button);
                }
                if button.clicked() {
                    self.rows.iter_mut().for_each(|row| row.chosen = Some(choice));
                }
            }
        });
    }

    fn differences(&mut self, ui: &mut Ui, text: OutsideText) {
        widget::group(ui, Role::List, text.differences(), |ui| {
            for (nth, row) in self.rows.iter_mut().enumerate() {
                ui.add_space(8.0);
                row.show(ui, nth, text);
            }
        });
    }

    pub(super) fn foot(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = OutsideText::of(cx.language);
        if self.is_urged && self.open() > 0 {
            widget::problem(ui, &text.to_choose(self.open()));
        }
        ui.horizontal_wrapped(|ui| {
            if widget::primary(ui, text.settle()).clicked() {
                self.settle(cx);
            }
            cx.on_click(&widget::button(ui, text.apart()), OutsideCommand::KeepApart);
            cx.on_click(&widget::button(ui, text.later()), Command::CloseDialog);
        });
    }

    fn settle(&mut self, cx: &mut Cx<'_>) {
        self.is_urged = true;
        let chosen = |row: &Row| Some((row.difference.subject, row.chosen?));
        let choices: Option<Vec<_>> = self.rows.iter().map(chosen).collect();
        if let Some(choices) = choices {
            cx.send(OutsideCommand::Settle(choices));
        }
    }
}

impl Row {
    fn show(&mut self, ui: &mut Ui, nth: usize, text: OutsideText) {
        let shown = &self.difference;
        widget::strong(ui, &shown.name);
        if !shown.question.is_empty() {
            widget::small(ui, &shown.question);
        }
        let words: Vec<String> = shown
            .choices
            .iter()
            .map(|choice| match choice {
                Choice::Mine => text.here(&shown.mine),
                Choice::Theirs => text.in_file(&shown.theirs),
                Choice::Both => text.both().to_owned(),
            })
            .collect();
        let choices: Vec<FormChoice<'_>> = (shown.choices.iter().zip(&words))
            .map(|(choice, words)| FormChoice {
                id: Id::unique(("outside", nth, words)),
                text: words,
                selected: self.chosen == Some(*choice),
            })
            .collect();
        if let Some(chosen) = widget::choose_side_by_side(ui, &shown.name, &choices) {
            self.chosen = shown.choices.get(chosen).copied();
        }
    }
}
