//! The scan inside the report: it comes back as it went in, nothing else passes for one, and what others may not read
//! isn't there.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]
#![allow(clippy::format_collect, reason = "a few digits")]

mod common;
#[path = "common/group.rs"]
mod group;
mod sample;

use std::io::Write as _;

use common::{answer_all, everything_applies, example, questions};
use datalabscan::{
    assessment::{
        Action, ActionStatus, ActionTask, Agreed, Answer, Assessment, Level, PlanChange, ProfileValue,
        Reason, Response, Who, examples,
        format::{LARGEST, VERSION, decode, encode},
    },
    evaluation::{Case, evaluate},
    i18n::Language,
    pdf::{Attachment, EmbeddedScan, ExtractError, Metadata, embedded_scan, pdf, report_pdf},
    report::{
        Disclosure, Part, ReportOptions, compose,
        document::{Block, Document},
        enclosures,
        layout::layout,
    },
};
use flate2::{Compression, write::ZlibEncoder};
use jiff::civil::date;
use lopdf::Object;
use proptest::prelude::*;

fn options(disclosure: Disclosure) -> ReportOptions {
    ReportOptions {
        disclosure,
        ..ReportOptions::new(Language::Dutch, date(2026, 11, 23))
    }
}

fn report(scan: &Assessment, options: &ReportOptions) -> Vec<u8> {
    let case = Case::new(questions(), scan.clone()).unwrap();
    report_pdf(&case, options).unwrap()
}

/// A file of one page with this scan in it.
fn small(scan: Option<&str>) -> Vec<u8> {
    let document = Document {
        blocks: vec![Block::text("Rapport")],
        ..sample::NL.report()
    };
    let attachment = scan.map(|scan| Attachment {
        name: "’s-berg.datalabscan".into(),
        description: "De scan".into(),
        scan: scan.into(),
        format: 1,
        questionnaire: "vragen é".into(),
        version: "1 (b)\\".into(),
    });
    let frames = layout(&document, sample::NL.page_text());
    pdf(&frames, &Metadata::of(&document), attachment.as_ref()).unwrap()
}

