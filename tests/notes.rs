//! What respondents may write: any script, any length, and whatever came along from the clipboard.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod common;

use common::{example, item, questions};
use datalabscan::assessment::Assessment;
use datalabscan::evaluation::Case;
use datalabscan::i18n::{Language, PageText};
use datalabscan::pdf::report_pdf;
use datalabscan::report::layout::{
    CONTENT_BOX, FaceId, Fonts, Frames, GlyphRun, Item, NodeId, Role, STAND_IN, Tag, layout,
};
use datalabscan::report::{ReportOptions, compose};
use jiff::civil::date;
use std::fs;
use std::process::Command;

/// What a note may hold, with what a reader gets of it.
const STRETCHES: [&str; 16] = [
    "Wij beginnen in 2027 met één datalab, zoals de coördinator het in de café-overleggen zei.",
    "مختبر البيانات في البلدية يبدأ في عام 2027 مع ثلاثة شركاء.",
    "מעבדת הנתונים של העירייה (12 אנשים) מתחילה בקרוב.",
    "市の数据实验室は来年始まります。",
    "Emoji: 👍🏽 👨‍👩‍👧‍👦 🇳🇱 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ ✅ ⚠️",
    "می‌خواهم بدانم",
    "สวัสดีครับ नमस्ते ཨོཾ",
    "cafe\u{301} e\u{323}\u{302} Zażółć gęślą jaźń İstanbul’da ışık",
    "0\u{200b}null\u{200b}breed \u{feff}BOM \u{2060}vast",
    "x² + H₂O ≤ 5 € — “aha” ‘zo’ … ½ №",
    "Ł\u{338}\u{338}\u{338}\u{338}\u{338}\u{338}\u{338}\u{338}\u{338}",
    "\u{1f468}\u{200d}\u{2764}\u{fe0f}\u{200d}\u{1f468} samen",
    "https://example.org/a/very/long/path?with=many&parameters=that&never=end&and=have&no=spaces#at-all",
    "\u{10ffff}\u{fdd0}weg\u{202e}om\u{202c}",
    "tab\tregel\r\nnieuwe regel\u{2028}nog een",
    "Ελληνικά Кириллица Việt Nam",
];

/// A note of 10,000 characters.
fn note() -> String {
    let word = "datalab".repeat(43);
    let mut note: String = STRETCHES.join(" ");
    note.push(' ');
    note.extend(word.chars().take(300));
    let mut round = 0;
    while note.chars().count() < 10_000 {
        note.push(if round % 3 == 0 { '\n' } else { ' ' });
        note.push_str(STRETCHES[round * 7 % STRETCHES.len()]);
        round += 1;
    }
    note.chars().take(10_000).collect()
}

fn scan(note: &str) -> Assessment {
    let mut scan = example("voorbeeldstad");
    let answer = scan.answer_mut(item("doel-vastgelegd"));
    note.clone_into(&mut answer.note);
    STRETCHES[1].clone_into(&mut answer.evidence);
    scan
}

fn options() -> ReportOptions {
    ReportOptions::new(Language::Dutch, date(2026, 11, 23))
}

fn frames(scan: &Assessment, options: &ReportOptions) -> Frames {
    let case = Case::new(questions(), scan.clone()).unwrap();
    let document = compose(&case, options).unwrap();
    layout(&document, PageText::of(options.language))
}

fn file(scan: &Assessment) -> Vec<u8> {
    let case = Case::new(questions(), scan.clone()).unwrap();
    report_pdf(&case, &options()).unwrap()
}

