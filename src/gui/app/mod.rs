//! The window: which screen is shown and which dialog lies over it. A [`Command`] says what the user wants, `update`
//! does it; `receive` takes the results of background work. Nothing here ever waits.

mod appearance;
mod ask;
mod calendar;
mod collaboration;
mod focus;
mod leaving;
mod messages;
mod open;
mod outcome;
mod outside;
mod picture;
mod receive;
mod save;
mod store;
mod update;

use std::{path::PathBuf, sync::Arc, time::Duration};

use egui::{Context, Ui};

use super::{
    appearance::{
        Appearance, look,
        system_preferences::{SystemPreferences, Watcher},
        theme, window_geometry, zoom,
    },
    command::{Action, Command, Cx},
    dialog::{self, Dialog},
    find::FindContext,
    scan::Scan,
    screen::start::StartScreen,
    toast, topbar, widget,
    work::{Runner, Work},
};
use crate::{
    display::is_remote,
    i18n::{Language, text},
    questionnaire::Questionnaire,
    session::{
        Session,
        errand::{Errand, Pending},
        opening::OpenTarget,
    },
    startup::Attempt,
    storage::log,
};
use focus::Focus;
use messages::Messages;
use store::Store;

pub use store::Persistence;

#[derive(Debug)]
enum Screen {
    Start,
    Scan(Box<Scan>),
}

/// How the window opens.
#[derive(Debug)]
pub struct GuiOptions {
    /// The question set.
    pub questionnaire: Arc<Questionnaire>,
    /// A scan to open at once.
    pub open: Option<PathBuf>,
    /// The language, if given on the command line; otherwise the last one used.
    pub language: Option<Language>,
}

/// The window.
#[derive(Debug)]
pub struct App {
    questionnaire: Arc<Questionnaire>,
    language: Language,
    store: Store,
    start: StartScreen,
    screen: Screen,
    dialog: Option<Dialog>,
    work: Work,
    errand: Option<Pending>,
    messages: Messages,
    focus: Focus,
    appearance: Appearance,
    attempt: Attempt,
}

impl App {
    /// Opens the window's state: screens, preferences and drafts.
    pub fn new(context: &Context, options: GuiOptions, keep: Persistence, runner: Runner) -> Self {
        theme::install_fonts(context);
        let store = Store::new(keep);
        context.options_mut(|options| {
            options.fallback_theme = egui::Theme::Light;
            options.zoom_with_keyboard = false;
        });
        context.set_zoom_factor(zoom::factor(store.preferences.zoom));
        theme::apply(
            context,
            look(&store.preferences, SystemPreferences::default(), is_remote()),
        );
        let language = options.language.or(store.preferences.language);
        let mut app = Self {
            start: StartScreen::new(&options.questionnaire),
            questionnaire: options.questionnaire,
            language: language.unwrap_or_default(),
            store,
            screen: Screen::Start,
            dialog: None,
            work: Work::new(context, runner),
            errand: None,
            messages: Messages::default(),
            focus: Focus::default(),
            appearance: Appearance::default(),
            attempt: Attempt::default(),
        };
        app.go_home();
        if let Some(path) = options.open {
            app.open(context, OpenTarget::File(path));
        }
        app
    }

    /// Records how the window was opened, and follows the system's preferences from now on.
    pub(in crate::gui) fn begin(&mut self, context: &Context, attempt: Attempt) {
        log::note("drawn by", &[&attempt.renderer]);
        self.attempt = attempt;
        self.appearance.system = Watcher::start(context);
    }

    /// The open scan, for tests.
    pub fn session(&self) -> Option<&Session> {
        self.screen.session()
    }

    /// The report on the screen, for tests: how often it was made, and the file when that is up
    /// to date.
    pub fn report(&self) -> Option<(u64, Option<Arc<Vec<u8>>>)> {
        match &self.screen {
            Screen::Scan(scan) => Some(scan.report()),
            Screen::Start => None,
        }
    }

    /// With a manual runner, runs the background job that has waited longest; whether there was one.
    pub fn run_next_job(&mut self) -> bool {
        self.work.run_next_job()
    }

