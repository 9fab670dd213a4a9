//! Every intention of the user, named once: with its label, its explanation and its shortcut.

mod availability;

use std::{path::PathBuf, sync::Arc};

use egui::{Context, Key, KeyboardShortcut, Modifiers};

use super::{file_picker::FilePicker, work::Work};
use crate::{
    assessment::Invitation,
    display::{Renderer, Theme},
    i18n::{CollaborationText, CommandText, Language, Text},
    questionnaire::{ItemId, OptionId},
    report::picture::Picture,
    session::{Change, Subject},
    storage::ReportPreferences,
};

/// Makes the actions and the list of them from the same rows, so that none can be left out by mistake. A row says how
/// its action is listed when that isn't once: with each of some values, or not at all.
macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident $(($of:ty))? $(: $listed:tt)?,)*) => {
        /// A command with a name, for buttons, menus and shortcuts.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Action {
            $($(#[$doc])* $name $(($of))?,)*
        }

        const LISTED: &[&[Action]] = &[$(actions!(@listed $name $(($of))? $($listed)?)),*];
    };
    (@listed $name:ident) => { &[Action::$name] };
    (@listed $name:ident none) => { &[] };
    (@listed $name:ident ($of:ty) [$($value:ident),*]) => { &[$(Action::$name(<$of>::$value)),*] };
}

actions! {
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
    /// The respondents.
    Collaboration,
    /// The agenda of differences.
    Agenda,
    /// The differences one by one on a large screen.
    Workshop,
    /// Asks what to ask a colleague.
    Invite,
    /// Asks which answers to merge.
    Merge,
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
    /// Finds a command or a question.
    Palette,
    /// Searches all texts.
    Search,
    /// The focus to the next part of the window.
    NextPane,
    /// The focus to the previous part of the window.
    PreviousPane,
    /// From light to dark or back; the list has the colours by name instead.
    Appearance: none,
    /// These colours.
    Look(Theme): [System, Light, Dark, HighContrast],
    /// Movement on or off.
    Motion,
    /// Everything larger.
    ZoomIn,
    /// Everything smaller.
    ZoomOut,
    /// Everything at its usual size.
    ZoomReset,
    /// Help with keys and terms.
    Help,
    /// Version, provenance, method.
    About,
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
    /// Shows a part of the answers.
    Show(Subject),
    /// Shows a term of the glossary, by its place in the list.
    ShowTerm(usize),
    /// Opens a file.
    OpenFile(PathBuf),
    /// Goes on with a draft.
    OpenDraft(PathBuf),
    /// Removes a draft.
    DeleteDraft(PathBuf),
    /// Puts the draft back that was removed last.
    RestoreDraft,
    /// Takes a file off the list of recent ones.
    Forget(PathBuf),
    /// Closes the notice.
    CloseNotice,
    /// Opens a copy of a worked example, by its place in the list.
    OpenExample(usize),
    /// Saves under a name.
    SaveTo(PathBuf),
    /// Writes the report, as it was made, to a file.
    WriteReport(Arc<Vec<u8>>, PathBuf),
    /// Remembers how reports are made.
    PreferReport(ReportPreferences),
    /// Stops saving the report.
    StopReport,
    /// Opens a file or folder in another program.
    Launch(PathBuf),
    /// Asks the system's own dialog for a file; the suggested one.
    FilePicker(FilePicker, PathBuf),
    /// Merges answer files, and those in folders.
    Merge(Vec<PathBuf>),
    /// Writes an invitation.
    Invite(Box<Invite>),
    /// Asks where to save the agenda of a talk of this many minutes.
    AskHandout(u32),
    /// Writes the agenda of a talk of this many minutes to a file.
    WriteHandout(u32, PathBuf),
    /// Ends the workshop.
    LeaveWorkshop,
    /// Switches the language.
    Speak(Language),
    /// Lets this renderer draw the window from the next start on, or the program choose.
    DrawWith(Option<Renderer>),
    /// A chart to the clipboard.
    CopyPicture(Box<Picture>),
    /// Asks where to save a chart.
    KeepPicture(Box<Picture>),
    /// Saves a chart as a picture.
    SavePicture(Box<Picture>, PathBuf),
    /// A text to the clipboard, and what to say then.
    CopyText(String, String),
    /// Closes the dialog.
    CloseDialog,
    /// Goes on without saving.
    Discard,
}

/// An invitation to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invite {
    /// The role of the colleague.
    pub role: OptionId,
    /// What is asked.
    pub invitation: Invitation,
    /// The file, which isn't there yet.
    pub path: PathBuf,
    /// Whether its name gets a number when it's there after all.
    pub numbered: bool,
}

