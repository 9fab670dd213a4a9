//! Earlier versions of scans: what a file held before it was saved again, kept in the user's own folder.
//!
//! Each scan has a folder, named by a hash of where it is, with a file per version, named by when it was saved, and one that
//! tells where the scan is.

use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp, civil::DateTime};

use super::{Folders, StorageError, create_file, disk, log, process, read_file};
use crate::{
    assessment::{
        Assessment, Progress,
        format::{EXTENSION, LARGEST, decode, encode},
        progress,
    },
    clock,
    contents::starts_as_scan,
    questionnaire::Questionnaire,
};

/// The most versions of one scan.
const MOST: usize = 20;

/// The most that the versions of all scans take, in bytes.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Saves that follow each other sooner count as one version.
const APART: SignedDuration = SignedDuration::from_mins(5);

/// A save that makes a scan this much smaller, in bytes, took something out: what was there before is a version of its own.
const SMALLER: usize = 400;

/// The file that tells where the scan is.
const PLACE: &str = "scan.txt";

/// How the names of versions are written, in world time.
const NAME: &str = "%Y%m%d-%H%M%S";

/// Where earlier versions are kept.
#[derive(Debug, Clone)]
pub struct Versions(Option<PathBuf>);

/// The earlier versions of a scan, newest first.
#[derive(Debug, Clone)]
pub struct ScanVersions {
    /// Where the scan is, or was.
    pub scan: PathBuf,
    /// Its municipality, as the newest version names it.
    pub municipality: String,
    /// The versions.
    pub versions: Vec<Version>,
}

/// What a scan held once.
#[derive(Debug, Clone)]
pub struct Version {
    /// Where it's kept.
    pub path: PathBuf,
    /// When it was saved, in local time.
    pub saved: DateTime,
    /// How far it was.
    pub progress: Progress,
}

/// A version by its name.
struct Kept {
    path: PathBuf,
    saved: Timestamp,
    length: u64,
}

impl Versions {
    pub(super) fn of(folders: Option<&Folders>) -> Self {
        Self(folders.map(|folders| folders.data.join("versions")))
    }

    /// In the user's data folder.
    pub fn of_user() -> Self {
        Self::of(Folders::of_user().as_ref())
    }

    /// In this folder, which is made when needed.
    pub const fn within(folder: PathBuf) -> Self {
        Self(Some(folder))
    }

    /// Nowhere.
    pub const fn nowhere() -> Self {
        Self(None)
    }

    /// Keeps what the scan at `path` held, before `new` takes its place. Saving goes on when that fails.
    pub(super) fn keep(&self, path: &Path, before: &[u8], new: &[u8]) {
        let Some(folder) = &self.0 else { return };
        if before == new || !starts_as_scan(before) {
            return;
        }
        let target = disk::canonical(path).unwrap_or_else(|_| path.to_owned());
        let saved = disk::facts(&target).ok().and_then(|facts| facts.modified);
        let saved = saved.unwrap_or_else(clock::timestamp);
        let own = own_folder(folder, &target);
        let takes_out = new.len() + SMALLER < before.len();
        if let Err(error) = keep_in(&own, &target, saved, before, takes_out) {
            log::note("version not kept", &[&error]);
        }
        thin_all(folder);
    }

    /// Keeps two versions of the scan at `path`, however soon after another: a third one takes over from both. The newest
    /// stands last.
    pub fn keep_both(&self, questionnaire: &Questionnaire, path: &Path, scans: [&Assessment; 2]) {
        let Some(folder) = &self.0 else { return };
        let target = disk::canonical(path).unwrap_or_else(|_| path.to_owned());
        let own = own_folder(folder, &target);
        let now = clock::timestamp();
        for (second, scan) in (0..).zip(scans) {
            // Names tell seconds apart, no less.
            let saved = now.checked_add(SignedDuration::from_secs(second)).unwrap_or(now);
            let text = encode(questionnaire, scan);
            if let Err(error) = keep_in(&own, &target, saved, text.as_bytes(), true) {
                log::note("version not kept", &[&error]);
            }
        }
        thin_all(folder);
    }

    /// The scans with earlier versions that this question set can read, those that were saved last first.
    pub fn list(&self, questionnaire: &Questionnaire) -> Vec<ScanVersions> {
        let folders = self.0.iter().filter_map(|folder| disk::entries(folder).ok());
        let mut found: Vec<ScanVersions> = folders
            .flatten()
            .flatten()
            .filter_map(|folder| read(questionnaire, &folder))
            .collect();
        found.sort_by(|a, b| b.versions[0].saved.cmp(&a.versions[0].saved));
        found
    }
}

