//! A plan that was changed in two places since they had it in common, put together action by action.

use std::collections::BTreeMap;

use super::{Action, ActionId, ActionPart, ActionPlan, ActionTask, PlanPart};

/// What comes of a plan that was changed in two places.
#[derive(Debug, Clone, PartialEq)]
pub struct JoinedPlan {
    /// The first plan with what only the second one changed.
    pub plan: ActionPlan,
    /// What was taken over from the second, with the numbers that the actions have in the first or in what comes of it.
    pub taken: Vec<PlanPart>,
    /// Parts that each has in another way.
    pub conflicts: Vec<PlanConflict>,
}

/// A part of an action that each of two plans has in another way.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanConflict {
    /// The action, by its id in the first plan and in what comes of it.
    pub id: ActionId,
    /// The part.
    pub part: ActionPart,
    /// The action as the second plan has it.
    pub theirs: Action,
}

/// What a conflict can be about. The reason of an action that was dropped belongs to its status.
const PARTS: [ActionPart; 7] = [
    ActionPart::Words,
    ActionPart::Who,
    ActionPart::Dates,
    ActionPart::Hours,
    ActionPart::Status,
    ActionPart::Note,
    ActionPart::Answer,
];

impl ActionPlan {
    /// Puts two plans together that were made from `common`. Nothing that one of them changed is lost: an action that one took
    /// out and the other changed stays. `None` when all of it doesn't fit in one plan.
    pub fn joined(common: &Self, mine: &Self, theirs: &Self) -> Option<JoinedPlan> {
        let mut joining = Joining::new(mine, theirs);
        joining.remove(common, theirs);
        for action in &theirs.actions {
            joining.join(common.action(action.id), action);
        }
        joining.reorder(common, mine, theirs);
        let room = super::MOST_LISTED;
        (joining.made.plan.actions.len() <= room).then_some(joining.made)
    }

    /// Replaces a part of an action by what another action has.
    pub fn take_part(&mut self, id: ActionId, part: ActionPart, from: &Action) {
        self.with(id, |action| part.copy(action, from));
    }
}

struct Joining {
    made: JoinedPlan,
    /// The id in what comes of it, by the one in the second plan.
    ids: BTreeMap<ActionId, ActionId>,
}

impl Joining {
    fn new(mine: &ActionPlan, theirs: &ActionPlan) -> Self {
        let plan = ActionPlan {
            actions: mine.actions.clone(),
            last: mine.last.max(theirs.last),
        };
        Self {
            made: JoinedPlan {
                plan,
                taken: Vec::new(),
                conflicts: Vec::new(),
            },
            ids: BTreeMap::new(),
        }
    }

    /// Takes out what only the second took out.
    fn remove(&mut self, common: &ActionPlan, theirs: &ActionPlan) {
        let plan = &mut self.made.plan;
        let gone = |action: &&Action| {
            let is_as_it_was = common.action(action.id).is_some_and(|was| was == *action);
            is_as_it_was && theirs.action(action.id).is_none()
        };
        let gone: Vec<ActionId> = plan.actions.iter().filter(gone).map(|action| action.id).collect();
        for id in gone {
            let number = plan.number(id);
            plan.actions.retain(|action| action.id != id);
            self.made.taken.push(PlanPart::Removed(number));
        }
    }

    fn join(&mut self, was: Option<&Action>, theirs: &Action) {
        let id = match was {
            Some(_) => self.made.plan.action(theirs.id).map(|mine| mine.id),
            None => self.same_new(theirs),
        };
        match (id, was) {
            (Some(id), was) => self.join_parts(id, was, theirs),
            // It was taken out here, and nothing happened to it there.
            (None, Some(was)) if was == theirs => {}
            (None, _) => self.add(theirs),
        }
    }

    /// The action that is new in both.
    fn same_new(&self, theirs: &Action) -> Option<ActionId> {
        let is_same = |mine: &&Action| {
            let is_free = matches!(
                mine.task,
                ActionTask::Own | ActionTask::About(_) | ActionTask::Unknown(_)
            );
            let is_equal = Action {
                id: mine.id,
                ..theirs.clone()
            } == **mine;
            is_equal || (!is_free && mine.task == theirs.task)
        };
        let taken = |mine: &&Action| !self.ids.values().any(|id| *id == mine.id);
        let mut found = self.made.plan.actions.iter().filter(taken).filter(is_same);
        found.next().map(|mine| mine.id)
    }