/// What is left of a text when only what can be seen and what joins it counts: lines end elsewhere on paper.
fn essence(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let dropped = |c: char| {
        // What stands between the cells of a pasted table isn't in the note.
        c.is_whitespace()
            || c == '|'
            || c.is_control()
            || (u32::from(c) & 0xfffe) == 0xfffe
            || matches!(
                c,
                '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            )
            || matches!(c, '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fdd0}'..='\u{fdef}')
    };
    text.nfc().filter(|c| !dropped(*c)).collect()
}

/// Checks that one of the texts holds the whole note.
fn assert_holds(texts: &[&String], note: &str) {
    let note = essence(note);
    let texts: Vec<String> = texts.iter().map(|text| essence(text)).collect();
    if texts.iter().any(|text| text.contains(&note)) {
        return;
    }
    let begin: String = note.chars().take(20).collect();
    let text = texts
        .iter()
        .find(|text| text.contains(&begin))
        .expect("the begin of the note");
    let text = &text[text.find(&begin).unwrap_or(0)..];
    let same = note.chars().zip(text.chars()).take_while(|(a, b)| a == b).count();
    let rest = |text: &str| text.chars().skip(same).take(30).collect::<String>();
    panic!(
        "after {same} characters {:?} instead of {:?}",
        rest(text),
        rest(&note)
    );
}

/// The runs of the content, each with its node and page, in the order of drawing.
fn content(frames: &Frames) -> Vec<(NodeId, usize, &GlyphRun)> {
    let mut found = Vec::new();
    for (i, page) in frames.pages.iter().enumerate() {
        let mut owner = None;
        for item in &page.items {
            match item {
                Item::Begin(Tag::Content { mcid, .. }) => owner = Some(page.owners[*mcid as usize]),
                Item::Begin(Tag::Artifact(_)) | Item::End => owner = None,
                Item::Glyphs(run) => found.extend(owner.map(|node| (node, i, run))),
                _ => {}
            }
        }
    }
    found
}

#[test]
fn nothing_of_a_note_gets_lost_or_out_of_order() {
    let note = note();
    let frames = frames(&scan(&note), &options());
    let mut by_node: std::collections::BTreeMap<NodeId, String> = std::collections::BTreeMap::new();
    for (node, _, run) in content(&frames) {
        by_node.entry(node).or_default().push_str(&run.text);
    }
    let texts: Vec<&String> = by_node.values().collect();
    assert_holds(&texts, &note);
}

#[test]
fn nothing_of_a_note_leaves_its_page_or_covers_other_text() {
    let frames = frames(&scan(&note()), &options());
    let [left, top, right, bottom] = CONTENT_BOX;
    let runs = content(&frames);
    for (_, page, run) in &runs {
        let width = run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * run.size;
        let place = format!("page {page}: {:?} at {}, {}", run.text, run.x, run.y);
        assert!(
            run.x >= left - 0.1 && run.x + run.visible_width() <= right + 0.1,
            "{place}"
        );
        assert!(
            *page == 0 || (run.y - run.size >= top - 4.0 && run.y <= bottom),
            "{place}"
        );
        assert!(width.is_finite(), "{place}");
    }
    for page in 1..frames.pages.len() {
        let mut boxes: Vec<_> = runs
            .iter()
            .filter(|(_, on, run)| *on == page && run.visible_width() > 0.0)
            .map(|(_, _, run)| (run.y, run.x, run.x + run.visible_width(), run.size, &run.text))
            .collect();
        boxes.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        for pair in boxes.windows(2) {
            let same_line = (pair[0].0 - pair[1].0).abs() < 0.01;
            assert!(
                !same_line || pair[0].2 <= pair[1].1 + 0.05,
                "page {page}: {pair:?}"
            );
        }
    }
}

#[test]
fn what_the_font_lacks_is_a_square_that_stands_for_one_character() {
    let fonts = Fonts::bundled();
    let frames = frames(&scan("Emoji 👨‍👩‍👧‍👦 en 数"), &options());
    let squares: Vec<String> = content(&frames)
        .iter()
        .flat_map(|(_, _, run)| {
            let square = fonts.face(run.face).glyph(STAND_IN);
            let missing = run.glyphs.iter().filter(move |glyph| glyph.id == square);
            missing.map(|glyph| run.text[glyph.text.clone()].to_owned())
        })
        .filter(|text| !text.chars().all(|c| ('\u{600}'..'\u{700}').contains(&c)))
        .collect();
    // The first is the one that the reader is told about.
    assert_eq!(squares, ["□", "👨‍👩‍👧‍👦", "数"]);
}

#[test]
fn words_of_respondents_keep_their_language_in_a_report_in_another() {
    let scan = scan("Dit is een opmerking.");
    for (language, expected) in [(Language::Dutch, 0), (Language::English, 1)] {
        let options = ReportOptions::new(language, date(2026, 11, 23));
        let frames = frames(&scan, &options);
        let said: Vec<&GlyphRun> = content(&frames)
            .iter()
            .filter(|(node, _, run)| {
                let node = &frames.nodes[node.index()];
                let foreign = node.language.as_deref() == Some("nl") && node.role == Role::Span;
                foreign && run.text.contains("opmerking")
            })
            .map(|(_, _, run)| *run)
            .collect();
        assert_eq!(said.len(), expected, "{language:?}");
    }
    let case = Case::new(questions(), scan.clone()).unwrap();
    let options = ReportOptions::new(Language::English, date(2026, 11, 23));
    let bytes = report_pdf(&case, &options).unwrap();
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let spans = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|dict| {
            let is =
                |key: &[u8], value: &[u8]| dict.get(key).and_then(lopdf::Object::as_name).ok() == Some(value);
            is(b"Type", b"StructElem") && is(b"S", b"Span")
        });
    let languages: Vec<String> = spans
        .filter_map(|span| span.get(b"Lang").ok())
        .map(|language| lopdf::decode_text_string(language).unwrap())
        .collect();
    assert!(!languages.is_empty() && languages.iter().all(|language| language == "nl"));
}

