//! What the outcome lets the user try, take on and open.

use egui::Context;

use super::App;
use crate::{
    clock::today,
    gui::{
        command::{Command, OutcomeCommand, Visit},
        scan::Scan,
    },
    i18n::text,
    session::Session,
};

impl App {
    pub(super) fn update_outcome(&mut self, command: OutcomeCommand) {
        let Some(scan) = self.scan() else { return };
        let session = &mut scan.session;
        let added = match command {
            OutcomeCommand::Switch(gate) => return session.switch_gate(gate),
            OutcomeCommand::Try(answers) => return scan.try_answers(answers),
            OutcomeCommand::EndTrial => return session.end_trial(),
            OutcomeCommand::TakeOver => session.take_over(today()),
            OutcomeCommand::Plan(levels) => session.plan_levels(&levels, today()),
            OutcomeCommand::Propose(row) => session.plan_step(&row, today()),
            OutcomeCommand::Tick(row) => {
                let planned = |session: &Session| session.assessment().plan.actions().len();
                let before = planned(session);
                session.tick_step(&row, today());
                match planned(session) - before {
                    0 => return,
                    added => added,
                }
            }
        };
        self.say_planned(added);
    }

    /// Says how many actions the plan has more.
    fn say_planned(&mut self, added: usize) {
        let text = text(self.language).what_if;
        self.messages.say(match added {
            0 => text.in_plan_already().to_owned(),
            added => text.put_in_plan(added),
        });
    }

    pub(super) fn visit(&mut self, context: &Context, visit: Visit) {
        self.with_scan(Scan::leave_outcome);
        let command = match visit {
            Visit::Question(item) => Command::GoTo(item),
            Visit::Page(action) => Command::Do(action),
        };
        self.update(context, command);
    }
}