/// A file of another program, in which the words stand between two pieces of the smallest PDF.
fn foreign(words: &[u8]) -> Vec<u8> {
    [b"%PDF-1.7\n", words, b"\n%%EOF\n"].concat()
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn position(bytes: &[u8], wanted: &[u8]) -> usize {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
        .unwrap()
}

#[test]
fn the_examples_come_back_byte_for_byte() {
    for shipped in examples() {
        let scan = decode(questions(), shipped.text.as_bytes()).unwrap();
        if scan.is_group() {
            // Others get it without who answered when.
            continue;
        }
        let found = embedded_scan(&report(&scan, &options(Disclosure::INTERNAL))).unwrap();
        let expected = EmbeddedScan {
            bytes: shipped.text.as_bytes().to_vec(),
            format: VERSION,
            questionnaire: questions().id().into(),
            version: questions().version().into(),
        };
        assert_eq!(found, expected);
    }
}

#[test]
fn the_file_names_the_scan_as_the_standard_asks() {
    let file = lopdf::Document::load_mem(&small(Some("Datalabscan()"))).unwrap();
    let catalog = file.catalog().unwrap();
    let dict = |object: &Object| match object {
        Object::Reference(id) => match file.get_object(*id).unwrap() {
            Object::Stream(stream) => stream.dict.clone(),
            other => other.as_dict().unwrap().clone(),
        },
        other => other.as_dict().unwrap().clone(),
    };
    let associated = catalog.get(b"AF").and_then(Object::as_array).unwrap();
    let names = dict(
        &dict(catalog.get(b"Names").unwrap())
            .get(b"EmbeddedFiles")
            .unwrap()
            .clone(),
    );
    let names = names.get(b"Names").and_then(Object::as_array).unwrap();
    assert_eq!(associated[..], names[1..], "one file, found both ways");
    let specification = dict(&associated[0]);
    let text = |key: &[u8]| lopdf::decode_text_string(specification.get(key).unwrap()).unwrap();
    assert_eq!(
        (text(b"UF"), text(b"F")),
        ("’s-berg.datalabscan".into(), "_s-berg.datalabscan".into())
    );
    assert_eq!(text(b"Desc"), "De scan");
    assert_eq!(
        specification
            .get(b"AFRelationship")
            .and_then(Object::as_name)
            .unwrap(),
        b"Source"
    );
    let stream = dict(dict(specification.get(b"EF").unwrap()).get(b"F").unwrap());
    assert_eq!(
        stream.get(b"Subtype").and_then(Object::as_name).unwrap(),
        b"text/x-ron"
    );
    let params = dict(stream.get(b"Params").unwrap());
    assert_eq!(params.get(b"Size").and_then(Object::as_i64).unwrap(), 13);
    assert_eq!(
        params.get(b"ModDate").and_then(Object::as_str).unwrap(),
        b"D:20261123000000+00'00'"
    );
    assert_eq!(
        params.get(b"CheckSum").and_then(Object::as_str).unwrap().len(),
        16
    );
}

#[test]
fn a_file_without_a_scan_says_why() {
    let without = |bytes: &[u8]| embedded_scan(bytes).unwrap_err();
    for bytes in [&b""[..], b"Datalabscan(", b"PK\x03\x04", &[0; 5000]] {
        assert_eq!(without(bytes), ExtractError::NotAPdf);
    }
    assert_eq!(without(&small(None)), ExtractError::NoScan);
    assert_eq!(without(&foreign(b"")), ExtractError::OtherMaker);
    assert_eq!(
        without(&foreign(b"trailer<</Encrypt 3 0 R>>")),
        ExtractError::Encrypted
    );
    assert_eq!(
        without(&foreign(b"/DLSC_Maker(Datalabscan 1) /EmbeddedFile")),
        ExtractError::Changed
    );
    assert_eq!(without(b"%PDF-1.7\n1 0 obj"), ExtractError::Damaged);
}

/// The file as another program locks it, with these passwords to change and to read it.
fn locked(bytes: &[u8], owner: &str, user: &str, aes: bool) -> Vec<u8> {
    use lopdf::{
        Document, EncryptionState, EncryptionVersion, Permissions,
        encryption::crypt_filters::{Aes256CryptFilter, CryptFilter},
    };
    use std::{collections::BTreeMap, sync::Arc};
    let mut file = Document::load_mem(bytes).unwrap();
    if file.trailer.get(b"ID").is_err() {
        let id = || Object::string_literal("0123456789abcdef");
        file.trailer.set("ID", Object::Array(vec![id(), id()]));
    }
    let permissions = Permissions::PRINTABLE;
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let state = if aes {
        EncryptionState::try_from(EncryptionVersion::V5 {
            encrypt_metadata: true,
            crypt_filters: BTreeMap::from([(b"StdCF".to_vec(), filter)]),
            file_encryption_key: &[7; 32],
            stream_filter: b"StdCF".to_vec(),
            string_filter: b"StdCF".to_vec(),
            owner_password: owner,
            user_password: user,
            permissions,
        })
    } else {
        EncryptionState::try_from(EncryptionVersion::V2 {
            document: &file,
            owner_password: owner,
            user_password: user,
            key_length: 128,
            permissions,
        })
    };
    let state = state.unwrap();
    file.encrypt(&state).unwrap();
    if aes {
        lock_words(&mut file, &state);
    }
    let mut out = Vec::new();
    file.save_to(&mut out).unwrap();
    out
}

/// Locks the words in the dictionaries of streams too, as other programs do and lopdf doesn't.
fn lock_words(file: &mut lopdf::Document, state: &lopdf::EncryptionState) {
    for (id, object) in &mut file.objects {
        if let Ok(stream) = object.as_stream_mut() {
            let mut words = Object::Dictionary(stream.dict.clone());
            lopdf::encryption::encrypt_object(state, *id, &mut words).unwrap();
            stream.dict = words.as_dict().unwrap().clone();
        }
    }
}

#[test]
fn a_lock_that_only_keeps_others_from_changing_a_report_keeps_nobody_from_reading_it() {
    let text = "Datalabscan(format: 1) één".repeat(40);
    let whole = small(Some(&text));
    for aes in [false, true] {
        let found = embedded_scan(&locked(&whole, "eigenaar", "", aes)).unwrap();
        assert_eq!(found, embedded_scan(&whole).unwrap(), "aes: {aes}");
        assert_eq!(
            embedded_scan(&locked(&whole, "eigenaar", "lezer", aes)),
            Err(ExtractError::Encrypted)
        );
        assert_eq!(
            embedded_scan(&locked(&small(None), "eigenaar", "", aes)),
            Err(ExtractError::NoScan)
        );
        // Half of it, or with other bytes in it, gives the scan or an error.
        let file = locked(&whole, "eigenaar", "", aes);
        for at in (0..file.len()).step_by(file.len() / 12) {
            let mut changed = file.clone();
            changed[at] ^= 0x55;
            if let Ok(found) = embedded_scan(&changed) {
                assert_eq!(found.bytes, text.as_bytes());
            }
            let _ = embedded_scan(&file[..at]).is_ok();
        }
    }
}

#[test]
fn a_changed_scan_is_no_scan() {
    let whole = small(Some(&"Datalabscan(format: 1)".repeat(9)));
    let start = position(&whole, b"/DLSC_Scan");
    let content = start + position(&whole[start..], b"stream") + b"stream\n".len();
    for at in content + 2..content + 12 {
        let mut changed = whole.clone();
        changed[at] ^= 0x10;
        let error = embedded_scan(&changed).unwrap_err();
        assert!(
            matches!(error, ExtractError::Changed | ExtractError::Damaged),
            "{error:?}"
        );
    }
    let text = b"Datalabscan(other)\n";
    let hash = format!("/DLSC_Scan<</SHA256({})>>", "0".repeat(64));
    let object = [b"1 0 obj<<", hash.as_bytes(), b">>stream\n", text, b"endstream"].concat();
    assert_eq!(embedded_scan(&foreign(&object)), Err(ExtractError::Changed));
}

/// As other programs write the same: other order, other strings, lengths elsewhere, a newer part behind.
#[test]
fn a_file_that_was_rewritten_still_opens() {
    let text = b"Datalabscan(format: 1)\n";
    let hash = "f".to_owned() + &sha256(text)[1..];
    let right = sha256(text);
    let escaped = format!("\\{:03o}{}", right.as_bytes()[0], &right[1..]);
    let wide: String = right.bytes().map(|byte| format!("{byte:02X} ")).collect();
    let deflated = deflated(text);
    let object = |dict: &str, content: &[u8]| {
        [
            format!("1 0 obj % x\n<<{dict}>>\r\nstream\r\n").as_bytes(),
            content,
            b"\r\nendstream endobj",
        ]
        .concat()
    };
    let files = [
        object(
            &format!("/DLSC_Scan <</Format 1/SHA256 ({right})>>/Length 23"),
            text,
        ),
        object(&format!("/Length 9 0 R /DLSC_Scan<</SHA256({escaped})>>"), text),
        object(
            &format!("/Length 9 0 R /Filter [/FlateDecode] /DLSC_Scan<</SHA256 <{wide}>>>"),
            &deflated,
        ),
        object(
            &format!("/Filter /FlateDecode /Length 1 /X#20Y 1 /DLSC_Scan<</SHA256({right})>>"),
            &deflated,
        ),
        [
            object(&format!("/DLSC_Scan<</SHA256({right})>>"), text),
            object(&format!("/DLSC_Scan<</SHA256({hash})>>"), text),
        ]
        .concat(),
    ];
    for (i, file) in files.iter().enumerate() {
        let found = embedded_scan(&foreign(file)).map(|scan| scan.bytes);
        assert_eq!(found.as_deref(), Ok(&text[..]), "{i}");
    }
    let lzw = object(
        &format!("/Filter /LZWDecode /DLSC_Scan<</SHA256({right})>>"),
        text,
    );
    assert_eq!(embedded_scan(&foreign(&lzw)), Err(ExtractError::Damaged));
}

/// What a scan says can look like the end of it.
#[test]
fn a_scan_is_as_long_as_the_file_says() {
    let text = "Datalabscan(note: \"endstream\")\n";
    let (length, hash) = (text.len(), sha256(text.as_bytes()));
    let object = format!(
        "1 0 obj\n<</Length {length}/DLSC_Scan<</SHA256({hash})>>>>\nstream\n{text}\nendstream endobj"
    );
    let found = embedded_scan(&foreign(object.as_bytes())).unwrap();
    assert_eq!(found.bytes, text.as_bytes());
}

/// As a program for meetings makes one file of several papers: none of them is left out without a word.
#[test]
fn reports_that_were_made_into_one_file_open_when_they_hold_one_scan() {
    let report = |text: &str| small(Some(text));
    let (one, other) = (report("Datalabscan(format: 1)"), report("Datalabscan(format: 2)"));
    let twice = embedded_scan(&[&one[..], &one].concat()).unwrap();
    assert_eq!(twice.bytes, b"Datalabscan(format: 1)");
    for both in [[&one[..], &other], [&other[..], &one]] {
        assert_eq!(embedded_scan(&both.concat()), Err(ExtractError::Several));
    }
    // A damaged one beside it is no second scan.
    let mut damaged = other;
    let start = position(&damaged, b"/DLSC_Scan");
    let content = start + position(&damaged[start..], b"stream") + b"stream\n".len();
    damaged[content + 4] ^= 0x10;
    for both in [[&one[..], &damaged], [&damaged[..], &one]] {
        assert_eq!(embedded_scan(&both.concat()).unwrap().bytes, twice.bytes);
    }
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[test]
fn a_scan_that_unfolds_without_end_is_refused() {
    let bomb = vec![b' '; LARGEST as usize + 2];
    let dict = format!(
        "1 0 obj<</Filter/FlateDecode/DLSC_Scan<</SHA256({})>>>>stream\n",
        sha256(&bomb)
    );
    let object = [dict.as_bytes(), &deflated(&bomb), b"\nendstream"].concat();
    assert!(object.len() < 100_000);
    assert_eq!(embedded_scan(&foreign(&object)), Err(ExtractError::Damaged));
    for part in [
        "/DLSC_Scan",
        "<<",
        "[",
        "(",
        "1 0 obj<</DLSC_Scan",
        "<</A<</DLSC_Scan ",
    ] {
        let many = part.repeat(2_000_000 / part.len());
        assert!(embedded_scan(&foreign(many.as_bytes())).is_err(), "{part}");
    }
}

#[test]
fn half_a_file_gives_the_scan_or_an_error() {
    let scan = "Datalabscan(format: 1)\n".repeat(30);
    let whole = small(Some(&scan));
    let mut found = 0;
    for end in (0..whole.len()).step_by(7) {
        match embedded_scan(&whole[..end]) {
            Ok(embedded) => {
                assert_eq!(embedded.bytes, scan.as_bytes());
                found += 1;
            }
            Err(error) => assert!(
                matches!(error, ExtractError::NotAPdf | ExtractError::Damaged),
                "{end}: {error:?}"
            ),
        }
    }
    assert!(found > 0, "the tables at the end aren't needed");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back(scan in "(?s).{0,400}") {
        let found = embedded_scan(&small(Some(&scan))).unwrap();
        prop_assert_eq!(found.bytes, scan.into_bytes());
        prop_assert_eq!((found.questionnaire.as_str(), found.version.as_str()), ("vragen é", "1 (b)\\"));
    }

    #[test]
    fn damage_gives_the_same_scan_or_none(damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40)) {
        let scan = "Datalabscan(format: 1)\n".repeat(30);
        let mut bytes = small(Some(&scan));
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(found) = embedded_scan(&bytes) {
            prop_assert_eq!(found.bytes, scan.into_bytes());
        }
    }

    #[test]
    fn no_bytes_make_it_panic(words in "[/<>\\[\\]()a-zA-Z0-9 \\\\#%\n]{0,60}") {
        for around in [format!("1 0 obj<</DLSC_Scan {words}>>stream\nendstream"), format!("{words} obj<<{words}/DLSC_Scan<<{words}")] {
            prop_assert!(embedded_scan(&foreign(around.as_bytes())).is_err());
        }
    }
}

/// Words that stand nowhere else, one for each place where a respondent writes.
const SECRETS: [&str; 4] = ["notitiexyz", "bewijsxyz", "nvtxyz", "redenxyz"];

/// Voorbeeldstad with a secret in every free text, and everything that can be skipped skipped.
fn talkative() -> Assessment {
    let mut scan = example("voorbeeldstad");
    answer_all(&mut scan, &Response::level(1));
    for entry in questions().items() {
        let answer = scan.answer_mut(entry.id);
        if datalabscan::assessment::may_skip(entry, &everything_applies()) {
            answer.response = Response::NotApplicable(SECRETS[2].into());
        }
        answer.note = SECRETS[0].into();
        answer.evidence = SECRETS[1].into();
    }
    let evaluation = evaluate(questions(), &scan).unwrap();
    let fired: Vec<_> = evaluation
        .checks
        .iter()
        .map(|check| (check.id, check.combination.clone()))
        .collect();
    assert!(!fired.is_empty(), "no check asks for a reason");
    for (check, combination) in fired {
        let text = SECRETS[3].into();
        scan.set_reason(check, Some(Reason { combination, text }));
    }
    scan
}

/// Everything a reader could find in the file: the text on the pages, and every string and stream.
fn everything_in(bytes: &[u8]) -> String {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = file.get_pages().into_keys().collect();
    let mut found = file.extract_text(&pages).unwrap();
    for object in file.objects.values() {
        gather(object, &mut found);
    }
    found.to_lowercase()
}

fn gather(object: &Object, found: &mut String) {
    match object {
        Object::String(bytes, _) => {
            found.push_str(&lopdf::decode_text_string(object).unwrap_or_default());
            found.push_str(&String::from_utf8_lossy(bytes));
        }
        Object::Array(entries) => entries.iter().for_each(|entry| gather(entry, found)),
        Object::Dictionary(dict) => dict.iter().for_each(|(_, entry)| gather(entry, found)),
        Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, entry)| gather(entry, found));
            let content = stream
                .get_plain_content()
                .unwrap_or_else(|_| stream.content.clone());
            found.push_str(&String::from_utf8_lossy(&content));
        }
        _ => {}
    }
}

