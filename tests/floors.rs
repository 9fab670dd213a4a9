//! Rules that no compiler holds: imports point to a lower floor, and what one part does, no other does beside it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "floors/imports.rs"]
mod imports;
#[path = "floors/source.rs"]
mod source;

use std::collections::BTreeSet;

use source::File;

/// The floors, lowest first; modules on one floor don't know each other.
const FLOORS: &[&[&str]] = &[
    &["clock", "display", "i18n", "parallel", "style"],
    &["contents", "questionnaire"],
    &["assessment"],
    &["scoring"],
    &["advice"],
    &["evaluation"],
    &["decision"],
    &["report"],
    &["export", "pdf", "storage"],
    &["opening"],
    &["session", "startup"],
    &["cli", "gui"],
];

/// Floors inside a module; what isn't named here is on none.
const INNER_FLOORS: &[(&str, &[&[&str]])] = &[
    (
        "report",
        &[
            &["geometry"],
            &["chart", "logo"],
            &["document", "figures"],
            &["layout"],
            &["compose", "page_pixels", "picture"],
        ],
    ),
    ("gui", &[&["widget"], &["screen"], &["dialog"], &["app"]]),
];

/// Imports inside a module that point upwards all the same: the file, what it uses, and why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[];

/// The most files that may use each other in a ring, by the module they are in.
const LARGEST_RINGS: &[(&str, usize)] = &[("gui", 4), ("session", 4)];

/// Libraries that only the window knows.
const OF_THE_WINDOW: &[&str] = &["arboard", "eframe", "egui", "egui_winit", "softbuffer", "winit"];

/// What reaches files, somewhere in a path or as its first word.
const FILE_MODULES: &[&str] = &["directories", "fs", "tempfile"];
const FILE_TYPES: &[&str] = &["File", "OpenOptions"];

/// What is asked of a path and reaches the disk.
const FILE_METHODS: &[&str] = &[
    "canonicalize",
    "exists",
    "is_dir",
    "is_file",
    "is_symlink",
    "metadata",
    "read_dir",
    "read_link",
    "symlink_metadata",
    "try_exists",
];

/// What asks the system for the time or the date.
const CLOCKS: &[&str] = &[
    "SystemTime",
    "Timestamp :: now",
    "Zoned :: now",
    "TimeZone :: system",
];

fn place(floors: &[&[&str]], name: &str) -> Option<usize> {
    floors.iter().position(|floor| floor.contains(&name))
}

