//! The window: which screen is shown and which dialog lies over it. What a command does is in [`super::perform`].

use std::{path::PathBuf, sync::Arc, time::Duration};

use egui::{Context, Id, Ui};

use super::{
    Attempt, GuiOptions,
    chores::Chores,
    command::{Action, Command, Cx},
    dialog::{Dialog, Leave},
    find::Place,
    looks,
    open::{Reading, Wanted},
    place,
    saving::Naming,
    scan::Scan,
    screen::start::StartScreen,
    session::Session,
    tasks::Tasks,
    theme,
    toast::{self, Toast},
    topbar, widget,
    wishes::{Followed, Wishes},
    zoom,
};
use crate::{
    assessment::{Assessment, Merged},
    i18n::{Language, text},
    opening::OpenError,
    questionnaire::Questionnaire,
    storage::{self, Drafts, Preferences},
};

/// How long the window may stand still; twice this goes unnoticed.
const BLINK: Duration = Duration::from_millis(20);

/// Tests wait on a busy machine too.
const FOR_TESTS: Duration = Duration::from_secs(20);

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
    /// The respondents and what they differ on.
    Together,
}

/// Where preferences and drafts are kept for the next run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keep {
    /// In the user's own folders.
    OnDisk,
    /// Drafts in this folder and preferences nowhere, for tests.
    In(PathBuf),
    /// Nowhere, for tests.
    Nowhere,
}

/// The window.
#[derive(Debug)]
pub struct App {
    pub(super) questionnaire: Arc<Questionnaire>,
    pub(super) language: Language,
    pub(super) preferences: Preferences,
    keep: Keep,
    pub(super) start: StartScreen,
    pub(super) drafts: Drafts,
    pub(super) screen: Screen,
    pub(super) dialog: Option<Dialog>,
    pub(super) tasks: Tasks,
    pub(super) chores: Chores,
    /// The file that is being read, to be shown.
    pub(super) reading: Option<Reading>,
    /// The name that the scan is being saved under.
    pub(super) naming: Option<Naming>,
    /// A scan that a merge began, with what became of each file, until the open one may be left.
    pub(super) begun: Option<(Box<Assessment>, Vec<Merged<OpenError>>)>,
    /// What is to be done once everything is saved.
    pub(super) leaving: Option<Leave>,
    /// How long the window may stand still for what most often takes no time; after that it says what
    /// it's waiting for. Without, nothing that goes on beside the window comes to an end, for tests.
    patience: Option<Duration>,
    /// How the window came to be.
    pub(super) attempt: Attempt,
    /// What stays in sight until the user has read it.
    pub(super) notice: Option<String>,
    toast: Option<Toast>,
    /// What had the focus last, outside dialogs and menus.
    focused: Option<Id>,
    /// What was over the window in the last frame.
    over: Over,
    /// The window was asked to fill the screen.
    full_screen: bool,
    /// What the user asks of the whole system, as far as it says.
    pub(super) followed: Followed,
    /// What is to be done once nothing lies over the window.
    waiting: Vec<Command>,
}

/// What was over the window in the last frame.
#[derive(Debug, Default)]
struct Over {
    /// A dialog or a menu lay over it.
    lay: bool,
    /// A dialog was closed.
    closed: bool,
}

impl App {
    /// The window as it opens.
    pub fn new(context: &Context, options: GuiOptions, keep: Keep) -> Self {
        theme::install_fonts(context);
        let preferences = match keep {
            Keep::OnDisk => storage::load_preferences(),
            Keep::In(_) | Keep::Nowhere => Preferences::default(),
        };
        let drafts = match &keep {
            Keep::OnDisk => Drafts::of_user(),
            Keep::In(folder) => Drafts::within(folder.clone()),
            Keep::Nowhere => Drafts::nowhere(),
        };
        context.options_mut(|options| {
            options.fallback_theme = egui::Theme::Light;
            options.zoom_with_keyboard = false;
        });
        context.set_zoom_factor(zoom::factor(preferences.zoom));
        theme::apply(context, looks::look(&preferences, Wishes::default()));
        let patience = match keep {
            Keep::OnDisk => BLINK,
            Keep::In(_) | Keep::Nowhere => FOR_TESTS,
        };
        let language = options.language.or(preferences.language).unwrap_or_default();
        let mut app = Self {
            start: StartScreen::new(&options.questionnaire),
            questionnaire: options.questionnaire,
            language,
            preferences,
            keep,
            drafts,
            screen: Screen::Start,
            dialog: None,
            tasks: Tasks::default(),
            chores: Chores::default(),
            reading: None,
            naming: None,
            begun: None,
            leaving: None,
            patience: Some(patience),
            attempt: Attempt::default(),
            followed: Followed::default(),
            notice: None,
            toast: None,
            focused: None,
            over: Over::default(),
            full_screen: false,
            waiting: Vec::new(),
        };
        app.go_home(context);
        if let Some(path) = options.open {
            app.open(context, Wanted::File(path));
        }
        app
    }

