//! Rules that every report keeps, whatever was answered (chapters 23 to 34 of the method).

use std::collections::BTreeSet;

use datalabscan::{
    assessment::Assessment,
    decision::{Decision, Variant},
    evaluation::Case,
    i18n::{Language, PageText},
    report::{
        ReportOptions,
        document::{Block, Document, Heading, Inline, plain_text},
        layout::layout,
    },
};

use crate::{
    common::{has_words, plural_of_one, questions},
    near,
};

/// What a program writes by accident.
const ACCIDENTS: [&str; 24] = [
    "{", "}", "None,", "NaN", "null", "Some(", "inf ", "  ", " .", " ,", " ;", " :", " )", "( ", "()", "::",
    "..", ",,", ";;", "’’", "?.", "!.", ".’.", ",.",
];

/// A report under inspection.
struct Inspected {
    case: Case,
    decision: Decision,
    document: Document,
    language: Language,
}

/// Holds the report of this scan to every rule, in each language and version.
pub fn inspect(name: &str, assessment: &Assessment) {
    for language in Language::ALL {
        let own = crate::options(language);
        let short = ReportOptions {
            short: true,
            ..own.clone()
        };
        let public = ReportOptions {
            publication: true,
            ..own.clone()
        };
        for (version, options) in [("", own), ("short", short), ("public", public)] {
            let case = Case::new(questions(), assessment.clone()).unwrap();
            let Ok(document) = datalabscan::report::compose(&case, &options) else {
                assert!(options.publication, "{name}: refused");
                continue;
            };
            let decision = datalabscan::decision::decide(&case, &options.request());
            let inspected = Inspected {
                case,
                decision,
                document,
                language,
            };
            let name = format!("{name}.{}.{version}", language.code());
            inspected.reads_well(&name);
            inspected.is_complete(&name);
            inspected.has_one_title_a_page(&name);
            inspected.steps_have_one_number(&name);
            inspected.answers_are_numbered_from_one(&name);
            inspected.says_nothing_of_before(&name);
            near::hold(&name, &inspected.pages_to_decide_on());
        }
    }
}

impl Inspected {
    /// No accident of a program.
    fn reads_well(&self, name: &str) {
        for line in self.document.plain_text().lines() {
            // What respondents and the source wrote is theirs, and answers have quotation marks of their own.
            let mut line = line.replace("______", "_");
            for dimension in self.case.questionnaire.dimensions() {
                let provenance = &dimension.provenance;
                for quote in provenance.quotes.iter().chain(&provenance.findings) {
                    line = line.replace(quote, "_");
                }
            }
            let anchors = self
                .case
                .questionnaire
                .items()
                .iter()
                .flat_map(|item| &item.anchors);
            for anchor in anchors {
                line = line.replace(anchor.text.get(self.language).trim_end_matches('.'), "_");
            }
            let here = || format!("{name}: {line}");
            for wrong in ACCIDENTS {
                assert!(!line.contains(wrong), "`{wrong}` in {}", here());
            }
            assert!(!line.ends_with(": ") && line.trim() != ":", "{}", here());
            assert!(!is_fused(&line), "two words are one in {}", here());
            assert_eq!(plural_of_one(&line), None, "{}", here());
            let forbidden = &questions().decision().forbidden[self.language as usize];
            let found = forbidden.iter().find(|words| has_words(&line, words));
            assert_eq!(found, None, "{}", here());
        }
    }

    /// Answers are counted, themes aren't judged, and there are reasons instead of risks (chapter 21.2, O6 and O8).
    fn says_nothing_of_before(&self, name: &str) {
        let text = self.document.plain_text();
        let themes = questions().dimensions().iter();
        let judged = themes.flat_map(|theme| [&theme.strong, &theme.middle, &theme.weak]);
        let risks = questions().risks().iter().map(|risk| &risk.text);
        for old in judged.chain(risks) {
            let words = old.get(self.language).trim_end_matches('.');
            assert!(!text.contains(words), "{name}: {words}");
        }
    }

    fn pages_to_decide_on(&self) -> Vec<&[Block]> {
        let pages = match self.decision.variant {
            Variant::NoAdvice => 2,
            _ if self.decision.is_publication => 3,
            _ => 4,
        };
        crate::pages(&self.document).into_iter().take(pages).collect()
    }

