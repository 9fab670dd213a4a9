//! Who chose what at a question, in words that reveal nobody; shown in the agenda and the workshop.

use crate::{
    evaluation::{Distribution, SideAnswers, distribution},
    i18n::{GroupText, Language, capital},
    questionnaire::Item,
    report::GroupWords,
    session::Session,
};

/// The respondents of one role, or of several roles together, who gave the same answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosers {
    /// The role, or how many they are where no role is named.
    pub who: String,
    /// The same with how many they are.
    said: String,
    /// How many, at least one.
    pub count: usize,
}

#[derive(Debug, Default)]
pub struct ChosenAnswers {
    /// Whether it may not be shown who chose what: then there are only notes here.
    pub is_hidden: bool,
    /// Who chose each level, lowest first.
    pub levels: Vec<Vec<Choosers>>,
    /// Responses without a level, each with who gave it.
    pub others: Vec<(&'static str, Vec<Choosers>)>,
    /// Notes without their authors, as many as fit on a screen.
    pub notes: Vec<String>,
    pub more_notes: usize,
}

/// The most notes shown; the report has them all.
const MOST_NOTES: usize = 8;

impl ChosenAnswers {
    pub fn new(session: &Session, item: &Item, language: Language) -> Self {
        let questionnaire = session.questionnaire();
        let Distribution { sides, mut notes } = distribution(questionnaire, session.assessment(), item);
        let is_hidden = sides.is_none();
        let sides = sides.unwrap_or_default();
        let words = GroupWords::new(questionnaire, language);
        let choosers = |count: &dyn Fn(&SideAnswers) -> usize| -> Vec<Choosers> {
            let counted = sides.iter().map(|side| {
                let count = count(side);
                Choosers {
                    who: capital(&words.beside_dots(side.side, count)),
                    said: capital(&words.people(side.side, count)),
                    count,
                }
            });
            counted.filter(|choosers| choosers.count > 0).collect()
        };
        let text = GroupText::of(language);
        let mut others = vec![
            (text.dont_know(), choosers(&|side| side.dont_know)),
            (text.not_applicable(), choosers(&|side| side.not_applicable)),
        ];
        others.retain(|(_, choosers)| !choosers.is_empty());
        let more_notes = notes.len().saturating_sub(MOST_NOTES);
        notes.truncate(MOST_NOTES);
        Self {
            is_hidden,
            levels: (0..item.anchors.len())
                .map(|level| choosers(&|side| side.levels.get(level).copied().unwrap_or_default()))
                .collect(),
            others,
            notes,
            more_notes,
        }
    }
}

/// `Analist (2×), Andere rollen` in a row.
pub fn in_words(choosers: &[Choosers]) -> String {
    let all: Vec<&str> = choosers.iter().map(|choosers| choosers.said.as_str()).collect();
    all.join(", ")
}
