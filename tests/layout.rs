//! Pages: what is on them, and what must never happen to them.
#![allow(clippy::float_cmp, clippy::expect_used, reason = "a test fails by panicking")]

mod sample;

use datalabscan::report::Logo;
use datalabscan::report::document::{
    Block, Cell, Column, Document, Fact, Facts, FactsLook, Heading, Inline, Marker, Matrix, MatrixCell,
    Picture, Row, Section, SectionLook, Table, text,
};
use datalabscan::report::geometry::Segment;
use datalabscan::report::layout::{
    Artifact, CONTENT_BOX, Frames, GlyphRun, Item, Kid, NodeId, Page, Role, Tag, layout,
};
use jiff::civil::date;
use sample::{EN, NL, everywhere, nasty};

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Titel".into(),
        language: "nl".into(),
        author: "Gemeente".into(),
        subject: String::new(),
        footer: String::new(),
        date: date(2026, 1, 2),
        logo: None,
        blocks,
    }
}

fn laid(blocks: Vec<Block>) -> Frames {
    layout(&document(blocks), NL.page_text())
}

fn both() -> [Frames; 2] {
    [NL, EN].map(|words| layout(&words.report(), words.page_text()))
}

/// The runs of a page with the tag they stand under.
fn runs(page: &Page) -> Vec<(Tag, &GlyphRun)> {
    let mut tag = None;
    let mut found = Vec::new();
    for item in &page.items {
        match item {
            Item::Begin(begun) => tag = Some(*begun),
            Item::End => tag = None,
            Item::Glyphs(run) => found.push((tag.expect("text is inside a mark"), run)),
            Item::Path(_) | Item::Picture(_) => assert!(tag.is_some(), "a drawing is inside a mark"),
        }
    }
    found
}

fn content(page: &Page) -> Vec<&GlyphRun> {
    runs(page)
        .into_iter()
        .filter(|(tag, _)| matches!(tag, Tag::Content { .. }))
        .map(|(_, run)| run)
        .collect()
}

/// The words of the runs on all pages.
fn said(frames: &Frames) -> Vec<&str> {
    let runs = frames.pages.iter().flat_map(content);
    runs.map(|run| run.text.as_str()).collect()
}

fn lines(count: usize) -> Block {
    Block::paragraph(
        (0..count)
            .flat_map(|i| [Inline::text(format!("regel {i}")), Inline::Break])
            .collect(),
    )
}

#[test]
fn marks_are_balanced_and_never_nested() {
    for frames in both() {
        for page in &frames.pages {
            let mut open = false;
            for item in &page.items {
                match item {
                    Item::Begin(_) => assert!(!std::mem::replace(&mut open, true)),
                    Item::End => assert!(std::mem::replace(&mut open, false)),
                    _ => assert!(open),
                }
            }
            assert!(!open);
        }
    }
}

#[test]
fn every_piece_of_content_is_in_the_tree_once_and_in_order() {
    for frames in both() {
        let mut found = Vec::new();
        collect(&frames, NodeId::ROOT, &mut found);
        let count: usize = frames.pages.iter().map(|page| page.owners.len()).sum();
        assert_eq!(found.len(), count);
        let mut once = found.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), count);
        let pages: Vec<usize> = found.iter().map(|(page, _)| *page).collect();
        assert!(
            pages.is_sorted(),
            "the tree reads from the first page to the last"
        );
    }
}

fn collect(frames: &Frames, node: NodeId, found: &mut Vec<(usize, u32)>) {
    for kid in &frames.nodes[node.index()].kids {
        match kid {
            Kid::Node(kid) => {
                assert_eq!(frames.nodes[kid.index()].parent, node);
                collect(frames, *kid, found);
            }
            Kid::Content { page, mcid } => {
                assert_eq!(frames.pages[*page].owners[*mcid as usize], node);
                found.push((*page, *mcid));
            }
            Kid::Link { page, index } => assert_eq!(frames.pages[*page].links[*index].node, node),
        }
    }
}

#[test]
fn nothing_leaves_the_content_box() {
    for frames in both() {
        check_inside(&frames);
    }
}