#[test]
fn what_others_may_not_read_is_not_in_the_file() {
    let scan = talkative();
    let mut without_notes = Disclosure::INTERNAL;
    without_notes.notes = false;
    let all = everything_in(&report(&scan, &options(Disclosure::INTERNAL)));
    for secret in SECRETS {
        assert!(
            all.contains(secret),
            "{secret} can't be found, so its absence would mean nothing"
        );
    }
    for disclosure in [Disclosure::PUBLIC, without_notes] {
        let found = everything_in(&report(&scan, &options(disclosure)));
        for secret in SECRETS {
            assert!(
                !found.contains(secret),
                "{secret} is in the file with {disclosure:?}"
            );
        }
        assert_eq!(
            found.contains("origin("),
            disclosure.scan,
            "a scan in {disclosure:?}"
        );
    }
}

#[test]
fn a_scan_without_own_words_scores_the_same() {
    let scan = talkative();
    let mut disclosure = Disclosure::INTERNAL;
    disclosure.notes = false;
    let found = embedded_scan(&report(&scan, &options(disclosure))).unwrap();
    let bare = decode(questions(), &found.bytes).unwrap();
    let (all, less) = (
        evaluate(questions(), &scan).unwrap(),
        evaluate(questions(), &bare).unwrap(),
    );
    assert_eq!(all.score, less.score);
    assert_eq!(all.checks.len(), less.checks.len());
    assert!(
        less.checks.iter().all(|check| !check.is_open()),
        "a check that was answered asks again"
    );
}

