//! Page 4: the one plan with the one numbering (chapter 30).

use jiff::civil::Date;

use super::{
    context::{Decided, chapter, heading},
    fit::{self, Front},
    front, swimlane,
};
use crate::{
    decision::{PlanRow, PlanState},
    i18n::{self, PlanText},
    report::document::{
        Block, Cell, Column, Heading, Inline, Mark, ParagraphStyle, Row, Section, SectionLook, Table,
    },
};

/// How the page looks.
#[derive(Clone, Copy)]
struct Look {
    /// Whether the picture is there.
    has_picture: bool,
    /// Where it's said who does a step.
    who: Who,
    /// How often type is made smaller.
    smaller: usize,
}

/// Where it's said who does a step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    /// In a column of its own.
    Beside,
    /// Below the step, which leaves that more room.
    Below,
    /// Right after it, which takes fewer lines.
    Behind,
    /// Right after it, without those that it also takes.
    OnlyLead,
}

/// The looks that are tried, the best first. The picture gives way late, since the table says it all; who else a step
/// takes gives way last.
const LOOKS: [Look; 9] = [
    Look::new(true, Who::Beside, 0),
    Look::new(true, Who::Beside, 1),
    Look::new(true, Who::Below, 0),
    Look::new(true, Who::Below, 1),
    Look::new(true, Who::Below, 2),
    Look::new(true, Who::Behind, 2),
    Look::new(false, Who::Below, 2),
    Look::new(false, Who::Behind, 2),
    Look::new(false, Who::OnlyLead, 2),
];

/// Whether the page takes all that it says of steps.
pub(super) fn has_room(report: &Decided, front: &Front) -> bool {
    let mut looks = LOOKS.into_iter().filter(|look| look.who != Who::OnlyLead);
    looks.any(|look| fit::fits(report, fit::sized(page(report, front, look), look.smaller)))
}

pub(super) fn blocks(report: &Decided, front: &Front) -> Vec<Block> {
    let looks = LOOKS.into_iter();
    fit::first_that_fits(
        report,
        looks.map(|look| fit::sized(page(report, front, look), look.smaller)),
    )
}

fn page(report: &Decided, front: &Front, look: Look) -> Vec<Block> {
    let (words, plan) = (report.text, &report.decision.plan);
    let mut page = vec![chapter(words.plan(), "plan")];
    if front.alternatives_on == Some(fit::PLAN_PAGE) {
        page.extend(front::alternatives(report, front));
    }
    let picture = swimlane::drawing(report).filter(|_| look.has_picture);
    page.extend(picture.map(Block::Drawing));
    if !plan.rows.is_empty() {
        page.push(table(report, look.who));
    }
    let sentences = plan.totals.iter().chain(&plan.more);
    let sentences = sentences.map(|line| Block::styled(ParagraphStyle::Compact, line.as_str()));
    page.extend(totals(
        heading(words.together(), "totals"),
        sentences.collect(),
        look.who,
    ));
    page
}

/// What it comes to; its heading stands beside it where every line counts.
fn totals(heading: Heading, sentences: Vec<Block>, who: Who) -> Vec<Block> {
    if matches!(who, Who::Behind | Who::OnlyLead) {
        return vec![Block::Section(Section {
            heading,
            look: SectionLook::Plain,
            blocks: sentences,
        })];
    }
    [vec![Block::Heading(heading)], sentences].concat()
}

/// A column of the table: its width, its head, and what it shows of a step.
struct Part<'r> {
    column: Column,
    head: Cell,
    cell: Box<dyn Fn(&PlanRow) -> Cell + 'r>,
}

fn table(report: &Decided, who: Who) -> Block {
    let parts = parts(report, who);
    let rows = report.decision.plan.rows.iter();
    Block::Table(Table {
        heading: Some(heading(report.text.steps(), "steps")),
        columns: parts.iter().map(|part| part.column).collect(),
        rows: rows
            .map(|row| Row::new(parts.iter().map(|part| (part.cell)(row))))
            .collect(),
        header: parts.into_iter().map(|part| part.head).collect(),
        row_header: Some(1),
        dense: true,
        is_fitted: true,
    })
}

fn parts<'r>(report: &'r Decided, who: Who) -> Vec<Part<'r>> {
    let words = report.text;
    let mut parts: Vec<Part> = Vec::new();
    let mut add = |column, head: Cell, cell: Box<dyn Fn(&PlanRow) -> Cell + 'r>| {
        parts.push(Part { column, head, cell });
    };
    let to_tick = Inline::sign(Mark::Todo, words.to_tick());
    add(
        Column::text(0.45),
        words.done_head().into(),
        Box::new(move |_| to_tick.clone().into()),
    );
    add(
        Column::text(0.9),
        words.number().into(),
        Box::new(|row| number(report, row)),
    );
    if who == Who::Beside {
        add(
            Column::text(6.4),
            words.step_with_question().into(),
            Box::new(|row| step(report, row).into()),
        );
        add(
            Column::text(2.1),
            words.who().into(),
            Box::new(|row| row.who.as_str().into()),
        );
    } else {
        let between = if who == Who::Below {
            Inline::Break
        } else {
            Inline::text(" ")
        };
        add(
            Column::text(8.0),
            words.step_and_who().into(),
            Box::new(move |row| {
                let who = if who == Who::OnlyLead { &row.lead } else { &row.who };
                step_and_who(report, row, who, &between)
            }),
        );
    }
    add(
        Column::text(1.3),
        words.start().into(),
        Box::new(|row| Inline::text(day(report, row.start)).into()),
    );
    add(
        Column::text(1.3),
        words.end().into(),
        Box::new(|row| Inline::strong(day(report, row.end)).into()),
    );
    let once = move |row: &PlanRow| range(row.once, words.estimate_first());
    let all: Vec<String> = report.decision.plan.rows.iter().map(once).collect();
    add(
        front::number_column(&all, 1.0),
        words.once().into(),
        Box::new(move |row| once(row).into()),
    );
    add(
        Column::number(0.7),
        words.weekly().into(),
        Box::new(move |row| range(row.weekly, words.nothing()).into()),
    );
    add(
        Column::number(0.4),
        words.after().into(),
        Box::new(|row| after(report, row)),
    );
    parts
}

