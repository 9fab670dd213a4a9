//! The window: which screen is shown, which dialog lies over it, and what a command does.

use egui::{Context, ThemePreference, Ui};

use super::{
    Attempt, GuiOptions,
    command::{Action, Command, Cx},
    dialog::{Dialog, Drawing, Leave},
    scan::Scan,
    screen::{export::Making, start::StartScreen},
    session::Session,
    tasks::Tasks,
    theme, topbar, widget,
};
use crate::{
    i18n::{Language, text},
    questionnaire::{ItemId, Questionnaire},
    storage::{self, Preferences},
};

/// What is shown.
#[derive(Debug)]
pub(super) enum Screen {
    /// The welcome.
    Start,
    /// An open scan.
    Scan(Box<Scan>),
}

/// The part of a scan that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The intake.
    Profile,
    /// A question.
    Question,
    /// All questions.
    Overview,
    /// The outcome.
    Results,
    /// The report.
    Export,
}

/// Whether preferences are kept for the next run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// In the user's folder.
    OnDisk,
    /// Nowhere, for tests.
    Nowhere,
}

/// The window.
#[derive(Debug)]
pub struct App {
    pub(super) questionnaire: &'static Questionnaire,
    pub(super) language: Language,
    pub(super) preferences: Preferences,
    keep: Keep,
    start: StartScreen,
    pub(super) screen: Screen,
    pub(super) dialog: Option<Dialog>,
    pub(super) tasks: Tasks,
    /// How the window came to be.
    pub(super) attempt: Attempt,
}

impl App {
    /// The window as it opens.
    pub fn new(context: &Context, options: GuiOptions, keep: Keep) -> Self {
        theme::install(context);
        let preferences = match keep {
            Keep::OnDisk => storage::load_preferences(),
            Keep::Nowhere => Preferences::default(),
        };
        context.options_mut(|options| options.fallback_theme = egui::Theme::Light);
        context.set_theme(theme_preference(preferences.theme));
        let language = options.language.or(preferences.language).unwrap_or_default();
        let mut app = Self {
            start: StartScreen::new(options.questionnaire),
            questionnaire: options.questionnaire,
            language,
            preferences,
            keep,
            screen: Screen::Start,
            dialog: None,
            tasks: Tasks::default(),
            attempt: Attempt::default(),
        };
        if let Some(path) = options.open {
            app.open_file(&path);
        }
        app
    }

    /// The open scan, for tests.
    pub fn session(&self) -> Option<&Session> {
        match &self.screen {
            Screen::Scan(scan) => Some(&scan.session),
            Screen::Start => None,
        }
    }

    /// What happens besides painting: finished work, saving, closing.
    pub fn tick(&mut self, context: &Context) {
        self.collect(context);
        self.autosave(context);
        if context.input(|input| input.viewport().close_requested()) && !self.may_leave(&Leave::Quit) {
            context.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        }
        for file in context.input(|input| input.raw.dropped_files.clone()) {
            self.run(context, Command::OpenFile(file.path().to_owned()));
        }
    }

    /// Shows the window, and does what the user wants.
    pub fn show(&mut self, ui: &mut Ui) {
        let context = ui.ctx().clone();
        let mut queue = Vec::new();
        self.shortcuts(&context, &mut queue);
        let mut cx = Cx::new(self.language, &mut queue);
        name_window(&context, self.session(), self.language);
        let scan = match &self.screen {
            Screen::Start => None,
            Screen::Scan(scan) => Some((&scan.session, scan.page)),
        };
        topbar::show(ui, scan, &mut cx);
        if let Some((session, _)) = scan {
            topbar::trouble(ui, session, &mut cx);
        }
        let background = egui::Frame::new().fill(theme::palette(ui).bg);
        egui::CentralPanel::no_frame()
            .frame(background)
            .show(ui, |ui| match &mut self.screen {
                Screen::Start => self
                    .start
                    .show(ui, self.questionnaire, &self.preferences.recent, &mut cx),
                Screen::Scan(scan) => scan.show(ui, &mut cx),
            });
        if let Some(dialog) = &mut self.dialog {
            dialog.show(&context, self.questionnaire, &mut cx);
        }
        widget::paint_focus_ring(&context);
        if !queue.is_empty() {
            context.request_repaint();
        }
        for command in queue {
            self.run(&context, command);
        }
    }

    fn shortcuts(&self, context: &Context, queue: &mut Vec<Command>) {
        if self.dialog.is_some() {
            return;
        }
        let typing = context.text_edit_focused();
        for action in Action::WITH_SHORTCUT {
            let yields = typing && action.yields_to_typing();
            let pressed = action.shortcut().is_some_and(|shortcut| {
                !yields && context.input_mut(|input| input.consume_shortcut(&shortcut))
            });
            if pressed {
                queue.push(action.into());
            }
        }
    }

