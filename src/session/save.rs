//! How a scan is saved: into its file, or into a draft until it has one.

use std::path::Path;

use super::{SaveLocation, SaveRequest, Saved};
use crate::{
    clock::now,
    questionnaire::Questionnaire,
    storage::{Drafts, OpenDraft, StorageError, log, update_scan, write_scan},
};

/// The result of a save.
#[derive(Debug)]
pub struct SaveOutcome {
    /// Where the scan is now.
    pub result: Result<Saved, StorageError>,
    /// A draft that was started: for the scan, or for a backup of it.
    pub draft: Option<OpenDraft>,
}

/// Saves. A scan without a location becomes a draft. While its file can't be written, such as on a network that
/// is gone, a backup is saved as a draft, at `copy` if there is one: that is offered should the program crash.
pub fn write(
    questionnaire: &Questionnaire,
    drafts: &Drafts,
    request: &SaveRequest,
    copy: Option<&Path>,
) -> SaveOutcome {
    let assessment = &request.assessment;
    let mut draft = None;
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
            update_scan(questionnaire, path, assessment, stamp, drafts.versions())
                .map(|(path, stamp)| SaveLocation::File(path, stamp))
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
    }
}
