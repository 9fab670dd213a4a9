//! What a file is called, and what to do when it isn't the one that is asked for.

use super::FileKind;
use crate::i18n::{KindText, Language};

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A scan, or a report that holds one.
    Scan,
    /// A table with answers, as CSV.
    Table,
    /// A logo.
    Logo,
}

impl FileKind {
    /// What it is, with its article.
    pub fn name(self, language: Language) -> String {
        let text = KindText::of(language);
        match self {
            Self::Empty => text.empty(),
            Self::Zeros => text.zeros(),
            Self::Scan => text.scan(),
            Self::Pdf => text.pdf(),
            Self::Archive => text.archive(),
            Self::Workbook => text.workbook(),
            Self::OfficeDocument => text.office_document(),
            Self::WebPage => text.web_page(),
            Self::Mail => text.mail(),
            Self::Picture(format) => return text.picture(format),
            Self::Drawing => text.drawing(),
            Self::PostScript => text.postscript(),
            Self::Shortcut => text.shortcut(),
            Self::Program => text.program(),
            Self::Text => text.text(),
            Self::Other => text.other(),
        }
        .to_owned()
    }

    /// What to do when something else was asked for, in a sentence or two.
    pub const fn cure(self, wanted: Wanted, language: Language) -> &'static str {
        let text = KindText::of(language);
        match (self, wanted) {
            (Self::Empty | Self::Zeros, _) => text.get_it_again(),
            (Self::Archive, _) => text.unpack(),
            (Self::WebPage, Wanted::Table) => text.table_or_login(),
            (Self::WebPage, _) => text.log_in(),
            (Self::Mail, _) => text.save_attachment(),
            (Self::Shortcut, _) => text.choose_target(),
            (Self::Workbook, Wanted::Scan) => text.not_a_workbook(),
            (Self::OfficeDocument, Wanted::Scan) => text.not_a_document(),
            (Self::Workbook | Self::OfficeDocument, Wanted::Table) => text.save_as_csv(),
            (Self::Scan, Wanted::Table) => text.merge_scans(),
            (_, Wanted::Scan) => text.choose_scan(),
            (_, Wanted::Table) => text.choose_table(),
            (Self::Scan | Self::Text | Self::Program | Self::Workbook | Self::Other, Wanted::Logo) => {
                text.choose_picture()
            }
            (_, Wanted::Logo) => text.save_as_picture(),
        }
    }
}
