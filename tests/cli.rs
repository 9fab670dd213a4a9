//! The real program, from the outside: what it writes, says and leaves alone.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

#[path = "cli/actions.rs"]
mod actions;
#[path = "cli/answers.rs"]
mod answers;
mod common;
#[path = "cli/files.rs"]
mod files;
#[path = "cli/folder.rs"]
mod folder;
#[path = "cli/invite.rs"]
mod invite;
#[path = "cli/kept.rs"]
mod kept;
#[path = "cli/names.rs"]
mod names;
#[path = "cli/plan.rs"]
mod plan;
#[path = "cli/sheets.rs"]
mod sheets;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use datalabscan::{
    assessment::{examples, format::encode},
    i18n::{CliText, Language},
};
use serde_json::Value;
use tempfile::TempDir;

const PROFILE: &[&str] = &[
    "profile.gemeente=Gemeente Test",
    "profile.inwonertal=25-50",
    "profile.soort=samenwerkend",
    "profile.fase=lopend",
    "profile.beleidsterreinen=sociaal,veiligheid",
    "profile.analyses=beschrijvend,voorspellend",
    "profile.persoonsgegevens=ja-gewone",
    "profile.rol=projectleider",
];

/// Runs the program in `folder`.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_datalabscan"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        // Earlier versions of scans don't belong among those of whoever runs the tests.
        .env("XDG_DATA_HOME", concat!(env!("CARGO_TARGET_TMPDIR"), "/data"))
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Runs the program and expects success.
#[track_caller]
fn fine(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", err(&output));
    out(&output)
}

/// Runs the program and expects this exit code and something said about it.
#[track_caller]
fn fails(folder: &Path, arguments: &[&str], code: i32) -> String {
    let output = run(folder, arguments);
    let said = err(&output);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    assert!(!said.trim().is_empty() && !said.contains("panicked"), "{said}");
    said
}

fn folder_with_scan() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let new: Vec<&str> = ["new", "a.datalabscan"].iter().chain(PROFILE).copied().collect();
    fine(folder.path(), &new);
    let path = folder.path().join("a.datalabscan");
    (folder, path)
}

fn score(folder: &Path) -> Value {
    serde_json::from_str(&fine(folder, &["score", "a.datalabscan", "--format", "json"])).unwrap()
}

#[test]
fn help_is_there_in_both_languages() {
    let here = Path::new(".");
    for command in [
        &["--help"][..],
        &["check", "--help"],
        &["new", "--help"],
        &["fill", "--help"],
        &["score", "--help"],
        &["plan", "--help"],
        &["report", "--help"],
        &["extract", "--help"],
        &["open", "--help"],
    ] {
        assert!(fine(here, command).contains("Afsluitcodes"), "{command:?}");
        let english: Vec<&str> = command.iter().chain(&["--lang", "en"]).copied().collect();
        assert!(fine(here, &english).contains("Exit codes"), "{command:?}");
    }
    assert!(fine(here, &["--version"]).contains(env!("CARGO_PKG_VERSION")));
}

#[test]
fn wrong_usage_exits_with_two() {
    let here = Path::new(".");
    for arguments in [
        &["score"][..],
        &["new"],
        &["fill"],
        &["score", "a", "--format", "xml"],
        &["plan", "a", "--to", "starten", "--format", "xml"],
        &["report", "a", "--date", "2026-13-01"],
        &["report", "a", "--without", "law,soup"],
        &["report", "a", "--decider", "mayor"],
        &["extract"],
        &["open"],
        &["--nonsense"],
        &["scoer"],
        &["--lang", "fr", "check"],
        &["--renderer", "paper"],
    ] {
        fails(here, arguments, 2);
    }
}

#[test]
fn a_new_scan_is_never_made_over_another() {
    let (folder, path) = folder_with_scan();
    let before = fs::read(&path).unwrap();
    fails(folder.path(), &["new", "a.datalabscan"], 1);
    assert_eq!(fs::read(&path).unwrap(), before);
    fine(folder.path(), &["new", "a.datalabscan", "--force"]);
    assert_ne!(fs::read(&path).unwrap(), before);
    fails(folder.path(), &["new", "nowhere/a.datalabscan"], 1);
    fails(folder.path(), &["new", "b.datalabscan", "profile.fase=later"], 1);
    fails(folder.path(), &["new", "b.datalabscan", "budget=1"], 2);
    assert!(!folder.path().join("b.datalabscan").exists());
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "something was left behind"
    );
}

