//! Fixed words of the report that aren't in the question set: heads of tables, labels, and sentences
//! for cases that chapter 7 leaves open. One struct, so that a phrase missing in a language doesn't compile.
//! Placeholders keep their Dutch names in every language, as in the question set.

mod dutch;
mod english;

use crate::{i18n::Language, report::layout::PageText};

macro_rules! texts {
    ($($(#[$doc:meta])* $field:ident,)+) => {
        /// The fixed words of the report in one language.
        #[derive(Debug)]
        pub(super) struct ReportText {
            $($(#[$doc])* pub(super) $field: &'static str,)+
        }

        #[cfg(test)]
        impl ReportText {
            /// Every phrase with its name.
            fn entries(&self) -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($field), self.$field)),+]
            }
        }
    };
}

texts! {
    // The document and its cover.
    subject,
    logo,
    logo_of,
    form,
    phase,
    respondents,
    one_respondent,
    one_respondent_as,
    outcome,
    band_and_score,
    no_band_between,
    label,
    suitable_for,
    questions,

    // Around every page.
    page_number,
    go_to,

    // The page for management.
    decision_asked,
    agree_to_step,
    agree_to_two_steps,
    only_discuss_again,
    band,
    no_band,
    too_little_known,
    firm,
    provisional,
    score,
    of_hundred,
    of_number,
    between,
    all_known,
    open_gates,
    by_respondent,
    not_arranged_or_unknown,
    arrange_others,
    gate,
    status,
    blocked,
    first_steps,
    step,
    steps,
    who,
    effort,
    for_first_and_all,
    for_all_steps,
    money,
    back_on,
    risks,

    // Hours and money.
    hours_range,
    hours_more,
    euros_range,
    euros_more,
    euros_upto,

    // Sentences of the summary that the method has no phrase for.
    the,
    lowered_by_known_answers,
    none_scored,
    one_scored,
    all_equal,
    first_step_one,
    first_steps_two,
    ask_question,
    respondent,

    // Scores and charts.
    dimension,
    interval,
    legend_target,
    bars_show,
    radar_shows,
    none_on_target,
    some_on_target,
    all_on_target,
    bar_shows,
    timeline_shows,
    span_empty,
    span_one,
    span_more,
    target_is,
    does_not_apply,
    nothing,

    // Gates.
    gates_intro,
    gate_met,
    gate_not_met,
    gate_unknown,
    gate_not_applicable,
    nothing_blocked,
    who_arranges,
    ask_first,
    evidence,
    no_evidence,
    no_reason,
    reason_left_out,
    question_number,

    // The first ninety days.
    ninety_days_intro,
    number,
    who_and_effort,
    this_week,
    hours_together,
    no_steps,
    no_steps_known,
    no_steps_this_quarter,

    // The dimensions.
    named,
    derived,
    score_is,
    no_score,
    picture,
    known_answers_equal,
    next_step,
    dimension_not_applicable,
    dimension_skipped,
    answer_first,
    target_reached,

    // After three months, and what is open.
    later_steps,
    when,
    within_three_months,
    within_a_year,
    after_a_year,
    hours_per_role,
    role,
    hours,
    together,
    hours_of_all_steps,
    hours_now,
    nobody_knows,
    still_to_fill_in,
    who_knows,
    open_questions,
    open_checks,
    nothing_open,

    // Method.
    origin,
    how_counted,
    legal,
    legal_intro,
    topic,
    what_we_know,
    to_review,
    to_check,
    basis,
    literature,

    // The appendices.
    answers_intro,
    answers_bare,
    squares,
    question,
    answer,
    target_level,
    evidence_and_note,
    below_the_table,
    long_remarks,
    level,
    ask,
    dont_know,
    to_fill_in,
    not_applicable,
    is_this_right,
    check,
    still_open,
    not_applicable_title,
    reason,
    much_skipped,
    no_checks,
    glossary,

    // What goes along in the file.
    conclusions,
    notes,
    pieces_of_evidence,
    reasons,
    own_words,
    whole_scan,
    bare_scan,
    whole_group_scan,
    bare_group_scan,
    no_scan,
    left_out_part,
    left_out_parts,
    attachment,
}

/// The words that layout puts around the pages.
pub fn page_text(language: Language) -> PageText {
    let text = report_text(language);
    PageText {
        page: text.page_number.to_owned(),
        go_to: text.go_to.to_owned(),
    }
}

/// The words in a language.
pub(super) fn report_text(language: Language) -> &'static ReportText {
    match language {
        Language::Dutch => &dutch::TEXT,
        Language::English => &english::TEXT,
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, report_text};

    #[test]
    fn languages_agree_on_placeholders() {
        let [dutch, english] = Language::ALL.map(|language| report_text(language).entries());
        for ((name, nl), (_, en)) in dutch.into_iter().zip(english) {
            assert_eq!(holes(nl), holes(en), "{name}");
            assert!(!nl.is_empty() && !en.is_empty(), "{name}");
        }
    }

    fn holes(text: &str) -> Vec<&str> {
        let mut found: Vec<&str> = text
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split('}').next())
            .collect();
        found.sort_unstable();
        found
    }
}