/// Checks all content; decoration may reach the edges of the page.
fn check_inside(frames: &Frames) {
    let [left, top, right, bottom] = CONTENT_BOX;
    for (i, page) in frames.pages.iter().enumerate() {
        for (tag, run) in runs(page) {
            let end = run.x + run.visible_width();
            // Accents without a letter take no room, so that charts leave them none.
            let takes_room = run.visible_width() > 0.0;
            assert!(
                !takes_room || (run.x >= left - 0.1 && end <= right + 0.1),
                "page {i}: {:?} from {} to {end}",
                run.text,
                run.x
            );
            if matches!(tag, Tag::Content { .. }) {
                let (above, below) = (run.y - run.size, run.y + run.size * 0.3);
                assert!(
                    above >= top - 4.0 && below <= bottom + 1.0,
                    "page {i}: {:?} at {}",
                    run.text,
                    run.y
                );
            }
        }
        for item in &page.items {
            let Item::Path(path) = item else { continue };
            let points = path.segments.iter().filter_map(|segment| match segment {
                Segment::Move(p) | Segment::Line(p) | Segment::Curve(_, _, p) => Some(*p),
                Segment::Close => None,
            });
            for p in points {
                assert!(p.x.is_finite() && p.y.is_finite());
                assert!(
                    (left - 3.0..=right + 3.0).contains(&p.x),
                    "page {i}: a path at {p:?}"
                );
            }
        }
    }
}

/// A logo of these proportions.
fn picture(width: u32, height: u32) -> Picture {
    let svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><rect width="{width}" height="{height}"/></svg>"#
    );
    let logo = Logo::decode(svg.as_bytes()).expect("a logo");
    let alt = "Logo van Gemeente Duinrand".into();
    Picture { logo, alt }
}

#[test]
fn the_logo_stands_beside_the_title_with_its_words() {
    for (width, height) in [(3, 1), (1, 1), (1, 40), (90, 1)] {
        let document = Document {
            logo: Some(picture(width, height)),
            ..NL.report()
        };
        let frames = layout(&document, NL.page_text());
        check_inside(&frames);
        let figure = frames
            .nodes
            .iter()
            .find(|node| node.alt.as_deref() == Some("Logo van Gemeente Duinrand"))
            .expect("a figure");
        assert_eq!((figure.role, figure.kids.len()), (Role::Figure, 1));
        let (page, [left, top, right, bottom]) = figure.bounds.expect("a place");
        assert_eq!(page, 0);
        let pictures = frames
            .pages
            .iter()
            .flat_map(|page| &page.items)
            .filter_map(|item| match item {
                Item::Picture(picture) => Some(picture),
                _ => None,
            });
        let [picture] = pictures.collect::<Vec<_>>()[..] else {
            panic!("the logo is there once")
        };
        let [shown_width, shown_height] = picture.size;
        assert!((shown_width / shown_height - width as f32 / height as f32).abs() < 0.01 * shown_width);
        assert_eq!(
            [
                picture.x,
                picture.y,
                picture.x + shown_width,
                picture.y + shown_height
            ],
            [left, top, right, bottom]
        );
        // Neither title nor stamp runs into it.
        for (_, run) in runs(&frames.pages[0]) {
            let beside = run.x + run.visible_width() <= left || run.x >= right;
            assert!(beside || run.y - run.size > bottom, "{:?} and the logo", run.text);
        }
    }
}

#[test]
fn the_outline_has_every_heading_with_its_page() {
    for (frames, words) in both().iter().zip([NL, EN]) {
        let document = words.report();
        let headings: Vec<&str> = document
            .headings()
            .iter()
            .map(|heading| heading.text.as_str())
            .collect();
        let entries: Vec<&str> = frames.outline.iter().map(|entry| entry.text.as_str()).collect();
        assert_eq!(entries, headings);
        for entry in &frames.outline {
            let shown = content(&frames.pages[entry.place.page]);
            let words: String = shown.iter().map(|run| run.text.as_str()).collect();
            let first = entry.text.split(' ').next().expect("a word");
            assert!(words.contains(first), "{} is on its page", entry.text);
        }
    }
}

#[test]
fn a_footer_is_on_every_page_and_no_header() {
    for frames in both() {
        let count = frames.pages.len();
        for (i, page) in frames.pages.iter().enumerate() {
            let footer: Vec<&str> = runs(page)
                .into_iter()
                .filter(|(tag, _)| *tag == Tag::Artifact(Artifact::Footer))
                .map(|(_, run)| run.text.as_str())
                .collect();
            let [left, right] = footer[..] else {
                panic!("{footer:?}")
            };
            assert!(left.contains("Súdwest-Fryslân"));
            assert!(right.ends_with(&format!(
                "{} {} {count}",
                i + 1,
                if right.starts_with('b') { "van" } else { "of" }
            )));
            assert!(
                content(page).iter().all(|run| run.size >= 9.0),
                "content of at least 9 pt"
            );
        }
    }
}

