//! Rules that every report keeps, whatever was answered (chapters 5.8, 7 and 8 of the method).

use std::collections::BTreeSet;

use datalabscan::{
    assessment::Assessment,
    evaluation::Case,
    i18n::Language,
    report::{
        Extent, ReportOptions,
        chart::Chart,
        compose,
        document::{Block, Cell, Document, Inline, KeyFigure, Table, plain_text},
    },
};

use crate::common::questions;

/// Words that the report never uses (chapter 5.8), nor may suggest.
const FORBIDDEN: [&str; 8] = [
    "gecertificeerd",
    "voldoet aan de wet",
    "compliant",
    "benchmark",
    "bewezen",
    "certified",
    "meets the law",
    "proven",
];

/// What a program writes by accident.
const ACCIDENTS: [&str; 24] = [
    "{", "}", "None", "NaN", "null", "Some(", "inf ", "  ", " .", " ,", " ;", " :", " )", "( ", "()", "::",
    "..", ",,", ";;", "’’", "?.", "!.", ".’.", ",.",
];

/// A report under inspection.
pub struct Inspected {
    case: Case,
    document: Document,
    language: Language,
    extent: Extent,
}

/// Holds the report of this scan to every rule, in each language and length.
pub fn inspect(name: &str, assessment: &Assessment) {
    for language in Language::ALL {
        for extent in [Extent::Full, Extent::Short] {
            let options = ReportOptions {
                extent,
                ..crate::options(language)
            };
            let case = Case::new(questions(), assessment.clone()).unwrap();
            let document = compose(&case, &options);
            let inspected = Inspected {
                case,
                document,
                language,
                extent,
            };
            let name = format!("{name}.{}.{extent:?}", language.code());
            inspected.reads_well(&name);
            inspected.is_complete(&name);
            inspected.summary_is_short(&name);
            inspected.says_nothing_twice(&name);
            inspected.gates_agree(&name);
            inspected.scores_agree(&name);
            inspected.steps_agree(&name);
            inspected.calls_nothing_strong_too_soon(&name);
        }
    }
}

impl Inspected {
    /// No accident of a program, no forbidden word, no sentence without an end.
    fn reads_well(&self, name: &str) {
        for line in self.document.plain_text().lines() {
            let here = || format!("{name}: {line}");
            assert!(
                !line.ends_with(' ') || line.ends_with("| "),
                "a space at the end of {}",
                here()
            );
            for wrong in ACCIDENTS {
                assert!(!line.contains(wrong), "`{wrong}` in {}", here());
            }
            assert!(!line.ends_with(": ") && line.trim() != ":", "{}", here());
            let lower = line.to_lowercase();
            for word in FORBIDDEN {
                assert!(!lower.contains(word), "`{word}` in {}", here());
            }
        }
    }

    /// Something under every heading, something in every group, an anchor of its own for every heading.
    fn is_complete(&self, name: &str) {
        let flat = crate::flattened(&self.document.blocks);
        for pair in flat.windows(2) {
            if let [Block::Heading(first), second] = pair {
                let deeper = matches!(second, Block::Heading(next) if next.level > first.level);
                let content = !matches!(second, Block::Heading(_) | Block::PageBreak | Block::Rule);
                assert!(content || deeper, "{name}: nothing under {}", first.text);
            }
        }
        assert!(!matches!(flat.last(), Some(Block::Heading(_))), "{name}");
        for block in &flat {
            let empty = match block {
                Block::Table(table) => table.rows.is_empty() || table.header.len() != table.columns.len(),
                Block::List(list) => list.items.is_empty(),
                Block::Facts(facts) => facts.is_empty(),
                Block::Paragraph(paragraph) => paragraph.inlines.is_empty(),
                Block::Figure(figure) => !figure.alt.ends_with('.'),
                _ => false,
            };
            assert!(!empty, "{name}: {block:?}");
            if let Block::Table(table) = block {
                let fits = |cells: usize| cells == 1 || cells == table.columns.len();
                assert!(
                    table.rows.iter().all(|row| fits(row.cells.len())),
                    "{name}: {table:?}"
                );
            }
        }
        let headings = self.document.headings();
        let anchors: BTreeSet<&str> = headings.iter().map(|one| one.anchor.as_str()).collect();
        assert_eq!(
            anchors.len(),
            headings.len(),
            "{name}: two headings with one anchor"
        );
    }