#[test]
fn what_another_edition_wrote_is_left_out_too() {
    let text = encode(questions(), &example("duinrand"));
    let text = text.replacen(questions().hash(), "0000", 1).replacen(
        "answers: {",
        "answers: {\"bridge\": Answer(response: NotApplicable(\"nvtxyz\"), note: \"notitiexyz\", evidence: \"bewijsxyz\"),",
        1,
    );
    let text = text
        .replacen("profile: {", "profile: {\"bridge\": Text(\"profielxyz\"),", 1)
        .replacen(
            "reasons: {",
            "reasons: {\"bridge\": Reason(combination: \"a=1\", text: \"redenxyz\"),",
            1,
        );
    let scan = decode(questions(), text.as_bytes()).unwrap();
    assert_eq!(encode(questions(), &scan).matches("xyz").count(), 5);
    let bare = encode(questions(), &scan.without_own_words());
    assert!(!bare.contains("xyz") && bare.contains("bridge"), "{bare}");
}

#[test]
fn no_column_or_heading_stays_behind_empty() {
    let scan = talkative();
    let case = Case::new(questions(), scan.clone()).unwrap();
    let document = |disclosure| compose(&case, &options(disclosure)).unwrap();
    let (all, public) = (document(Disclosure::INTERNAL), document(Disclosure::PUBLIC));
    for column in ["Bewijs", "Bewijs en opmerking"] {
        assert!(
            all.plain_text().contains(&format!("| {column}")),
            "{}",
            all.plain_text()
        );
        assert!(!public.plain_text().contains(&format!("| {column}")));
    }
    let left_out = "Met een reden; die staat niet in deze versie";
    assert!(!all.plain_text().contains(left_out) && public.plain_text().contains(left_out));
    assert!(
        !public.plain_text().contains("Geen reden genoemd"),
        "there are reasons, others just can't read them"
    );
    for block in &public.blocks {
        let Block::Table(table) = block else { continue };
        for column in 0..table.columns.len() {
            let filled = |row: &datalabscan::report::document::Row| {
                row.cells.get(column).is_some_and(|cell| !cell.inlines.is_empty())
            };
            assert!(
                table.rows.iter().any(filled),
                "column {column} of {:?} is empty",
                table.header
            );
        }
    }
}