#[test]
fn filling_in_saves_everything_or_nothing() {
    let (folder, path) = folder_with_scan();
    fine(
        folder.path(),
        &[
            "fill",
            "a.datalabscan",
            "budget=2",
            "1.1=4",
            "dpia=?",
            "gebruik-uitkomsten=nvt:nog niets af",
            "profile.uren_week=12,5",
        ],
    );
    let text = fs::read_to_string(&path).unwrap();
    for part in [
        "Level(2)",
        "Level(4)",
        "DontKnow",
        "NotApplicable(\"nog niets af\")",
        "Number(12.5)",
    ] {
        assert!(text.contains(part), "{part}");
    }
    for bad in [
        "budget=5",
        "budget=-1",
        "budget=1.5",
        "budget=two",
        "bridge=1",
        "budget=nvt",
        "budget=nvt:",
        "profile.fase=x",
        "profile.x=1",
        "profile.uren_week=-1",
        "profile.inwonertal=25-50,tot-25",
    ] {
        let said = fails(folder.path(), &["fill", "a.datalabscan", "rollen=1", bad], 1);
        assert_eq!(fs::read_to_string(&path).unwrap(), text, "{bad}");
        assert!(said.contains("Er is niets opgeslagen."), "{said}");
    }
    let said = fails(
        folder.path(),
        &[
            "fill",
            "a.datalabscan",
            "budget=9",
            "bridge=1",
            "rollen=1",
            "rollen=2",
        ],
        1,
    );
    assert_eq!(
        said.lines().count(),
        4,
        "each problem has a line, and one says nothing was saved: {said}"
    );
    fine(folder.path(), &["fill", "a.datalabscan", "budget="]);
    assert!(!fs::read_to_string(&path).unwrap().contains("\"budget\""));
}

#[test]
fn spreadsheets_fill_in_whatever_way_they_are_written() {
    let (folder, path) = folder_with_scan();
    let spreadsheets: [(&str, &[u8]); 5] = [
        (
            "commas",
            b"id,value,note,evidence\nbudget,2,\"a, b\",letter\nrollen,?,,\n",
        ),
        (
            "semicolons",
            b"\xef\xbb\xbfid;value;note;evidence\r\nbudget;2;a, b;letter\r\nrollen;?;;\r\n;;;\r\n",
        ),
        (
            "separator",
            b"sep=;\r\nid;value;note;evidence\r\nbudget;2;a, b;letter\r\nrollen;?;;\r\n",
        ),
        (
            "order",
            b"value;note;id;evidence\n2;\"a, b\";3.2;letter\n?;;4.1;\n",
        ),
        (
            "spaces",
            b" ID ; Value ;note;evidence\n budget ; 2 ;a, b;letter\nrollen;?",
        ),
    ];
    let mut texts = Vec::new();
    for (name, bytes) in spreadsheets {
        fs::write(folder.path().join("in.csv"), bytes).unwrap();
        fine(folder.path(), &["new", "a.datalabscan", "--force"]);
        fine(folder.path(), &["fill", "a.datalabscan", "--csv", "in.csv"]);
        let text = fs::read_to_string(&path).unwrap();
        // Each new scan has a respondent and moments of its own.
        let answers = text[text.find("    profile:").unwrap()..].lines();
        let answers: Vec<&str> = answers.filter(|line| !line.contains("confirmed_at")).collect();
        texts.push((name, answers.join("\n")));
    }
    assert!(texts[0].1.contains("a, b") && texts[0].1.contains("DontKnow") && texts[0].1.contains("letter"));
    for (name, text) in &texts {
        assert_eq!(text, &texts[0].1, "{name}");
    }
    fs::write(
        folder.path().join("in.csv"),
        b"id;value;note;evidence\nbudget;1;caf\xe9;\n",
    )
    .unwrap();
    fine(folder.path(), &["fill", "a.datalabscan", "--csv", "in.csv"]);
    assert!(fs::read_to_string(&path).unwrap().contains("café"));
}

