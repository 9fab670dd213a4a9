//! Page 1: what is decided (chapter 27).

use super::{
    context::{Decided, heading},
    fill_in,
    fit::{Front, sized},
};
use crate::{
    decision::{Agenda, MissingAnswers, Pair, Proposal, ProposalRow, Stops, Variant},
    report::document::{
        Block, Column, Fact, Facts, FactsLook, Heading, Inline, Marker, Masthead, ParagraphStyle, Row,
        Section, SectionLook, Table, text,
    },
};

/// A printed value longer than this, in characters, is set as text rather than as a number.
const LONGEST_NUMBER: usize = 8;

pub(super) fn blocks(report: &Decided, front: &Front) -> Vec<Block> {
    let (decision, words) = (report.decision, report.text);
    let mut page = vec![masthead(report)];
    let about = FactsLook::RunOn;
    page.push(section(words.about(), "about", vec![facts(&front.about, about)]));
    let advice = Block::styled(ParagraphStyle::Lead, decision.advice.as_str());
    page.push(section(words.advice(), "advice", vec![advice]));
    if !decision.reasons.is_empty() {
        let reasons = sentences(Marker::Number, &decision.reasons);
        page.push(section(words.reasons(), "reasons", vec![reasons]));
    }
    page.extend(
        decision
            .missing
            .iter()
            .flat_map(|missing| self::missing(report, missing)),
    );
    page.extend(decision.stops.iter().map(|stops| self::stops(report, stops)));
    let proposal = decision.proposal.as_ref();
    page.extend(
        proposal
            .into_iter()
            .flat_map(|proposal| self::proposal(report, proposal, &front.rows)),
    );
    page.extend(alternatives_here(report, front));
    if !front.inaction.is_empty() {
        let sentence = Block::text(front.inaction.join(" "));
        page.push(section(words.inaction(), "inaction", vec![sentence]));
    }
    if !decision.agenda.sentence.is_empty() {
        page.push(section(
            words.agenda(),
            "agenda",
            agenda(report, &decision.agenda),
        ));
    }
    page.push(Block::Heading(heading(words.certainty(), "certainty")));
    page.push(facts(&decision.certainty, FactsLook::TwoColumns));
    sized(page, front.smaller)
}

fn masthead(report: &Decided) -> Block {
    let decision = report.decision;
    Block::Masthead(Masthead {
        title: Heading::new(1, decision.title.as_str(), "decision"),
        subtitle: decision.subtitle.clone(),
        stamp: decision.status.clone(),
        is_solid: decision.variant == Variant::Decision || decision.is_publication,
    })
}

fn section(title: &str, anchor: &str, blocks: Vec<Block>) -> Block {
    Block::Section(Section {
        heading: heading(title, anchor),
        look: SectionLook::Plain,
        blocks,
    })
}

/// Labels with their values.
pub(super) fn facts(pairs: &[Pair], look: FactsLook) -> Block {
    let fact = |pair: &Pair| Fact::new(pair.label.as_str(), pair.value.as_str());
    let facts = pairs.iter().map(fact).collect();
    Block::Facts(Facts { look, facts })
}

/// A list of sentences.
pub(super) fn sentences(marker: Marker, sentences: &[String]) -> Block {
    Block::list(marker, sentences.iter().map(|sentence| text(sentence.as_str())))
}

/// What is missing and who knows it.
fn missing(report: &Decided, missing: &MissingAnswers) -> Vec<Block> {
    let words = report.text;
    let row = |[who, questions, by]: &[String; 3]| {
        Row::new([
            Inline::strong(who.as_str()),
            Inline::text(questions.as_str()),
            Inline::strong(by.as_str()),
        ])
    };
    vec![
        Block::Heading(heading(words.missing(), "missing")),
        Block::text(missing.intro.as_str()),
        Block::Table(Table {
            columns: vec![Column::text(4.6), Column::text(5.4), Column::text(1.3)],
            header: [words.who_knows(), words.questions(), words.by()]
                .map(Into::into)
                .to_vec(),
            rows: missing.rows.iter().map(row).collect(),
            row_header: Some(0),
            ..Table::default()
        }),
    ]
}

/// What stops as a precaution.
fn stops(report: &Decided, stops: &Stops) -> Block {
    let heading = heading(report.text.stops(), "stops");
    if !stops.any {
        let sentence = Block::text(stops.rows.join(" "));
        return Block::Section(Section {
            heading,
            look: SectionLook::Plain,
            blocks: vec![sentence],
        });
    }
    let blocks = vec![
        Block::text(stops.intro.as_str()),
        sentences(Marker::Number, &stops.rows),
    ];
    let look = SectionLook::Boxed;
    Block::Section(Section {
        heading,
        look,
        blocks,
    })
}

