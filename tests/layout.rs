//! Pages: what is on them, and what must never happen to them.
#![allow(clippy::float_cmp, clippy::expect_used, reason = "a test fails by panicking")]

mod sample;

use datalabscan::report::Logo;
use datalabscan::report::document::{
    Block, Card, Cell, Column, Cover, Document, Fact, Inline, Picture, Row, Table, Tone, text,
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
        municipality: "Gemeente".into(),
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
                    i == 0 || (left - 3.0..=right + 3.0).contains(&p.x),
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
fn the_logo_stands_on_the_cover_with_its_words_and_in_every_header_without() {
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
        for (i, page) in frames.pages.iter().enumerate() {
            let mut tag = None;
            let mut found = Vec::new();
            for item in &page.items {
                match item {
                    Item::Begin(begun) => tag = Some(*begun),
                    Item::Picture(picture) => found.push((tag, picture)),
                    _ => {}
                }
            }
            let [(tag, picture)] = found.as_slice() else {
                panic!("{} logos on page {i}", found.len())
            };
            let [shown_width, shown_height] = picture.size;
            assert!((shown_width / shown_height - width as f32 / height as f32).abs() < 0.01 * shown_width);
            if i == 0 {
                assert!(matches!(
                    tag,
                    Some(Tag::Content {
                        role: Role::Figure,
                        ..
                    })
                ));
                assert_eq!(
                    [
                        picture.x,
                        picture.y,
                        picture.x + shown_width,
                        picture.y + shown_height
                    ],
                    [left, top, right, bottom]
                );
            } else {
                assert_eq!(*tag, Some(Tag::Artifact(Artifact::Header)));
                assert!(picture.y >= 18.0 && picture.y + shown_height <= CONTENT_BOX[1] - 20.0);
            }
        }
    }
}

#[test]
fn a_cover_without_room_for_colour_still_shows_the_logo() {
    let cover = Cover {
        kicker: String::new(),
        title: "Een heel lange titel ".repeat(60),
        subtitle: String::new(),
        facts: Vec::new(),
        blocks: Vec::new(),
    };
    let document = Document {
        logo: Some(picture(2, 1)),
        ..document(vec![Block::Cover(cover)])
    };
    let frames = layout(&document, NL.page_text());
    check_inside(&frames);
    let pictures = frames.pages[0]
        .items
        .iter()
        .filter(|item| matches!(item, Item::Picture(_)));
    assert_eq!(pictures.count(), 1);
}

#[test]
fn the_table_of_contents_names_the_page_of_each_heading() {
    for frames in both() {
        let entries: Vec<_> = frames.outline.iter().filter(|entry| entry.level <= 2).collect();
        assert!(entries.len() > 10);
        for entry in entries {
            let line = toc_line(&frames, &entry.text);
            assert_eq!(line, (entry.place.page + 1).to_string(), "{}", entry.text);
            let shown = content(&frames.pages[entry.place.page]);
            let words = shown.iter().map(|run| run.text.as_str()).collect::<String>();
            assert!(words.contains(&entry.text), "{} is on its page", entry.text);
        }
    }
}

/// The page number on the line of the table of contents that starts with this text.
fn toc_line(frames: &Frames, title: &str) -> String {
    let page = &content(&frames.pages[1]);
    let entry = page.iter().find(|run| run.text == title).expect("an entry");
    let same_line = page.iter().filter(|run| (run.y - entry.y).abs() < 0.1);
    same_line
        .max_by(|a, b| a.x.total_cmp(&b.x))
        .map(|run| run.text.clone())
        .expect("a number")
}

#[test]
fn every_link_in_the_contents_leads_to_an_anchor() {
    for frames in both() {
        let links = &frames.pages[1].links;
        assert!(links.len() > 10);
        for link in frames.pages.iter().flat_map(|page| &page.links) {
            if let datalabscan::report::document::Target::Anchor(anchor) = &link.target {
                assert!(frames.anchors.contains_key(anchor), "{anchor}");
            }
        }
    }
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
    let numbers = frames
        .pages
        .iter()
        .flat_map(content)
        .filter(|run| run.text.parse::<u32>().is_ok())
        .count();
    assert_eq!(numbers, 200);
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
    let cover = Cover {
        kicker: "a".into(),
        title: "b".into(),
        subtitle: String::new(),
        facts: Vec::new(),
        blocks: Vec::new(),
    };
    let frames = laid(vec![lines(1), Block::Cover(cover), lines(1)]);
    assert_eq!(frames.pages.len(), 3);
    let furniture = |i: usize| {
        runs(&frames.pages[i])
            .iter()
            .filter(|(tag, _)| matches!(tag, Tag::Artifact(_)))
            .count()
    };
    assert!(furniture(0) > 0 && furniture(1) == 0 && furniture(2) > 0);
}

#[test]
fn empty_cells_exist_and_groups_span_the_table() {
    let rows = vec![
        Row::group("Groep"),
        Row::new(["", "x"]),
        Row {
            cells: Vec::new(),
            ..Row::default()
        },
    ];
    let columns = vec![Column::text(1.0), Column::text(1.0)];
    let frames = laid(vec![Block::Table(Table {
        columns,
        rows,
        header: vec!["a".into()],
        ..Table::default()
    })]);
    let rows: Vec<usize> = frames
        .nodes
        .iter()
        .filter(|node| node.role == Role::TableRow)
        .map(|row| {
            row.kids
                .iter()
                .map(|kid| match kid {
                    Kid::Node(cell) => frames.nodes[cell.index()].span as usize,
                    other => panic!("{other:?} in a row"),
                })
                .sum()
        })
        .collect();
    assert_eq!(rows, [2, 2, 2, 2]);
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
        Block::Card(Card {
            tone: Tone::Warn,
            title: "Waarschuwing".into(),
            blocks: vec![Block::text("Binnenin")],
        }),
        Block::Facts(vec![Fact::new("Term", "Beschrijving")]),
    ]);
    let frames = layout(&document, NL.page_text());
    let shown: Vec<&str> = frames
        .pages
        .iter()
        .flat_map(content)
        .map(|run| run.text.as_str())
        .collect();
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
    let words: usize = frames
        .pages
        .iter()
        .flat_map(content)
        .map(|run| run.text.matches("opmer").count())
        .sum();
    assert_eq!(words, 1_500);
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
