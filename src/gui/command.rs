//! Every intention of the user, named once: with its label, its explanation and its shortcut.

use std::path::PathBuf;

use egui::{Key, KeyboardShortcut, Modifiers};

use super::session::Change;
use crate::{
    i18n::{CommandText, Language, Text},
    questionnaire::ItemId,
    storage::Renderer,
};

/// A command with a name, for buttons, menus and shortcuts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// An empty scan.
    New,
    /// Asks which scan to open.
    Open,
    /// Saves, and asks for a name when there is none.
    Save,
    /// Asks for a name and saves.
    SaveAs,
    /// Back to the welcome.
    Home,
    /// The intake.
    Profile,
    /// The questions.
    Questions,
    /// The overview.
    Overview,
    /// The outcome.
    Results,
    /// The report.
    Export,
    /// The previous question.
    Previous,
    /// The next question.
    Next,
    /// The next question, leaving this one open.
    Skip,
    /// Takes the last change back.
    Undo,
    /// Makes it again.
    Redo,
    /// Help with keys and terms.
    Help,
    /// Version, provenance, method.
    About,
    /// From light to dark or back.
    Appearance,
    /// Everything larger.
    ZoomIn,
    /// Everything smaller.
    ZoomOut,
    /// Everything at its usual size.
    ZoomReset,
    /// Closes the program.
    Quit,
}

/// What the user wants, with what it takes.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// A named command.
    Do(Action),
    /// A change to the answers.
    Change(Change),
    /// Opens a question.
    GoTo(ItemId),
    /// Opens a file.
    OpenFile(PathBuf),
    /// Opens a copy of a worked example, by its place in the list.
    OpenExample(usize),
    /// Saves under a name.
    SaveTo(PathBuf),
    /// Makes the report.
    MakeReport(Language, PathBuf),
    /// Stops making the report.
    StopReport,
    /// Opens a file or folder in another program.
    Launch(PathBuf),
    /// Asks the system's own dialog which file to open.
    BrowseOpen,
    /// Asks the system's own dialog where to save; the suggested file, and whether it's the report.
    BrowseSave(PathBuf, bool),
    /// Switches the language.
    Speak(Language),
    /// Lets this renderer draw the window from the next start on, or the program choose.
    DrawWith(Option<Renderer>),
    /// Closes the dialog.
    CloseDialog,
    /// Goes on without saving.
    Discard,
}

impl From<Action> for Command {
    fn from(action: Action) -> Self {
        Self::Do(action)
    }
}

const CTRL_SHIFT: Modifiers = Modifiers {
    shift: true,
    ..Modifiers::COMMAND
};

impl Action {
    /// Every command that a key can call, those with more modifier keys first; egui itself zooms.
    pub const WITH_SHORTCUT: [Self; 16] = [
        Self::SaveAs,
        Self::Redo,
        Self::New,
        Self::Open,
        Self::Save,
        Self::Undo,
        Self::Profile,
        Self::Questions,
        Self::Overview,
        Self::Results,
        Self::Export,
        Self::Previous,
        Self::Next,
        Self::Help,
        Self::Home,
        Self::Quit,
    ];

    /// Its label and explanation; `dark` tells which appearance is shown now.
    pub const fn text(self, text: &'static Text, dark: bool) -> &'static CommandText {
        let commands = &text.commands;
        match self {
            Self::New => &commands.new,
            Self::Open => &commands.open,
            Self::Save => &commands.save,
            Self::SaveAs => &commands.save_as,
            Self::Home => &commands.home,
            Self::Profile => &commands.profile,
            Self::Questions => &commands.questions,
            Self::Overview => &commands.overview,
            Self::Results => &commands.results,
            Self::Export => &commands.export,
            Self::Previous => &commands.previous,
            Self::Next => &commands.next,
            Self::Skip => &commands.skip,
            Self::Undo => &commands.undo,
            Self::Redo => &commands.redo,
            Self::Help => &commands.help,
            Self::About => &commands.about,
            Self::Appearance if dark => &commands.light,
            Self::Appearance => &commands.dark,
            Self::ZoomIn => &commands.zoom_in,
            Self::ZoomOut => &commands.zoom_out,
            Self::ZoomReset => &commands.zoom_reset,
            Self::Quit => &commands.quit,
        }
    }

    /// Its shortcut.
    pub const fn shortcut(self) -> Option<KeyboardShortcut> {
        let (modifiers, key) = match self {
            Self::New => (Modifiers::COMMAND, Key::N),
            Self::Open => (Modifiers::COMMAND, Key::O),
            Self::Save => (Modifiers::COMMAND, Key::S),
            Self::SaveAs => (CTRL_SHIFT, Key::S),
            Self::Undo => (Modifiers::COMMAND, Key::Z),
            Self::Redo => (CTRL_SHIFT, Key::Z),
            Self::Home => (Modifiers::COMMAND, Key::W),
            Self::Profile => (Modifiers::COMMAND, Key::Num1),
            Self::Questions => (Modifiers::COMMAND, Key::Num2),
            Self::Overview => (Modifiers::COMMAND, Key::Num3),
            Self::Results => (Modifiers::COMMAND, Key::Num4),
            Self::Export => (Modifiers::COMMAND, Key::Num5),
            Self::Previous => (Modifiers::ALT, Key::ArrowLeft),
            Self::Next => (Modifiers::ALT, Key::ArrowRight),
            Self::Help => (Modifiers::NONE, Key::F1),
            Self::ZoomIn => (Modifiers::COMMAND, Key::Plus),
            Self::ZoomOut => (Modifiers::COMMAND, Key::Minus),
            Self::ZoomReset => (Modifiers::COMMAND, Key::Num0),
            Self::Quit => (Modifiers::COMMAND, Key::Q),
            Self::Skip | Self::About | Self::Appearance => return None,
        };
        Some(KeyboardShortcut::new(modifiers, key))
    }

    /// Whether its keys mean something else while typing a text.
    pub const fn yields_to_typing(self) -> bool {
        matches!(self, Self::Undo | Self::Redo | Self::Previous | Self::Next)
    }
}

/// What the screens need to show themselves and to say what the user wants.
pub struct Cx<'a> {
    /// The phrases.
    pub text: &'static Text,
    /// The language.
    pub language: Language,
    queue: &'a mut Vec<Command>,
}

impl<'a> Cx<'a> {
    /// Commands go to `queue`.
    pub fn new(language: Language, queue: &'a mut Vec<Command>) -> Self {
        Self {
            text: crate::i18n::text(language),
            language,
            queue,
        }
    }

    /// Says what the user wants.
    pub fn send(&mut self, command: impl Into<Command>) {
        self.queue.push(command.into());
    }

    /// Makes a change to the answers.
    pub fn change(&mut self, change: Change) {
        self.send(Command::Change(change));
    }
}
