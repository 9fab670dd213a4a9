//! What the screen shows, worked out once for each change of the scan.

use std::sync::Arc;

use jiff::civil::Date;

use crate::{
    assessment::{Action, ActionStatus, ActionTask, Assessment, ItemState, MadeFrom},
    decision::{
        PlanRow,
        actions::{ActionOverview, Advised, Remark, advised_actions, overview},
        calendar::{end_of, start_after},
    },
    evaluation::Case,
    gui::screen::numbers,
    i18n::{Common, GroupText, Language, PlanText, Question, answer_number, short_date},
    scoring::{Interval, Score, rounded},
};

/// Weeks that an action in own words takes until somebody says otherwise.
const USUAL_WEEKS: u32 = 3;

#[derive(Debug)]
pub(super) struct PlanView {
    assessment: Arc<Assessment>,
    language: Language,
    pub today: Date,
    pub overview: ActionOverview,
    pub advised: Vec<Advised>,
    /// Each row in a few words, with the number of its question.
    shorts: Vec<String>,
    /// What the outcome is once everything is done, in a few words.
    pub title: String,
    /// What it is now, and what is open then.
    pub lead: String,
}

impl PlanView {
    pub fn of(case: &Case, language: Language, today: Date) -> Self {
        let overview = overview(case, language, today);
        let advised = advised_actions(case, language, today);
        let shorts = overview.plan.rows.iter();
        Self {
            shorts: shorts.map(|row| short(case, row, &advised, language)).collect(),
            assessment: Arc::clone(&case.assessment),
            language,
            today,
            title: title(case, &overview, language),
            lead: lead(case, &overview, language),
            advised,
            overview,
        }
    }

    /// Whether nothing has changed that it follows from.
    pub fn holds(&self, case: &Case, language: Language, today: Date) -> bool {
        Arc::ptr_eq(&self.assessment, &case.assessment) && (self.language, self.today) == (language, today)
    }

    pub fn text(&self) -> PlanText {
        PlanText::of(self.language)
    }

    pub fn day(&self, day: Date) -> String {
        short_date(self.language, day, self.today.year())
    }

    /// A row in a few words.
    pub fn short<'r>(&'r self, row: &'r PlanRow) -> &'r str {
        let short = row.number.checked_sub(1).and_then(|place| self.shorts.get(place));
        short.map_or(&row.short, |short| short)
    }

    /// The row as a screen reader says it.
    pub fn spoken(&self, row: &PlanRow) -> String {
        let text = self.text();
        let state = row.state.map_or("", |state| state.words(text));
        let mut name = text.row_name(row.number, &row.what, &row.who, &self.day(row.end), state);
        if row.gate.is_some() {
            name = format!("{name} {}", text.opens_precondition());
        }
        name
    }

    /// What is said of the answer of an action, and whether its question should be opened.
    pub fn remark(&self, index: usize, number: &str) -> Option<(String, bool)> {
        let text = self.text();
        let remark = (*self.overview.remarks.get(index)?)?;
        Some(match remark {
            Remark::ToUpdate => (text.to_update(number), true),
            Remark::Reached(now) => (text.reached(number, &self.state(now)), false),
            Remark::Changed { then, now } => (
                text.changed(number, &self.made_from(then), &self.state(now)),
                false,
            ),
        })
    }

    fn state(&self, state: ItemState) -> String {
        self.made_from(state.into())
    }

    fn made_from(&self, answer: MadeFrom) -> String {
        let text = self.text();
        match answer {
            MadeFrom::Unanswered => text.unanswered().to_owned(),
            MadeFrom::DontKnow => GroupText::of(self.language).dont_know().to_owned(),
            MadeFrom::NotApplicable => text.not_applicable().to_owned(),
            MadeFrom::Level(level) => {
                Question::of(self.language).level(&answer_number(self.language, level.value()))
            }
        }
    }

    /// The advised row that a row of a precondition without an action is.
    pub fn advised_of(&self, row: &PlanRow) -> Option<usize> {
        self.advised
            .iter()
            .position(|one| one.row.item == row.item && one.row.what == row.what)
    }
}

/// A row in a few words.
fn short(case: &Case, row: &PlanRow, advised: &[Advised], language: Language) -> String {
    // The words of a review are kept whole; these are shorter.
    let review = advised.iter().find(|one| row.is_review && one.row.is_review);
    let words = review.map_or(row.short.as_str(), |one| one.row.short.as_str());
    let words = if row.is_enquiry {
        PlanText::of(language).ask(words)
    } else {
        words.to_owned()
    };
    match row.item {
        Some(item) => format!("{words} ({})", case.questionnaire.item(item).number),
        None => words,
    }
}

fn title(case: &Case, overview: &ActionOverview, language: Language) -> String {
    let text = PlanText::of(language);
    let score = &overview.projection.score;
    let points = points(score, language);
    match score.band_id() {
        Some(band) => text.once_done(&points, case.questionnaire.band(band).name.get(language)),
        None => text.once_done_without_stage(&points),
    }
}

fn lead(case: &Case, overview: &ActionOverview, language: Language) -> String {
    let text = PlanText::of(language);
    let points = points(&case.evaluation.score, language);
    let gates = overview.projection.open.iter();
    let items = gates.map(|gate| case.questionnaire.item(case.questionnaire.gate(*gate).item));
    let open = match overview.projection.open.len() {
        0 => text.none_open().to_owned(),
        count => text.still_open(count, &numbers(items, language)),
    };
    format!("{} {open}", text.now(&points))
}

fn points(score: &Score, language: Language) -> String {
    let Interval { low, high } = score.total.interval;
    let (low, high) = (rounded(low).to_string(), rounded(high).to_string());
    if low == high {
        low
    } else {
        Common::of(language).between(&low, &high)
    }
}

/// The status that the space bar leads to; why something is dropped is told where it's open.
pub(super) const fn next_status(action: &Action) -> ActionStatus {
    match action.status {
        ActionStatus::NotYet => ActionStatus::Started,
        ActionStatus::Started => ActionStatus::Done,
        ActionStatus::Done | ActionStatus::Dropped(_) => ActionStatus::NotYet,
    }
}

/// An action in own words, for the coming weeks.
pub(super) fn own_action(today: Date) -> Action {
    let start = start_after(today);
    Action::new(ActionTask::Own, start, end_of(start, USUAL_WEEKS))
}