    fn join_parts(&mut self, id: ActionId, was: Option<&Action>, theirs: &Action) {
        self.ids.insert(theirs.id, id);
        for part in PARTS {
            let Some(mine) = self.made.plan.action(id) else {
                return;
            };
            let is_untouched = was.is_some_and(|was| part.is_same(was, mine));
            if part.is_same(mine, theirs) || was.is_some_and(|was| part.is_same(was, theirs)) {
                continue;
            }
            if is_untouched {
                self.made.plan.take_part(id, part, theirs);
                let number = self.made.plan.number(id);
                self.made.taken.push(PlanPart::Of(number, part));
            } else if part != ActionPart::Answer {
                self.made.conflicts.push(PlanConflict {
                    id,
                    part,
                    theirs: theirs.clone(),
                });
            }
        }
    }

    fn add(&mut self, theirs: &Action) {
        let plan = &mut self.made.plan;
        let mut action = theirs.clone();
        if plan.action(action.id).is_some() {
            plan.last = plan.last.saturating_add(1);
            action.id = ActionId(plan.last);
        }
        self.ids.insert(theirs.id, action.id);
        plan.actions.push(action);
        match self.made.taken.last_mut() {
            Some(PlanPart::Added(count)) => *count += 1,
            _ => self.made.taken.push(PlanPart::Added(1)),
        }
    }

    /// Follows the order of the second plan, unless the first has one of its own.
    fn reorder(&mut self, common: &ActionPlan, mine: &ActionPlan, theirs: &ActionPlan) {
        let order = |plan: &ActionPlan, other: &ActionPlan| -> Vec<ActionId> {
            let ids = plan.actions.iter().map(|action| action.id);
            ids.filter(|id| other.action(*id).is_some()).collect()
        };
        let moved = |plan| order(plan, common) != order(common, plan);
        if moved(mine) || !moved(theirs) {
            return;
        }
        let place = |action: &Action| {
            let mut ids = theirs.actions.iter().map(|action| self.ids.get(&action.id));
            ids.position(|id| id == Some(&action.id)).unwrap_or(usize::MAX)
        };
        let mut actions = std::mem::take(&mut self.made.plan.actions);
        actions.sort_by_key(place);
        self.made.plan.actions = actions;
        let first = self.made.plan.actions.iter().position(|action| {
            let places = [common, &self.made.plan].map(|plan| plan.place(action.id));
            places[0].is_some() && places[0] != places[1]
        });
        self.made
            .taken
            .extend(first.map(|place| PlanPart::Moved(place + 1)));
    }
}

impl ActionPart {
    fn is_same(self, a: &Action, b: &Action) -> bool {
        match self {
            Self::Words => a.words == b.words,
            Self::Who => a.who == b.who,
            Self::Dates => (a.start, a.ready) == (b.start, b.ready),
            Self::Hours => (a.once, a.weekly) == (b.once, b.weekly),
            Self::Status | Self::Reason => a.status == b.status,
            Self::Note => a.note == b.note,
            Self::Answer => a.made_from == b.made_from,
        }
    }