    /// As long as it's slow, for tests, nothing that goes on beside the window comes to an end.
    pub const fn slow_down(&mut self, slow: bool) {
        self.patience = if slow { None } else { Some(FOR_TESTS) };
    }

    /// Whether nothing comes to an end.
    pub(super) const fn is_slow(&self) -> bool {
        self.patience.is_none()
    }

    /// How long the window may stand still.
    pub(super) fn patience(&self) -> Duration {
        self.patience.unwrap_or_default()
    }

    /// The open scan, for tests.
    pub fn session(&self) -> Option<&Session> {
        match &self.screen {
            Screen::Scan(scan) => Some(&scan.session),
            Screen::Start => None,
        }
    }

    /// The report on the screen, for tests: how often it was made anew, and the file when that is up
    /// to date.
    pub fn report(&self) -> Option<(u64, Option<Arc<Vec<u8>>>)> {
        match &self.screen {
            Screen::Scan(scan) => {
                let preview = &scan.export.preview;
                let file = preview.file().filter(|_| preview.is_up_to_date());
                Some((preview.generation(), file))
            }
            Screen::Start => None,
        }
    }

    /// What happens besides painting: finished work, saving, closing.
    pub fn tick(&mut self, context: &Context) {
        self.heed_system(context);
        self.collect(context);
        self.autosave(context);
        let place = place::now(context, self.preferences.window.as_ref());
        self.preferences.window = place.or(self.preferences.window);
        if context.input(|input| input.viewport().close_requested()) {
            if self.may_leave(context, &Leave::Quit, self.patience()) {
                self.keep_preferences();
                self.let_go();
            } else {
                context.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            }
        }
        let dropped = context.input(|input| input.raw.dropped_files.clone());
        let paths = dropped.iter().map(|file| file.path().to_owned());
        self.drop(context, paths.collect());
    }

    /// Shows the window, and does what the user wants.
    pub fn show(&mut self, ui: &mut Ui) {
        let context = ui.ctx().clone();
        let mut queue = Vec::new();
        widget::forget_panes(&context);
        self.shortcuts(&context, &mut queue);
        let mut cx = Cx::new(self.language, &mut queue);
        name_window(&context, self.session(), self.language);
        let scan = match &self.screen {
            Screen::Start => None,
            Screen::Scan(scan) => Some((&scan.session, scan.page)),
        };
        let fills_screen = self.fills_screen();
        if !fills_screen {
            topbar::show(ui, scan, &mut cx);
        }
        if let Some((session, _)) = scan {
            topbar::trouble(ui, session, &mut cx);
        }
        if let Some(notice) = &self.notice {
            topbar::notice(ui, notice, &mut cx);
        }
        let background = egui::Frame::new().fill(theme::palette(ui).bg);
        egui::CentralPanel::no_frame()
            .frame(background)
            .show(ui, |ui| match &mut self.screen {
                Screen::Start => {
                    let recent = &self.preferences.recent;
                    self.start.show(ui, &self.questionnaire, recent, &mut cx);
                }
                Screen::Scan(scan) => scan.show(ui, &mut cx),
            });
        if let Some(dialog) = &mut self.dialog {
            let place = Place {
                questionnaire: &self.questionnaire,
                scan: match &self.screen {
                    Screen::Start => None,
                    Screen::Scan(scan) => Some((&scan.session, scan.page)),
                },
                language: self.language,
                dark: context.theme() == egui::Theme::Dark,
            };
            dialog.show(&context, &place, &mut cx);
        }
        if !context.input(|input| input.raw.hovered_files.is_empty()) {
            toast::invite_drop(&context, self.language, self.own_scan().is_some());
        }
        self.toast.take_if(|toast| !toast.show(&context));
        widget::paint_focus_ring(&context);
        self.run_all(&context, queue);
        self.follow_workshop(&context);
        self.follow_focus(&context);
    }