#[test]
fn bad_spreadsheets_say_the_line_and_change_nothing() {
    let (folder, path) = folder_with_scan();
    let before = fs::read_to_string(&path).unwrap();
    for (bytes, said) in [
        (&b"\n"[..], "leeg"),
        (b"name,score\nbudget,2\n", "in.csv:1"),
        (b"id,value\nbudget,2\nbridge,1\n", "in.csv:3"),
        (b"id,value\nbudget,2\n\nbudget,3\n", "in.csv:4"),
        (b"id,value\nbudget,7\n", "in.csv:2"),
        (b"id,value,note\nbudget,2,\"open\nrollen,3,x\n", "in.csv:2"),
        (b"id,value,note\nbudget,2,a, b, c\n", "in.csv:2"),
        (b"id,value,value\nbudget,2,3\n", "in.csv:1"),
        (b"id,value\nbudget,2\nrollen\n", "in.csv:3"),
    ] {
        fs::write(folder.path().join("in.csv"), bytes).unwrap();
        let message = fails(folder.path(), &["fill", "a.datalabscan", "--csv", "in.csv"], 1);
        assert!(message.contains(said), "{message}");
        assert_eq!(fs::read_to_string(&path).unwrap(), before);
    }
    fails(
        folder.path(),
        &["fill", "a.datalabscan", "--csv", "absent.csv"],
        1,
    );
}

#[test]
fn what_could_not_be_opened_again_is_not_saved() {
    let (folder, path) = folder_with_scan();
    let before = fs::read_to_string(&path).unwrap();
    let note = "x".repeat(9 * 1024 * 1024);
    fs::write(
        folder.path().join("in.csv"),
        format!("id,value,note\nbudget,1,{note}\nrollen,1,{note}\n"),
    )
    .unwrap();
    let said = fails(folder.path(), &["fill", "a.datalabscan", "--csv", "in.csv"], 1);
    assert!(said.contains("te groot"), "{said}");
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
}

