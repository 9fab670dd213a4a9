//! Each sentence of chapters 23 to 29, by its name in the method, with a scan that calls for it.

use std::{fs, sync::Arc};

use datalabscan::questionnaire::{Questionnaire, build};

use crate::{
    common::{folder, question_files, questions},
    page,
    scans::decided_with,
    texts::MOST_STOPS,
};

/// A line of `cases/sentences`: a rule by its name in the method, a scan in the words of [`scan`], and what the rule makes
/// the report say.
struct Row {
    id: String,
    words: String,
    expected: String,
}

impl Row {
    fn is_missed(&self, set: &Arc<Questionnaire>) -> bool {
        !page::text(&decided_with(set, &self.words)).contains(&self.expected)
    }

    fn name(&self) -> String {
        format!("{} ({}): {}", self.id, self.words, self.expected)
    }
}

fn rows() -> Vec<Row> {
    let files = fs::read_dir(folder("tests/cases/sentences")).unwrap();
    let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let row = |line: &str| {
        let cells: Vec<&str> = line.splitn(3, " | ").collect();
        let [id, words, expected] = cells[..] else {
            panic!("{line}");
        };
        Row {
            id: id.to_owned(),
            words: words.to_owned(),
            expected: expected.replace("\\n", "\n"),
        }
    };
    texts
        .flat_map(|text| text.lines().map(row).collect::<Vec<_>>())
        .collect()
}

#[test]
fn each_rule_makes_the_report_say_its_sentence() {
    let rows = rows();
    assert!(rows.len() > 200, "{}", rows.len());
    let missed: Vec<String> = rows
        .iter()
        .filter(|row| row.is_missed(questions()))
        .map(Row::name)
        .collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Sentences that no scan of this question set gets: it never has more than four stops, so that none are joined
/// (`what_stops_is_joined_when_there_is_more_than_four_of_it`).
const NEVER_SAID: [&str; 1] = ["ST-M-D"];

/// Chapter 27.5: a question set with one stop more than this one.
#[test]
fn what_stops_is_joined_when_there_is_more_than_four_of_it() {
    let mut files = question_files();
    let file = files.iter_mut().find(|file| file.name == "decision.ron").unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    let start = "    stop_rows: [\n";
    let more = r#"(id: "ST-X", when: ["running"], nl: "Niemand aannemen.", en: "Hire nobody."),"#;
    file.bytes = text.replacen(start, &format!("{start}{more}"), 1).into_bytes();
    let set = Arc::new(build(&files).unwrap().questionnaire);
    let stops = |set, words| decided_with(set, words).stops.unwrap().rows;
    let all = "2.2=0 3.1=0 9.1=0 9.2=0 9.3=0 9.4=0 10.4=0";
    let joined = "Geen model laten meetellen bij beslissingen over mensen en geen gegevens delen met partners (vinkjes 9.4 en 10.4";
    let own = stops(questions(), all);
    assert_eq!(own.len(), MOST_STOPS);
    assert!(!own.iter().any(|row| row.starts_with(joined)), "{own:?}");
    let rows = stops(&set, all);
    assert_eq!(rows.len(), MOST_STOPS, "{rows:?}");
    assert!(rows[2].starts_with(joined), "in the place of the first: {rows:?}");
    let alone = ["beslissingen over mensen (", "Geen gegevens delen met partners"];
    assert!(
        !rows
            .iter()
            .any(|row| alone.iter().any(|words| row.contains(words))),
        "{rows:?}"
    );
    // As many as there is room for.
    let without_a_model = stops(&set, &format!("{all} 9.4=3"));
    assert_eq!(without_a_model.len(), MOST_STOPS, "{without_a_model:?}");
}

/// Without its rule a sentence is gone: each sentence that has a name is taken out of the question set in turn, and a line
/// about it must miss it.
#[test]
fn each_sentence_needs_its_rule() {
    let mut files = question_files();
    let file = files.iter_mut().find(|file| file.name == "decision.ron").unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    let text = text.replacen("    terms: {\n", "    terms: {\n        \"never\": Any([]),\n", 1);
    let rows = rows();
    let mut problems = Vec::new();
    let is_about = |row: &&Row, id: &str| row.id == id || row.id.starts_with(&format!("{id} "));
    for (name, without) in without_each(&text) {
        let file = files.iter_mut().find(|file| file.name == "decision.ron").unwrap();
        file.bytes = without.into_bytes();
        let set = Arc::new(build(&files).unwrap().questionnaire);
        let mut about = rows.iter().filter(|row| is_about(row, &name)).peekable();
        if about.peek().is_none() && !NEVER_SAID.contains(&name.as_str()) {
            problems.push(format!("no line is about {name}"));
        } else if !NEVER_SAID.contains(&name.as_str()) && !about.any(|row| row.is_missed(&set)) {
            problems.push(format!("{name} can be missed"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The sentences that have a name, each with the file in which it never holds.
fn without_each(text: &str) -> Vec<(String, String)> {
    let ids = text
        .match_indices("            id: \"")
        .filter(|(at, _)| text[..*at].ends_with('\n'));
    let without = |(at, start): (usize, &str)| {
        let rest = &text[at + start.len()..];
        let (name, rest) = rest.split_once("\",\n")?;
        let (before, indent) = (&text[..at], &start[..start.len() - "id: \"".len()]);
        let own = rest.trim_start();
        let rest = match own.strip_prefix("when: [") {
            Some(others) => format!("{indent}when: [\"never\", {others}"),
            None => format!("{indent}when: [\"never\"],\n{rest}"),
        };
        Some((name.to_owned(), format!("{before}{start}{name}\",\n{rest}")))
    };
    let named = ids.filter_map(without);
    named.filter(|(name, _)| is_rule(name)).collect()
}

/// Legal points have names of their own.
fn is_rule(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.len() > 1
}
