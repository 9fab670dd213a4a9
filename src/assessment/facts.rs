//! What the profile says about items: which apply, and what counts of an answer (chapter 5.2).

use super::{Assessment, Level, ProfileValue, Response};
use crate::questionnaire::{Facts, FieldId, GateId, Item, ItemId, OptionId, Questionnaire, all_hold};

/// The profile as facts for conditions; it knows no levels and no gates.
#[derive(Debug, Clone, Copy)]
pub struct ProfileFacts<'a>(pub &'a Assessment);

impl Facts for ProfileFacts<'_> {
    fn holds(&self, field: FieldId, options: &[OptionId]) -> bool {
        match self.0.profile(field) {
            Some(ProfileValue::Choice(option)) => options.contains(option),
            Some(ProfileValue::Choices(chosen)) => chosen.iter().any(|option| options.contains(option)),
            Some(ProfileValue::Text(_) | ProfileValue::Number(_)) | None => false,
        }
    }

    fn number(&self, field: FieldId) -> Option<f64> {
        self.0.profile_number(field)
    }

    fn level(&self, _item: ItemId) -> Option<f64> {
        None
    }

    fn gate_open(&self, _gate: GateId) -> bool {
        false
    }
}

/// How an item counts (chapter 5.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemState {
    /// The profile makes it not apply; its answer is kept but doesn't count.
    ExcludedByProfile,
    /// The respondent said "not applicable" where that is allowed.
    ExcludedByChoice,
    /// Not answered yet, or "not applicable" where that isn't allowed.
    Unanswered,
    /// "I don't know".
    DontKnow,
    /// A known level.
    Known(Level),
}

impl ItemState {
    /// Whether the item's weight counts at all.
    pub const fn counts(self) -> bool {
        !matches!(self, Self::ExcludedByProfile | Self::ExcludedByChoice)
    }

    /// The level, when known.
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Known(level) => Some(level),
            _ => None,
        }
    }
}

/// Whether the profile makes the item apply.
pub fn applies(item: &Item, assessment: &Assessment) -> bool {
    all_hold(&item.applies, &ProfileFacts(assessment))
}

/// Whether the respondent may say "not applicable".
pub fn may_skip(item: &Item, assessment: &Assessment) -> bool {
    item.not_applicable
        .as_ref()
        .is_some_and(|allowed| all_hold(&allowed.when, &ProfileFacts(assessment)))
}

/// How the author's own answer to the item counts, whatever colleagues say; in a summary, which has no author's
/// answers, the group's.
pub fn own_state(item: &Item, assessment: &Assessment) -> ItemState {
    if assessment.is_summary() {
        item_state(item, assessment)
    } else if applies(item, assessment) {
        state_of(&assessment.answer(item.id).response, may_skip(item, assessment))
    } else {
        ItemState::ExcludedByProfile
    }
}

/// How the item counts now: the answer agreed on, or else the median of the known answers. "Not
/// applicable" holds only when everyone who was asked says so (chapter 5.7).
pub fn item_state(item: &Item, assessment: &Assessment) -> ItemState {
    if !applies(item, assessment) {
        return ItemState::ExcludedByProfile;
    }
    if let Some(agreed) = assessment.group.agreed(item.id) {
        return ItemState::Known(agreed.level);
    }
    let skips = may_skip(item, assessment);
    if let Some(summed) = assessment.group.summed(item.id) {
        return state_of(&summed.response, skips);
    }
    if !assessment.is_group() {
        return own_state(item, assessment);
    }
    let mut levels = Vec::new();
    let (mut everyone_skips, mut someone_does_not_know) = (true, false);
    let answers = assessment.voices_in(None).filter_map(|voice| voice.answer(item));
    let mut asked = 0;
    for state in answers.map(|answer| state_of(&answer.response, skips)) {
        asked += 1;
        everyone_skips &= state == ItemState::ExcludedByChoice;
        someone_does_not_know |= state == ItemState::DontKnow;
        levels.extend(state.level());
    }
    match median(&mut levels) {
        Some(level) => ItemState::Known(level),
        None if someone_does_not_know => ItemState::DontKnow,
        None if everyone_skips && asked > 0 => ItemState::ExcludedByChoice,
        None => ItemState::Unanswered,
    }
}

/// The known answers to the item, lowest first, whatever was agreed; none when it doesn't apply.
pub fn known_levels(item: &Item, assessment: &Assessment) -> Vec<Level> {
    if !applies(item, assessment) {
        return Vec::new();
    }
    let answers = assessment.voices_in(None).filter_map(|voice| voice.answer(item));
    let mut levels: Vec<Level> = answers
        .filter_map(|answer| state_of(&answer.response, false).level())
        .collect();
    levels.sort_unstable();
    levels
}

fn state_of(response: &Response, may_skip: bool) -> ItemState {
    match response {
        Response::Level(level) => ItemState::Known(*level),
        Response::DontKnow => ItemState::DontKnow,
        Response::NotApplicable(_) if may_skip => ItemState::ExcludedByChoice,
        Response::NotApplicable(_) | Response::Unanswered => ItemState::Unanswered,
    }
}

/// The middle one, or midway between the middle two.
fn median(levels: &mut [Level]) -> Option<Level> {
    levels.sort_unstable();
    let low = levels.get(levels.len().checked_sub(1)? / 2)?;
    Some(low.midway(levels[levels.len() / 2]))
}

/// Required intake questions without an answer, in order. The role isn't required where only colleagues answered.
pub fn missing_fields(questionnaire: &Questionnaire, assessment: &Assessment) -> Vec<FieldId> {
    let has_author = !assessment.is_group() || assessment.has_own_answers();
    let role = questionnaire.roles().role;
    let missing = questionnaire.fields().iter().filter(|field| field.required);
    missing
        .map(|field| field.id)
        .filter(|field| has_author || *field != role)
        .filter(|field| assessment.profile(*field).is_none())
        .collect()
}