#[test]
fn another_edition_of_the_questions_is_mentioned_and_stays_usable() {
    let (folder, path) = folder_with_scan();
    let text = fs::read_to_string(&path).unwrap();
    let hash = common::questions().hash();
    let other = text.replace(hash, "1234").replace(
        &format!("version: \"{}\"", common::questions().version()),
        "version: \"0.8\"",
    );
    fs::write(
        &path,
        other.replace("answers: {", "answers: {\"bridge\": Answer(response: Level(9)),"),
    )
    .unwrap();
    let output = run(folder.path(), &["fill", "a.datalabscan", "budget=1"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(
        err(&output).contains("0.8") && err(&output).contains("bridge"),
        "{}",
        err(&output)
    );
    fine(folder.path(), &["score", "a.datalabscan"]);
    assert!(fs::read_to_string(&path).unwrap().contains("\"bridge\""));
}

#[test]
fn a_name_cannot_fake_a_line() {
    let (folder, _) = folder_with_scan();
    fine(
        folder.path(),
        &[
            "fill",
            "a.datalabscan",
            "profile.gemeente=X\nBand: Verankeren\u{1b}[31m\u{202e}",
        ],
    );
    assert!(fine(folder.path(), &["score", "a.datalabscan"]).starts_with("X Band: Verankeren[31m\n"));
}

#[test]
fn a_score_needs_a_whole_profile() {
    let folder = tempfile::tempdir().unwrap();
    fine(folder.path(), &["new", "a.datalabscan", "profile.fase=idee"]);
    let said = fails(folder.path(), &["score", "a.datalabscan", "--format", "json"], 1);
    for field in [
        "gemeente",
        "inwonertal",
        "soort",
        "beleidsterreinen",
        "analyses",
        "persoonsgegevens",
        "rol",
    ] {
        assert!(said.contains(&format!("  {field}:")), "{field} missing in {said}");
    }
    assert!(!said.contains("  fase:") && !said.contains("  uren_week:"));
    fails(folder.path(), &["report", "a.datalabscan"], 1);
    assert!(!folder.path().join("a.pdf").exists());
}

/// The figures of chapter 10.1.
#[test]
fn duinrand_scores_as_the_method_says() {
    let example = common::folder("assets/examples");
    let json: Value = serde_json::from_str(&fine(
        &example,
        &["score", "duinrand.datalabscan", "--format", "json"],
    ))
    .unwrap();
    let near = |name: &str, expected: f64| (json[name].as_f64().unwrap() - expected).abs() < 1e-4;
    assert!(
        near("total", 21.3183) && near("low", 20.3906) && near("high", 26.5753),
        "{json}"
    );
    assert_eq!(
        (&json["band"], &json["band_firm"]),
        (&"voorbereiden".into(), &true.into())
    );
    let open = json["gates"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|gate| gate["status"] != "met");
    assert_eq!(open.count(), 5);
    assert_eq!(json["checks"], serde_json::json!(["K19"]));
    let text = fine(&example, &["score", "duinrand.datalabscan", "--lang", "en"]);
    assert!(
        text.contains("Prepare (whatever the unknown answers are)") && text.contains("Score 21"),
        "{text}"
    );
}

#[test]
fn answers_that_do_not_count_do_not_count() {
    let (folder, _) = folder_with_scan();
    fine(
        folder.path(),
        &[
            "fill",
            "a.datalabscan",
            "partner-afspraken=4",
            "profile.soort=zelfstandig",
        ],
    );
    let json = score(folder.path());
    assert_eq!(json["known_share"].as_f64(), Some(0.0));
    assert!(
        !json["gates"]
            .as_array()
            .unwrap()
            .iter()
            .any(|gate| gate["id"] == "partner-afspraken")
    );
}

/// What was possible with another profile isn't any more; the answer stays in the file.
#[test]
fn a_question_that_no_longer_can_be_skipped_is_named() {
    let (folder, path) = folder_with_scan();
    let fill = |changes: &[&str]| {
        let output = run(folder.path(), &[&["fill", "a.datalabscan"], changes].concat());
        assert!(output.status.success(), "{}", err(&output));
        err(&output)
    };
    let skipped = "levering=nvt:alleen openbare gegevens";
    assert_eq!(fill(&["profile.persoonsgegevens=nee", skipped]), "");
    let said = fill(&["profile.persoonsgegevens=ja-gewone"]);
    assert!(
        said.contains("bij levering kan n.v.t. niet gekozen worden"),
        "{said}"
    );
    assert!(fs::read_to_string(path).unwrap().contains("NotApplicable("));
}

#[test]
fn other_question_sets_can_be_used_and_checked() {
    let folder = tempfile::tempdir().unwrap();
    let questions = folder.path().join("set");
    fs::create_dir(&questions).unwrap();
    for file in common::question_files() {
        fs::write(questions.join(&file.name), &file.bytes).unwrap();
    }
    assert!(fine(folder.path(), &["check"]).contains(&common::questions().items().len().to_string()));
    fine(folder.path(), &["check", "set"]);
    let decision = questions.join("decision.ron");
    let law = fs::read_to_string(&decision).unwrap();
    fs::write(
        &decision,
        law.replacen("checked: \"2026-11\"", "checked: \"2020-01\"", 1),
    )
    .unwrap();
    let noted = fine(folder.path(), &["check", "set", "--lang", "en"]);
    assert!(noted.contains("more than a year ago: avg-22."), "{noted}");
    fine(folder.path(), &["new", "a.datalabscan", "--questionnaire", "set"]);
    let file = questions.join("03-menskracht.ron");
    let text = fs::read_to_string(&file)
        .unwrap()
        .replacen("weight: 3,", "weight: 8,", 1);
    let line = text[..text.find("weight: 8,").unwrap()].matches('\n').count() + 1;
    fs::write(&file, text).unwrap();
    let output = run(folder.path(), &["check", "set", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        out(&output).contains(&format!("03-menskracht.ron:{line}:")),
        "{}",
        out(&output)
    );
    fails(
        folder.path(),
        &["new", "b.datalabscan", "--questionnaire", "set"],
        1,
    );
    fails(folder.path(), &["check", "absent"], 1);
    fails(folder.path(), &["check", "a.datalabscan"], 1);
}

/// Each hostile file gives one sentence and exit code 1, and stays as it is.
#[test]
fn hostile_files_are_one_sentence() {
    let (folder, path) = folder_with_scan();
    let good = fs::read_to_string(&path).unwrap();
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("empty", Vec::new()),
        ("half", good.as_bytes()[..good.len() / 2].to_vec()),
        ("binary", vec![0, 159, 146, 150, 0, 1, 2]),
        ("latin", b"Datalabscan(format: 1, language: \"caf\xe9\")".to_vec()),
        ("version", good.replace("format: 3", "format: 4").into_bytes()),
        (
            "unknown",
            good.replace("answers: {", "answers: {\"bridge\": Answer(response: Level(1)),")
                .into_bytes(),
        ),
        (
            "level",
            good.replace("answers: {", "answers: {\"budget\": Answer(response: Level(9)),")
                .into_bytes(),
        ),
        (
            "double",
            good.replace(
                "answers: {",
                "answers: {\"budget\": Answer(), \"budget\": Answer(),",
            )
            .into_bytes(),
        ),
        ("deep", "(".repeat(1_000_000).into_bytes()),
    ];
    for (name, bytes) in files {
        let file = folder.path().join(format!("{name}.datalabscan"));
        fs::write(&file, &bytes).unwrap();
        let argument = file.to_str().unwrap();
        for command in [
            &["score", argument][..],
            &["fill", argument, "budget=1"],
            &["report", argument],
        ] {
            let said = fails(folder.path(), command, 1);
            assert_eq!(said.trim().lines().count(), 1, "{name}: {said}");
            let has_line = ["unknown", "level", "double"].contains(&name);
            assert_eq!(
                said.contains(" op regel "),
                has_line,
                "a line where it helps whoever looks there: {said}"
            );
            assert!(!said.contains(&format!("{name}.datalabscan:")), "{said}");
        }
        assert_eq!(fs::read(&file).unwrap(), bytes, "{name}");
    }
    let large = folder.path().join("large.datalabscan");
    fs::File::create(&large)
        .unwrap()
        .set_len(200 * 1024 * 1024)
        .unwrap();
    fails(folder.path(), &["score", "large.datalabscan"], 1);
    fails(folder.path(), &["score", "."], 1);
    fails(folder.path(), &["fill", ".", "budget=1"], 1);
    fails(folder.path(), &["score", "absent.datalabscan"], 1);
}

#[test]
#[cfg(unix)]
fn read_only_files_and_links_stay_what_they_are() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let (folder, path) = folder_with_scan();
    let before = fs::read_to_string(&path).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    fails(folder.path(), &["fill", "a.datalabscan", "budget=1"], 1);
    assert_eq!(fs::read_to_string(&path).unwrap(), before);

    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&path, folder.path().join("link.datalabscan")).unwrap();
    fine(folder.path(), &["fill", "link.datalabscan", "budget=1"]);
    assert!(
        fs::symlink_metadata(folder.path().join("link.datalabscan"))
            .unwrap()
            .is_symlink()
    );
    assert!(fs::read_to_string(&path).unwrap().contains("\"budget\""));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn the_report_is_a_pdf_that_never_replaces_the_scan() {
    let (folder, path) = folder_with_scan();
    let before = fs::read(&path).unwrap();
    fine(
        folder.path(),
        &["report", "a.datalabscan", "--date", "2026-11-23"],
    );
    let first = fs::read(folder.path().join("a.pdf")).unwrap();
    assert!(first.starts_with(b"%PDF-"));
    fine(
        folder.path(),
        &["report", "a.datalabscan", "--date", "2026-11-23", "-o", "b.pdf"],
    );
    assert_eq!(
        fs::read(folder.path().join("b.pdf")).unwrap(),
        first,
        "same scan and date, same bytes"
    );
    fine(
        folder.path(),
        &[
            "report",
            "a.datalabscan",
            "--date",
            "2026-11-23",
            "-o",
            "b.pdf",
            "--lang",
            "en",
        ],
    );
    assert_ne!(fs::read(folder.path().join("b.pdf")).unwrap(), first);
    fails(
        folder.path(),
        &["report", "a.datalabscan", "-o", "a.datalabscan"],
        1,
    );
    fails(
        folder.path(),
        &["report", "a.datalabscan", "-o", "./a.datalabscan"],
        1,
    );
    fails(
        folder.path(),
        &["report", "a.datalabscan", "-o", "nowhere/b.pdf"],
        1,
    );
    fails(folder.path(), &["report", "a.datalabscan", "-o", "."], 1);
    assert_eq!(fs::read(&path).unwrap(), before);
}

/// A folder with both examples, as they are shipped.
fn folder_with_examples() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for example in examples() {
        let scan = common::example(example.key);
        let text = encode(common::questions(), &scan);
        fs::write(folder.path().join(format!("{}.datalabscan", example.key)), text).unwrap();
    }
    folder
}

