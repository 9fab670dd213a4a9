//! Page 1 always fits on one page: what gives way, in order, one at a time (chapter 27.1). Nothing else ever does.

use super::{context::Decided, frame, front, plan, standing};
use crate::{
    decision::{Alternatives, Pair, ProposalRow},
    report::{
        document::{Block, Document},
        layout::fill,
    },
};

/// The page on where the data lab stands.
pub(super) const STANDING_PAGE: usize = 2;

/// The page with the plan.
pub(super) const PLAN_PAGE: usize = 4;

/// What page 1 has beside what always stands there.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Front {
    /// The facts on the data lab.
    pub(super) about: Vec<Pair>,
    /// What else is possible.
    pub(super) alternatives: Option<Alternatives>,
    /// The page where that stands instead.
    pub(super) alternatives_on: Option<usize>,
    /// If nothing is done.
    pub(super) inaction: Vec<String>,
    /// The rows of the table of decisions.
    pub(super) rows: Vec<ProposalRow>,
    /// How often type and room were made smaller.
    pub(super) smaller: usize,
}

/// The facts on the data lab that never give way, at their end: for whom the report is, and what is in the file.
const LEAST_ABOUT: usize = 2;

/// Something that gives way.
type Step = fn(&mut Front, &Decided);

/// What gives way, in order.
const STEPS: [Step; 12] = [
    |front, _| {
        if let Some(alternatives) = &mut front.alternatives {
            alternatives.tip = None;
        }
    },
    |front, _| {
        if let Some(alternatives) = &mut front.alternatives {
            alternatives.choices.truncate(1);
        }
    },
    |front, _| {
        for pair in &mut front.about {
            if let Some(shorter) = pair.shorter.take() {
                pair.value = shorter;
            }
        }
    },
    |front, _| front.inaction.truncate(1),
    |front, report| front.fold(report, 0),
    |front, report| front.fold(report, 1),
    |front, _| front.smaller = 1,
    |front, report| front.alternatives_on = report.has_plan().then(|| roomiest(report, front)),
    |front, report| front.fold(report, 2),
    // Names and sums of any length find room, so that nothing is ever cut off.
    |front, _| front.smaller = 2,
    |front, _| {
        let more = front.about.len().saturating_sub(LEAST_ABOUT);
        front.about.drain(..more);
    },
    |front, _| front.inaction.clear(),
];

impl Front {
    /// Everything there is.
    pub(super) fn of(report: &Decided) -> Self {
        let decision = report.decision;
        let proposal = decision.proposal.as_ref();
        Self {
            about: decision.about.clone(),
            alternatives: decision.alternatives.clone(),
            alternatives_on: None,
            inaction: decision.inaction.clone(),
            rows: proposal.map(|proposal| proposal.rows.clone()).unwrap_or_default(),
            smaller: 0,
        }
    }

    /// Takes the rows that are folded so far.
    fn fold(&mut self, report: &Decided, how_far: usize) {
        if let Some(proposal) = &report.decision.proposal {
            self.rows.clone_from(&proposal.shorter[how_far]);
        }
    }
}

/// The page with room for what else is possible: the plan, unless that is full and page 2 isn't.
fn roomiest(report: &Decided, front: &Front) -> usize {
    let on = |page| Front {
        alternatives_on: Some(page),
        ..front.clone()
    };
    let standing = || standing::blocks(report, &on(STANDING_PAGE));
    if plan::has_room(report, &on(PLAN_PAGE)) || !fits(report, standing()) {
        PLAN_PAGE
    } else {
        STANDING_PAGE
    }
}

/// Whether these blocks take one page.
pub(super) fn fits(report: &Decided, blocks: Vec<Block>) -> bool {
    let page = Document {
        blocks,
        ..frame(report)
    };
    fill(&page).len() <= 1
}

/// How often type can be made smaller.
const SMALLEST: usize = 2;

/// These blocks, in smaller type when they take more than one page.
pub(super) fn shrunk(report: &Decided, blocks: &[Block]) -> Vec<Block> {
    shrunk_or(report, blocks, std::iter::empty())
}

/// The same; when they take more than one page in the smallest type too, the first of `shorter` that doesn't, in that type.
pub(super) fn shrunk_or(
    report: &Decided,
    blocks: &[Block],
    shorter: impl Iterator<Item = Vec<Block>>,
) -> Vec<Block> {
    let sizes = (0..=SMALLEST).map(|smaller| sized(blocks.to_vec(), smaller));
    let shorter = shorter.map(|blocks| sized(blocks, SMALLEST));
    first_that_fits(report, sizes.chain(shorter))
}

/// The first of these that takes one page, else the last.
pub(super) fn first_that_fits(report: &Decided, looks: impl IntoIterator<Item = Vec<Block>>) -> Vec<Block> {
    let mut last = Vec::new();
    for look in looks {
        if fits(report, look.clone()) {
            return look;
        }
        last = look;
    }
    last
}

/// Page 1 with as much as fits.
pub(super) fn fitted(report: &Decided) -> Front {
    let mut front = Front::of(report);
    for step in STEPS {
        if fits(report, front::blocks(report, &front)) {
            break;
        }
        step(&mut front, report);
    }
    front
}

/// Blocks in type that was made smaller so often.
pub(super) fn sized(blocks: Vec<Block>, smaller: usize) -> Vec<Block> {
    (0..smaller).fold(blocks, |blocks, _| vec![Block::Smaller(blocks)])
}