#[test]
fn each_cell_of_the_matrix_is_heard_once_and_drawings_never() {
    each_cell_is_heard_once(&NL.matrix());
    // A question set with themes of one question up to six.
    let mut uneven = NL.matrix();
    let more = uneven.rows.iter().flat_map(|row| row.cells.clone());
    let more: Vec<MatrixCell> = more.collect();
    for (count, row) in (1..=6).cycle().zip(&mut uneven.rows) {
        row.cells = more.iter().take(count).cloned().collect();
    }
    uneven.header = (0..=6).map(|nth| format!("Vraag {nth}")).collect();
    each_cell_is_heard_once(&uneven);
}

fn each_cell_is_heard_once(matrix: &Matrix) {
    let (rows, columns) = (matrix.rows.len(), matrix.header.len() + 1);
    let frames = laid(vec![Block::Matrix(matrix.clone())]);
    let spoken = |node: &datalabscan::report::layout::Node| {
        let inner = node.kids.iter().find_map(|kid| match kid {
            Kid::Node(kid) => frames.nodes[kid.index()].spoken.clone(),
            _ => None,
        });
        inner.unwrap_or_default()
    };
    let cells = frames.nodes.iter().filter(|node| node.role == Role::Cell);
    let heard: Vec<String> = cells.map(spoken).collect();
    let expected = matrix.rows.iter().flat_map(|row| {
        let cell = |i: usize| {
            row.cells
                .get(i)
                .map_or_else(String::new, |cell| cell.spoken.clone())
        };
        (0..matrix.header.len() - 1)
            .map(cell)
            .chain([row.score.spoken.clone()])
            .collect::<Vec<_>>()
    });
    assert_eq!(heard, expected.collect::<Vec<_>>());
    let spoken = frames.nodes.iter().filter(|node| node.spoken.is_some());
    let told = heard.iter().filter(|words| !words.is_empty());
    assert_eq!(spoken.count(), told.count(), "once each");
    let of = |role| {
        frames
            .nodes
            .iter()
            .filter(|node| node.role == role && !node.kids.is_empty())
            .count()
    };
    assert_eq!((of(Role::RowHeader), of(Role::ColumnHeader)), (rows, columns));
    for page in &frames.pages {
        let mut tag = None;
        for item in &page.items {
            match item {
                Item::Begin(begun) => tag = Some(*begun),
                Item::Path(_) => assert!(matches!(tag, Some(Tag::Artifact(_))), "a drawing is heard"),
                _ => {}
            }
        }
    }
}

#[test]
fn a_matrix_without_scores_has_no_column_for_them() {
    let matrix = Matrix {
        score_header: None,
        ..NL.matrix()
    };
    let frames = laid(vec![Block::Matrix(matrix)]);
    let heads = frames.nodes.iter().filter(|node| node.role == Role::ColumnHeader);
    assert_eq!(heads.count(), 5);
    check_inside(&frames);
}

#[test]
fn a_heading_stands_on_the_line_of_the_text_beside_it() {
    for look in [SectionLook::Plain, SectionLook::Boxed] {
        let section = Section {
            heading: Heading::new(2, "Kop", "kop"),
            look,
            blocks: vec![Block::text("Tekst")],
        };
        let frames = laid(vec![Block::Section(section)]);
        let shown = content(&frames.pages[0]);
        let [heading, beside] = shown[..] else {
            panic!("{} runs", shown.len())
        };
        assert_eq!((heading.text.as_str(), beside.text.as_str()), ("Kop", "Tekst"));
        assert!((heading.y - beside.y).abs() < 0.01);
        assert!(beside.x - CONTENT_BOX[0] > 76.0, "27 mm from the left");
    }
}

#[test]
fn no_word_of_a_table_is_cut() {
    let long = "communicatieadviseur";
    let table = Table {
        columns: vec![Column::text(9.0), Column::text(0.1), Column::number(0.1)],
        header: vec!["Stap".into(), "Wie".into(), "Uren".into()],
        rows: vec![Row::new(["tekst ".repeat(90), long.to_owned(), "3–5".to_owned()])],
        ..Table::default()
    };
    let frames = laid(vec![Block::Table(table)]);
    let shown = said(&frames);
    assert!(shown.contains(&long) && shown.contains(&"3–5"), "{shown:?}");
    assert!(!shown.iter().any(|text| text.contains('\u{ad}')), "no hyphens");
}