#[test]
fn the_scan_comes_out_of_the_report_as_it_went_in() {
    let folder = folder_with_examples();
    let here = folder.path();
    for name in ["duinrand", "voorbeeldstad"] {
        let scan = fs::read(here.join(format!("{name}.datalabscan"))).unwrap();
        fine(here, &["report", name, "-o", "a.pdf"]);
        let output = run(here, &["extract", "a.pdf"]);
        assert_eq!((output.status.code(), &output.stdout), (Some(0), &scan));
        assert_eq!(
            out(&run(here, &["extract", "a"])).as_bytes(),
            scan,
            "without .pdf"
        );
    }
    let scan = fs::read(here.join("voorbeeldstad.datalabscan")).unwrap();
    fine(here, &["extract", "a.pdf", "-o", "b.datalabscan"]);
    assert_eq!(fs::read(here.join("b.datalabscan")).unwrap(), scan);
    // Neither a scan nor a file of another kind is written over by mistake.
    fine(here, &["fill", "b.datalabscan", "budget=0"]);
    let filled = fs::read(here.join("b.datalabscan")).unwrap();
    fails(here, &["extract", "a.pdf", "-o", "b.datalabscan"], 1);
    assert_eq!(fs::read(here.join("b.datalabscan")).unwrap(), filled);
    fine(here, &["extract", "a.pdf", "-o", "b.datalabscan", "--force"]);
    assert_eq!(fs::read(here.join("b.datalabscan")).unwrap(), scan);
    let pdf = fs::read(here.join("a.pdf")).unwrap();
    fails(here, &["extract", "a.pdf", "-o", "a.pdf", "--force"], 1);
    assert_eq!(fs::read(here.join("a.pdf")).unwrap(), pdf);
}

