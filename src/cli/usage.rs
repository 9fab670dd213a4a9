//! Wrong usage, in the user's language: clap's own sentences are English only.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{BAD_USAGE, DONE, Output};
use crate::i18n::CliText;

/// Help and version go to the output with code 0; wrong usage is said with code 2.
pub(super) fn explain(error: &clap::Error, text: CliText, output: &mut Output) -> u8 {
    if !error.use_stderr() {
        output.line(error.render().to_string().trim_end());
        return DONE;
    }
    output.message(&format!("{} {}", problem(error, text), text.wrong_usage()));
    BAD_USAGE
}

fn problem(error: &clap::Error, text: CliText) -> String {
    let argument = context(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::MissingRequiredArgument => text.missing_argument(&argument),
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => text.unknown_argument(&argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = context(error, ContextKind::InvalidValue);
            let possible = context(error, ContextKind::ValidValue);
            if possible.is_empty() {
                text.bad_value(&value, &argument)
            } else {
                text.bad_value_of(&value, &argument, &possible)
            }
        }
        _ => text.bad_arguments().to_owned(),
    }
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
