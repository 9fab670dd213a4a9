//! The management summary (chapter 7): one small function per sentence, put together in [`paragraphs`].
//!
//! Every sentence is chosen on rounded values and shows the same number (chapter 7, rule 1), and nothing is said of
//! a dimension without a score but that too little is known about it (rule 6).

use super::{context::Report, group, sentence, steps, words};
use crate::{
    i18n,
    questionnaire::{Band, BandId, DimensionId},
    scoring::{BandVerdict, GateResult, rounded},
};

/// Highest and lowest are called so from this many points apart (chapter 7.4).
const FAR_APART: u32 = 10;

/// At most this many dimensions share the highest or lowest place by name (chapter 7.4).
const MOST_NAMED: usize = 3;

/// The summary, in the order of chapter 7. A paragraph that would grow too long is split (rule 7).
pub(super) fn paragraphs(report: &Report) -> Vec<String> {
    let standing = [
        Some(opening(report)),
        floors(report),
        gates(report),
        phase(report),
    ];
    let scores = [uncertainty(report), Some(strong_weak(report)), unscored(report)];
    let next = [first_steps(report), Some(group::reliability_sentence(report))];
    [&standing[..], &scores[..], &next[..]]
        .into_iter()
        .flat_map(sentence::packed)
        .collect()
}

/// The opening with or without a ceiling, or that there is no total (chapters 7.1, 7.2 and 7.4).
fn opening(report: &Report) -> String {
    let score = &report.evaluation.score;
    let (Some(verdict), Some(total)) = (score.band, score.total.rounded()) else {
        let (low, high) = words::ends(score.total.interval);
        let values = [("gemeente", report.name()), ("laag", &low), ("hoog", &high)];
        return report.phrase(&report.questionnaire.phrases().no_total, &values);
    };
    let band = report.questionnaire.band(verdict.band);
    let total = total.to_string();
    if let Some(ceiling) = ceiling(report, band, verdict) {
        let deciding = deciding_gates(report, verdict.band);
        let values = [
            ("gemeente", report.name()),
            ("score", &total),
            (
                "band_score",
                report.say(&report.questionnaire.band(verdict.before_gates).name),
            ),
            ("lijst_poorten", &words::gate_list(report, &deciding)),
            ("lijst_blokkades", &words::blocked_list(report, &deciding)),
        ];
        return report.phrase(ceiling, &values);
    }
    let values = [("gemeente", report.name()), ("score", &total)];
    report.phrase(&band.paragraph, &values)
}

/// The paragraph of chapter 7.2, when a gate holds the result down and the band has one.
fn ceiling<'b>(report: &Report, band: &'b Band, verdict: BandVerdict) -> Option<&'b crate::i18n::Localized> {
    let text = band.ceiling_paragraph.as_ref();
    text.filter(|_| verdict.is_lowered_by_gates() && !deciding_gates(report, band.id).is_empty())
}

/// The open gates with the ceiling that holds (chapter 7.2).
fn deciding_gates<'a>(report: &Report<'a>, ceiling: BandId) -> Vec<&'a GateResult> {
    let open = report.open_gates().into_iter();
    open.filter(|gate| gate.ceiling == ceiling).collect()
}

/// Lowered by the floor of a dimension (chapter 7.4).
fn floors(report: &Report) -> Option<String> {
    let score = &report.evaluation.score;
    let verdict = score.band.filter(BandVerdict::is_lowered_by_floors)?;
    let band = report.questionnaire.band(verdict.by_points);
    let below: Vec<(DimensionId, u32, bool)> = score
        .dimensions
        .iter()
        .filter_map(|one| Some((one.id, rounded(one.known_mean?), one.score().is_some())))
        .filter(|(_, mean, _)| *mean < band.dimension_floor)
        .collect();
    let name = report.say(&band.name);
    let floor = band.dimension_floor.to_string();
    let phrases = report.questionnaire.phrases();
    match below.as_slice() {
        [] => None,
        [(id, mean, shown)] => {
            let mean = mean.to_string();
            let values = [
                ("band_drempel", name),
                ("do", report.short(*id)),
                ("s", &mean),
                ("grens", &floor),
            ];
            Some(if *shown {
                report.phrase(&phrases.lowered_by_floor, &values)
            } else {
                // There is no score to name (rule 6), but the known answers do count here (chapter 5.3).
                report
                    .text
                    .lowered_by_known_answers(name, report.short(*id), &mean, &floor)
            })
        }
        several => {
            let entries: Vec<String> = several
                .iter()
                .map(|(id, mean, _)| format!("{} ({mean})", report.short(*id)))
                .collect();
            let values = [
                ("band_drempel", name),
                ("lijst_dos", &words::list(report.language(), &entries)),
                ("grens", &floor),
            ];
            Some(report.phrase(&phrases.lowered_by_floors, &values))
        }
    }
}

