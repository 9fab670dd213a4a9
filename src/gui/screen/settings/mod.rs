//! How the program looks and behaves: language, appearance, size, files, and what draws the window.

mod renderer;

use egui::{Id, Role, Ui};

use crate::{
    display::Theme,
    gui::{
        appearance::theme,
        command::{Action, Command, Cx},
        widget::{self, ListRow, Sign},
    },
    i18n::{Language, SettingsText},
    startup::Attempt,
    storage::Preferences,
};
use renderer::RendererChoice;

/// State of the screen only; what is chosen holds at once.
#[derive(Debug)]
pub struct SettingsScreen {
    drawing: RendererChoice,
    /// Whether the system's own dialogs ask for files.
    system_dialogs: bool,
}

impl SettingsScreen {
    pub fn new(attempt: &Attempt, preferences: &Preferences) -> Self {
        Self {
            drawing: RendererChoice::new(attempt, preferences),
            system_dialogs: preferences.system_dialogs,
        }
    }

    pub fn show(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        // The scroll bar lies over the right edge.
        ui.set_max_width(ui.available_width() - 10.0);
        let text = SettingsText::of(cx.language);
        language(ui, text, cx);
        ui.add_space(6.0);
        appearance(ui, text, cx);
        ui.add_space(6.0);
        Self::size(ui, text, cx);
        ui.add_space(6.0);
        widget::heading(ui, text.files(), 2);
        let files = text.system_dialogs();
        if widget::check(ui, files, text.system_dialogs_tip(), &mut self.system_dialogs).clicked() {
            cx.send(Command::SystemDialogs(self.system_dialogs));
        }
        ui.add_space(6.0);
        self.drawing.show(ui, cx);
    }

    fn size(ui: &mut Ui, text: SettingsText, cx: &mut Cx<'_>) {
        widget::heading(ui, text.size(), 2);
        ui.horizontal_wrapped(|ui| {
            for action in [Action::ZoomOut, Action::ZoomReset, Action::ZoomIn] {
                cx.button(ui, action);
            }
            let percent = (ui.ctx().zoom_factor() * 100.0).round() as u16;
            widget::live(widget::paragraph(ui, &text.percent(percent)));
        });
    }
}

fn language(ui: &mut Ui, text: SettingsText, cx: &mut Cx<'_>) {
    widget::heading(ui, text.language(), 2);
    widget::group(ui, Role::RadioGroup, text.language(), |ui| {
        let all = Language::ALL;
        for (position, language) in all.into_iter().enumerate() {
            let chosen = language == cx.language;
            if choice(ui, "language", position, all.len(), language.own_name(), chosen) {
                cx.send(Command::Speak(language));
            }
        }
    });
}

fn appearance(ui: &mut Ui, text: SettingsText, cx: &mut Cx<'_>) {
    widget::heading(ui, text.appearance(), 2);
    let look = theme::look(ui.ctx());
    let actions: Vec<(Action, Theme)> = Action::all()
        .filter_map(|action| Some((action, action.theme()?)))
        .collect();
    widget::group(ui, Role::RadioGroup, text.appearance(), |ui| {
        for (position, (action, theme)) in actions.iter().enumerate() {
            let label = action.text(cx.text).label;
            if choice(ui, "theme", position, actions.len(), label, look.theme == *theme) {
                cx.send(*action);
            }
        }
    });
    let (mut less, motion) = (look.less_motion, Action::Motion.text(cx.text));
    if widget::check(ui, motion.label, "", &mut less).clicked() {
        cx.send(Action::Motion);
    }
    let (mut moves_on, by_itself) = (look.moves_on, Action::MoveOn.text(cx.text));
    if widget::check(ui, by_itself.label, by_itself.tip, &mut moves_on).clicked() {
        cx.send(Action::MoveOn);
    }
}

/// One of some choices; whether it was clicked.
fn choice(ui: &mut Ui, of: &str, position: usize, count: usize, label: &str, chosen: bool) -> bool {
    let row = ListRow::new(Role::RadioButton, label)
        .id(Id::unique(("setting", of, position)))
        .sign(Sign::Radio)
        .line(label)
        .selected(chosen)
        .position(position, count)
        .scale(0.8);
    row.show(ui).clicked()
}