#[test]
fn a_report_is_read_where_a_scan_is_but_never_changed() {
    let folder = folder_with_examples();
    let here = folder.path();
    fine(
        here,
        &["report", "duinrand", "-o", "a.pdf", "--date", "2026-11-23"],
    );
    let pdf = fs::read(here.join("a.pdf")).unwrap();
    assert_eq!(
        fine(here, &["score", "a.pdf"]),
        fine(here, &["score", "duinrand"])
    );
    fine(here, &["report", "a.pdf", "-o", "b.pdf", "--date", "2026-11-23"]);
    assert_eq!(fs::read(here.join("b.pdf")).unwrap(), pdf);
    assert!(fails(here, &["fill", "a.pdf", "budget=1"], 1).contains("extract"));
    fails(here, &["report", "a.pdf"], 1);
    assert_eq!(fs::read(here.join("a.pdf")).unwrap(), pdf);
    // The window itself isn't there, but the file is found.
    for arguments in [
        &["open", "a.pdf"][..],
        &["a.pdf"],
        &["open", "duinrand"],
        &["duinrand"],
    ] {
        fails(here, arguments, 3);
    }
    fails(here, &["open", "absent"], 1);
}

#[test]
fn a_report_says_its_enclosures_before_it_is_written() {
    let folder = folder_with_examples();
    let here = folder.path();
    let all = fine(here, &["report", "duinrand", "-o", "a.pdf"]);
    assert!(
        all.contains("de scan als bijlage") && !all.contains("Niet in het rapport"),
        "{all}"
    );
    let english = |options: &[&str]| {
        let arguments = ["report", "duinrand", "-o", "a.pdf", "--lang", "en"];
        fine(here, &[&arguments[..], options].concat())
    };
    let public = english(&["--publication"]);
    assert!(
        public.contains(
            "Not in the report: notes, evidence and reasons in people’s own words; the scan itself"
        )
    );
    fails(here, &["extract", "a.pdf"], 1);
    let bare = english(&["--without-scan", "--without-notes"]);
    assert!(
        bare.contains("people’s own words; the scan itself") && !bare.contains("the parts"),
        "a publication leaves chapters out as well: {bare}"
    );
    english(&["--without-notes"]);
    let bare = fine(here, &["extract", "a.pdf"]);
    assert!(
        bare.contains("response") && !bare.contains("note:") && !bare.contains("evidence:"),
        "{bare}"
    );
    let parts = english(&["--without", "themes,checks", "--without", "law"]);
    assert!(
        parts.contains("the parts ‘Themes’, ‘Checks and reasons’, and ‘Legal points’"),
        "{parts}"
    );
    let full = fs::read(here.join("a.pdf")).unwrap().len();
    assert!(english(&["--short", "--status", "draft"]).contains("Not in the report: the parts ‘Themes’"));
    assert!(fs::read(here.join("a.pdf")).unwrap().len() < full);
}

/// The parts of earlier versions aren't there any more (chapter 23.2).
#[test]
fn a_part_that_is_gone_is_refused_with_the_parts_there_are() {
    for old in [
        "summary",
        "gates",
        "ninety-days",
        "dimensions",
        "later",
        "appendix",
    ] {
        for (language, says) in [("nl", "niet mogelijk bij"), ("en", "isn’t possible at")] {
            let said = fails(
                Path::new("."),
                &["report", "a", "--without", old, "--lang", language],
                2,
            );
            assert!(said.contains(old) && said.contains(says), "{said}");
            assert!(
                said.contains("themes, differences, answers, checks, method, law, glossary"),
                "{said}"
            );
        }
    }
}

