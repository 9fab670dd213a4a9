//! Reading colleagues' answer files, and describing the result of each.

use jiff::{SignedDuration, Timestamp};

use super::{OpenError, explain, open};
use crate::{
    assessment::{AnswerFile, Merged, Outcome, Refusal, Remark},
    clock,
    i18n::{GroupText, Language, date_time},
    questionnaire::Questionnaire,
    storage::{AnswerPaths, StorageError},
};

/// Clocks of computers differ this much without anybody noticing.
const AHEAD: SignedDuration = SignedDuration::from_mins(10);

/// No year before this one saw this program; a clock that lost its battery is well before it.
const FIRST_YEAR: i16 = 2025;

/// Opens answer files one by one, as they are asked for; then come the folders that weren't looked into.
pub fn read_answers<'a>(
    questionnaire: &'a Questionnaire,
    paths: &'a AnswerPaths,
) -> impl Iterator<Item = AnswerFile<OpenError>> + 'a {
    let files = paths.files.iter().map(|path| AnswerFile {
        name: path.display().to_string(),
        read: open(questionnaire, path).map(|opened| opened.assessment),
    });
    let folders = paths.too_deep.iter().map(|path| AnswerFile {
        name: path.display().to_string(),
        read: Err(StorageError::TooDeep(path.clone()).into()),
    });
    files.chain(folders)
}

/// The result of one file, in a sentence or more.
pub fn describe_merged(merged: &Merged<OpenError>, language: Language) -> String {
    let text = GroupText::of(language);
    let file = merged.name.as_str();
    let outcome = match &merged.outcome {
        Outcome::Taken => text.taken(file),
        Outcome::AlreadyThere => text.already_there(file),
        Outcome::SetAside => text.set_aside(file),
        Outcome::Refused(refusal) => refused(refusal, file, text, language),
    };
    let remarks = merged
        .remarks
        .iter()
        .map(|remark| remarked(*remark, text, language));
    let clock = saved_at_another_time(merged, text, language);
    std::iter::once(outcome)
        .chain(remarks)
        .chain(clock)
        .collect::<Vec<_>>()
        .join(" ")
}

fn refused(refusal: &Refusal<OpenError>, file: &str, text: GroupText, language: Language) -> String {
    match refusal {
        Refusal::Unreadable(error) => {
            let reason = explain(error, language);
            text.unreadable(&reason)
        }
        Refusal::OtherQuestions { version } => text.other_questions(file, version),
        Refusal::OtherMunicipality { name, .. } if name.is_empty() => text.no_municipality(file),
        Refusal::OtherMunicipality { name, expected } if expected.is_empty() => {
            text.scan_names_no_municipality(file, name)
        }
        Refusal::OtherMunicipality { name, expected } => text.other_municipality(file, name, expected),
        Refusal::NoAnswers => text.no_answers(file),
        Refusal::Summary => text.summary_not_merged(file),
        Refusal::IntoSummary => text.not_into_summary(file),
    }
}

fn remarked(remark: Remark, text: GroupText, language: Language) -> String {
    match remark {
        Remark::HalfFilled { answered, asked } => text.half_filled(answered, asked),
        Remark::Late => text.late().to_owned(),
        Remark::OtherProfile => text.other_profile().to_owned(),
        Remark::WithoutId => text.without_id().to_owned(),
        Remark::Copy => text.copy().to_owned(),
        Remark::AgreedLeftOut => text.agreed_left_out().to_owned(),
        Remark::LookAgain(count) => text.merged_look_again(count),
        Remark::OtherVersion { saved, counting } => {
            let words = text.other_version(&moment(saved, text, language), &moment(counting, text, language));
            with_clock(words, [saved, counting], text)
        }
        Remark::MaybeTwoPeople { saved, other } => {
            let words = text.maybe_two_people(&moment(saved, text, language), &moment(other, text, language));
            with_clock(words, [saved, other], text)
        }
    }
}

/// That the file comes from a computer with a wrong clock, unless another remark says so.
fn saved_at_another_time(merged: &Merged<OpenError>, text: GroupText, language: Language) -> Option<String> {
    let says_when = |remark: &Remark| {
        matches!(
            remark,
            Remark::OtherVersion { .. } | Remark::MaybeTwoPeople { .. }
        )
    };
    if matches!(merged.outcome, Outcome::Refused(_)) || merged.remarks.iter().any(says_when) {
        return None;
    }
    let when = moment(merged.saved, text, language);
    Some(match Clock::of(merged.saved?) {
        Clock::Right => return None,
        Clock::Ahead => text.saved_ahead(&when),
        Clock::Behind => text.saved_behind(&when),
    })
}

/// What a moment says about the clock of the computer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clock {
    Right,
    Ahead,
    Behind,
}

impl Clock {
    fn of(saved: Timestamp) -> Self {
        if saved.duration_since(clock::timestamp()) > AHEAD {
            Self::Ahead
        } else if clock::local(saved).year() < FIRST_YEAR {
            Self::Behind
        } else {
            Self::Right
        }
    }
}

fn moment(saved: Option<Timestamp>, text: GroupText, language: Language) -> String {
    saved.map_or_else(
        || text.unknown_date().to_owned(),
        |saved| date_time(language, clock::local(saved)),
    )
}

/// The order of versions hangs on clocks, so one that is wrong is worth a word.
fn with_clock(words: String, saved: [Option<Timestamp>; 2], text: GroupText) -> String {
    let clocks = saved.map(|saved| saved.map_or(Clock::Right, Clock::of));
    if clocks.contains(&Clock::Ahead) {
        format!("{words} {}", text.clock_ahead())
    } else if clocks.contains(&Clock::Behind) {
        format!("{words} {}", text.clock_behind())
    } else {
        words
    }
}