/// The folder of a scan.
fn own_folder(folder: &Path, scan: &Path) -> PathBuf {
    folder.join(process::short_hash(scan.as_os_str().as_encoded_bytes(), 16))
}

fn keep_in(
    folder: &Path,
    scan: &Path,
    saved: Timestamp,
    bytes: &[u8],
    takes_out: bool,
) -> Result<(), StorageError> {
    let kept = kept_in(folder);
    if let Some(newest) = kept.last() {
        let is_soon = saved.duration_since(newest.saved) < APART;
        let is_same = || read_file(&newest.path, LARGEST).is_ok_and(|kept| kept == bytes);
        if (is_soon && !takes_out) || is_same() {
            return Ok(());
        }
    }
    disk::make_folder(folder).map_err(StorageError::at(folder))?;
    let place = folder.join(PLACE);
    if !disk::is_there(&place) {
        create_file(&place, scan.to_string_lossy().as_bytes())?;
    }
    match create_file(&folder.join(name_of(saved)), bytes) {
        // Two saves within a second.
        Err(StorageError::Exists(_)) => Ok(()),
        created => created,
    }?;
    thin(folder, saved);
    Ok(())
}

fn name_of(saved: Timestamp) -> String {
    format!("{}.{EXTENSION}", saved.strftime(NAME))
}

/// The versions in a folder, oldest first.
fn kept_in(folder: &Path) -> Vec<Kept> {
    let paths = disk::entries(folder).into_iter().flatten().flatten();
    let mut kept: Vec<Kept> = paths
        .filter_map(|path| {
            let name = path.file_stem()?.to_str()?;
            let saved = DateTime::strptime(NAME, name)
                .ok()?
                .to_zoned(jiff::tz::TimeZone::UTC)
                .ok()?;
            Some(Kept {
                saved: saved.timestamp(),
                length: disk::facts(&path).ok()?.length,
                path,
            })
        })
        .collect();
    kept.sort_by_key(|kept| kept.saved);
    kept
}

/// Removes the versions too many: each time the one that is missed least, since its neighbours are near for its age. The oldest
/// and the newest stay.
fn thin(folder: &Path, now: Timestamp) {
    let mut kept = kept_in(folder);
    while kept.len() > MOST {
        let least = 1 + least_missed(&kept, now);
        // What can't be removed is tried again the next time.
        let _ = disk::remove(&kept.remove(least).path);
    }
}

/// The place among the versions between the oldest and the newest.
fn least_missed(kept: &[Kept], now: Timestamp) -> usize {
    let seconds = |from: &Kept, to: Timestamp| to.duration_since(from.saved).as_secs_f64();
    let gaps = kept.windows(3).map(|three| {
        let gap = seconds(&three[0], three[2].saved);
        gap / seconds(&three[1], now).max(1.0)
    });
    let gaps: Vec<f64> = gaps.collect();
    let least = (0..gaps.len()).min_by(|a, b| gaps[*a].total_cmp(&gaps[*b]));
    least.unwrap_or(0)
}

/// Removes the oldest versions of whatever scan while all together take too much.
fn thin_all(folder: &Path) {
    let folders = disk::entries(folder).into_iter().flatten().flatten();
    let mut kept: Vec<Kept> = folders.flat_map(|folder| kept_in(&folder)).collect();
    let mut total: u64 = kept.iter().map(|kept| kept.length).sum();
    kept.sort_by_key(|kept| kept.saved);
    for oldest in kept {
        if total <= MOST_BYTES {
            break;
        }
        total -= oldest.length;
        // What can't be removed is tried again the next time.
        let _ = disk::remove(&oldest.path);
        clear_if_empty(oldest.path.parent().unwrap_or(folder));
    }
}

/// Removes the folder of a scan without versions.
fn clear_if_empty(folder: &Path) {
    if kept_in(folder).is_empty() {
        // A folder that stays shows no scan.
        let _ = disk::remove(&folder.join(PLACE)).and_then(|()| disk::remove_folder(folder));
    }
}

