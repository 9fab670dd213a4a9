//! Step 4: what was decided, what is open, what that changes in the outcome, and the minutes.

use egui::{Id, Role, Ui};

use super::{actions::ActionList, topic};
use crate::{
    clock::today,
    evaluation::{Case, agenda, effect_of_agreeing},
    gui::{
        command::{Command, Cx},
        screen::reading_width,
        widget::{self, Icon, Tone},
    },
    i18n::{GroupText, Language, MeetingText, TogetherText, answer_number, capital},
    questionnaire::Item,
    report::{ReportOptions, compose_minutes, effect_sentences, minutes_text},
    session::{Change, Session, handout::Paper},
};

#[derive(Debug, Default)]
pub struct DecisionStep {
    /// The reviewer's role as typed; the saved one has no space at its end.
    reviewer: String,
    /// What was agreed does to the outcome, in sentences that follow the answers.
    changed: Vec<String>,
    made_for: Option<(u64, Language)>,
    actions: ActionList,
}

impl DecisionStep {
    pub(super) fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        reading_width(ui, |ui| {
            self.outcome(ui, session, cx);
            ui.add_space(8.0);
            self.reviewer(ui, session, cx);
        });
    }

    /// What was agreed, what is open, what that changes, and the way to who does what.
    pub fn outcome(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let Some(case) = session.case() else { return };
        self.keep_up(session, case, cx.language);
        let text = TogetherText::of(cx.language);
        let count = case.assessment.group.all_agreed().count();
        let title = match count {
            0 => text.nothing_decided().to_owned(),
            count => text.decided_title(count),
        };
        widget::live(widget::heading(ui, &title, 1));
        if count == 0 {
            widget::muted(ui, text.nothing_decided_lead());
        } else {
            agreed(ui, session, cx);
        }
        open(ui, case, cx);
        if !self.changed.is_empty() {
            ui.add_space(8.0);
            widget::heading(ui, MeetingText::of(cx.language).minutes_changed(), 2);
            for sentence in &self.changed {
                widget::paragraph(ui, sentence);
            }
        }
        ui.add_space(8.0);
        self.actions.show(ui, session, case, cx);
    }

    fn keep_up(&mut self, session: &Session, case: &Case, language: Language) {
        let wanted = Some((session.revision(), language));
        if self.made_for == wanted {
            return;
        }
        self.made_for = wanted;
        let effect = effect_of_agreeing(case);
        let sentences = effect.map(|effect| effect_sentences(&case.questionnaire, &effect, language));
        self.changed = sentences.unwrap_or_default();
    }

    fn reviewer(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let known = session.assessment().group.reviewer();
        if self.reviewer.trim() != known {
            known.clone_into(&mut self.reviewer);
        }
        let (name, hint) = (cx.collaboration.reviewer(), cx.collaboration.reviewer_hint());
        if widget::labelled_field(ui, reviewer_id(), name, hint, 1, &mut self.reviewer).changed() {
            cx.change(Change::Reviewer(self.reviewer.clone()));
        }
    }
}

pub(super) fn reviewer_id() -> Id {
    Id::unique("reviewer")
}

/// The answers agreed on, each with its sentence and what was said.
fn agreed(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let (text, group_text) = (TogetherText::of(cx.language), GroupText::of(cx.language));
    let questionnaire = session.questionnaire();
    widget::group(ui, Role::List, text.decided(), |ui| {
        for (id, agreed) in session.assessment().group.all_agreed() {
            let item = questionnaire.item(id);
            let anchor = item.anchors.get(usize::from(agreed.level.floor()));
            let anchor = anchor.map_or("", |anchor| anchor.text.get(cx.language));
            let number = answer_number(cx.language, agreed.level.value());
            widget::notice(ui, Tone::Accent, Icon::Check, |ui| {
                widget::strong(ui, title(item, cx.language));
                widget::paragraph(ui, &format!("{}. {anchor}", group_text.agreed_answer(&number)));
                topic::reasons(ui, agreed, group_text);
                cx.on_click(&widget::link(ui, &text.see_item(&item.number)), Command::GoTo(id));
            });
        }
    });
}

/// What was talked about without an answer, and what wasn't talked about.
fn open(ui: &mut Ui, case: &Case, cx: &Cx<'_>) {
    let text = TogetherText::of(cx.language);
    let group = &case.assessment.group;
    let topics = agenda(case);
    let open: Vec<_> = topics
        .iter()
        .filter(|topic| group.agreed(topic.item).is_none())
        .collect();
    if topics.is_empty() {
        return;
    }
    ui.add_space(8.0);
    widget::heading(ui, text.open(), 2);
    if open.is_empty() {
        widget::muted(ui, text.nothing_open());
        return;
    }
    widget::group(ui, Role::List, text.open(), |ui| {
        for topic in open {
            let item = case.questionnaire.item(topic.item);
            let state = if topic.discussed {
                text.discussed_only()
            } else {
                text.to_discuss()
            };
            widget::paragraph(ui, &format!("{}: {state}", title(item, cx.language)));
        }
    });
}

fn title(item: &Item, language: Language) -> String {
    format!("{} {}", item.number, capital(item.short.get(language)))
}

/// The minutes, as a file and as text.
pub(super) fn footer(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let text = TogetherText::of(cx.language);
    let Some(case) = session.case() else { return };
    let mut items = session.questionnaire().items().iter();
    if !items.any(|item| case.assessment.group.is_discussed(item.id)) {
        widget::small(ui, text.nothing_decided_lead());
        return;
    }
    let make = widget::primary(ui, text.make_minutes());
    cx.on_click(&make, Command::AskHandout(Paper::Minutes));
    if widget::button(ui, text.copy_minutes()).clicked() {
        let options = ReportOptions::new(cx.language, today());
        let minutes = minutes_text(&compose_minutes(case, &options));
        cx.send(Command::CopyText(minutes, text.minutes_copied().to_owned()));
    }
}