    /// Chapter 7, rule 7: at most five sentences a paragraph, at most 25 words a sentence without its lists.
    fn summary_is_short(&self, name: &str) {
        for text in self.summary() {
            let sentences = sentences(&text);
            assert!(sentences.len() <= 5, "{name}: {text}");
            for sentence in sentences {
                // A list stands behind a colon, has entries apart by commas, or names dimensions.
                let mut body = sentence.split(':').next().unwrap().to_owned();
                for dimension in questions().dimensions() {
                    body = body.replace(dimension.short.get(self.language), "-");
                }
                let words = body.split(',').map(|part| part.split_whitespace().count());
                assert!(words.max() <= Some(25), "{name}: {sentence}");
            }
        }
    }

    /// No sentence stands twice on the page for management, nor in the summary.
    fn says_nothing_twice(&self, name: &str) {
        let decision = plain_text(&self.chapter("decision"));
        let decision: Vec<&str> = decision.lines().collect();
        for texts in [decision.join("\n"), self.summary().join("\n")] {
            let mut seen = BTreeSet::new();
            let lines = texts.lines().flat_map(|line| line.split(" | "));
            for sentence in lines
                .flat_map(sentences)
                .filter(|one| one.ends_with('.') && one.len() > 12)
            {
                assert!(seen.insert(sentence.to_owned()), "{name}: twice: {sentence}");
            }
        }
    }

    /// The number of open gates is that of the rows on the page for management and of the table of gates.
    fn gates_agree(&self, name: &str) {
        let open = self.case.evaluation.score.open_gates().count();
        let figure = &self.figures()[2];
        assert_eq!(figure.value, open.to_string(), "{name}");
        let tables = tables(&self.chapter("decision"));
        let rows = tables.first().map_or(0, |table| table.rows.len());
        assert_eq!(rows, open, "{name}: the gates on the page for management");
        let table = &tables_of(self, "gates")[0];
        assert_eq!(table.rows.len(), questions().gates().len(), "{name}");
        let words = match self.language {
            Language::Dutch => ["niet geregeld", "niet bekend"],
            Language::English => ["not arranged", "not known"],
        };
        let is_open = |cell: &&Cell| words.contains(&flat(&cell.inlines).as_str());
        let count = table
            .rows
            .iter()
            .filter_map(|row| row.cells.get(1))
            .filter(is_open)
            .count();
        assert_eq!(count, open, "{name}: the table of gates");
        let asked = self
            .chapter("decision")
            .into_iter()
            .find_map(|block| match block {
                Block::Card(card) => Some(card),
                _ => None,
            });
        assert!(asked.is_some(), "{name}: nothing is asked");
    }

    /// A score in a sentence is the one in the table, and the interval too.
    fn scores_agree(&self, name: &str) {
        let table = &tables_of(self, "overview")[0];
        let summary = self.summary().join(" ");
        for (row, dimension) in table.rows.iter().zip(questions().dimensions()) {
            let score = flat(&row.cells[1].inlines);
            let short = dimension.short.get(self.language);
            for (at, _) in summary.match_indices(&format!("{short} (")) {
                let rest = &summary[at + short.len() + 2..];
                let said = &rest[..rest.find(')').unwrap()];
                let mean = self.case.evaluation.score.dimension(dimension.id).known_mean;
                let known = mean.map(|mean| datalabscan::scoring::rounded(mean).to_string());
                assert!(
                    said == score || Some(said) == known.as_deref(),
                    "{name}: {short}: {said}, {score}"
                );
            }
        }
        let [band, total, _] = &self.figures()[..] else {
            panic!("{name}: three figures");
        };
        let of = match self.language {
            Language::Dutch => " van 100",
            Language::English => " out of 100",
        };
        let number_before = |text: &str, at: usize| text[..at].rsplit([' ', '(']).next().unwrap().to_owned();
        let cover = plain_text(&self.document.blocks[..1]);
        for text in [summary.as_str(), cover.as_str()] {
            for (at, _) in text.match_indices(of) {
                let said = number_before(text, at);
                let ends = total.note.rsplit(' ').next().unwrap();
                let expected = if total.value == "?" { ends } else { &total.value };
                assert_eq!(said, expected, "{name}: {text}");
            }
        }
        if total.value != "?" {
            assert!(cover.contains(&band.value), "{name}: the band on the cover");
        }
        let provisional = ["voorlopig", "provisional"];
        let says = |text: &str| provisional.iter().any(|word| text.contains(word));
        assert_eq!(says(&summary), says(&band.note), "{name}: firm or provisional");
    }

