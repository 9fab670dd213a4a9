//! The question set inside the program.

use std::sync::LazyLock;

use super::{Questionnaire, SourceFile, build};

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        [$((
            $name,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/questions/datalab/", $name)),
        )),+]
    };
}

/// The files, in the order of `questionnaire.ron`.
const FILES: &[(&str, &str)] = &files![
    "questionnaire.ron",
    "01-gekaderd-doel.ron",
    "02-vraaggestuurd.ron",
    "03-menskracht.ron",
    "04-expertise.ron",
    "05-kennis.ron",
    "06-samenwerking.ron",
    "07-draagvlak.ron",
    "08-data-op-orde.ron",
    "09-zorgvuldig.ron",
    "10-verankeren.ron",
];

/// The bundled question set, checked once.
pub fn bundled() -> &'static Questionnaire {
    static BUNDLED: LazyLock<Questionnaire> = LazyLock::new(|| {
        let file = |(name, text): &(&str, &str)| SourceFile {
            name: (*name).to_owned(),
            bytes: text.as_bytes().to_vec(),
        };
        let files: Vec<SourceFile> = FILES.iter().map(file).collect();
        match build(&files) {
            Ok(built) => built.questionnaire,
            // `tests/questionnaire.rs` builds these very files, so a release can't get here.
            Err(problems) => unreachable!("the bundled questions have problems: {problems:?}"),
        }
    });
    &BUNDLED
}