/// A shortcut in signs rather than in English, as far as keys have one.
pub fn keys_of(context: &Context, shortcut: &KeyboardShortcut) -> String {
    let words = context.format_shortcut(shortcut);
    let sign = match shortcut.logical_key {
        Key::ArrowLeft => "←",
        Key::ArrowRight => "→",
        Key::Plus => "+",
        Key::Minus => "−",
        _ => return words,
    };
    let modifiers = words.strip_suffix(shortcut.logical_key.name());
    modifiers.map_or_else(|| words.clone(), |modifiers| format!("{modifiers}{sign}"))
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
    /// Every command, in the order in which help and the list of commands show them.
    pub fn all() -> impl Iterator<Item = Self> {
        LISTED.iter().copied().flatten().copied()
    }

    /// Its label and explanation; `dark` tells which appearance is shown now.
    pub const fn text(self, text: Text, dark: bool) -> CommandText {
        let commands = text.commands;
        match self {
            Self::New => commands.new(),
            Self::Open => commands.open(),
            Self::Save => commands.save(),
            Self::SaveAs => commands.save_as(),
            Self::Home => commands.home(),
            Self::Profile => commands.profile(),
            Self::Questions => commands.questions(),
            Self::Overview => commands.overview(),
            Self::Results => commands.results(),
            Self::Export => commands.export(),
            Self::Collaboration => commands.together(),
            Self::Agenda => commands.agenda(),
            Self::Workshop => commands.workshop(),
            Self::Invite => commands.invite(),
            Self::Merge => commands.merge(),
            Self::Previous => commands.previous(),
            Self::Next => commands.next(),
            Self::Skip => commands.skip(),
            Self::Undo => commands.undo(),
            Self::Redo => commands.redo(),
            Self::Palette => commands.palette(),
            Self::Search => commands.search(),
            Self::NextPane => commands.next_pane(),
            Self::PreviousPane => commands.previous_pane(),
            Self::Help => commands.help(),
            Self::About => commands.about(),
            Self::Appearance if dark => commands.light(),
            Self::Appearance | Self::Look(Theme::Dark) => commands.dark(),
            Self::Look(Theme::Light) => commands.light(),
            Self::Look(Theme::System) => commands.as_system(),
            Self::Look(Theme::HighContrast) => commands.contrast(),
            Self::Motion => commands.motion(),
            Self::ZoomIn => commands.zoom_in(),
            Self::ZoomOut => commands.zoom_out(),
            Self::ZoomReset => commands.zoom_reset(),
            Self::Quit => commands.quit(),
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
            Self::Collaboration => (Modifiers::COMMAND, Key::Num6),
            Self::Agenda => (Modifiers::COMMAND, Key::Num7),
            Self::Workshop => (Modifiers::NONE, Key::F5),
            Self::Invite => (Modifiers::COMMAND, Key::I),
            Self::Merge => (Modifiers::COMMAND, Key::M),
            Self::Previous => (Modifiers::ALT, Key::ArrowLeft),
            Self::Next => (Modifiers::ALT, Key::ArrowRight),
            Self::Palette => (Modifiers::COMMAND, Key::K),
            Self::Search => (Modifiers::COMMAND, Key::F),
            Self::NextPane => (Modifiers::NONE, Key::F6),
            Self::PreviousPane => (Modifiers::SHIFT, Key::F6),
            Self::Help => (Modifiers::NONE, Key::F1),
            Self::ZoomIn => (Modifiers::COMMAND, Key::Plus),
            Self::ZoomOut => (Modifiers::COMMAND, Key::Minus),
            Self::ZoomReset => (Modifiers::COMMAND, Key::Num0),
            Self::Quit => (Modifiers::COMMAND, Key::Q),
            Self::Skip | Self::About | Self::Appearance | Self::Look(_) | Self::Motion => return None,
        };
        Some(KeyboardShortcut::new(modifiers, key))
    }

    /// Other keys that do the same: a plus sign without the shift key, and redo as Windows knows it.
    pub const fn alias(self) -> Option<KeyboardShortcut> {
        match self {
            Self::ZoomIn => Some(KeyboardShortcut::new(Modifiers::COMMAND, Key::Equals)),
            Self::Redo => Some(KeyboardShortcut::new(Modifiers::COMMAND, Key::Y)),
            _ => None,
        }
    }

    /// Whether its keys mean something else while typing a text. In a field `of_scan` taking back is
    /// the same as elsewhere; in others, such as the name of a file, it's the field's own.
    pub const fn yields_to_typing(self, of_scan: bool) -> bool {
        match self {
            Self::Undo | Self::Redo => !of_scan,
            Self::Previous | Self::Next => true,
            _ => false,
        }
    }
}

/// What the screens need to show themselves and to say what the user wants.
pub struct Cx<'a> {
    /// The phrases.
    pub text: Text,
    /// The phrases about several respondents.
    pub collaboration: CollaborationText,
    /// The language.
    pub language: Language,
    /// The work in the background, for what is only about a screen.
    pub work: &'a mut Work,
    queue: &'a mut Vec<Command>,
}

impl<'a> Cx<'a> {
    /// Commands go to `queue`.
    pub fn new(language: Language, queue: &'a mut Vec<Command>, work: &'a mut Work) -> Self {
        Self {
            text: crate::i18n::text(language),
            collaboration: CollaborationText::of(language),
            language,
            work,
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