    /// Steps are numbered through; the timeline has the same; hours together are those of the first pages.
    fn steps_agree(&self, name: &str) {
        let ninety_days = self.chapter("ninety-days");
        let mut numbers: Vec<String> = Vec::new();
        for table in tables(&ninety_days) {
            numbers.extend(table.rows.iter().map(|row| flat(&row.cells[0].inlines)));
        }
        let later = self.chapter("later");
        let has_later = self
            .document
            .headings()
            .iter()
            .any(|one| one.anchor == "later-steps");
        if has_later {
            let rows = &tables(&later)[0].rows;
            let number = |text: String| text.split('.').next().unwrap().to_owned();
            numbers.extend(rows.iter().map(|row| number(flat(&row.cells[0].inlines))));
        }
        let expected: Vec<String> = (1..=self.case.evaluation.report_steps.len())
            .map(|n| n.to_string())
            .collect();
        assert_eq!(numbers, expected, "{name}");
        let timeline = crate::flattened(&ninety_days)
            .into_iter()
            .find_map(|block| match block {
                Block::Figure(figure) => match &figure.chart {
                    Chart::Timeline(data) => {
                        Some(data.spans.iter().flat_map(|span| span.marks.clone()).collect())
                    }
                    _ => None,
                },
                _ => None,
            });
        assert_eq!(
            timeline.unwrap_or_else(Vec::new),
            expected,
            "{name}: the timeline"
        );
        if !expected.is_empty() {
            let by_role = tables(&later)
                .into_iter()
                .find(|table| table.row_headers)
                .unwrap();
            let total = flat(&by_role.rows.last().unwrap().cells[2].inlines);
            let decision = plain_text(&self.chapter("decision"));
            assert!(
                decision.contains(&total),
                "{name}: {total} is not on the page for management"
            );
        }
    }

    /// Chapter 7, rules 2 and 6.
    fn calls_nothing_strong_too_soon(&self, name: &str) {
        let text = self.document.plain_text();
        for dimension in questions().dimensions() {
            let mut open = self.case.evaluation.score.open_gates();
            let open = open.any(|gate| dimension.items.contains(&gate.item));
            let unknown = self
                .case
                .evaluation
                .score
                .dimension(dimension.id)
                .score()
                .is_none();
            let says = |sentence: &datalabscan::i18n::Localized| text.contains(sentence.get(self.language));
            assert!(
                !(open || unknown) || !says(&dimension.strong),
                "{name}: {}",
                dimension.key
            );
            assert!(!unknown || !says(&dimension.weak), "{name}: {}", dimension.key);
        }
    }

    fn chapter(&self, anchor: &str) -> Vec<Block> {
        let chapters = crate::chapters(&self.document);
        let found = chapters.into_iter().find(|(other, _)| other == anchor);
        found
            .unwrap_or_else(|| panic!("no chapter {anchor} ({:?})", self.extent))
            .1
    }

    /// The paragraphs above the charts.
    fn summary(&self) -> Vec<String> {
        let blocks = self.chapter("overview").into_iter();
        let paragraphs = blocks.filter_map(|block| match block {
            Block::Paragraph(paragraph) => Some(flat(&paragraph.inlines)),
            _ => None,
        });
        paragraphs.collect()
    }

    /// Band, score and open gates.
    fn figures(&self) -> Vec<KeyFigure> {
        let decision = self.chapter("decision");
        let flat = crate::flattened(&decision).into_iter();
        let figures = flat.filter_map(|block| match block {
            Block::KeyFigures(figures) => Some(figures.clone()),
            _ => None,
        });
        figures.flatten().collect()
    }
}

fn tables_of(report: &Inspected, anchor: &str) -> Vec<Table> {
    tables(&report.chapter(anchor))
}

fn tables(blocks: &[Block]) -> Vec<Table> {
    let flat = crate::flattened(blocks).into_iter();
    let tables = flat.filter_map(|block| match block {
        Block::Table(table) => Some(table.clone()),
        _ => None,
    });
    tables.collect()
}

fn flat(inlines: &[Inline]) -> String {
    inlines.iter().map(Inline::as_str).collect()
}

fn sentences(text: &str) -> Vec<&str> {
    let parts = text.split_inclusive(['.', '?']).map(str::trim);
    parts.filter(|one| one.len() > 1).collect()
}
