//! Suggested files and names.

use std::path::{Path, PathBuf};

use super::Session;
use crate::{
    assessment::format::EXTENSION,
    clock::today,
    i18n::{CollaborationText, Language, slug},
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

/// The suggested file for the agenda: in the folder of the scan, named after the municipality.
pub fn handout_suggestion(session: &Session, language: Language) -> PathBuf {
    let folder = suggestion(session, REPORT);
    let word = CollaborationText::of(language).handout_file();
    let name = slug(&format!("{word} {}", session.municipality()));
    folder.with_file_name(format!("{name}.{REPORT}"))
}

/// The suggested file for an invitation: in the folder of the scan, named after the municipality and the role.
pub fn invitation_suggestion(session: &Session, role: &str, language: Language) -> PathBuf {
    let folder = suggestion(session, EXTENSION);
    let folder = folder.parent().unwrap_or(Path::new(""));
    let name = slug(&format!("{} {role}", session.municipality()));
    let word = CollaborationText::of(language).invitation_file();
    folder.join(format!("{word}-{name}.{EXTENSION}"))
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
