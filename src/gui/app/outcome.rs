//! What the outcome lets the user try, take on and open.

use egui::Context;

use super::App;
use crate::{
    clock::today,
    gui::command::{Command, OutcomeCommand, Visit},
    i18n::text,
    session::Session,
};

impl App {
    pub(super) fn update_outcome(&mut self, command: OutcomeCommand) {
        let Some(scan) = self.scan() else { return };
        match command {
            OutcomeCommand::Switch(gate) => scan.session.switch_gate(gate),
            OutcomeCommand::Try(answers) => scan.try_answers(answers),
            OutcomeCommand::EndTrial => scan.session.end_trial(),
            OutcomeCommand::TakeOver => {
                let added = scan.session.take_over(today());
                self.say_planned(added);
            }
            OutcomeCommand::Plan(levels) => {
                let added = scan.session.plan_levels(&levels, today());
                self.say_planned(added);
            }
            OutcomeCommand::Propose(row) => {
                let added = scan.session.plan_step(&row, today());
                self.say_planned(added);
            }
            OutcomeCommand::Tick(row) => {
                let planned = |session: &Session| session.assessment().plan.actions().len();
                let before = planned(&scan.session);
                scan.session.tick_step(&row, today());
                let added = planned(&scan.session) - before;
                if added > 0 {
                    self.say_planned(added);
                }
            }
        }
    }

    /// Says how many actions the plan has more.
    fn say_planned(&mut self, added: usize) {
        let text = text(self.language).what_if;
        self.messages.say(match added {
            0 => text.in_plan_already().to_owned(),
            added => text.put_in_plan(added),
        });
    }

    /// Goes where the outcome points.
    pub(super) fn visit(&mut self, context: &Context, visit: Visit) {
        if let Some(scan) = self.scan() {
            scan.leave_outcome();
        }
        let command = match visit {
            Visit::Question(item) => Command::GoTo(item),
            Visit::Page(action) => Command::Do(action),
        };
        self.update(context, command);
    }
}