#[test]
fn the_fonts_have_every_letter_that_the_program_itself_uses() {
    let fonts = Fonts::bundled();
    let mut texts: Vec<(String, String)> = common::question_files()
        .into_iter()
        .map(|file| (file.name, String::from_utf8(file.bytes).unwrap()))
        .collect();
    for entry in fs::read_dir(common::folder("src/i18n/text")).unwrap() {
        let path = entry.unwrap().path();
        texts.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
    }
    assert!(texts.len() > 12);
    // What Dutch, Polish and Turkish names of people and places are written with.
    let names =
        "ÁÀÄÂÉÈËÊÍÏÎÓÖÔÚÜÛÇÑáàäâéèëêíïîóöôúüûçñĳĲĄĆĘŁŃÓŚŹŻąćęłńóśźżĞİŞğışÂÎÛâîû“”„‘’‚«»–—…•·→≤≥×±½²³€£§°′″";
    texts.push(("names".into(), names.into()));
    for (source, text) in &texts {
        for id in FaceId::ALL {
            let face = fonts.face(id);
            let lacking: Vec<char> = text
                .chars()
                // A box to tick is drawn as one that the font has.
                .filter(|c| !c.is_control() && *c != '☐' && face.glyph(*c) == 0)
                .collect();
            assert!(lacking.is_empty(), "{source}: {lacking:?} in {}", face.name);
        }
    }
}

/// What a program says about a file.
fn said(program: &str, arguments: &[&str], bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.pdf");
    fs::write(&path, bytes).unwrap();
    let path = path.to_str().unwrap();
    let arguments: Vec<&str> = arguments
        .iter()
        .map(|a| if *a == "FILE" { path } else { a })
        .collect();
    let output = Command::new(program).args(&arguments).output().unwrap();
    assert!(
        output.status.success(),
        "{program}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

#[test]
#[ignore = "needs poppler"]
fn a_note_comes_back_from_the_file() {
    let note = note();
    let bytes = file(&scan(&note));
    // By structure, as a screen reader goes: all of it, in order.
    let heard = said("pdfinfo", &["-struct-text", "FILE"], &bytes);
    let heard: String = heard
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix('"'))
        .map(|line| line.strip_suffix('"').unwrap_or(line))
        .collect();
    assert_holds(&[&heard], &note);
    // By place, as copying goes: every word.
    let copied = said("pdftotext", &["-raw", "-enc", "UTF-8", "FILE", "-"], &bytes);
    // Turning letters around, poppler also turns a letter and what joins it around.
    let essence = |text: &str| essence(text).replace('\u{200c}', "");
    let copied = essence(&copied);
    for word in note
        .split_whitespace()
        .map(essence)
        .filter(|word| word.chars().count() < 12)
    {
        assert!(copied.contains(&word), "{word:?}");
    }
}