#[test]
fn a_report_says_its_enclosures_beforehand() {
    let said = |options: &ReportOptions, language| {
        let case = Case::new(questions(), example("voorbeeldstad")).unwrap();
        let goes = enclosures(&case, options, language);
        (goes.included.join("; "), goes.left_out.join("; "))
    };
    let mut made = options(Disclosure::INTERNAL);
    let (included, left_out) = said(&made, Language::Dutch);
    assert_eq!(
        included,
        "scores, conclusies en advies; opmerkingen, bewijs en redenen in eigen woorden; \
         de scan als bijlage in de pdf, met alle antwoorden, opmerkingen, bewijs en redenen"
    );
    assert_eq!(left_out, "");
    made.disclosure.notes = false;
    let (included, left_out) = said(&made, Language::English);
    assert_eq!(
        included,
        "scores, conclusions and advice; the scan as an attachment in the PDF, with only the chosen answers"
    );
    assert_eq!(left_out, "notes, evidence and reasons in people’s own words");
    made.disclosure = Disclosure::PUBLIC;
    made.without = [Part::Themes].into();
    let (included, left_out) = said(&made, Language::Dutch);
    assert_eq!(included, "scores, conclusies en advies");
    assert!(
        left_out.starts_with("opmerkingen, bewijs en redenen in eigen woorden; de scan"),
        "{left_out}"
    );
    assert!(left_out.ends_with("‘Thema’s’"), "{left_out}");
    // The short report quotes remarks and names evidence; without notes it shows nobody's own words at all.
    let mut short = ReportOptions {
        short: true,
        ..options(Disclosure::INTERNAL)
    };
    assert!(
        said(&short, Language::Dutch)
            .0
            .contains("; opmerkingen en bewijs in eigen woorden")
    );
    short.disclosure.notes = false;
    assert!(!said(&short, Language::Dutch).0.contains("eigen woorden"));
    // With colleagues' answers in the scan it says that they are in.
    let group = group::three_respondents();
    for notes in [true, false] {
        made.disclosure = Disclosure {
            notes,
            ..Disclosure::INTERNAL
        };
        let case = Case::new(questions(), group.clone()).unwrap();
        let goes = enclosures(&case, &made, Language::Dutch);
        let said = goes.included.join("; ");
        assert!(said.contains("van alle invullers"), "{said}");
        assert_eq!(said.contains("alleen de gekozen antwoorden"), !notes, "{said}");
    }
}

