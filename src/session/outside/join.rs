//! Two scans that were made from one, put together part by part.

use crate::{
    assessment::{ActionPart, ActionPlan, Assessment, Invited, JoinedPlan, PlanConflict, PlanPart},
    questionnaire::Questionnaire,
    session::subject::{Content, Subject},
};

/// What comes of a scan that was changed in two places.
#[derive(Debug, Clone, PartialEq)]
pub struct Joined {
    /// The one at hand, with what was changed only in the other.
    pub scan: Assessment,
    /// What was taken over from the other.
    pub taken: Vec<Subject>,
    /// What each has in another way.
    pub conflicts: Vec<Conflict>,
}

/// A part that each of two scans has in another way.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// What it's about.
    pub subject: Subject,
    theirs: Theirs,
}

/// What the other scan has there.
#[derive(Debug, Clone, PartialEq)]
enum Theirs {
    Content(Content),
    Action(Box<PlanConflict>),
}

/// What is to stay of a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// What the scan at hand has.
    Mine,
    /// What the other has.
    Theirs,
    /// Both texts.
    Both,
}

/// Puts `mine` and `theirs` together, which were made from `common`; `None` when that would be more than a scan can hold.
pub(super) fn join(
    questionnaire: &Questionnaire,
    common: &Assessment,
    mine: &Assessment,
    theirs: &Assessment,
) -> Option<Joined> {
    let plan = ActionPlan::joined(&common.plan, &mine.plan, &theirs.plan)?;
    let mut joined = Joined {
        scan: mine.clone(),
        taken: Vec::new(),
        conflicts: Vec::new(),
    };
    for subject in subjects(questionnaire, mine, theirs) {
        let [was, here, there] = [common, mine, theirs].map(|scan| Content::of(scan, subject));
        joined.add(subject, &was, &here, there);
    }
    joined.add_invited(common, theirs);
    joined.add_plan(plan);
    let scan = &mut joined.scan;
    if mine.language == common.language {
        scan.language = theirs.language;
    }
    scan.author.saved = mine.author.saved.max(theirs.author.saved);
    scan.kept.take_over(&theirs.kept);
    Some(joined)
}

/// Everything in either that can be told apart by itself; invitations and the plan are lists with rules of their own.
fn subjects(questionnaire: &Questionnaire, mine: &Assessment, theirs: &Assessment) -> Vec<Subject> {
    let fields = questionnaire
        .fields()
        .iter()
        .map(|field| Subject::Profile(field.id));
    let items = questionnaire.items().iter().map(|item| item.id).flat_map(|item| {
        [
            Subject::Answer(item),
            Subject::Note(item),
            Subject::Evidence(item),
            Subject::Agreed(item),
            Subject::Discussed(item),
        ]
    });
    let checks = questionnaire
        .checks()
        .iter()
        .map(|check| Subject::Reason(check.id));
    let mut people = mine.group.ids();
    people.extend(theirs.group.ids());
    let people = people.into_iter().map(Subject::Respondent);
    let others = [Subject::Consent, Subject::Reviewer];
    fields
        .chain(items)
        .chain(checks)
        .chain(people)
        .chain(others)
        .collect()
}

impl Joined {
    fn add(&mut self, subject: Subject, was: &Content, here: &Content, there: Content) {
        if *here == there || *was == there {
            return;
        }
        let differs = !here.says_the_same(&there);
        if was == here {
            there.put(&mut self.scan);
            self.taken.extend(differs.then_some(subject));
        } else if differs {
            let theirs = Theirs::Content(there);
            self.conflicts.push(Conflict { subject, theirs });
        }
    }

    /// An invitation never changes: it's there or it isn't.
    fn add_invited(&mut self, common: &Assessment, theirs: &Assessment) {
        let holds = |list: &[Invited], one: &Invited| list.iter().any(|other| other.id == one.id);
        let mine = &mut self.scan.invited;
        let before = mine.len();
        mine.retain(|one| holds(&theirs.invited, one) || !holds(&common.invited, one));
        let gone = before - mine.len();
        let new = theirs.invited.iter();
        let new: Vec<Invited> = new
            .filter(|one| !holds(mine, one) && !holds(&common.invited, one))
            .cloned()
            .collect();
        if gone + new.len() > 0 {
            self.taken.push(Subject::Invited);
        }
        mine.extend(new);
    }

    fn add_plan(&mut self, joined: JoinedPlan) {
        self.taken.extend(joined.taken.into_iter().map(Subject::Plan));
        for conflict in joined.conflicts {
            let number = joined.plan.number(conflict.id);
            self.conflicts.push(Conflict {
                subject: Subject::Plan(PlanPart::Of(number, conflict.part)),
                theirs: Theirs::Action(Box::new(conflict)),
            });
        }
        self.scan.plan = joined.plan;
    }

    /// The scan with what was chosen at each conflict; without a choice, what is at hand stays.
    pub fn settled(mut self, choices: &[(Subject, Choice)]) -> Assessment {
        for conflict in std::mem::take(&mut self.conflicts) {
            let chosen = choices.iter().find(|(subject, _)| *subject == conflict.subject);
            match chosen.map(|(_, choice)| choice) {
                None | Some(Choice::Mine) => {}
                Some(Choice::Theirs) => conflict.put(&mut self.scan),
                Some(Choice::Both) => conflict.put_below(&mut self.scan),
            }
        }
        self.scan
    }
}

impl Conflict {
    /// Whether both texts can stay, one below the other.
    pub const fn can_keep_both(&self) -> bool {
        matches!(
            self.subject,
            Subject::Note(_) | Subject::Evidence(_) | Subject::Plan(PlanPart::Of(_, ActionPart::Note))
        )
    }

    /// The scan with what the other one has here.
    pub(super) fn theirs_in(&self, scan: &Assessment) -> Assessment {
        let mut scan = scan.clone();
        self.clone().put(&mut scan);
        scan
    }

    fn put(self, scan: &mut Assessment) {
        match self.theirs {
            Theirs::Content(content) => content.put(scan),
            Theirs::Action(conflict) => {
                scan.plan.take_part(conflict.id, conflict.part, &conflict.theirs);
            }
        }
    }

    fn put_below(mut self, scan: &mut Assessment) {
        match &mut self.theirs {
            Theirs::Content(Content::Note(item, text)) => below(&scan.answer(*item).note, text),
            Theirs::Content(Content::Evidence(item, text)) => below(&scan.answer(*item).evidence, text),
            Theirs::Action(conflict) => {
                let mine = scan
                    .plan
                    .action(conflict.id)
                    .map_or("", |action| action.note.as_str());
                below(mine, &mut conflict.theirs.note);
            }
            Theirs::Content(_) => return,
        }
        self.put(scan);
    }
}

/// Puts a text in front of another one, on lines of its own.
fn below(mine: &str, theirs: &mut String) {
    if !mine.is_empty() && !theirs.is_empty() {
        theirs.insert(0, '\n');
    }
    theirs.insert_str(0, mine);
}
