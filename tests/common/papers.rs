//! The papers of a talk on the differences, to test with.

use datalabscan::{
    assessment::{Action, ActionTask, Agreed, Level, PlanChange, Who},
    evaluation::{Case, agenda, meeting},
    report::{ReportOptions, compose_minutes, compose_script, document::Document},
};
use jiff::civil::date;

use crate::{common::questions, group::three_respondents};

/// The script of an hour, and the minutes with an answer agreed on, one that wasn't, and an action.
pub fn papers(options: &ReportOptions) -> [Document; 2] {
    let mut scan = three_respondents();
    let case = Case::new(questions(), scan.clone()).expect("a profile");
    let topics = agenda(&case);
    let script = compose_script(&case, &meeting(&topics, 60), options);
    let agreed = Agreed {
        level: Level::whole(2),
        reason: "Het besluit ligt er; de uitvoering nog niet.".into(),
        minority: "De vakafdeling ziet het al werken.".into(),
        ..Agreed::default()
    };
    scan.group.set_agreed(topics[0].item, Some(agreed));
    scan.group.set_discussed(topics[1].item, true);
    let action = Action {
        words: "Het besluit rondsturen".into(),
        who: Who::Words("projectleider".into()),
        ..Action::new(ActionTask::Own, date(2026, 11, 23), date(2026, 12, 18))
    };
    scan.plan.change(PlanChange::Add(vec![action]));
    let case = Case::new(questions(), scan).expect("a profile");
    [script, compose_minutes(&case, options)]
}
