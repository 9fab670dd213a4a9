//! What the method says about the themes together (chapter 7.4), in the words of the report.

use crate::{
    evaluation::Evaluation,
    gui::session::Session,
    i18n::{Language, join},
};

/// Highest and lowest are called so from this many points apart.
const FAR_APART: u32 = 10;

/// At most this many themes share the highest or lowest place by name.
const MOST_NAMED: usize = 3;

/// The highest and the lowest, and those of which too little is known.
pub(super) fn about_themes(
    session: &Session,
    evaluation: &Evaluation<'_>,
    language: Language,
) -> Vec<String> {
    let phrases = session.questionnaire().phrases();
    let short = |id| session.questionnaire().dimension(id).short.get(language);
    let ranked = evaluation.ranked();
    let mut lines = Vec::new();
    if let [(_, highest), .., (_, lowest)] = ranked.as_slice() {
        let named = |score: u32| {
            let here = ranked
                .iter()
                .filter(|(_, other)| *other == score)
                .take(MOST_NAMED);
            let names: Vec<String> = here
                .map(|(id, score)| format!("{} ({score})", short(*id)))
                .collect();
            join(language, &names)
        };
        if highest - lowest < FAR_APART {
            let (highest, lowest) = (highest.to_string(), lowest.to_string());
            let values = [("s1", highest.as_str()), ("s2", &lowest)];
            lines.push(phrases.close_together.fill(language, &values));
        } else {
            let (top, bottom) = (named(*highest), named(*lowest));
            let values = [("sterkste", top.as_str()), ("zwakste", &bottom)];
            lines.push(phrases.strong_weak.fill(language, &values));
        }
    }
    let unscored = evaluation.score.dimensions.iter();
    let unscored = unscored.filter(|one| one.score().is_none() && one.interval.is_some());
    let names: Vec<&str> = unscored.map(|one| short(one.id)).collect();
    if !names.is_empty() {
        let list = join(language, &names);
        lines.push(phrases.dimension_unscored.fill(language, &[("kort", &list)]));
    }
    lines
}
