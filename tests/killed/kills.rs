//! Killing.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    ops::Range,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

use datalabscan::{
    assessment::{Assessment, Response},
    i18n::Language,
    opening,
    storage::Drafts,
};

use crate::{
    Report,
    beside::kill_beside,
    common::questions,
    ledger::{self, Ledger},
    random::Random,
    script::{Owner, Script},
};

/// Where the session that is to be killed works, what it works on, and its seed.
const FOLDER: &str = "DATALABSCAN_KILLED_FOLDER";
const TARGET: &str = "DATALABSCAN_KILLED_TARGET";
const SEED: &str = "DATALABSCAN_KILLED_SEED";

/// After how many steps the session ends by itself.
pub const STEPS: &str = "DATALABSCAN_KILLED_STEPS";

/// Set when another program changes the same file.
const SHARED: &str = "DATALABSCAN_KILLED_SHARED";

/// How many kills the long test makes.
const KILLS: &str = "DATALABSCAN_KILLS";

/// The longest that a session lives after its first words, in milliseconds.
pub const LONGEST_LIFE: u64 = 400;

/// What a session works on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    File,
    Draft,
}

pub struct Place(tempfile::TempDir);

impl Place {
    pub fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        fs::create_dir_all(place.path("files")).unwrap();
        // Without a profile nothing is concluded, which would take most of the time.
        let scan = Assessment::new(questions(), Language::Dutch);
        datalabscan::storage::create_scan(questions(), &place.scan(), &scan).unwrap();
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn scan(&self) -> PathBuf {
        self.path("files/scan.datalabscan")
    }

    pub fn drafts(&self) -> Drafts {
        Drafts::within(self.path("drafts"))
    }

    pub fn ledger(&self, target: Target) -> PathBuf {
        self.path(&format!("{target:?}"))
    }

    /// What the session left; it must open.
    pub fn saved(&self, target: Target) -> Assessment {
        match target {
            Target::File => opening::open(questions(), &self.scan()).unwrap().assessment,
            Target::Draft => {
                let drafts = self.drafts().list(questions());
                assert!(drafts.len() <= 1, "{drafts:?}");
                let draft = drafts.into_iter().next().map(|draft| draft.assessment);
                draft.unwrap_or_else(|| Assessment::new(questions(), Language::Dutch))
            }
        }
    }

    /// Temporary files and locks, but for those of a process that may be killed after its last save.
    pub fn left(&self, but: Option<u32>) -> Vec<PathBuf> {
        let mut left = Vec::new();
        for folder in ["files", "drafts"] {
            for entry in fs::read_dir(self.path(folder)).into_iter().flatten() {
                let path = entry.unwrap().path();
                let name = path.file_name().unwrap().to_str().unwrap().to_owned();
                let is_its =
                    but.is_some_and(|id| name.contains(&format!("-{id}-")) || name.contains(".lock"));
                if name.starts_with(".datalabscan-") && !is_its {
                    left.push(path);
                }
            }
        }
        left
    }
}

#[test]
#[ignore = "the session that the others kill"]
fn session() {
    let Ok(folder) = env::var(FOLDER) else { return };
    let folder = PathBuf::from(folder);
    let is_file = env::var(TARGET).unwrap() == "File";
    let scan = folder.join("files/scan.datalabscan");
    let name = if is_file { "File" } else { "Draft" };
    let path = folder.join(name);
    let random = Random::new(env::var(SEED).unwrap().parse().unwrap());
    let mut script = Script::new(
        is_file.then_some(scan.as_path()),
        Drafts::within(folder.join("drafts")),
        Ledger::open(&path),
        random,
        // What was lost by the kill before isn't entered again: what is to be kept counts from there.
        ledger::end(&path),
    )
    .owned(if env::var(SHARED).is_ok() {
        Owner::Shared
    } else {
        Owner::Alone
    });
    // The process that kills waits for this line.
    println!("begun");
    let steps = env::var(STEPS).map_or(u64::MAX, |steps| steps.parse().unwrap());
    (0..steps).for_each(|_| script.step());
    script.settle();
}

pub fn command(place: &Place, target: Target, seed: u64) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args(["--exact", "kills::session", "--ignored", "--nocapture"])
        .env(FOLDER, place.0.path())
        .env(TARGET, format!("{target:?}"))
        .env(SEED, seed.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// The same with another program beside it.
pub fn command_beside(place: &Place, seed: u64) -> Command {
    let mut command = command(place, Target::File, seed);
    command.env(SHARED, "1");
    command
}

pub fn start(command: &mut Command) -> Child {
    let mut child = command.spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let begun = lines.map_while(Result::ok).any(|line| line.ends_with("begun"));
    assert!(begun, "the session didn't begin");
    child
}

/// Lets it live for a while that nothing else decides.
pub fn live(random: &mut Random, longest: u64) {
    #[allow(
        clippy::disallowed_methods,
        reason = "any moment will do, and the seed chooses"
    )]
    std::thread::sleep(Duration::from_micros(random.below(longest * 1000)));
}

