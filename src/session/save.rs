//! How a scan is saved: into its file, or into a draft until it has one.

use std::path::Path;

use super::{SaveLocation, SaveRequest, Saved, outside::Outside};
use crate::{
    clock::now,
    questionnaire::Questionnaire,
    storage::{
        Drafts, OpenDraft, Stamp, StorageError, Update, Versions, create_scan_beside, log, update_scan,
        write_scan,
    },
};

/// The result of a save.
#[derive(Debug)]
pub struct SaveOutcome {
    /// Where the scan is now.
    pub result: Result<Saved, StorageError>,
    /// A draft that was started: for the scan, or for a backup of it.
    pub draft: Option<OpenDraft>,
    /// What another program made of the file, which then wasn't written.
    pub outside: Option<Box<Outside>>,
}

/// Saves. A scan without a location becomes a draft. While its file can't be written, such as on a network that
/// is gone, a backup is saved as a draft, at `copy` if there is one: that is offered should the program crash. The same goes for
/// a file that another program changed, as long as the two have to be put together.
pub fn write(
    questionnaire: &Questionnaire,
    drafts: &Drafts,
    request: &SaveRequest,
    copy: Option<&Path>,
) -> SaveOutcome {
    let assessment = &request.assessment;
    let (mut draft, mut outside) = (None, None);
    let result = match &request.place {
        SaveLocation::Nowhere => drafts.start(now()).and_then(|begun| {
            let place = SaveLocation::Draft(begun.path().to_owned());
            write_scan(questionnaire, begun.path(), assessment)?;
            draft = Some(begun);
            Ok(place)
        }),
        SaveLocation::Draft(path) => {
            write_scan(questionnaire, path, assessment).map(|()| request.place.clone())
        }
        SaveLocation::File(path, stamp) => {
            let versions = drafts.versions();
            into_file(questionnaire, path, stamp, request, versions).and_then(|kept| match kept {
                Kept::In(place) => Ok(place),
                Kept::Changed(found) => {
                    outside = Some(found);
                    Err(StorageError::Changed(path.clone()))
                }
            })
        }
    };
    if result.is_err() && matches!(request.place, SaveLocation::File(..)) {
        if copy.is_none() {
            draft = drafts.start(now()).ok();
        }
        if let Some(path) = copy.or(draft.as_ref().map(OpenDraft::path)) {
            // The user is told that saving fails; this is on top of that.
            if let Err(error) = write_scan(questionnaire, path, assessment) {
                log::note("backup not saved", &[&error]);
            }
        }
    }
    let saved = |place| Saved { place, moment: now() };
    SaveOutcome {
        result: result.map(saved),
        draft,
        outside,
    }
}

/// What came of saving a scan in its file.
enum Kept {
    /// It's there, or beside it.
    In(SaveLocation),
    /// Another program changed the file.
    Changed(Box<Outside>),
}

/// Saves a scan in its file. When another program made something of that which can't be compared answer by answer, it goes
/// into a new file beside it.
fn into_file(
    questionnaire: &Questionnaire,
    path: &Path,
    stamp: &Stamp,
    request: &SaveRequest,
    versions: &Versions,
) -> Result<Kept, StorageError> {
    let mine = &request.assessment;
    let found = match update_scan(questionnaire, path, mine, stamp, versions)? {
        Update::Saved(stamp) => return Ok(Kept::In(SaveLocation::File(path.to_owned(), stamp))),
        Update::Changed(found) => found,
    };
    let common = request.common.as_ref();
    match common.and_then(|common| Outside::read(questionnaire, &found, mine, common)) {
        Some(outside) => Ok(Kept::Changed(Box::new(outside))),
        None => create_scan_beside(questionnaire, path, mine)
            .map(|(path, stamp)| Kept::In(SaveLocation::File(path, stamp))),
    }
}
