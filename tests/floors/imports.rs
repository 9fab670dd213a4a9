//! Who uses whom: every path in the code, followed to the file it leads to.

use std::collections::{BTreeMap, BTreeSet};

use super::source::File;

/// The paths in code, as they stand there; groups taken apart.
pub fn paths(words: &[String]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        // `pub(in crate::a)` says who may see, not what is used.
        let is_visibility = words[..at].ends_with(&["(", "in"].map(str::to_owned));
        let goes_on = at > 0 && matches!(words[at - 1].as_str(), "::" | ".");
        let begins = is_name(&words[at]) && !goes_on && !is_visibility;
        if begins && words.get(at + 1).is_some_and(|next| next == "::") {
            at = tree(words, at, &[], &mut found);
        } else if words[at] == "use" && words.get(at + 1).is_some_and(|next| is_name(next)) {
            at = tree(words, at + 1, &[], &mut found);
        } else {
            at += 1;
        }
    }
    found
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Takes one path with its groups; returns where the words go on.
fn tree(words: &[String], mut at: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    while let Some(word) = words.get(at) {
        if is_name(word) {
            path.push(word.clone());
        } else if word == "{" && words[at - 1] == "::" {
            return group(words, at + 1, &path, found);
        } else if word != "::" || words[at - 1] == "::" {
            break;
        }
        at += 1;
        let goes_on = words[at - 1] == "::" || words.get(at).is_some_and(|next| next == "::");
        if !goes_on {
            break;
        }
    }
    found.push(path);
    at
}

fn group(words: &[String], mut at: usize, path: &[String], found: &mut Vec<Vec<String>>) -> usize {
    loop {
        match words.get(at).map(String::as_str) {
            None => return at,
            Some("}") => return at + 1,
            // The name that it has here.
            Some("as") => at += 2,
            Some(word) if is_name(word) => at = tree(words, at, path, found),
            Some(_) => at += 1,
        }
    }
}

/// Files by the module they are.
pub struct Modules<'a>(BTreeMap<&'a [String], usize>);

impl<'a> Modules<'a> {
    pub fn of(files: &'a [File]) -> Self {
        let modules = files.iter().enumerate();
        Self(
            modules
                .map(|(index, file)| (file.module.as_slice(), index))
                .collect(),
        )
    }

    /// The file that a path in `file` leads to, if it's one of the program.
    pub fn target(&self, file: &File, path: &[String]) -> Option<usize> {
        let path = self.absolute(&file.module, path)?;
        (1..=path.len())
            .rev()
            .find_map(|length| self.0.get(&path[..length]).copied())
    }

    fn absolute(&self, module: &[String], path: &[String]) -> Option<Vec<String>> {
        let mut base = match path.first()?.as_str() {
            "crate" => Vec::new(),
            "self" | "super" => module.to_vec(),
            // A module that is declared here.
            first => {
                let mut child = module.to_vec();
                child.push(first.to_owned());
                self.0.get(child.as_slice())?;
                child
            }
        };
        for name in path {
            match name.as_str() {
                "crate" | "self" => {}
                "super" => drop(base.pop()),
                _ if base.len() > module.len() && base.last() == Some(name) && path.first() == Some(name) => {
                }
                _ => base.push(name.clone()),
            }
        }
        Some(base)
    }
}

/// For each file the others it uses.
pub fn uses(files: &[File]) -> Vec<BTreeSet<usize>> {
    let modules = Modules::of(files);
    let of_file = |(index, file): (usize, &File)| {
        let targets = paths(&file.words).into_iter();
        let targets = targets.filter_map(|path| modules.target(file, &path));
        targets.filter(|target| *target != index).collect()
    };
    files.iter().enumerate().map(of_file).collect()
}

/// The largest ring: files each of which leads to every other one.
pub fn largest_ring(uses: &[BTreeSet<usize>], within: &[usize]) -> Vec<usize> {
    let reach: BTreeMap<usize, BTreeSet<usize>> = within
        .iter()
        .map(|file| (*file, reached(uses, within, *file)))
        .collect();
    let ring = |file: &usize| -> Vec<usize> {
        let back = reach[file].iter().filter(|other| reach[other].contains(file));
        back.copied().collect()
    };
    within.iter().map(ring).max_by_key(Vec::len).unwrap_or_default()
}

fn reached(uses: &[BTreeSet<usize>], within: &[usize], from: usize) -> BTreeSet<usize> {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(file) = open.pop() {
        for next in &uses[file] {
            if within.contains(next) && seen.insert(*next) {
                open.push(*next);
            }
        }
    }
    seen
}