fn kill_sessions(kills: usize, seed: u64) -> Report {
    let (place, mut random, mut report) = (Place::new(), Random::new(seed), Report::default());
    for round in 0..kills {
        let target = if round % 3 == 2 {
            Target::Draft
        } else {
            Target::File
        };
        let before = place.ledger(target);
        let known = fs::read_to_string(&before).unwrap_or_default().lines().count();
        let mut child = start(&mut command(&place, target, seed ^ round as u64));
        live(&mut random, LONGEST_LIFE);
        child.kill().unwrap();
        child.wait().unwrap();
        report.kills += 1;
        let (entered, lost) = ledger::lost(&place.ledger(target), &place.saved(target));
        report.entered += entered - known;
        for lost in &lost {
            println!("lost by kill {round} of {seed} on {target:?}: {lost}");
        }
        report.lost += lost.len();
        // From here on the next one counts from what is really there.
        begin_again(&place, target, 0..questions().items().len());
    }
    // The next save, by sessions that aren't killed.
    for target in [Target::File, Target::Draft] {
        let ended = command(&place, target, seed).env(STEPS, "20").status().unwrap();
        assert!(ended.success());
    }
    let left = place.left(None);
    println!("left: {left:?}");
    report.left = left.len();
    report
}

/// Writes down what is in the scan at these questions as what was last entered.
pub fn begin_again(place: &Place, target: Target, indices: Range<usize>) {
    let (path, scan) = (place.ledger(target), place.saved(target));
    let end = ledger::end(&path);
    let mut ledger = Ledger::open(&path);
    for index in indices {
        let item = &questions().items()[index];
        let answer = scan.answer(item.id);
        ledger.enters(end, index, &ledger::value(&answer.response, &answer.note));
    }
}

/// Kills `fill`, which has either filled in all of it or nothing.
fn kill_fill(kills: usize, seed: u64) -> Report {
    let (place, mut random, mut report) = (Place::new(), Random::new(seed), Report::default());
    let items = &questions().items()[..2];
    for round in 0..kills {
        let level = (round % usize::from(questions().highest() + 1)) as u8;
        let before = place.saved(Target::File);
        let mut child = Command::new(env!("CARGO_BIN_EXE_datalabscan"))
            .arg("fill")
            .arg(place.scan())
            .args(items.iter().map(|item| format!("{}={level}", item.key)))
            .env("XDG_DATA_HOME", place.path("data"))
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        live(&mut random, LONGEST_LIFE);
        child.kill().unwrap();
        let is_done = child.wait().unwrap().success();
        let id = child.id();
        report.kills += 1;
        report.entered += items.len();
        let after = place.saved(Target::File);
        let now = items.iter().map(|item| &after.answer(item.id).response);
        let is_new = now.clone().all(|response| *response == Response::level(level));
        let is_old = items
            .iter()
            .all(|item| before.answer(item.id).response == after.answer(item.id).response);
        report.lost += usize::from(!is_new && (is_done || !is_old));
        if is_new && is_done {
            let left = place.left(Some(id));
            if !left.is_empty() {
                println!("left by fill {round} of {seed}: {left:?}");
            }
            report.left += left.len();
        }
    }
    report
}

fn all(kills: usize, seed: u64) -> Report {
    let sessions = kill_sessions(kills - 2 * (kills / 5), seed);
    let beside = kill_beside(kills / 5, seed + 2);
    let fills = kill_fill(kills / 5, seed + 1);
    let sum = |of: fn(&Report) -> usize| [&sessions, &beside, &fills].map(of).iter().sum();
    Report {
        kills: sum(|report| report.kills),
        faults: 0,
        outside: sum(|report| report.outside),
        entered: sum(|report| report.entered),
        lost: sum(|report| report.lost),
        left: sum(|report| report.left),
    }
}

#[test]
fn a_few_kills_lose_nothing() {
    all(10, 7).hold();
}

/// `DATALABSCAN_KILLS=1000` makes a thousand.
#[test]
#[ignore = "takes some minutes"]
fn two_hundred_kills_lose_nothing() {
    let kills = env::var(KILLS).ok().and_then(|kills| kills.parse().ok());
    all(kills.unwrap_or(200), 2026).hold();
}

#[test]
fn the_ledger_sees_what_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger");
    let scan = Assessment::new(questions(), Language::Dutch);
    let mut ledger = Ledger::open(&path);
    let found = scan.answer(questions().items()[0].id);
    ledger.enters(0, 0, &ledger::value(&found.response, &found.note));
    ledger.enters(1000, 0, "never");
    ledger.enters(3999, 1, "late");
    assert_eq!(ledger::lost(&path, &scan).1, Vec::<String>::new());
    ledger.enters(4000, 1, "late");
    assert_eq!(
        ledger::lost(&path, &scan).1.len(),
        1,
        "the second answer is lost by now"
    );
}