/// A version for others, and a decision by the executive, are only for scans that allow it (chapters 21.3 and 23.1).
#[test]
fn a_version_that_there_is_not_is_explained() {
    let folder = folder_with_examples();
    let here = folder.path();
    let (_own, empty) = folder_with_scan();
    let report = |file: &str, more: &[&str]| {
        let arguments = ["report", file, "-o", "a.pdf", "--force", "--lang", "en"];
        [&arguments[..], more].concat().join("\n")
    };
    let run = |arguments: String| fails(here, &arguments.split('\n').collect::<Vec<_>>(), 1);
    let empty = empty.display().to_string();
    assert!(run(report(&empty, &["--publication"])).contains("Too little is known"));
    let said = run(report("duinrand", &["--decider", "college"]));
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(!here.join("a.pdf").exists());
}

/// Each PDF that doesn't open gives one sentence of its own, in each language.
#[test]
fn a_pdf_without_a_scan_says_why() {
    let folder = folder_with_examples();
    let here = folder.path();
    fine(here, &["report", "duinrand", "-o", "good.pdf"]);
    fine(here, &["report", "duinrand", "-o", "none.pdf", "--without-scan"]);
    let good = fs::read(here.join("good.pdf")).unwrap();
    let hash = good.windows(8).position(|window| window == b"/SHA256(").unwrap() + 8;
    let mut changed = good.clone();
    changed[hash] = if good[hash] == b'0' { b'1' } else { b'0' };
    fs::write(here.join("changed.pdf"), changed).unwrap();
    fs::write(here.join("half.pdf"), &good[..hash]).unwrap();
    fs::write(here.join("other.pdf"), b"%PDF-1.7\n1 0 obj null endobj\n%%EOF\n").unwrap();
    fs::write(
        here.join("locked.pdf"),
        b"%PDF-1.7\ntrailer<</Encrypt 1 0 R>>\n%%EOF\n",
    )
    .unwrap();
    let mut said = std::collections::BTreeSet::new();
    for file in ["none", "changed", "half", "other", "locked"] {
        for language in ["nl", "en"] {
            let path = format!("{file}.pdf");
            let before = fs::read(here.join(&path)).unwrap();
            for command in ["extract", "score", "report"] {
                let message = fails(here, &[command, &path, "--lang", language], 1);
                assert_eq!(message.lines().count(), 1, "{message}");
                assert!(message.contains(&path), "{message}");
                said.insert(message.replace(&path, ""));
            }
            assert_eq!(fs::read(here.join(&path)).unwrap(), before);
        }
    }
    assert_eq!(said.len(), 10, "{said:?}");
    assert!(fails(here, &["extract", "duinrand.datalabscan"], 1).contains("geen pdf"));
}

#[test]
fn without_a_display_it_says_so() {
    let scan = "assets/examples/duinrand.datalabscan";
    let asked: [&[&str]; 7] = [
        &[],
        &[scan],
        &["open", scan],
        &["--renderer", "cpu", "open", scan],
        &["--renderer", "cpu"],
        &["--renderer", "glow"],
        &["--renderer", "wgpu"],
    ];
    for arguments in asked {
        let said = fails(Path::new("."), arguments, 3);
        assert!(said.contains("datalabscan report"), "{said}");
    }
}

#[test]
fn a_renderer_that_is_gone_is_no_choice_and_that_is_said_once() {
    for language in Language::ALL {
        let remark = CliText::of(language).renderer_is_gone();
        let said = |renderer: &[&str]| {
            let arguments = [&["--lang", language.code()], renderer].concat();
            fails(Path::new("."), &arguments, 3)
        };
        let by_itself = said(&[]);
        assert!(!by_itself.contains(remark), "{by_itself}");
        assert_eq!(said(&["--renderer", "wgpu"]), format!("{remark}\n{by_itself}"));
    }
}

#[test]
fn a_report_shows_the_logo_or_says_why_not() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let scan = common::folder("assets/examples").join("duinrand.datalabscan");
    let scan = scan.to_str().unwrap();
    let svg =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>"#;
    fs::write(here.join("logo.svg"), svg).unwrap();
    fs::write(
        here.join("letters.svg"),
        svg.replace("<circle", "<text>D</text><circle"),
    )
    .unwrap();
    let report = |out: &str, logo: &[&'static str]| {
        let arguments = [&["report", scan, "-o", out, "--date", "2026-11-23"], logo].concat();
        fine(here, &arguments);
        fs::read(here.join(out)).unwrap()
    };
    let with = report("with.pdf", &["--logo", "logo.svg"]);
    assert_ne!(with, report("without.pdf", &[]));
    for (logo, said) in [
        ("letters.svg", "letters.svg: In de tekening staan letters"),
        ("nowhere.svg", "nowhere.svg bestaat niet"),
        (scan, "Dit is een scan; een logo kan SVG, PNG of JPEG zijn"),
    ] {
        let failed = fails(here, &["report", scan, "-o", "no.pdf", "--logo", logo], 1);
        assert!(failed.contains(said), "{failed}");
        assert!(!here.join("no.pdf").exists());
    }
}