/// What is decided, or prepared, with what it costs.
fn proposal(report: &Decided, proposal: &Proposal, rows: &[ProposalRow]) -> Vec<Block> {
    let words = report.text;
    let what = if report.decision.variant == Variant::Decision {
        words.decision()
    } else {
        words.prepared_decision()
    };
    let once = number_column(rows.iter().map(|row| &row.once), 0.9);
    let weekly = number_column(rows.iter().map(|row| &row.weekly), 0.6);
    let table = Table {
        heading: Some(heading(&proposal.heading, "proposal")),
        columns: vec![
            Column::text(0.5),
            Column::text(8.0),
            Column::text(2.3),
            Column::text(2.0),
            once,
            weekly,
        ],
        header: [
            words.step(),
            what,
            words.carried_out_by(),
            words.ready(),
            words.once(),
            words.weekly(),
        ]
        .map(Into::into)
        .to_vec(),
        rows: rows.iter().map(row).collect(),
        row_header: Some(0),
        is_fitted: true,
        ..Table::default()
    };
    let totals = Block::styled(ParagraphStyle::Compact, proposal.totals.as_str());
    vec![Block::Table(table), totals]
}

fn row(row: &ProposalRow) -> Row {
    Row::new([
        Inline::strong(steps(&row.steps)),
        Inline::text(row.what.as_str()),
        Inline::text(row.who.as_str()),
        Inline::strong(row.ready.as_str()),
        Inline::text(row.once.as_str()),
        Inline::text(row.weekly.as_str()),
    ])
}

/// A column of numbers; of text when one of its values has words.
pub(super) fn number_column<'a>(values: impl IntoIterator<Item = &'a String>, width: f32) -> Column {
    let has_words = |value: &String| value.chars().count() > LONGEST_NUMBER;
    if values.into_iter().any(has_words) {
        Column::text(width * 1.8)
    } else {
        Column::number(width)
    }
}

/// Numbers of steps: `1, 3, 4`, and `5–8` for three or more in a row. Few of them stay on one line.
pub(super) fn steps(numbers: &[usize]) -> String {
    let runs = numbers.chunk_by(|a, b| a + 1 == *b);
    let run = |run: &[usize]| match run {
        [first, _, .., last] => format!("{first}–{last}"),
        some => some.iter().map(usize::to_string).collect::<Vec<_>>().join(", "),
    };
    let steps = runs.map(run).collect::<Vec<_>>().join(", ");
    if steps.chars().count() > LONGEST_NUMBER {
        return steps;
    }
    steps.replace(' ', "\u{a0}")
}

/// What else is possible, or where it stands.
fn alternatives_here(report: &Decided, front: &Front) -> Option<Block> {
    let Some(page) = front.alternatives_on else {
        return alternatives(report, front);
    };
    let place = Block::text(report.text.alternatives_on_page(page));
    let is_there = front.alternatives.is_some();
    is_there.then(|| section(report.text.alternatives(), "elsewhere", vec![place]))
}

/// What else is possible.
pub(super) fn alternatives(report: &Decided, front: &Front) -> Option<Block> {
    let given = front.alternatives.as_ref()?;
    let mut inlines = vec![Inline::text(given.now.as_str())];
    for (strong, rest) in &given.choices {
        inlines.extend([
            Inline::text(" "),
            Inline::strong(strong.as_str()),
            Inline::text(joined(rest)),
        ]);
    }
    inlines.extend(given.none.iter().map(|none| Inline::text(format!(" {none}"))));
    let mut blocks = vec![Block::paragraph(inlines)];
    blocks.extend(given.tip.iter().map(|tip| Block::text(tip.as_str())));
    Some(section(report.text.alternatives(), "alternatives", blocks))
}

/// What follows words in bold: with a space, unless it begins with a mark.
fn joined(rest: &str) -> String {
    let space = if rest.starts_with(|c: char| c.is_alphanumeric() || c.is_whitespace()) {
        " "
    } else {
        ""
    };
    format!("{space}{}", rest.trim_start())
}

/// The day, and the line to fill in.
fn agenda(report: &Decided, agenda: &Agenda) -> Vec<Block> {
    let mut blocks = vec![Block::text(agenda.sentence.as_str())];
    let line = agenda.to_tick.as_deref();
    blocks.extend(line.map(|line| Block::FillIn(fill_in::blanks(line, report.text.to_tick()))));
    blocks
}

#[cfg(test)]
mod tests {
    use super::{joined, steps};

    #[test]
    fn steps_in_a_row_are_a_range() {
        assert_eq!(steps(&[1, 3, 4]), "1,\u{a0}3,\u{a0}4");
        assert_eq!(steps(&[2, 3, 4, 7]), "2–4,\u{a0}7");
        assert_eq!(steps(&[1, 3, 5, 7]), "1, 3, 5, 7");
        assert_eq!(steps(&[]), "");
    }

    #[test]
    fn words_after_bold_ones_stand_apart() {
        assert_eq!(joined(", niet voorspellen."), ", niet voorspellen.");
        assert_eq!(
            joined("die al zo geleverd worden."),
            " die al zo geleverd worden."
        );
        assert_eq!(joined(" Dan vervalt"), " Dan vervalt");
    }
}