/// Each text that a report shows is looked through for characters that its typeface lacks.
#[test]
fn what_a_report_cannot_show_is_named_by_where_it_stands() {
    fn answer(scan: &mut Assessment) -> &mut Answer {
        scan.answer_mut(questions().items()[0].id)
    }
    fn agree(scan: &mut Assessment, agreed: Agreed) {
        scan.group.set_agreed(questions().items()[0].id, Some(agreed));
    }
    fn plan(scan: &mut Assessment, change: impl FnOnce(&mut Action)) {
        let mut action = Action::new(ActionTask::Own, date(2026, 11, 23), date(2026, 12, 18));
        action.words = "Bespreken".into();
        change(&mut action);
        scan.plan.change(PlanChange::Add(vec![action]));
    }
    type Write = fn(&mut Assessment);
    const LOST: &str = "学";
    let of_report = |scan: &Assessment, options: &ReportOptions| {
        let case = Case::new(questions(), scan.clone()).unwrap();
        enclosures(&case, options, Language::Dutch).not_shown
    };
    let [own, mut public] = [options(Disclosure::INTERNAL), options(Disclosure::PUBLIC)];
    public.publication = true;
    let places: [(&str, Write); 9] = [
        ("naam op het rapport", |scan| {
            let name = ProfileValue::Text(LOST.into());
            scan.set_profile(questions().roles().name, Some(name));
        }),
        ("opmerking 1.1", |scan| answer(scan).note = LOST.into()),
        ("bewijs 1.1", |scan| answer(scan).evidence = LOST.into()),
        ("opmerking 1.1", |scan| {
            answer(scan).response = Response::NotApplicable(LOST.into());
        }),
        ("opmerking 1.1", |scan| {
            let (level, reason) = (Level::whole(2), LOST.into());
            agree(
                scan,
                Agreed {
                    level,
                    reason,
                    ..Agreed::default()
                },
            );
        }),
        ("opmerking 1.1", |scan| {
            let (level, minority) = (Level::whole(2), LOST.into());
            agree(
                scan,
                Agreed {
                    level,
                    minority,
                    ..Agreed::default()
                },
            );
        }),
        ("actie 1", |scan| plan(scan, |action| action.words = LOST.into())),
        ("actie 1", |scan| {
            plan(scan, |action| action.who = Who::Words(LOST.into()));
        }),
        ("actie 1", |scan| {
            plan(scan, |action| action.status = ActionStatus::Dropped(LOST.into()));
        }),
    ];
    for (at, (place, write)) in places.into_iter().enumerate() {
        let mut scan = example("voorbeeldstad");
        write(&mut scan);
        assert_eq!(of_report(&scan, &own), [format!("{place} ({LOST})")], "{at}");
        assert_eq!(of_report(&scan, &public).len(), usize::from(at == 0), "{at}");
    }
    let status = LOST.to_owned();
    let named = of_report(&example("voorbeeldstad"), &ReportOptions { status, ..own });
    assert_eq!(named, [format!("stand van het rapport ({LOST})")]);
}

