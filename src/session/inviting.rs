//! Making invitations: a folder with a file for each colleague.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::suggested_files::invitation_name;
use crate::{
    assessment::{Assessment, Invited},
    i18n::Language,
    questionnaire::{DimensionId, OptionId, Questionnaire},
    storage::{StorageError, create_folder, create_scan_beside, new_respondent},
};

/// The invitations to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InviteWish {
    /// The roles, each with the dimensions to ask about; none of those for all.
    pub roles: Vec<(OptionId, Vec<DimensionId>)>,
    /// The last day to answer.
    pub until: Option<Date>,
    /// The folder for the files, made when it isn't there.
    pub folder: PathBuf,
    /// The day on which they're made.
    pub on: Date,
    /// Where colleagues find the program; empty when nobody said.
    pub program_at: String,
}

/// An invitation with its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// What to remember of it.
    pub invited: Invited,
    /// The file to send.
    pub path: PathBuf,
}

/// The invitations that were made, and why not all of them were.
#[derive(Debug, Default)]
pub struct Invitations {
    /// Those that are there.
    pub made: Vec<Made>,
    /// Why the next one couldn't be written.
    pub problem: Option<StorageError>,
}

/// Writes the invitations, as far as possible; no file is ever replaced.
pub fn write_invitations(
    questionnaire: &Questionnaire,
    scan: &Assessment,
    wish: &InviteWish,
    language: Language,
) -> Invitations {
    let mut invitations = Invitations::default();
    if let Err(error) = create_folder(&wish.folder) {
        invitations.problem = Some(error);
        return invitations;
    }
    for (role, asked) in &wish.roles {
        match write_one(questionnaire, scan, wish, (*role, asked), language) {
            Ok(made) => invitations.made.push(made),
            Err(error) => {
                invitations.problem = Some(error);
                break;
            }
        }
    }
    invitations
}

fn write_one(
    questionnaire: &Questionnaire,
    scan: &Assessment,
    wish: &InviteWish,
    (role, asked): (OptionId, &[DimensionId]),
    language: Language,
) -> Result<Made, StorageError> {
    let id = new_respondent()?;
    let invited = Invited {
        id,
        role: Some(role),
        on: wish.on,
        asked: asked.to_vec(),
        until: wish.until,
    };
    let file = scan.invite(questionnaire, id, role, invited.invitation());
    let field = questionnaire.field(questionnaire.roles().role);
    let key = field.choice(role).map_or("", |choice| choice.key.as_str());
    let municipality = scan.profile_text(questionnaire.roles().name);
    let path = Path::new(&wish.folder).join(invitation_name(municipality, key, language));
    let (path, _) = create_scan_beside(questionnaire, &path, &file)?;
    Ok(Made { invited, path })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::{examples, format::decode},
        questionnaire::bundled,
        storage::read_file,
    };

    #[test]
    fn each_role_gets_a_file_of_its_own_and_no_file_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let scan = decode(bundled(), examples()[0].text.as_bytes()).unwrap();
        let field = bundled().field(bundled().roles().role);
        let first = bundled().dimensions()[0].id;
        let wish = InviteWish {
            roles: vec![
                (field.choices()[0].id, vec![first]),
                (field.choices()[1].id, Vec::new()),
            ],
            until: Some(jiff::civil::date(2026, 12, 18)),
            folder: folder.path().join("uitnodigingen"),
            on: jiff::civil::date(2026, 11, 30),
            program_at: String::new(),
        };
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..2 {
            let written = write_invitations(bundled(), &scan, &wish, Language::Dutch);
            assert!(written.problem.is_none());
            for (made, (role, asked)) in written.made.iter().zip(&wish.roles) {
                assert!(seen.insert(made.path.clone()), "{:?}", made.path);
                let read = read_file(&made.path, 1 << 20).unwrap();
                let read = decode(bundled(), &read).unwrap();
                assert_eq!(read.author.id, Some(made.invited.id));
                assert_eq!(read.profile_choice(bundled().roles().role), Some(*role));
                assert_eq!(read.author.invitation.unwrap().asked, *asked);
                assert!(read.invited.is_empty());
            }
        }
        assert_eq!(seen.len(), 4);
        crate::storage::write_file(&folder.path().join("bestand"), b"x").unwrap();
        let nowhere = InviteWish {
            folder: folder.path().join("bestand/map"),
            ..wish
        };
        let written = write_invitations(bundled(), &scan, &nowhere, Language::Dutch);
        assert!(written.problem.is_some() && written.made.is_empty());
    }
}