fn read(questionnaire: &Questionnaire, folder: &Path) -> Option<ScanVersions> {
    let place = read_file(&folder.join(PLACE), LARGEST).ok()?;
    let mut municipality = None;
    let mut versions = Vec::new();
    for kept in kept_in(folder).into_iter().rev() {
        let assessment = read_file(&kept.path, LARGEST)
            .ok()
            .and_then(|bytes| decode(questionnaire, &bytes).ok());
        let Some(assessment) = assessment else { continue };
        let name = assessment.profile_text(questionnaire.roles().name);
        municipality.get_or_insert_with(|| name.to_owned());
        versions.push(Version {
            path: kept.path,
            saved: clock::local(kept.saved),
            progress: progress(questionnaire, &assessment),
        });
    }
    Some(ScanVersions {
        scan: PathBuf::from(String::from_utf8(place).ok()?),
        municipality: municipality?,
        versions,
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::{assessment::Assessment, i18n::Language, questionnaire::bundled, storage::rewrite_scan};

    const DAY: i64 = 24 * 60;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + 60 * minutes).unwrap()
    }

    fn scan(note: &str) -> Assessment {
        let mut scan = Assessment::new(bundled(), Language::Dutch);
        scan.answer_mut(bundled().items()[0].id).note = note.to_owned();
        scan
    }

    /// Saves a scan whose file was last saved at a time.
    fn save(path: &Path, versions: &Versions, note: &str, before: i64) {
        if let Ok(file) = fs::File::options().write(true).open(path) {
            file.set_modified(at(before).into()).unwrap();
        }
        rewrite_scan(bundled(), path, &scan(note), versions).unwrap();
    }

    fn notes(versions: &Versions) -> Vec<String> {
        let found = versions.list(bundled());
        let versions = found.iter().flat_map(|scan| &scan.versions);
        versions
            .map(|version| {
                let saved = decode(bundled(), &fs::read(&version.path).unwrap()).unwrap();
                saved.answer(bundled().items()[0].id).note.clone()
            })
            .collect()
    }

    #[test]
    fn what_a_file_held_is_kept_when_it_is_some_time_ago_or_something_was_taken_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.datalabscan");
        let versions = Versions::within(folder.path().join("versions"));
        let long = "lang ".repeat(100);
        for (note, before) in [
            ("een", 0),
            ("twee", 0),   // keeps "een"
            ("drie", 1),   // soon after
            (&long, 6),    // keeps "drie"
            ("kort", 7),   // soon, but the long note is gone: keeps it
            ("kort", 100), // nothing new
        ] {
            save(&path, &versions, note, before);
        }
        assert_eq!(notes(&versions), [long.as_str(), "drie", "een"]);
        let found = versions.list(bundled());
        assert_eq!(found[0].scan, fs::canonicalize(&path).unwrap());
        assert_eq!(found[0].versions[0].saved, clock::local(at(7)));
    }

    #[test]
    fn versions_are_thinned_by_age_and_the_oldest_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (own, path) = (folder.path().join("own"), folder.path().join("a"));
        for number in 0..200 {
            let bytes = format!("Datalabscan({number}");
            keep_in(&own, &path, at(number * 30), bytes.as_bytes(), false).unwrap();
        }
        let kept: Vec<i64> = kept_in(&own)
            .iter()
            .map(|kept| (at(199 * 30).as_second() - kept.saved.as_second()) / 60)
            .collect();
        assert_eq!(kept.len(), MOST);
        assert_eq!((kept[0], kept[MOST - 1]), (199 * 30, 0));
        let within = |from: i64, to: i64| kept.iter().filter(|age| (from..to).contains(*age)).count();
        let counts = (within(0, 240), within(240, DAY), within(DAY, 5 * DAY));
        assert!(counts.0 >= 3 && counts.1 >= 3 && counts.2 >= 3, "{kept:?}");
        assert!(counts.0 <= 8, "nearly all are of the last hours: {kept:?}");
    }

    #[test]
    fn all_versions_together_stay_small() {
        let folder = tempfile::tempdir().unwrap();
        let length = MOST_BYTES as usize / 3;
        for (number, name) in (0..).zip(["a", "b", "c", "d", "e"]) {
            let own = folder.path().join(name);
            fs::create_dir(&own).unwrap();
            fs::write(own.join(PLACE), name).unwrap();
            let file = fs::File::create(own.join(name_of(at(number)))).unwrap();
            file.set_len(length as u64).unwrap();
        }
        thin_all(folder.path());
        let mut left: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        left.sort();
        assert_eq!(left, ["c", "d", "e"]);
    }
}