    fn run(&mut self, context: &Context, command: Command) {
        match command {
            Command::Do(action) => self.act(context, action),
            Command::Change(change) => {
                if let Some(scan) = self.scan() {
                    scan.session.apply(change);
                }
            }
            Command::GoTo(item) => self.go_to(item),
            Command::OpenFile(path) => self.leave(context, Leave::Open(path)),
            Command::OpenExample(index) => self.leave(context, Leave::Example(index)),
            Command::SaveTo(path) => self.save_to(context, path),
            Command::MakeReport(language, path) => self.make_report(context, language, &path),
            Command::StopReport => {
                self.tasks.stop_report();
                if let Some(scan) = self.scan() {
                    scan.export.making = Making::Idle;
                }
            }
            Command::Launch(path) => self.tasks.launch(context, path),
            Command::BrowseOpen => self.tasks.pick_open(context, self.language),
            Command::BrowseSave(path, report) => self.tasks.pick_save(context, self.language, path, report),
            Command::Speak(language) => {
                self.language = language;
                self.preferences.language = Some(language);
                self.keep_preferences();
            }
            Command::DrawWith(renderer) => {
                self.preferences.renderer = renderer;
                self.keep_preferences();
            }
            Command::CloseDialog => self.dialog = None,
            Command::Discard => self.discard(context),
        }
    }

    fn act(&mut self, context: &Context, action: Action) {
        match action {
            Action::New => self.leave(context, Leave::New),
            Action::Home => self.leave(context, Leave::Home),
            Action::Quit => self.leave(context, Leave::Quit),
            Action::Open => self.dialog = Some(Dialog::open()),
            Action::Save => self.save(),
            Action::SaveAs => self.ask_where_to_save(),
            Action::Help => self.dialog = Some(Dialog::Help),
            Action::About => {
                let drawing = Drawing::new(&self.attempt, self.preferences.renderer);
                self.dialog = Some(Dialog::About(drawing));
            }
            Action::Appearance => self.switch_appearance(context),
            Action::ZoomIn => egui::gui_zoom::zoom_in(context),
            Action::ZoomOut => egui::gui_zoom::zoom_out(context),
            Action::ZoomReset => context.set_zoom_factor(1.0),
            Action::Undo | Action::Redo => {
                if let Some(scan) = self.scan() {
                    match action {
                        Action::Undo => scan.session.undo(),
                        _ => scan.session.redo(),
                    }
                }
            }
            Action::Profile | Action::Questions | Action::Overview | Action::Results | Action::Export => {
                self.turn_to(action);
            }
            Action::Previous | Action::Next | Action::Skip => {
                if let Some(scan) = self.scan() {
                    scan.step(action);
                }
            }
        }
    }

    pub(super) fn scan(&mut self) -> Option<&mut Scan> {
        match &mut self.screen {
            Screen::Scan(scan) => Some(scan),
            Screen::Start => None,
        }
    }

    fn turn_to(&mut self, action: Action) {
        let page = match action {
            Action::Profile => Page::Profile,
            Action::Overview => Page::Overview,
            Action::Results => Page::Results,
            Action::Export => Page::Export,
            _ => Page::Question,
        };
        if let Some(scan) = self.scan() {
            scan.turn_to(page);
        }
    }

    fn go_to(&mut self, item: ItemId) {
        if let Some(scan) = self.scan() {
            scan.question.open(item);
            scan.turn_to(Page::Question);
        }
    }

    fn switch_appearance(&mut self, context: &Context) {
        let dark = context.theme() == egui::Theme::Dark;
        self.preferences.theme = if dark {
            storage::Theme::Light
        } else {
            storage::Theme::Dark
        };
        context.set_theme(theme_preference(self.preferences.theme));
        self.keep_preferences();
    }

    /// The program works on when they can't be kept.
    pub(super) fn keep_preferences(&self) {
        if self.keep == Keep::OnDisk {
            let _ = storage::save_preferences(&self.preferences);
        }
    }
}

const fn theme_preference(theme: storage::Theme) -> ThemePreference {
    match theme {
        storage::Theme::System => ThemePreference::System,
        storage::Theme::Light => ThemePreference::Light,
        storage::Theme::Dark => ThemePreference::Dark,
    }
}

/// Names the window for a screen reader and in its title bar.
fn name_window(context: &Context, session: Option<&Session>, language: Language) {
    let app = text(language).common.app;
    let title = match session.map(Session::municipality) {
        None | Some("") => app.to_owned(),
        Some(name) => format!("{name} – {app}"),
    };
    context.accesskit_node_builder(egui::accesskit_root_id(), |node| {
        node.set_label(title.clone());
        node.set_language(language.code());
    });
    let key = egui::Id::unique("window title");
    if context.data(|data| data.get_temp::<String>(key)).as_ref() != Some(&title) {
        context.data_mut(|data| data.insert_temp(key, title.clone()));
        context.send_viewport_cmd(egui::ViewportCommand::Title(title));
    }
}
