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

/// Makes [`Text`] and [`text`] from one list of areas.
macro_rules! areas {
    ($($area:ident: $Phrases:ident,)*) => {
        /// What the window says, by area.
        #[derive(Debug, Clone, Copy)]
        #[allow(missing_docs, reason = "each area says what it is")]
        pub struct Text {
            $(pub $area: $Phrases,)*
        }

        /// What the window says in a language.
        pub const fn text(language: Language) -> Text {
            Text {
                $($area: $Phrases::of(language),)*
            }
        }
    };
}

areas! {
    common: Common,
    commands: Commands,
    changes: Changes,
    start: Start,
    bar: Bar,
    profile: Profile,
    question: Question,
    aids: Aids,
    insight: Insight,
    review: Review,
    overview: Overview,
    results: Results,
    what_if: WhatIf,
    export: Export,
    preview: Preview,
    dialog: Dialogs,
    find: Find,
    help: Help,
    startup: Startup,
}
