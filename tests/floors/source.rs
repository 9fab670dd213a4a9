//! The source of the program as rules look at it: files, and in each the words of the code.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

/// A source file.
pub struct File {
    /// Where it is.
    pub path: PathBuf,
    /// Its module, from the root of the crate: `gui/dialog/mod.rs` is `gui`, `dialog`.
    pub module: Vec<String>,
    /// Everything in it.
    pub text: String,
    /// Its code: names and signs, without comments and unit tests.
    pub words: Vec<String>,
    /// The same, with unit tests.
    pub words_with_tests: Vec<String>,
}

impl File {
    /// The folder or file of `src` that it's in.
    pub fn top(&self) -> &str {
        &self.module[0]
    }

    /// The same code as one text, with a space around each name and sign.
    pub fn code(&self) -> String {
        format!(" {} ", self.words.join(" "))
    }
}

/// Every file of the program, apart from its roots and what runs before there is a program.
pub fn files() -> &'static [File] {
    static FILES: LazyLock<Vec<File>> = LazyLock::new(read_all);
    &FILES
}

fn read_all() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    paths.sort();
    let mut files: Vec<File> = paths.iter().map(|path| read(path, &root)).collect();
    files.retain(|file| {
        !["main", "lib", "build", "bin"].contains(&file.top())
            && file.module.last().is_none_or(|last| last != "tests")
    });
    files
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn read(path: &Path, root: &Path) -> File {
    let inside = path.strip_prefix(root).unwrap().with_extension("");
    let names = inside.iter().map(|name| name.to_str().unwrap().to_owned());
    let text = fs::read_to_string(path).unwrap();
    let all = words(&text);
    File {
        path: path.to_owned(),
        module: names.filter(|name| name != "mod").collect(),
        words: without_tests(&all),
        words_with_tests: all,
        text,
    }
}

/// Names and signs. A path stays in pieces: `a::b` is `a`, `::`, `b`; a text is `""`.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some(length) = literal(rest) {
            words.push("\"\"".to_owned());
            length
        } else if first.is_alphanumeric() || first == '_' {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
            let length = end.unwrap_or(rest.len());
            words.push(rest[..length].to_owned());
            length
        } else if rest.starts_with("::") {
            words.push("::".to_owned());
            2
        } else {
            if !first.is_whitespace() {
                words.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    words
}

fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// How long the text or character is that begins here, if one does.
fn literal(text: &str) -> Option<usize> {
    let prefix = ["br", "b", "r", "c", "cr"].into_iter().find(|prefix| {
        let rest = text.strip_prefix(prefix).unwrap_or_default();
        rest.starts_with('"') || (rest.starts_with('#') && rest.trim_start_matches('#').starts_with('"'))
    });
    let start = prefix.map_or(0, str::len);
    let rest = &text[start..];
    if prefix.is_some_and(|prefix| prefix.contains('r')) {
        let hashes = rest.len() - rest.trim_start_matches('#').len();
        let end = format!("\"{}", "#".repeat(hashes));
        let inside = &rest[hashes + 1..];
        return Some(start + hashes + 1 + inside.find(&end).unwrap_or(inside.len()) + end.len());
    }
    if rest.starts_with('"') {
        return Some(start + closed(rest, '"'));
    }
    // A lifetime has no second quote.
    let mut chars = text.strip_prefix('\'')?.chars();
    let is_character = chars.next()? == '\\' || chars.next() == Some('\'');
    is_character.then(|| closed(text, '\''))
}

/// How long a text is up to the quote that ends it.
fn closed(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

/// The words outside `mod tests { ... }`.
fn without_tests(words: &[String]) -> Vec<String> {
    let mut kept = Vec::new();
    let mut at = 0;
    while at < words.len() {
        kept.push(words[at].clone());
        at += 1;
        if kept.ends_with(&["mod", "tests", "{"].map(str::to_owned)) {
            at = end_of_block(words, at);
        }
    }
    kept
}

/// Where the words go on after the bracket that closes the block they are in.
fn end_of_block(words: &[String], mut at: usize) -> usize {
    let mut depth = 1;
    while depth > 0 && at < words.len() {
        match words[at].as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    at
}
