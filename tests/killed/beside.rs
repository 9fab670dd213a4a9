//! Killing a session while another program changes the same file.

use std::{collections::BTreeMap, fs};

use datalabscan::{
    assessment::{Assessment, Response},
    opening,
    storage::{Lock, remove_draft, rewrite_scan},
};

use crate::{
    Report,
    common::questions,
    kills::{LONGEST_LIFE, Place, STEPS, Target, begin_again, command, command_beside, live, start},
    ledger,
    random::Random,
    script::{BOTH, OTHERS},
};

/// The most changes that the other program makes during the life of a session.
const MOST_CHANGES: u64 = 12;

/// The other program, which changes the file as `fill` does. What it wrote is there as soon as it says so.
struct Other {
    random: Random,
    /// What it answered last, by place.
    answered: BTreeMap<usize, Response>,
    changes: usize,
}

impl Other {
    fn change(&mut self, place: &Place) {
        let level = Response::level(self.random.below(u64::from(questions().highest()) + 1) as u8);
        let first = questions().items().len() - OTHERS;
        let own = first + self.random.below(OTHERS as u64) as usize;
        let path = place.scan();
        let _lock = Lock::take(&path).unwrap();
        let mut scan = opening::open(questions(), &path).unwrap().assessment;
        for index in [own, BOTH] {
            scan.answer_mut(questions().items()[index].id).response = level.clone();
        }
        rewrite_scan(questions(), &path, &scan, place.drafts().versions()).unwrap();
        self.answered.insert(own, level);
        self.changes += 1;
    }

    /// What of it isn't in the file.
    fn lost(&self, scan: &Assessment) -> Vec<String> {
        let found = |index: usize| &scan.answer(questions().items()[index].id).response;
        let lost = self
            .answered
            .iter()
            .filter(|(index, meant)| found(**index) != *meant);
        lost.map(|(index, meant)| format!("question {index}: {:?} instead of {meant:?}", found(*index)))
            .collect()
    }
}

/// Kills sessions; what is lost of them is in neither the file nor the copy that was kept while both were put together.
pub fn kill_beside(kills: usize, seed: u64) -> Report {
    let (place, mut random, mut report) = (Place::new(), Random::new(seed), Report::default());
    let mut other = Other {
        random: Random::new(seed + 1),
        answered: BTreeMap::new(),
        changes: 0,
    };
    let own = BOTH + 1..questions().items().len() - OTHERS;
    let ledger = place.ledger(Target::File);
    for round in 0..kills {
        let known = fs::read_to_string(&ledger).unwrap_or_default().lines().count();
        let mut child = start(&mut command_beside(&place, seed ^ round as u64));
        for _ in 0..random.below(MOST_CHANGES) {
            live(&mut random, LONGEST_LIFE / MOST_CHANGES);
            other.change(&place);
        }
        live(&mut random, LONGEST_LIFE / MOST_CHANGES);
        child.kill().unwrap();
        child.wait().unwrap();
        report.kills += 1;
        let file = place.saved(Target::File);
        let (entered, mut lost) = ledger::lost(&ledger, &file);
        for copy in place.drafts().list(questions()) {
            let (_, of_copy) = ledger::lost(&ledger, &copy.assessment);
            lost.retain(|one| of_copy.iter().any(|other| is_same_question(one, other)));
            remove_draft(&copy.path).unwrap();
        }
        lost.extend(other.lost(&file));
        for lost in &lost {
            println!("lost by kill {round} of {seed} beside another program: {lost}");
        }
        report.entered += entered - known;
        report.lost += lost.len();
        begin_again(&place, Target::File, own.clone());
    }
    // The next save, also among the drafts: that's where the copy goes that is kept while both are put together.
    let draft = command(&place, Target::Draft, seed);
    for mut next in [command_beside(&place, seed), draft] {
        let ended = next.env(STEPS, "20").status().unwrap();
        assert!(ended.success());
    }
    report.lost += other.lost(&place.saved(Target::File)).len();
    report.outside = other.changes;
    let left = place.left(None);
    println!("left beside another program: {left:?}");
    report.left = left.len();
    report
}

fn is_same_question(one: &str, other: &str) -> bool {
    let number = |text: &str| text.split(':').next().map(str::to_owned);
    number(one) == number(other)
}
