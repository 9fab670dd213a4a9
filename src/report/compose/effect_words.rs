//! What a merge or an answer agreed on changes in the outcome, in sentences: the same in the window, on the command line
//! and in the minutes.

use super::words::list;
use crate::{
    evaluation::Effect,
    i18n::{Language, MeetingText},
    questionnaire::{BandId, GateId, ItemId, Questionnaire},
};

/// The most that one sentence names.
const MOST_NAMED: usize = 6;

/// The sentences on a change, the outcome first: one at least.
pub fn effect_sentences(questionnaire: &Questionnaire, effect: &Effect, language: Language) -> Vec<String> {
    let words = EffectWords {
        questionnaire,
        language,
        text: MeetingText::of(language),
    };
    let mut sentences = Vec::new();
    let [before, after] = effect.respondents;
    sentences.extend((before != after).then(|| words.text.effect_respondents(after, before)));
    if effect.is_nothing() {
        sentences.push(words.text.effect_nothing().to_owned());
        return sentences;
    }
    sentences.extend(words.score(effect));
    sentences.extend(words.range(effect));
    sentences.extend(words.band(effect.band));
    sentences.extend(words.gates(&effect.met, MeetingText::effect_met));
    sentences.extend(words.gates(&effect.opened, MeetingText::effect_opened));
    sentences.extend(words.steps(&effect.steps_added, MeetingText::effect_added));
    sentences.extend(words.steps(&effect.steps_gone, MeetingText::effect_gone));
    sentences
}

struct EffectWords<'q> {
    questionnaire: &'q Questionnaire,
    language: Language,
    text: MeetingText,
}

impl EffectWords<'_> {
    fn score(&self, effect: &Effect) -> Option<String> {
        match effect.score {
            [None, None] => None,
            [Some(before), Some(after)] if before == after => Some(self.text.effect_score_same(after)),
            [Some(before), Some(after)] => Some(self.text.effect_score(before, after)),
            [None, Some(after)] => Some(self.text.effect_score_known(after)),
            [Some(_), None] => Some(self.text.effect_score_gone().to_owned()),
        }
    }

    fn range(&self, effect: &Effect) -> Option<String> {
        let [(before_low, before_high), (low, high)] = effect.range;
        let is_other = (before_low, before_high) != (low, high);
        // With every answer known, the range is the score itself.
        let is_range = low != high || before_low != before_high;
        (is_other && is_range).then(|| self.text.effect_range(low, high, before_low, before_high))
    }

    fn band(&self, bands: [Option<BandId>; 2]) -> Option<String> {
        let name = |band: BandId| self.questionnaire.band(band).name.get(self.language);
        match bands {
            [None, None] => None,
            [Some(before), Some(after)] if before == after => Some(self.text.effect_band_same(name(after))),
            [Some(before), Some(after)] => Some(self.text.effect_band(name(before), name(after))),
            [None, Some(after)] => Some(self.text.effect_band_known(name(after))),
            [Some(before), None] => Some(self.text.effect_band_gone(name(before))),
        }
    }

    fn gates(&self, gates: &[GateId], phrase: fn(MeetingText, usize, &str) -> String) -> Option<String> {
        let name = |gate: &GateId| self.questionnaire.gate(*gate).short.get(self.language);
        let names: Vec<String> = gates.iter().map(|gate| name(gate).to_owned()).collect();
        (!names.is_empty()).then(|| phrase(self.text, names.len(), &self.named(&names)))
    }

    fn steps(&self, items: &[ItemId], phrase: fn(MeetingText, usize, &str) -> String) -> Option<String> {
        let name = |item: &ItemId| {
            let item = self.questionnaire.item(*item);
            format!("{} {}", item.number, item.short.get(self.language))
        };
        let names: Vec<String> = items.iter().map(name).collect();
        (!names.is_empty()).then(|| phrase(self.text, names.len(), &self.named(&names)))
    }

    /// A list of names, of many only the first.
    fn named(&self, names: &[String]) -> String {
        match names.len().checked_sub(MOST_NAMED) {
            None | Some(0) => list(self.language, names),
            Some(more) => self.text.and_more(&names[..MOST_NAMED].join(", "), more),
        }
    }
}
