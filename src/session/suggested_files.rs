//! Suggested files and names.

use std::path::{Path, PathBuf};

use super::{Session, handout::Paper};
use crate::{
    assessment::format::EXTENSION,
    clock::today,
    i18n::{CollaborationText, Language, MeetingText, slug},
    storage::documents_folder,
};

/// The file name extension of the report.
pub const REPORT: &str = "pdf";

/// The suggested file for a scan or its report: in the folder of the scan, or else in the user's documents.
pub fn suggestion(session: &Session, extension: &str) -> PathBuf {
    let folder = session.path().and_then(Path::parent).map(Path::to_owned);
    let folder = folder.or_else(documents_folder).unwrap_or_default();
    // A colleague's answers go back to where the answers of others come together.
    let role = session.invitation().and(session.role());
    let field = session
        .questionnaire()
        .field(session.questionnaire().roles().role);
    let role = role
        .and_then(|role| field.choice(role))
        .map(|choice| choice.key.as_str());
    let name = format!("{} {}", session.municipality(), role.unwrap_or_default());
    folder.join(file_name(&name, today(), extension))
}

/// The suggested file for a version for publication: its name says so, since it lies beside the one for colleagues.
pub fn for_publication(report: &Path, language: Language) -> PathBuf {
    let stem = report.file_stem().unwrap_or_default().to_string_lossy();
    let word = language.choose("openbaar", "public");
    report.with_file_name(format!("{stem}-{word}.{REPORT}"))
}

/// The suggested file for a paper of a meeting: in the folder of the scan, named after the municipality.
pub fn handout_suggestion(session: &Session, paper: Paper, language: Language) -> PathBuf {
    let folder = suggestion(session, REPORT);
    let text = MeetingText::of(language);
    let word = match paper {
        Paper::Script(_) => text.script_file(),
        Paper::Minutes => text.minutes_file(),
    };
    let name = slug(&format!("{word} {}", session.municipality()));
    folder.with_file_name(format!("{name}.{REPORT}"))
}

/// The suggested folder for invitations: beside the scan, named after the municipality.
pub fn invitation_folder(session: &Session, language: Language) -> PathBuf {
    let folder = suggestion(session, EXTENSION);
    let word = CollaborationText::of(language).invitations_folder();
    let name = slug(&format!("{word} {}", session.municipality()));
    folder.with_file_name(name)
}

/// The name of the file of an invitation, after the municipality and the role.
pub fn invitation_name(municipality: &str, role: &str, language: Language) -> String {
    let name = slug(&format!("{municipality} {role}"));
    let word = CollaborationText::of(language).invitation_file();
    format!("{word}-{name}.{EXTENSION}")
}

/// `datalabscan-gemeente-duinrand-2026-11-23.pdf`.
fn file_name(municipality: &str, date: jiff::civil::Date, extension: &str) -> String {
    match slug(municipality).as_str() {
        "" => format!("datalabscan-{date}.{extension}"),
        name => format!("datalabscan-{name}-{date}.{extension}"),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{file_name, for_publication};
    use crate::i18n::Language;

    #[test]
    fn a_publication_is_called_so() {
        let name = for_publication(Path::new("map/duinrand 2.3.pdf"), Language::Dutch);
        assert_eq!(name, Path::new("map/duinrand 2.3-openbaar.pdf"));
    }

    #[test]
    fn file_names_are_plain() {
        let date = jiff::civil::date(2026, 11, 23);
        assert_eq!(
            file_name(" Gemeente Duinrand / ’s-Berg ", date, "pdf"),
            "datalabscan-gemeente-duinrand-s-berg-2026-11-23.pdf"
        );
        assert_eq!(file_name("", date, "pdf"), "datalabscan-2026-11-23.pdf");
    }
}