fn nothing(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn imports_point_to_a_lower_floor() {
    let (files, mut wrong, mut seen) = (source::files(), Vec::new(), 0);
    for file in files {
        let Some(own) = place(FLOORS, file.top()) else {
            wrong.push(format!("{}: has no floor", file.path.display()));
            continue;
        };
        for path in imports::paths(&file.words_with_tests) {
            let Some(import) = (path[0] == "crate").then(|| path.get(1)).flatten() else {
                continue;
            };
            seen += 1;
            let is_lower = place(FLOORS, import).is_some_and(|floor| floor < own);
            if !is_lower && import != file.top() {
                wrong.push(format!("{}: may not use `{import}`", file.path.display()));
            }
        }
    }
    nothing(&wrong);
    assert!(seen > 500, "only {seen} imports found: is the search broken?");
}

#[test]
fn imports_inside_a_module_point_to_a_lower_floor_too() {
    let files = source::files();
    let uses = imports::uses(files);
    let (mut wrong, mut excused) = (Vec::new(), BTreeSet::new());
    for (module, floors) in INNER_FLOORS {
        let floor = |file: &File| place(floors, file.module.get(1)?).filter(|_| file.top() == *module);
        for name in floors.iter().copied().flatten() {
            let is_there = files
                .iter()
                .any(|file| file.top() == *module && file.module.get(1).is_some_and(|own| own == name));
            assert!(is_there, "there's no `{name}` in `{module}`");
        }
        for (file, uses) in files.iter().zip(&uses) {
            for used in uses.iter().map(|used| &files[*used]) {
                let is_same = file.module.get(1) == used.module.get(1);
                let (Some(own), Some(other)) = (floor(file), floor(used)) else {
                    continue;
                };
                let (from, to) = (file.module.join("/"), used.module.join("/"));
                let exception = EXCEPTIONS
                    .iter()
                    .find(|(file, used, _)| *file == from && *used == to);
                match exception {
                    Some(exception) => drop(excused.insert(exception)),
                    None if other >= own && !is_same => wrong.push(format!("{from} may not use {to}")),
                    None => {}
                }
            }
        }
    }
    nothing(&wrong);
    let idle: Vec<_> = EXCEPTIONS
        .iter()
        .filter(|exception| !excused.contains(exception))
        .collect();
    assert!(idle.is_empty(), "no exceptions any more: {idle:?}");
}

#[test]
fn no_ring_of_imports_grows() {
    let files = source::files();
    let uses = imports::uses(files);
    for (module, most) in LARGEST_RINGS {
        let within: Vec<usize> = (0..files.len())
            .filter(|file| files[*file].top() == *module)
            .collect();
        let ring = imports::largest_ring(&uses, &within);
        let names: Vec<String> = ring.iter().map(|file| files[*file].module.join("/")).collect();
        let count = ring.len();
        println!("{module}: {count} files in the largest ring");
        assert!(count <= *most, "{count} files in a ring: {}", names.join(", "));
    }
}

#[test]
fn only_the_window_knows_its_libraries() {
    let files = source::files();
    let (window, others): (Vec<&File>, Vec<&File>) = files.iter().partition(|file| file.top() == "gui");
    let knows = |file: &File| {
        let paths = imports::paths(&file.words).into_iter();
        let mut paths = paths.filter(|path| OF_THE_WINDOW.contains(&path[0].as_str()));
        paths.next().map(|path| path.join("::"))
    };
    assert!(
        window.iter().any(|file| knows(file).is_some()),
        "is the search broken?"
    );
    let wrong = others
        .iter()
        .filter_map(|file| Some(format!("{}: {}", file.path.display(), knows(file)?)));
    nothing(&wrong.collect::<Vec<_>>());
}

/// What in code reaches files, seen by the word or by what is asked of a path.
fn reaches_files(words: &[String]) -> Option<String> {
    let of_files = |path: &Vec<String>| {
        let in_module = path.iter().any(|name| FILE_MODULES.contains(&name.as_str()));
        in_module || FILE_TYPES.contains(&path[0].as_str())
    };
    let path = imports::paths(words).into_iter().find(of_files);
    // These take no argument; a method of the same name with one asks something else.
    let is_asked = |at: &usize| match words[*at - 1].as_str() {
        "." => words[at + 1..].starts_with(&["(", ")"].map(str::to_owned)),
        before => before == "::",
    };
    let mut named = (1..words.len()).filter(|at| FILE_METHODS.contains(&words[*at].as_str()));
    let asked = named.find(is_asked).map(|at| words[at - 1..=at].concat());
    path.map(|path| path.join("::")).or(asked)
}

/// The layer under storage that tests can make fail: what goes round it would never be seen to fail well.
const DISK: [&str; 2] = ["storage", "disk"];

/// These may ask which folders the user has.
const OF_FOLDERS: [&str; 2] = ["storage/folders", "storage/paths"];

#[test]
fn only_the_disk_touches_files() {
    let files = source::files();
    let is_disk = |file: &&File| file.module.starts_with(&DISK.map(str::to_owned));
    let (storage, others): (Vec<&File>, Vec<&File>) = files.iter().partition(is_disk);
    assert!(
        storage.iter().any(|file| reaches_files(&file.words).is_some()),
        "is the search broken?"
    );
    let wrong = others.iter().filter_map(|file| {
        let reached = reaches_files(&file.words)?;
        let module = file.module.join("/");
        let is_allowed = reached.starts_with("directories") && OF_FOLDERS.contains(&module.as_str());
        (!is_allowed).then(|| format!("{}: `{reached}` belongs in storage/disk", file.path.display()))
    });
    nothing(&wrong.collect::<Vec<_>>());
}

#[test]
fn only_the_clock_asks_for_the_time() {
    let asks = |file: &File| {
        let code = file.code();
        CLOCKS
            .iter()
            .find(|clock| code.contains(&format!(" {clock} ")))
            .copied()
    };
    let asking: Vec<(String, &str)> = source::files()
        .iter()
        .filter_map(|file| Some((file.module.join("/"), asks(file)?)))
        .collect();
    assert_eq!(
        asking.iter().map(|(file, _)| file.as_str()).collect::<Vec<_>>(),
        ["clock"],
        "{asking:?}"
    );
}

/// The part of the imports that a path belongs to: the standard library, other crates, the module above, this crate, and
/// the file's own modules.
fn import_part(text: &str, root: &str) -> usize {
    let is_own = |line: &str| line.ends_with(&format!("mod {root};"));
    match root {
        "std" => 0,
        "super" => 2,
        "crate" => 3,
        "self" => 4,
        _ if text.lines().any(is_own) => 4,
        _ => 1,
    }
}

/// What is wrong with the imports at the top of a file.
fn disorder(text: &str) -> Option<&'static str> {
    let imports = text.lines().filter_map(|line| line.strip_prefix("use "));
    let roots = imports.map(|path| path.split([':', ';', ' ']).next().unwrap_or_default());
    let parts: Vec<usize> = roots.map(|root| import_part(text, root)).collect();
    let is_repeated = |part: &usize| parts.iter().filter(|other| *other == part).count() > 1;
    if !parts.is_sorted() {
        return Some("imports out of order");
    }
    let repeated = [0, 2, 3].iter().any(is_repeated);
    repeated.then_some("more than one `use` of std, super or crate")
}

#[test]
fn imports_stand_in_one_order() {
    let files = source::files().iter();
    let wrong = files.filter_map(|file| Some(format!("{}: {}", file.path.display(), disorder(&file.text)?)));
    nothing(&wrong.collect::<Vec<_>>());
}

