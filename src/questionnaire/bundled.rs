//! The question set inside the program.

use std::sync::{Arc, LazyLock};

use super::{
    Questionnaire, build,
    source::{SourceDecision, SourceDimension, SourceQuestionnaire},
};

/// What the files of `questions/datalab` hold, as `src/build.rs` wrote it: RON is made for people to write, and
/// would take milliseconds of each start to read.
static READ: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/questions.bin"));

/// The bundled question set, checked once.
pub fn bundled() -> &'static Arc<Questionnaire> {
    static BUNDLED: LazyLock<Arc<Questionnaire>> = LazyLock::new(|| {
        type Files = (SourceQuestionnaire, Vec<SourceDimension>, SourceDecision, String);
        let read = postcard::from_bytes::<Files>(READ);
        let built = read
            .map(|(head, dimensions, decision, hash)| build::build_read(head, dimensions, decision, hash));
        match built {
            Ok(Ok(built)) => Arc::new(built.questionnaire),
            // `tests/questionnaire.rs` builds the same from the same files, so this can’t happen in a release.
            Ok(Err(problems)) => unreachable!("the bundled questions have problems: {problems:?}"),
            Err(error) => unreachable!("the bundled questions can't be read: {error}"),
        }
    });
    &BUNDLED
}
