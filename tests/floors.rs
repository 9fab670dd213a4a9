//! Imports point only to a lower floor; a single crate gives no compiler wall, so this test does.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The floors, lowest first; modules on one floor don't know each other.
const FLOORS: &[&[&str]] = &[
    &["i18n", "parallel", "style"],
    &["questionnaire"],
    &["assessment"],
    &["scoring"],
    &["advice"],
    &["evaluation"],
    &["report"],
    &["pdf", "storage"],
    &["opening"],
    &["cli", "gui"],
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Every source file with the module of `src` it belongs to and its text without comments.
fn modules() -> Vec<(String, PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let module = |path: &Path| {
        let first = path.strip_prefix(&root).unwrap().components().next().unwrap();
        first
            .as_os_str()
            .to_str()
            .unwrap()
            .trim_end_matches(".rs")
            .to_owned()
    };
    let text = |path: &Path| {
        let text = fs::read_to_string(path).unwrap();
        let code = text.lines().map(|line| line.split("//").next().unwrap());
        code.collect::<Vec<_>>().join("\n")
    };
    files
        .into_iter()
        .map(|path| (module(&path), path.clone(), text(&path)))
        // One runs before there is a program, the others know only the standard library.
        .filter(|(module, ..)| module != "build" && module != "bin")
        .collect()
}

/// The modules named right behind each `crate::`, also in groups.
fn imports(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(group) => found.extend(group_heads(group)),
            None => found.push(head(rest)),
        }
    }
    found
}

fn head(text: &str) -> String {
    text.trim_start()
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

fn group_heads(group: &str) -> Vec<String> {
    let mut depth = 0;
    let mut heads = vec![head(group)];
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.push(head(&group[at + 1..])),
            _ => {}
        }
    }
    heads.retain(|head| !head.is_empty());
    heads
}

#[test]
fn imports_point_to_a_lower_floor() {
    let floors: BTreeMap<&str, usize> = FLOORS
        .iter()
        .enumerate()
        .flat_map(|(floor, modules)| modules.iter().map(move |module| (*module, floor)))
        .collect();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (module, path, text) in modules() {
        if module == "main" || module == "lib" {
            continue;
        }
        let Some(own) = floors.get(module.as_str()) else {
            wrong.push(format!("{}: module `{module}` has no floor", path.display()));
            continue;
        };
        for import in imports(&text) {
            seen += 1;
            match floors.get(import.as_str()) {
                Some(floor) if floor < own || import == module => {}
                Some(_) => wrong.push(format!("{}: `{module}` may not use `{import}`", path.display())),
                None => wrong.push(format!("{}: `{import}` has no floor", path.display())),
            }
        }
    }
    assert!(seen > 50, "only {seen} imports found: is the search broken?");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_storage_touches_files() {
    let wrong: Vec<String> = modules()
        .into_iter()
        .filter(|(module, _, text)| {
            module != "storage" && (text.contains("std::fs") || text.contains("fs::read"))
        })
        .map(|(_, path, _)| path.display().to_string())
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn the_search_sees_groups_and_paths() {
    let text = "use crate::{a::{x, y}, b, c::z};\nlet n = crate::d::e();";
    assert_eq!(imports(text), ["a", "b", "c", "d"]);
}