/// Lines that throw a result away without a reason beside it or above it.
fn thrown_away(text: &str) -> Vec<usize> {
    let lines: Vec<&str> = text.lines().collect();
    let has_reason = |at: usize| {
        let above = at.checked_sub(1).map_or("", |above| lines[above].trim_start());
        lines[at].contains("//") || above.starts_with("//")
    };
    let thrown = |at: &usize| lines[*at].trim_start().starts_with("let _ =");
    (0..lines.len())
        .filter(thrown)
        .filter(|at| !has_reason(*at))
        .map(|at| at + 1)
        .collect()
}

#[test]
fn a_result_that_is_thrown_away_has_its_reason_beside_it() {
    let wrong = source::files().iter().flat_map(|file| {
        let lines = thrown_away(&file.text).into_iter();
        lines.map(|line| format!("{}:{line}", file.path.display()))
    });
    nothing(&wrong.collect::<Vec<_>>());
}

mod the_search {
    use super::*;

    fn paths(text: &str) -> Vec<String> {
        let paths = imports::paths(&source::words(text));
        paths.iter().map(|path| path.join("::")).collect()
    }

    #[test]
    fn sees_groups_and_paths() {
        let text = "use crate::{a::{self, x as z, y}, b, c::*};\nlet n = crate::d::e(crate::f);\nuse g;\npub(in crate::h) fn";
        let found = [
            "crate::a::self",
            "crate::a::x",
            "crate::a::y",
            "crate::b",
            "crate::c",
            "crate::d::e",
            "crate::f",
            "g",
        ];
        assert_eq!(paths(text), found);
    }

    #[test]
    fn takes_comments_and_texts_for_what_they_are() {
        let text = "// crate::a\n/* crate::b /* */ crate::c */ let t = \"crate::d \\\" crate::e\"; \
                    let r = r#\"crate::f\"#; let c = '\"'; let l: &'static str = crate::g; b'\\''";
        assert_eq!(paths(text), ["crate::g"]);
    }

    #[test]
    fn sees_who_reaches_files() {
        for code in [
            "std::fs::read(path)",
            "use std::{env, fs::{self, File}};",
            "path.exists()",
            "a . is_dir ()",
            "paths.filter(Path::is_file)",
            "directories::UserDirs::new()",
            "let a = b\n    .canonicalize();",
        ] {
            assert!(reaches_files(&source::words(code)).is_some(), "{code}");
        }
        for code in [
            "SaveLocation::File(path)",
            "self.exists.of(path)",
            "file.exists(&path, work)",
            "exists(path)",
            "let metadata = 1;",
            "// path.exists()",
            "\"std::fs\"",
            "a.is_file_name()",
        ] {
            assert_eq!(reaches_files(&source::words(code)), None, "{code}");
        }
    }

    #[test]
    fn finds_the_largest_ring() {
        let uses = [vec![1], vec![2], vec![0, 3], vec![4], vec![3], vec![]];
        let uses: Vec<BTreeSet<usize>> = uses.into_iter().map(BTreeSet::from_iter).collect();
        assert_eq!(imports::largest_ring(&uses, &[0, 1, 2, 3, 4, 5]), [0, 1, 2]);
        assert_eq!(imports::largest_ring(&uses, &[0, 1, 3, 4]), [3, 4]);
        assert!(imports::largest_ring(&uses, &[0, 5]).is_empty());
    }

    #[test]
    fn sees_imports_out_of_order() {
        let good =
            "mod own;\n\nuse std::a;\n\nuse serde::b;\n\nuse super::c;\nuse crate::{d, e};\nuse own::f;\n";
        assert_eq!(disorder(good), None);
        for bad in [
            "use serde::b;\nuse std::a;",
            "use crate::a;\nuse super::b;",
            "mod own;\nuse own::a;\nuse crate::b;",
            "use crate::a;\nuse crate::b;",
        ] {
            assert!(disorder(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn sees_a_result_thrown_away_without_a_reason() {
        let text =
            "let _ = a();\n// It can't fail.\nlet _ = b();\nlet _ = c(); // Nor can this.\n\nlet _ =\n  d();";
        assert_eq!(thrown_away(text), [1, 6]);
    }
}

/// Libraries that talk to a network, by how their names begin.
const OF_A_NETWORK: &[&str] = &[
    "async-net",
    "attohttpc",
    "curl",
    "git2",
    "h2",
    "hickory",
    "http",
    "hyper",
    "isahc",
    "libgit2",
    "minreq",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "smoltcp",
    "surf",
    "tokio-tungstenite",
    "trust-dns",
    "tungstenite",
    "ureq",
    "webbrowser",
    "websocket",
    "ws",
];

#[test]
fn no_library_reaches_a_network() {
    let lock = include_str!("../Cargo.lock");
    let names = || {
        lock.lines()
            .filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
    };
    let reaches = |name: &&str| {
        OF_A_NETWORK.iter().any(|known| {
            let rest = name.strip_prefix(known);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
        })
    };
    nothing(&names().filter(reaches).map(str::to_owned).collect::<Vec<_>>());
    assert!(names().count() > 200, "is the list of libraries read?");
}
