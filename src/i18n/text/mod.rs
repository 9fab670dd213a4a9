//! The phrase book: what the program says, by subject, in areas defined by [`phrases!`](crate::phrases).

mod change;
mod cli;
mod collaboration;
mod commands;
mod common;
mod dialog;
mod export;
mod figures;
mod group;
mod kind;
mod least_effort;
mod look_again;
mod mail;
mod meeting;
mod outcome;
mod outside;
mod plan;
mod problem;
mod question;
mod questions;
mod report;
mod review;
mod settings;
mod start;
mod together;
mod what_if;

pub use self::{
    change::ChangeText,
    cli::CliText,
    collaboration::CollaborationText,
    commands::Commands,
    common::{Bar, Changes, Common},
    dialog::{Dialogs, Find, Help},
    export::{Export, Preview},
    figures::FiguresText,
    group::GroupText,
    kind::KindText,
    least_effort::LeastEffortText,
    look_again::LookAgainText,
    mail::MailText,
    meeting::MeetingText,
    outcome::{Insight, Overview, Results},
    outside::OutsideText,
    plan::PlanText,
    problem::{FileText, LogoText, PdfText, ReportFileText, ScanText, SystemText},
    question::{Aids, Profile, Question},
    questions::QuestionSetText,
    report::{PageText, ReportText},
    review::Review,
    settings::SettingsText,
    start::{Start, Startup, VersionText},
    together::TogetherText,
    what_if::WhatIf,
};
use super::Language;

/// What a command is called and what it does.
#[derive(Debug, Clone, Copy)]
pub struct CommandText {
    /// On the button and in the menu.
    pub label: &'static str,
    /// One sentence, when the pointer rests on it and for a screen reader.
    pub tip: &'static str,
}

/// What the window says, by area.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "each area says what it is")]
pub struct Text {
    pub common: Common,
    pub commands: Commands,
    pub changes: Changes,
    pub start: Start,
    pub bar: Bar,
    pub profile: Profile,
    pub question: Question,
    pub aids: Aids,
    pub insight: Insight,
    pub review: Review,
    pub overview: Overview,
    pub results: Results,
    pub what_if: WhatIf,
    pub export: Export,
    pub preview: Preview,
    pub dialog: Dialogs,
    pub find: Find,
    pub help: Help,
    pub startup: Startup,
}

/// What the window says in a language.
pub const fn text(language: Language) -> Text {
    Text {
        common: Common::of(language),
        commands: Commands::of(language),
        changes: Changes::of(language),
        start: Start::of(language),
        bar: Bar::of(language),
        profile: Profile::of(language),
        question: Question::of(language),
        aids: Aids::of(language),
        insight: Insight::of(language),
        review: Review::of(language),
        overview: Overview::of(language),
        results: Results::of(language),
        what_if: WhatIf::of(language),
        export: Export::of(language),
        preview: Preview::of(language),
        dialog: Dialogs::of(language),
        find: Find::of(language),
        help: Help::of(language),
        startup: Startup::of(language),
    }
}
