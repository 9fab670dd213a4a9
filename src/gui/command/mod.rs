//! What the user wants: an [`Action`] by its name, or a [`Command`] with what it takes.

mod action;

use std::{path::PathBuf, sync::Arc};

use egui::{Response, Ui};

use super::{file_picker::FilePicker, widget, work::Work};
use crate::{
    decision::PlanRow,
    display::Renderer,
    i18n::{CollaborationText, Language, Text},
    questionnaire::{GateId, ItemId},
    report::{CopiedDecision, picture::Picture},
    session::{Change, Subject, errand::MergeWish, handout::Paper, inviting::InviteWish, outside::Choice},
    storage::ReportPreferences,
};
pub(crate) use action::MenuPart;
pub use action::{Action, keys_of};

/// What the user wants, with what it takes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Command {
    Do(Action),
    Change(Change),
    GoTo(ItemId),
    /// Goes where the outcome points, with a way back to it.
    Visit(Visit),
    Outcome(OutcomeCommand),
    Show(Subject),
    /// By index in the glossary.
    ShowTerm(usize),
    OpenFile(PathBuf),
    OpenDraft(PathBuf),
    /// Opens a copy of an earlier version of a scan.
    OpenVersion(PathBuf),
    DeleteDraft(PathBuf),
    /// Puts back the draft that was deleted last.
    RestoreDraft,
    /// Removes a file from the list of recent ones.
    Forget(PathBuf),
    CloseNotice,
    /// Opens a copy of a worked example, by index.
    OpenExample(usize),
    SaveTo(PathBuf),
    /// Writes the report, as it was made, to a file.
    WriteReport(Arc<Vec<u8>>, PathBuf),
    PreferReport(ReportPreferences),
    StopReport,
    /// Opens a file or folder in another program.
    Launch(PathBuf),
    /// Shows the system's own dialog, with this file suggested.
    ChooseFile(FilePicker, PathBuf),
    /// Answer files, and folders with them.
    Merge(MergeWish),
    Invite(Box<InviteWish>),
    /// Forgets what happened to the files of the last merge.
    ForgetMerge,
    /// Asks where to save a paper of a meeting.
    AskHandout(Paper),
    WriteHandout(Paper, PathBuf),
    LeaveWorkshop,
    Speak(Language),
    /// Whether the system's own dialogs ask for files.
    SystemDialogs(bool),
    /// A draft stays one for now.
    KeepLater,
    /// From the next start on; `None` lets the program choose.
    DrawWith(Option<Renderer>),
    /// To the clipboard.
    CopyPicture(Box<Picture>),
    /// Asks where to save a chart.
    KeepPicture(Box<Picture>),
    SavePicture(Box<Picture>, PathBuf),
    /// Writes the days of the plan.
    SaveCalendar(PathBuf),
    /// A text to the clipboard, and what to say then.
    CopyText(String, String),
    /// The decision to the clipboard, and what to say then.
    CopyDecision(Box<CopiedDecision>, String),
    CloseDialog,
    /// Leaves the scan without saving.
    Discard,
    Outside(OutsideCommand),
}

/// What to do about a change that another program made in the file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum OutsideCommand {
    /// Shows both side by side.
    Compare,
    /// Takes over what was chosen.
    Settle(Vec<(Subject, Choice)>),
    /// Saves this scan in a file beside the other.
    KeepApart,
}

/// Where the outcome points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Visit {
    Question(ItemId),
    Page(Action),
}

/// What the outcome lets the user try and take on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum OutcomeCommand {
    /// Tries a precondition as met, or takes that back.
    Switch(GateId),
    /// Tries answers beside those tried already.
    Try(Vec<(ItemId, u8)>),
    /// Ends the trial; nothing of it is kept.
    EndTrial,
    /// Ends the trial and puts the steps that lead to it into the plan.
    TakeOver,
    /// Puts the steps to these levels into the plan.
    Plan(Vec<(ItemId, u8)>),
    /// Puts a row of the advice into the plan.
    Propose(Box<PlanRow>),
    /// Marks a row of the plan as done, or not.
    Tick(Box<PlanRow>),
}

impl From<OutcomeCommand> for Command {
    fn from(command: OutcomeCommand) -> Self {
        Self::Outcome(command)
    }
}

impl From<OutsideCommand> for Command {
    fn from(command: OutsideCommand) -> Self {
        Self::Outside(command)
    }
}

impl From<Visit> for Command {
    fn from(visit: Visit) -> Self {
        Self::Visit(visit)
    }
}

impl From<Action> for Command {
    fn from(action: Action) -> Self {
        Self::Do(action)
    }
}

/// What the screens need: phrases, background work, and a way to send commands.
pub(crate) struct Cx<'a> {
    pub text: Text,
    pub collaboration: CollaborationText,
    pub language: Language,
    /// Background work, for jobs that concern one screen only.
    pub work: &'a mut Work,
    queue: &'a mut Vec<Command>,
}

impl<'a> Cx<'a> {
    pub fn new(language: Language, queue: &'a mut Vec<Command>, work: &'a mut Work) -> Self {
        Self {
            text: crate::i18n::text(language),
            collaboration: CollaborationText::of(language),
            language,
            work,
            queue,
        }
    }

    pub fn send(&mut self, command: impl Into<Command>) {
        self.queue.push(command.into());
    }

    pub fn change(&mut self, change: Change) {
        self.send(Command::Change(change));
    }

    /// Sends the command when the button was clicked.
    pub fn on_click(&mut self, button: &Response, command: impl Into<Command>) {
        if button.clicked() {
            self.send(command);
        }
    }

    pub fn button(&mut self, ui: &mut Ui, action: Action) {
        let button = widget::button(ui, action.text(self.text));
        self.on_click(&button, action);
    }

    /// The one button of a screen that leads on.
    pub fn primary(&mut self, ui: &mut Ui, action: Action) {
        let button = widget::primary(ui, action.text(self.text));
        self.on_click(&button, action);
    }
}