#[test]
fn a_scan_for_a_newer_program_or_other_questions_is_explained() {
    use datalabscan::opening::{OpenError, Source, explain, extract, open};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rapport.pdf");
    let good = encode(questions(), &example("duinrand"));
    let write = |scan: &str, format| {
        let attachment = Attachment {
            name: "a.datalabscan".into(),
            description: String::new(),
            scan: scan.into(),
            format,
            questionnaire: "x".into(),
            version: "1".into(),
        };
        let document = sample::NL.report();
        let frames = layout(&document, sample::NL.page_text());
        std::fs::write(
            &path,
            pdf(&frames, &Metadata::of(&document), Some(&attachment)).unwrap(),
        )
        .unwrap();
    };
    write(&good, VERSION);
    let opened = open(questions(), &path).unwrap();
    assert_eq!(
        (opened.assessment, opened.source),
        (example("duinrand"), Source::Report)
    );
    for (scan, format, dutch, english) in [
        (
            good.replace("format: 3", "format: 4"),
            4,
            "nieuwere versie",
            "newer version",
        ),
        (
            "something else altogether".into(),
            4,
            "nieuwere versie",
            "newer version",
        ),
        (
            good.replace("id: \"datalab\"", "id: \"bruggen\""),
            VERSION,
            "‘bruggen’",
            "‘bruggen’",
        ),
        ("Datalabscan(".into(), VERSION, "halverwege", "halfway"),
    ] {
        write(&scan, format);
        let error = open(questions(), &path).unwrap_err();
        assert!(matches!(error, OpenError::ScanInReport { .. }), "{error:?}");
        for (language, part) in [(Language::Dutch, dutch), (Language::English, english)] {
            let said = explain(&error, language);
            assert!(said.contains(part) && said.contains("rapport.pdf"), "{said}");
        }
        assert_eq!(
            extract(&path).unwrap().bytes,
            scan.as_bytes(),
            "it comes out all the same"
        );
    }
}

/// Responses, notes and evidence of any kind, to as many questions as come.
fn any_answers() -> impl Strategy<Value = Vec<(u8, String, String)>> {
    proptest::collection::vec((0..8_u8, any::<String>(), "[a-z ]{0,30}"), 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_scan_comes_back(answers in any_answers(), scan_notes in any::<bool>()) {
        let mut scan = everything_applies();
        let highest = questions().highest();
        for (item, (choice, note, evidence)) in questions().items().iter().zip(answers) {
            let answer = scan.answer_mut(item.id);
            answer.response = match choice {
                level if level <= highest => Response::level(level),
                6 => Response::DontKnow,
                7 => Response::NotApplicable(note.clone()),
                _ => Response::Unanswered,
            };
            answer.note = note;
            answer.evidence = evidence;
        }
        let disclosure = Disclosure { scan: true, notes: scan_notes };
        let found = embedded_scan(&report(&scan, &options(disclosure))).unwrap();
        let expected = if scan_notes { scan } else { scan.without_own_words() };
        prop_assert_eq!(&found.bytes, &encode(questions(), &expected).into_bytes());
        prop_assert_eq!(decode(questions(), &found.bytes).unwrap(), expected);
    }
}