/// A one is narrow, but not below other digits.
#[test]
fn no_number_of_a_table_is_cut() {
    for number in ["2,\u{a0}10", "11–11", "1.111,1"] {
        for is_fitted in [false, true] {
            let table = Table {
                columns: vec![Column::text(9.0), Column::number(0.1)],
                header: vec!["Stap".into(), "Na".into()],
                rows: vec![Row::new(["tekst ".repeat(90), number.to_owned()])],
                is_fitted,
                ..Table::default()
            };
            let frames = laid(vec![Block::Table(table)]);
            let shown = said(&frames);
            assert!(shown.contains(&number), "{number:?}: {shown:?}");
        }
    }
}

/// A link as evidence, as programs for documents make it: only that is broken.
#[test]
fn a_long_address_is_broken_before_the_words_beside_it() {
    let link = format!(
        "https://duinrand.voorbeeld.nl/{}",
        "Gedeelde%20documenten%2F".repeat(20)
    );
    for is_fitted in [false, true] {
        let columns = [1.5, 3.0].map(Column::text).into_iter();
        let table = Table {
            columns: columns.chain([Column::number(0.5), Column::text(2.0)]).collect(),
            header: ["Vraag", "Antwoord", "Streef", "Bewijs"].map(Cell::from).into(),
            rows: vec![Row::new([
                "Het overzicht van gegevensbronnen".to_owned(),
                "Iemand houdt een lijst bij. ".repeat(5),
                "2".to_owned(),
                link.clone(),
            ])],
            is_fitted,
            ..Table::default()
        };
        let frames = laid(vec![Block::Table(table)]);
        let shown: Vec<&str> = frames
            .pages
            .iter()
            .flat_map(content)
            .map(|run| run.text.as_str())
            .collect();
        for word in ["Vraag", "Antwoord", "Streef", "gegevensbronnen"] {
            assert!(shown.iter().any(|text| text.contains(word)), "{word}: {shown:?}");
        }
        let all: String = shown.concat();
        assert!(all.contains(&link), "nothing of it is lost: {all}");
    }
}

#[test]
fn a_chapter_starts_a_page_when_little_of_it_is_left() {
    let page_of = |above: usize| {
        let frames = laid(vec![lines(above), Block::heading(1, "Hoofdstuk", "h"), lines(2)]);
        frames.outline[0].place
    };
    let room = CONTENT_BOX[3] - CONTENT_BOX[1];
    let mut pages = Vec::new();
    for above in 20..56 {
        let place = page_of(above);
        assert!(
            place.page > 0 || place.y - CONTENT_BOX[1] <= room * 0.8 + 1.0,
            "{above} lines above"
        );
        pages.push(place.page);
    }
    assert!(pages.is_sorted() && pages.contains(&0) && pages.contains(&1));
}

#[test]
fn a_table_repeats_its_header_on_every_page() {
    let rows = (0..200)
        .map(|i| Row::new([format!("{i}"), "tekst".to_owned()]))
        .collect();
    let table = Table {
        columns: vec![Column::number(1.0), Column::text(4.0)],
        header: vec!["Kopregel".into(), "Tweede".into()],
        rows,
        ..Table::default()
    };
    let frames = laid(vec![lines(3), Block::Table(table)]);
    assert!(frames.pages.len() > 3);
    for (i, page) in frames.pages.iter().enumerate() {
        let header: Vec<_> = runs(page)
            .into_iter()
            .filter(|(_, run)| run.text == "Kopregel")
            .collect();
        let [(tag, _)] = header.as_slice() else {
            panic!("page {i} has {} headers", header.len())
        };
        let repeated = *tag == Tag::Artifact(Artifact::RepeatedHeader);
        assert_eq!(repeated, i > 0, "only the first header is content");
    }
    let shown = said(&frames).into_iter();
    let numbers = shown.filter(|text| text.parse::<u32>().is_ok());
    assert_eq!(numbers.count(), 200);
}

#[test]
fn a_heading_never_ends_a_page() {
    for above in 30..60 {
        let frames = laid(vec![lines(above), Block::heading(2, "Kop", "kop"), lines(3)]);
        let place = frames.outline[0].place;
        let after = content(&frames.pages[place.page])
            .into_iter()
            .filter(|run| run.y > place.y + 30.0);
        assert!(after.count() >= 2, "{above} lines above: the heading is alone");
    }
}