    /// Whether the workshop takes all there is.
    fn fills_screen(&self) -> bool {
        matches!(&self.screen, Screen::Scan(scan) if scan.workshop.is_some())
    }

    /// Has the window fill the screen as long as the workshop does.
    fn follow_workshop(&mut self, context: &Context) {
        let fills = self.fills_screen();
        if std::mem::replace(&mut self.full_screen, fills) != fills {
            context.send_viewport_cmd(egui::ViewportCommand::Fullscreen(fills));
        }
    }

    /// Does what the user wants. What comes after closing a dialog waits for a frame, since behind a
    /// dialog nothing can take the focus.
    fn run_all(&mut self, context: &Context, queue: Vec<Command>) {
        let mut commands = std::mem::take(&mut self.waiting);
        if std::mem::take(&mut self.over.closed) {
            self.return_focus(context);
        } else if queue.is_empty() && commands.is_empty() {
            return;
        }
        context.request_repaint();
        commands.extend(queue);
        let mut commands = commands.into_iter();
        while let Some(command) = commands.next() {
            let closes = command == Command::CloseDialog && self.dialog.is_some();
            let (said, before) = (self.toast.take(), self.session().map(Session::revision));
            self.run(context, command);
            // After the next change, what was said of the last one would be read as being about that.
            if self.toast.is_none() && self.session().map(Session::revision) == before {
                self.toast = said;
            }
            if closes {
                self.over.closed = true;
                self.waiting = commands.collect();
                return;
            }
        }
    }

    /// Remembers what has the focus, to give it back after a dialog or a menu.
    fn follow_focus(&mut self, context: &Context) {
        let focused = context.memory(egui::Memory::focused);
        if self.dialog.is_some() || self.over.closed || egui::Popup::is_any_open(context) {
            self.over.lay = true;
            return;
        }
        let escaped = context.input(|input| input.key_pressed(egui::Key::Escape));
        if std::mem::take(&mut self.over.lay) && focused.is_none() && escaped {
            self.return_focus(context);
            return;
        }
        if std::mem::replace(&mut self.focused, focused) != focused
            && let Some(scan) = self.scan()
        {
            scan.session.stop_typing();
        }
    }

    fn return_focus(&self, context: &Context) {
        if let Some(id) = self.focused {
            context.memory_mut(|memory| memory.request_focus(id));
        }
    }

    fn shortcuts(&self, context: &Context, queue: &mut Vec<Command>) {
        if self.dialog.is_some() {
            return;
        }
        let focused = context.memory(egui::Memory::focused);
        let scan = match &self.screen {
            Screen::Scan(scan) => Some(scan),
            Screen::Start => None,
        };
        let of_scan = scan.is_some_and(|scan| focused.is_some_and(|id| scan.has_field(id)));
        let typing = context.text_edit_focused();
        for action in Action::by_modifiers() {
            let yields = typing && action.yields_to_typing(of_scan);
            let mut keys = action.shortcut().into_iter().chain(action.alias());
            let pressed = |keys| context.input_mut(|input| input.consume_shortcut(&keys));
            if !yields && keys.any(pressed) {
                queue.push(action.into());
            }
        }
    }

    /// Closes the dialog; what had the focus before gets it back.
    pub(super) fn close_dialog(&mut self, context: &Context) {
        self.dialog = None;
        self.over.closed = true;
        context.request_repaint();
    }

    /// Says something for a moment.
    pub(super) fn say(&mut self, words: String) {
        self.toast = Some(Toast::new(words));
    }

    pub(super) fn scan(&mut self) -> Option<&mut Scan> {
        match &mut self.screen {
            Screen::Scan(scan) => Some(scan),
            Screen::Start => None,
        }
    }

    /// The program works on when they can't be kept.
    pub(super) fn keep_preferences(&self) {
        if self.keep == Keep::OnDisk {
            let preferences = self.preferences.clone();
            self.chores.add(move || {
                let _ = storage::save_preferences(&preferences);
            });
        }
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