/// The gates that the opening hasn't named yet (chapters 7.2 and 7.4).
fn gates(report: &Report) -> Option<String> {
    let phrases = report.questionnaire.phrases();
    let score = &report.evaluation.score;
    let open = report.open_gates();
    if score.gates.is_empty() {
        return None;
    }
    if open.is_empty() {
        let phrase = if report.has_unknown() {
            &phrases.gates_met_known
        } else {
            &phrases.gates_met
        };
        return Some(report.say(phrase).to_owned());
    }
    if let Some(verdict) = score.band {
        let band = report.questionnaire.band(verdict.band);
        if ceiling(report, band, verdict).is_some() {
            let others: Vec<&GateResult> = open
                .into_iter()
                .filter(|gate| gate.ceiling != verdict.band)
                .collect();
            let list = words::gate_list(report, &others);
            return (!others.is_empty())
                .then(|| report.phrase(&phrases.gates_open_other, &[("lijst_poorten", &list)]));
        }
        if let Some(sentence) = &band.open_gates {
            let values = [
                ("lijst_poorten", words::gate_list(report, &open)),
                ("lijst_blokkades", words::blocked_list(report, &open)),
            ];
            let values = [(values[0].0, values[0].1.as_str()), (values[1].0, &values[1].1)];
            return Some(report.phrase(sentence, &values));
        }
    }
    let list = words::gate_list(report, &open);
    if open.len() == 1 {
        return Some(report.phrase(&phrases.gate_open, &[("kort", &list)]));
    }
    let count = words::capitalised(&i18n::count_word(report.language(), open.len()));
    let values = [("Aantal", count.as_str()), ("lijst_poorten", &list)];
    Some(report.phrase(&phrases.gates_open, &values))
}

/// What open gates mean in this phase (chapter 7.4).
fn phase(report: &Report) -> Option<String> {
    let open = report.open_gates();
    let phase = report.case.phase()?;
    if open.is_empty() {
        return None;
    }
    let mut who: Vec<String> = Vec::new();
    for gate in open {
        let one = words::who_knows(report, report.questionnaire.item(gate.item));
        if !who.contains(&one) {
            who.push(one);
        }
    }
    let who = words::list(report.language(), &who);
    let sentence = &report.questionnaire.phase_group(phase).open_gates;
    Some(report.phrase(sentence, &[("wie_weet", &who)]))
}

/// What isn't known yet (chapter 7.4). Without a total there is no band to be firm or provisional about.
fn uncertainty(report: &Report) -> Option<String> {
    if !report.has_unknown() {
        return None;
    }
    let score = &report.evaluation.score;
    let phrases = report.questionnaire.phrases();
    let (low, high) = words::ends(score.total.interval);
    let percent = words::unknown_percent(report);
    let values = [("procent", percent.as_str()), ("laag", &low), ("hoog", &high)];
    let sentence = report.phrase(&phrases.uncertainty, &values);
    let band = match score.band {
        None => return Some(sentence),
        Some(_) if score.band_is_firm() => &phrases.band_firm,
        Some(_) => &phrases.band_provisional,
    };
    Some(format!("{sentence} {}", report.say(band)))
}

/// Which bands are possible while the band isn't firm (chapter 5.3).
pub(super) fn band_range(report: &Report) -> Option<String> {
    let score = &report.evaluation.score;
    let band = score.band_id().filter(|_| !score.band_is_firm())?;
    let name = |id| report.say(&report.questionnaire.band(id).name);
    let values = [
        ("band", name(band)),
        ("laag", name(score.range.lowest)),
        ("hoog", name(score.range.highest)),
    ];
    Some(report.phrase(&report.questionnaire.phrases().band_range, &values))
}

/// Where the scores are highest and lowest (chapter 7.4).
pub(super) fn strong_weak(report: &Report) -> String {
    let ranked = report.evaluation.ranked();
    let (Some((first, highest)), Some((_, lowest))) = (ranked.first(), ranked.last()) else {
        return report.text.none_scored().to_owned();
    };
    let (s1, s2) = (highest.to_string(), lowest.to_string());
    let phrases = report.questionnaire.phrases();
    if ranked.len() == 1 {
        return report.text.one_scored(report.short(*first), &s1);
    }
    if highest == lowest {
        return report.text.all_equal(&s1);
    }
    if highest - lowest < FAR_APART {
        let values = [("s1", s1.as_str()), ("s2", &s2)];
        return report.phrase(&phrases.close_together, &values);
    }
    let named = |score: u32| {
        let at = ranked.iter().filter(|(_, other)| *other == score);
        let names: Vec<String> = at
            .take(MOST_NAMED)
            .map(|(id, score)| format!("{} ({score})", report.short(*id)))
            .collect();
        words::list(report.language(), &names)
    };
    let values = [("sterkste", named(*highest)), ("zwakste", named(*lowest))];
    let values = [(values[0].0, values[0].1.as_str()), (values[1].0, &values[1].1)];
    report.phrase(&phrases.strong_weak, &values)
}

/// The dimensions with too little known (chapter 7.4); in one sentence, so that the paragraph stays short (rule 7).
/// When none has a score, [`strong_weak`] has said so.
pub(super) fn unscored(report: &Report) -> Option<String> {
    let dimensions = report.evaluation.score.dimensions.iter();
    let names: Vec<&str> = dimensions
        .filter(|one| one.score().is_none() && one.interval.is_some())
        .map(|one| report.short(one.id))
        .collect();
    if names.is_empty() || report.evaluation.ranked().is_empty() {
        return None;
    }
    let list = words::list(report.language(), &names);
    let phrase = &report.questionnaire.phrases().dimension_unscored;
    Some(report.phrase(phrase, &[("kort", &list)]))
}

/// The first steps (chapter 7.4); with fewer than the method's number the introduction says how many.
fn first_steps(report: &Report) -> Option<String> {
    let steps = steps::in_words(report, &report.evaluation.first_steps);
    let texts: Vec<&str> = steps.iter().map(|step| step.what.as_str()).collect();
    let joined = texts.join(" ");
    let values = [("stappen", joined.as_str())];
    match texts.len() {
        0 => None,
        count @ 1..=2 => Some(report.text.first_steps_are(count, &joined)),
        _ => Some(report.phrase(&report.questionnaire.phrases().first_steps, &values)),
    }
}