#[test]
fn colleagues_are_invited_merged_and_brought_to_the_table() {
    let (folder, _) = folder_with_scan();
    let at = folder.path();
    fs::create_dir(at.join("in")).unwrap();
    for (name, role, level) in [
        ("in/1.datalabscan", "bestuur", "4"),
        ("in/2.datalabscan", "analist", "0"),
    ] {
        fine(
            at,
            &[
                "invite",
                "a.datalabscan",
                "-o",
                name,
                "--role",
                role,
                "--only",
                "3",
                "--until",
                "2999-12-31",
            ],
        );
        fine(
            at,
            &["fill", name, &format!("budget={level}"), "--consent", "yes"],
        );
    }
    invitations_that_cannot_be_made_are_refused(at);
    fs::write(at.join("in/3.datalabscan"), b"\0\xff").unwrap();
    fs::write(at.join("in/readme.txt"), "hello").unwrap();
    let inputs = || ["1", "2", "3"].map(|name| fs::read(at.join(format!("in/{name}.datalabscan"))).unwrap());
    let before = inputs();
    let said = fine(at, &["merge", "a.datalabscan", "in", "gone.datalabscan"]);
    assert_eq!(said.matches("telt mee").count(), 2, "{said}");
    assert_eq!(said.matches("niet samengevoegd").count(), 3, "{said}");
    assert!(
        said.contains("Telt mee: 2. Bewaard zonder mee te tellen: 0. Niet samengevoegd: 3."),
        "{said}"
    );
    let merged = fs::read(at.join("a.datalabscan")).unwrap();
    fine(at, &["merge", "a.datalabscan", "in", "a.datalabscan"]);
    assert_eq!(
        fs::read(at.join("a.datalabscan")).unwrap(),
        merged,
        "merging twice changes nothing"
    );
    assert_eq!(inputs(), before, "answer files never change");
    fine(at, &["merge", "new.datalabscan", "in", "--lang", "en"]);
    let said = fine(
        at,
        &[
            "agenda",
            "a.datalabscan",
            "-o",
            "agenda.pdf",
            "--minutes",
            "30",
            "--date",
            "2026-11-24",
        ],
    );
    assert!(said.contains("één vraag"), "{said}");
    scores_say_how_far_a_group_agrees(at);
    assert!(fs::read(at.join("agenda.pdf")).unwrap().starts_with(b"%PDF"));
    fails(at, &["agenda", "in/1.datalabscan", "-o", "none.pdf"], 1);
    fine(at, &["report", "a.datalabscan", "-o", "r.pdf"]);
    let report = fs::read(at.join("r.pdf")).unwrap();
    fails(at, &["agenda", "r.pdf", "-o", "./r.pdf"], 1);
    assert_eq!(
        fs::read(at.join("r.pdf")).unwrap(),
        report,
        "what is read isn't written over"
    );
    fails(at, &["merge", "none.datalabscan", "in/3.datalabscan"], 1);
    assert!(!at.join("none.pdf").exists() && !at.join("none.datalabscan").exists());
}

fn invitations_that_cannot_be_made_are_refused(at: &Path) {
    fails(
        at,
        &[
            "invite",
            "a.datalabscan",
            "-o",
            "in/1.datalabscan",
            "--role",
            "bestuur",
        ],
        1,
    );
    assert!(fails(at, &["invite", "a.datalabscan", "-o", "b", "--role", "koning"], 1).contains("bestuur"));
    assert!(
        fails(
            at,
            &[
                "invite",
                "a.datalabscan",
                "-o",
                "b",
                "--role",
                "bestuur",
                "--only",
                "99"
            ],
            1
        )
        .contains("99")
    );
}

fn scores_say_how_far_a_group_agrees(at: &Path) {
    let said = fine(at, &["score", "a.datalabscan"]);
    for words in [
        "Eerste indruk",
        "invullers",
        "Overeenstemming: ",
        "Voor ‘Besproken beeld’ is nog nodig: ",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let said = fine(at, &["score", "a.datalabscan", "--format", "json"]);
    assert!(
        said.contains("\"respondents\": ") && said.contains("\"agreement\": 0"),
        "{said}"
    );
}