    fn copy(self, to: &mut Action, from: &Action) {
        match self {
            Self::Words => to.words.clone_from(&from.words),
            Self::Who => to.who.clone_from(&from.who),
            Self::Dates => (to.start, to.ready) = (from.start, from.ready),
            Self::Hours => (to.once, to.weekly) = (from.once, from.weekly),
            Self::Status | Self::Reason => to.status.clone_from(&from.status),
            Self::Note => to.note.clone_from(&from.note),
            Self::Answer => to.made_from = from.made_from,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::*;
    use crate::assessment::{ActionStatus, PlanChange};

    const DAY: Date = date(2026, 11, 29);

    fn own(words: &str) -> Action {
        Action {
            words: words.to_owned(),
            ..Action::new(ActionTask::Own, DAY, DAY)
        }
    }

    fn plan(words: &[&str]) -> ActionPlan {
        let mut plan = ActionPlan::default();
        plan.change(PlanChange::Add(words.iter().map(|words| own(words)).collect()));
        plan
    }

    fn with(plan: &ActionPlan, changes: impl IntoIterator<Item = PlanChange>) -> ActionPlan {
        let mut plan = plan.clone();
        for change in changes {
            plan.change(change);
        }
        plan
    }

    fn words(plan: &ActionPlan) -> Vec<&str> {
        plan.actions()
            .iter()
            .map(|action| action.words.as_str())
            .collect()
    }

    fn id(plan: &ActionPlan, place: usize) -> ActionId {
        plan.actions()[place].id
    }

    #[test]
    fn what_each_changed_by_itself_is_there_afterwards() {
        let common = plan(&["a", "b", "c"]);
        let [a, b, c] = [0, 1, 2].map(|place| id(&common, place));
        let mine = with(
            &common,
            [
                PlanChange::Words(a, "a, hier".into()),
                PlanChange::Add(vec![own("d, hier")]),
            ],
        );
        let theirs = with(
            &common,
            [
                PlanChange::Status(a, ActionStatus::Started),
                PlanChange::Remove(c),
                PlanChange::Add(vec![own("d, daar")]),
                PlanChange::Note(b, "daar".into()),
            ],
        );
        let joined = ActionPlan::joined(&common, &mine, &theirs).unwrap();
        assert_eq!(words(&joined.plan), ["a, hier", "b", "d, hier", "d, daar"]);
        assert_eq!(joined.plan.actions()[0].status, ActionStatus::Started);
        assert_eq!(joined.conflicts, []);
        assert_eq!(
            joined.taken,
            [
                PlanPart::Removed(3),
                PlanPart::Of(1, ActionPart::Status),
                PlanPart::Of(2, ActionPart::Note),
                PlanPart::Added(1),
            ]
        );
        let ids: std::collections::BTreeSet<ActionId> =
            joined.plan.actions().iter().map(|action| action.id).collect();
        assert_eq!(ids.len(), 4, "each has an id of its own");
        assert!(joined.plan.last() >= ids.last().unwrap().number());
    }

    #[test]
    fn what_one_took_out_and_the_other_changed_stays() {
        let common = plan(&["a", "b"]);
        let [a, b] = [0, 1].map(|place| id(&common, place));
        let mine = with(
            &common,
            [PlanChange::Remove(a), PlanChange::Note(b, "hier".into())],
        );
        let theirs = with(
            &common,
            [PlanChange::Note(a, "daar".into()), PlanChange::Remove(b)],
        );
        let joined = ActionPlan::joined(&common, &mine, &theirs).unwrap();
        assert_eq!(words(&joined.plan), ["b", "a"]);
        assert_eq!(joined.taken, [PlanPart::Added(1)]);
        let both_out = ActionPlan::joined(&common, &with(&common, [PlanChange::Remove(a)]), &common).unwrap();
        assert_eq!((words(&both_out.plan), both_out.taken), (vec!["b"], vec![]));
    }

    #[test]
    fn only_what_both_changed_otherwise_is_a_conflict() {
        let common = plan(&["a"]);
        let a = id(&common, 0);
        let change = |note: &str, status| {
            with(
                &common,
                [PlanChange::Note(a, note.into()), PlanChange::Status(a, status)],
            )
        };
        let mine = change("hier", ActionStatus::Done);
        let theirs = change("daar", ActionStatus::Done);
        let joined = ActionPlan::joined(&common, &mine, &theirs).unwrap();
        assert_eq!((&joined.plan, &joined.taken), (&mine, &vec![]));
        let parts: Vec<_> = joined.conflicts.iter().map(|one| (one.id, one.part)).collect();
        assert_eq!(parts, [(a, ActionPart::Note)]);
        let mut settled = joined.plan;
        settled.take_part(a, ActionPart::Note, &joined.conflicts[0].theirs);
        assert_eq!(settled, theirs);
    }

    #[test]
    fn the_order_of_one_who_moved_actions_is_followed() {
        let common = plan(&["a", "b", "c"]);
        let c = id(&common, 2);
        let theirs = with(&common, [PlanChange::Move(c, 0)]);
        let mine = with(&common, [PlanChange::Add(vec![own("d")])]);
        let joined = ActionPlan::joined(&common, &mine, &theirs).unwrap();
        assert_eq!(words(&joined.plan), ["c", "a", "b", "d"]);
        assert_eq!(joined.taken, [PlanPart::Moved(1)]);
        let mine = with(&common, [PlanChange::Move(c, 1)]);
        let joined = ActionPlan::joined(&common, &mine, &theirs).unwrap();
        assert_eq!((words(&joined.plan), joined.taken), (vec!["a", "c", "b"], vec![]));
    }

    #[test]
    fn the_same_step_that_both_took_on_is_one_action() {
        let item = crate::questionnaire::bundled().items()[0].id;
        let step = |note: &str| Action {
            note: note.to_owned(),
            ..Action::new(ActionTask::Ask(item), DAY, DAY)
        };
        let common = ActionPlan::default();
        let [mine, same, other] =
            ["hier", "hier", "daar"].map(|note| with(&common, [PlanChange::Add(vec![step(note)])]));
        let joined = ActionPlan::joined(&common, &mine, &same).unwrap();
        assert_eq!((joined.plan, joined.conflicts.len()), (mine.clone(), 0));
        let joined = ActionPlan::joined(&common, &mine, &other).unwrap();
        assert_eq!((joined.plan.actions().len(), joined.conflicts.len()), (1, 1));
    }

    #[test]
    fn plans_that_are_too_long_together_are_not_joined() {
        let most = super::super::MOST_LISTED;
        let full = |word: &str| {
            let actions = (0..most).map(|number| own(&format!("{word} {number}")));
            with(&ActionPlan::default(), [PlanChange::Add(actions.collect())])
        };
        let common = ActionPlan::default();
        assert!(ActionPlan::joined(&common, &full("hier"), &full("hier")).is_some());
        assert!(ActionPlan::joined(&common, &full("hier"), &full("daar")).is_none());
    }
}