    /// Everything besides painting: results of background work, saving, closing.
    pub fn tick(&mut self, context: &Context) {
        self.follow_system(context);
        if let Some(scan) = self.scan() {
            scan.session.tick(now(context));
        }
        while let Some(done) = self.work.next_done() {
            self.receive(context, done);
        }
        self.continue_errand(context);
        self.autosave(context);
        let place = window_geometry::now(context, self.store.preferences.window.as_ref());
        self.store.preferences.window = place.or(self.store.preferences.window);
        if context.input(|input| input.viewport().close_requested()) {
            self.close(context);
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
        name_window(&context, self.session(), self.language);
        let fills_screen = self.fills_screen();
        let mut cx = Cx::new(self.language, &mut queue, &mut self.work);
        if !fills_screen {
            topbar::show(ui, self.screen.shown(), &mut cx);
        }
        if let Some(session) = self.screen.session() {
            topbar::trouble(ui, session, &mut cx);
        }
        if let Screen::Scan(scan) = &self.screen
            && scan.asks_where_to_keep()
        {
            topbar::keep(ui, &mut cx);
        }
        self.messages.show_notice(ui, &mut cx);
        let background = egui::Frame::new().fill(theme::palette(ui).bg);
        egui::CentralPanel::no_frame()
            .frame(background)
            .show(ui, |ui| match &mut self.screen {
                Screen::Start => {
                    let recent = &self.store.preferences.recent;
                    self.start.show(ui, &self.questionnaire, recent, &mut cx);
                }
                Screen::Scan(scan) => scan.show(ui, &mut cx),
            });
        let errand = self.errand.as_ref().map(|pending| &pending.errand);
        if let Some(wait) = waits(self.errand.as_ref(), now(&context)) {
            dialog::wait(&context, wait, &mut cx);
        } else if let Some(dialog) = shown_here(&mut self.dialog) {
            let place = FindContext {
                questionnaire: &self.questionnaire,
                scan: self.screen.shown(),
                language: self.language,
            };
            dialog.show(&context, &place, errand, &mut cx);
        }
        if !context.input(|input| input.raw.hovered_files.is_empty()) {
            toast::invite_drop(&context, self.language, self.own_scan().is_some());
        }
        self.messages.show_toast(&context);
        widget::paint_focus_ring(&context);
        self.run_commands(&context, queue);
        self.appearance.set_full_screen(&context, self.fills_screen());
        self.follow_focus(&context);
        self.repaint_for_errand(&context);
    }

    fn fills_screen(&self) -> bool {
        matches!(&self.screen, Screen::Scan(scan) if scan.has_workshop())
    }

    /// Whether a dialog lies over the window.
    fn is_covered(&self, context: &Context) -> bool {
        self.dialog.is_some() || waits(self.errand.as_ref(), now(context)).is_some()
    }

    /// Asks for a frame at the time when a running errand has to be shown.
    fn repaint_for_errand(&self, context: &Context) {
        let pending = self.errand.as_ref();
        if let Some(left) = pending.and_then(|pending| pending.unnoticed(now(context))) {
            context.request_repaint_after(left);
        }
    }

    fn shortcuts(&self, context: &Context, queue: &mut Vec<Command>) {
        if self.is_covered(context) {
            return;
        }
        let focused = context.memory(egui::Memory::focused);
        let of_scan = match &self.screen {
            Screen::Scan(scan) => focused.is_some_and(|id| scan.has_field(id)),
            Screen::Start => false,
        };
        let typing = context.text_edit_focused();
        for (action, keys) in Action::shortcuts() {
            let yields = typing && action.yields_to_typing(of_scan);
            if !yields && context.input_mut(|input| input.consume_shortcut(&keys)) {
                queue.push(action.into());
            }
        }
    }

    fn scan(&mut self) -> Option<&mut Scan> {
        match &mut self.screen {
            Screen::Scan(scan) => Some(scan),
            Screen::Start => None,
        }
    }
}

impl Screen {
    fn session(&self) -> Option<&Session> {
        self.shown().map(|(session, _)| session)
    }

    /// The open scan, with the page that is shown.
    fn shown(&self) -> Option<(&Session, super::page::Page)> {
        match self {
            Self::Scan(scan) => Some((&scan.session, scan.page())),
            Self::Start => None,
        }
    }
}

/// The dialog, unless the system's own one asks instead.
fn shown_here(dialog: &mut Option<Dialog>) -> Option<&mut Dialog> {
    let dialog = dialog.as_mut()?;
    (!dialog.is_elsewhere()).then_some(dialog)
}

/// Time since the program started, at the start of this frame.
fn now(context: &Context) -> Duration {
    let seconds = context.input(|input| input.time);
    Duration::try_from_secs_f64(seconds).unwrap_or_default()
}

/// The errand to show, once it has taken long enough to show it. Some dialogs show it themselves.
fn waits(pending: Option<&Pending>, now: Duration) -> Option<&Errand> {
    let pending = pending.filter(|pending| pending.unnoticed(now).is_none())?;
    match &pending.errand {
        Errand::Inviting | Errand::WritingAgenda | Errand::Ended => None,
        errand => Some(errand),
    }
}

/// Names the window for a screen reader and in its title bar.
fn name_window(context: &Context, session: Option<&Session>, language: Language) {
    let app = text(language).common.app();
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
