//! A scan to open, as a card with a ring.

use egui::{Response, RichText, Role, Ui};

use crate::{
    assessment::Progress,
    gui::{
        appearance::theme,
        widget::{self, End, Icon, ListRow, Sign},
    },
};

#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'a> {
    pub title: &'a str,
    pub line: &'a str,
    /// Its state in a word, in a colour that draws attention.
    pub remark: Option<&'a str>,
    /// All of that for a screen reader.
    pub name: &'a str,
    pub progress: Progress,
    pub enabled: bool,
    /// What the button in the card does, if there is one.
    pub remove: Option<&'a str>,
}

impl Entry<'_> {
    /// Shows the card; whether the button in it was clicked comes second.
    pub fn show(&self, ui: &mut Ui) -> (Response, bool) {
        let p = theme::palette(ui);
        let role = if self.enabled { Role::Button } else { Role::Label };
        let color = if self.enabled { p.text } else { p.muted };
        let mut row = ListRow::new(role, self.name)
            .sign(Sign::Ring(self.progress.share(), ""))
            .line(theme::strong(ui, self.title).color(color))
            .line(theme::small(ui, self.line))
            .end(self.remove.map_or(End::Arrow, |_| End::Button))
            .enabled(self.enabled);
        if let Some(remark) = self.remark {
            let font = theme::regular(theme::sizes().small);
            row = row.line(RichText::new(remark).font(font).color(p.warn));
        }
        let card = row.show(ui);
        let button = self
            .remove
            .map(|name| widget::end_button(ui, &card, name, Icon::Cross));
        let removed = button.is_some_and(|button| button.clicked());
        (card, removed)
    }
}