/// The number, with a sign for a step that opens a precondition.
fn number(report: &Decided, row: &PlanRow) -> Cell {
    let mut number = vec![Inline::strong(format!("{}\u{a0}", row.number))];
    let sign = || Inline::sign(Mark::Open, report.text.opens_precondition());
    number.extend(row.gate.map(|_| sign()));
    number.into()
}

/// What to do, and how far it is.
fn step(report: &Decided, row: &PlanRow) -> Vec<Inline> {
    let mut what = vec![Inline::text(row.what.as_str())];
    if let Some(state) = row.state {
        what.extend([Inline::Break, self::state(report, state)]);
    }
    what
}

/// The same, with who does it.
fn step_and_who(report: &Decided, row: &PlanRow, who: &str, between: &Inline) -> Cell {
    let mut what = step(report, row);
    let who = PlanText::of(report.language()).who_is(who);
    what.extend([between.clone(), Inline::text(who)]);
    what.into()
}

/// A day; its day and month stay on one line, the year may stand below them.
fn day(report: &Decided, day: Date) -> String {
    let year = report.options.date.year();
    i18n::short_date(report.language(), day, year).replacen(' ', "\u{a0}", 2)
}

fn after(report: &Decided, row: &PlanRow) -> Cell {
    match row.after.as_slice() {
        [] => report.text.nothing().into(),
        after => front::steps(after).into(),
    }
}

impl Look {
    const fn new(has_picture: bool, who: Who, smaller: usize) -> Self {
        Self {
            has_picture,
            who,
            smaller,
        }
    }
}

/// How far an action of an own plan is; a sign where something is to be done about it.
fn state(report: &Decided, state: PlanState) -> Inline {
    let words = state.words(PlanText::of(report.language()));
    match state {
        PlanState::Overdue | PlanState::NotInPlan => Inline::status(Mark::Warn, words),
        _ => Inline::strong(words),
    }
}

/// Two numbers, or one when they're equal.
fn range(numbers: Option<(u32, u32)>, none: &str) -> String {
    match numbers {
        None => none.to_owned(),
        Some((low, high)) if low == high => low.to_string(),
        Some((low, high)) => format!("{low}–{high}"),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use crate::{
        assessment::{Action, ActionStatus, ActionTask, Assessment, PlanChange, examples, format::decode},
        decision::actions::advised_actions,
        evaluation::Case,
        i18n::{Language, PlanText},
        questionnaire::bundled,
        report::{ReportOptions, compose, document::plain_text, layout::fill},
    };

    const TODAY: Date = date(2026, 12, 8);

    fn planned(others: usize) -> Case {
        let scan = decode(bundled(), examples()[0].text.as_bytes()).unwrap();
        let case = Case::new(bundled(), scan).unwrap();
        let mut scan = Assessment::clone(&case.assessment);
        let advised = advised_actions(&case, Language::Dutch, date(2026, 11, 29));
        // All but one that opens a precondition.
        let gates = advised.iter().filter(|one| one.row.gate.is_some()).count();
        let actions = advised
            .into_iter()
            .enumerate()
            .filter(|(place, _)| *place != gates);
        let own = (0..others).map(|number| Action {
            words: format!("Eigen actie {number}"),
            ..Action::new(ActionTask::Own, TODAY, date(2031, 1, 3))
        });
        let actions = actions.map(|(_, one)| one.action).chain(own).collect();
        scan.plan.change(PlanChange::Add(actions));
        let id = scan.plan.actions()[1].id;
        scan.plan.change(PlanChange::Status(id, ActionStatus::Started));
        Case::new(bundled(), scan).unwrap()
    }

    #[test]
    fn an_own_plan_says_how_far_each_action_is() {
        for language in Language::ALL {
            let mut options = ReportOptions::new(language, TODAY);
            options.short = true;
            let text = PlanText::of(language);
            let page = plain_text(&compose(&planned(0), &options).unwrap().blocks);
            for words in [text.not_yet(), text.late(), text.not_in_plan()] {
                assert!(page.contains(words), "{words}: {page}");
            }
            // A plan goes on as long as it has to.
            let long = compose(&planned(80), &options).unwrap();
            assert!(plain_text(&long.blocks).contains("Eigen actie 79"));
            assert!(fill(&long).len() > 4);
        }
    }
}