    /// Something under every heading, an anchor of its own for every heading, whole tables.
    fn is_complete(&self, name: &str) {
        let flat = crate::flattened(&self.document.blocks);
        for pair in flat.windows(2) {
            if let [Block::Heading(first), second] = pair {
                let deeper = matches!(second, Block::Heading(next) if next.level > first.level);
                let content = !matches!(second, Block::Heading(_) | Block::PageBreak);
                assert!(content || deeper, "{name}: nothing under {}", first.text);
            }
        }
        assert!(
            !matches!(flat.last(), Some(Block::Heading(_) | Block::PageBreak)),
            "{name}"
        );
        for block in &flat {
            let empty = match block {
                Block::Table(table) => table.rows.is_empty() || table.header.len() != table.columns.len(),
                Block::List(list) => list.items.is_empty(),
                Block::Facts(facts) => facts.facts.is_empty(),
                Block::Section(section) => section.blocks.is_empty(),
                Block::Paragraph(paragraph) => plain(&paragraph.inlines).trim().is_empty(),
                _ => false,
            };
            assert!(!empty, "{name}: {block:?}");
            if let Block::Table(table) = block {
                let is_whole = |cells: usize| cells == table.columns.len();
                assert!(
                    table.rows.iter().all(|row| is_whole(row.cells.len())),
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

    /// One H1 on each page to decide on, at its top; levels go down one at a time (chapter 33, rule 2).
    fn has_one_title_a_page(&self, name: &str) {
        let frames = layout(&self.document, PageText::of(self.language));
        let blocks = self.pages_to_decide_on();
        let pages = blocks.len();
        let titles = frames.outline.iter().filter(|entry| entry.level == 1);
        let places: Vec<usize> = titles.map(|entry| entry.place.page).take(pages).collect();
        assert_eq!(places, (0..pages).collect::<Vec<_>>(), "{name}");
        for page in blocks {
            let levels: Vec<u8> = headings(page).iter().map(|heading| heading.level).collect();
            let is_title = |level: &&u8| **level == 1;
            assert!(
                levels.first() == Some(&1) && levels.iter().filter(is_title).count() == 1,
                "{name}: {levels:?}"
            );
            assert!(levels.iter().all(|level| *level <= 2), "{name}: {levels:?}");
        }
        let levels: Vec<u8> = frames.outline.iter().map(|entry| entry.level).collect();
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "{name}: {levels:?}"
        );
    }

    /// The numbers on page 1 are those of page 4, and every open precondition is on page 3 and in the plan.
    fn steps_have_one_number(&self, name: &str) {
        let plan = &self.decision.plan;
        for (i, row) in plan.rows.iter().enumerate() {
            assert_eq!(row.number, i + 1, "{name}");
        }
        let rows = self.decision.proposal.iter().flat_map(|proposal| &proposal.rows);
        for step in rows.flat_map(|row| &row.steps) {
            assert!((1..=plan.rows.len()).contains(step), "{name}: step {step}");
        }
        if self.decision.variant == Variant::NoAdvice {
            return;
        }
        let text = self.document.plain_text();
        for open in &self.decision.preconditions.open {
            assert!(text.contains(&open.not_allowed), "{name}: {}", open.name);
            let settled = plan
                .rows
                .iter()
                .any(|row| row.gate == Some(open.gate) || row.settles.contains(&open.gate));
            assert!(
                settled || self.decision.is_publication,
                "{name}: {} isn't in the plan",
                open.name
            );
        }
        let open = self.case.evaluation.score.open_gates().count();
        if !self.decision.is_publication {
            assert_eq!(self.decision.preconditions.open.len(), open, "{name}");
        }
    }

    /// A reader sees answers from 1, and never a level by its number (chapter 21.3).
    fn answers_are_numbered_from_one(&self, name: &str) {
        let text = self.document.plain_text().to_lowercase();
        let words: Vec<&str> = text.split_whitespace().collect();
        for pair in words.windows(2) {
            let is_level = ["niveau", "level"].contains(&pair[0]);
            let is_digit = pair[1].starts_with(|c: char| c.is_ascii_digit());
            assert!(!(is_level && is_digit), "{name}: {} {}", pair[0], pair[1]);
        }
        assert!(!plain_text(&self.document.blocks).contains("plafond"), "{name}");
    }
}

/// Whether a word follows a mark without a space between, as when a label runs into its text.
fn is_fused(line: &str) -> bool {
    let ends_a_word = |c: char| [':', ';', ',', '!', '?', ')'].contains(&c);
    let chars = || line.chars();
    chars()
        .zip(chars().skip(1))
        .any(|(c, next)| ends_a_word(c) && next.is_alphabetic())
}

fn headings(page: &[Block]) -> Vec<Heading> {
    let heading = |block: &Block| match block {
        Block::Heading(heading) => Some(heading.clone()),
        Block::Masthead(head) => Some(head.title.clone()),
        Block::Section(section) => Some(section.heading.clone()),
        Block::Table(table) => table.heading.clone(),
        _ => None,
    };
    crate::flattened(page).into_iter().filter_map(heading).collect()
}

fn plain(inlines: &[Inline]) -> String {
    inlines.iter().map(Inline::as_str).collect()
}