#[test]
fn no_single_line_of_a_paragraph_is_left_behind() {
    for above in 30..60 {
        let long = Block::paragraph(
            (0..9)
                .flat_map(|i| [Inline::text(format!("deel {i}")), Inline::Break])
                .collect(),
        );
        let frames = laid(vec![lines(above), long]);
        for page in &frames.pages {
            let count = content(page)
                .into_iter()
                .filter(|run| run.text.starts_with("deel"))
                .count();
            assert_ne!(count, 1, "{above} lines above");
        }
    }
}

#[test]
fn no_item_of_a_list_is_alone_on_a_page() {
    for above in 30..60 {
        let items = (0..9).map(|i| text(format!("deel {i}")));
        let frames = laid(vec![lines(above), Block::list(Marker::Bullet, items)]);
        for page in &frames.pages {
            let found = content(page)
                .into_iter()
                .filter(|run| run.text.starts_with("deel"));
            assert_ne!(found.count(), 1, "{above} lines above");
        }
    }
}

#[test]
fn kept_blocks_stay_on_one_page_unless_they_cannot() {
    let block = |n| Block::KeepTogether(vec![lines(n), lines(n)]);
    let frames = laid(vec![lines(40), block(10)]);
    assert_eq!(frames.pages.len(), 2);
    assert_eq!(content(&frames.pages[1]).len(), 20);
    assert!(laid(vec![block(100)]).pages.len() > 3);
}

#[test]
fn page_breaks_add_no_empty_pages() {
    let breaks = || Block::PageBreak;
    let frames = laid(vec![breaks(), lines(1), breaks(), breaks(), lines(1), breaks()]);
    assert_eq!(frames.pages.len(), 2);
    assert_eq!(laid(Vec::new()).pages.len(), 1);
}

#[test]
fn empty_cells_exist() {
    let rows = vec![Row::new(["", "x"]), Row { cells: Vec::new() }];
    let columns = vec![Column::text(1.0), Column::text(1.0)];
    let frames = laid(vec![Block::Table(Table {
        columns,
        rows,
        header: vec!["a".into()],
        ..Table::default()
    })]);
    let rows = frames.nodes.iter().filter(|node| node.role == Role::TableRow);
    let cells: Vec<usize> = rows.map(|row| row.kids.len()).collect();
    assert_eq!(cells, [2, 2, 2]);
}

#[test]
fn reading_order_is_the_order_of_the_plain_text() {
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() > 3)
            .map(str::to_owned)
            .collect()
    };
    let document = document(vec![
        Block::heading(1, "Eerste hoofdstuk", "a"),
        Block::paragraph(vec![
            Inline::text("Lees "),
            Inline::strong("vooral "),
            Inline::to_anchor("hier verder", "a"),
            Inline::text(" alstublieft."),
        ]),
        Block::Section(Section {
            heading: Heading::new(2, "Nu doen", "b"),
            look: SectionLook::Boxed,
            blocks: vec![Block::text("Binnenin")],
        }),
        Block::Facts(Facts {
            look: FactsLook::RunOn,
            facts: vec![
                Fact::new("Term", "Beschrijving"),
                Fact::new("Vorm", "Zelfstandig"),
            ],
        }),
    ]);
    let frames = layout(&document, NL.page_text());
    let shown = said(&frames);
    let shown = shown.join("\n");
    assert_eq!(words(&shown), words(&document.plain_text()));
}

#[test]
fn no_text_is_too_strange() {
    for nasty in nasty() {
        let frames = laid(everywhere(&nasty));
        check_inside(&frames);
        let mut found = Vec::new();
        collect(&frames, NodeId::ROOT, &mut found);
    }
}

#[test]
fn a_row_taller_than_a_page_runs_on() {
    let note = text("een lange opmerking ".repeat(1_500));
    let table = Table {
        columns: vec![Column::text(1.0), Column::text(1.0)],
        header: vec!["Kopregel".into(), "Opmerking".into()],
        rows: vec![Row::new([Cell::from("1.1"), Cell::from(note)])],
        ..Table::default()
    };
    let frames = laid(vec![Block::Table(table)]);
    assert!(frames.pages.len() > 5);
    check_inside(&frames);
    let shown = said(&frames).into_iter();
    let words = shown.map(|text| text.matches("opmer").count());
    assert_eq!(words.sum::<usize>(), 1_500);
}

#[test]
fn what_becomes_another_character_is_measured_as_that() {
    for text in ["\u{1ffd}A", "A\u{387}"] {
        check_inside(&laid(everywhere(text)));
    }
}

mod any_text {
    use super::{check_inside, everywhere, laid};
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn fits_on_pages(nasty in "\\PC{0,120}") {
            check_inside(&laid(everywhere(&nasty)));
        }
    }
}
