//! Step 3: the largest differences, how long the talk is, and its script.

use egui::{Role, Ui};

use super::{chosen_answers::ChosenAnswers, ladder, step::Step, topic};
use crate::{
    evaluation::{Meeting, Topic, agenda, meeting},
    gui::{
        appearance::theme,
        command::{Action, Command, Cx},
        screen::columns,
        widget,
    },
    i18n::{GroupText, Language, TogetherText, capital, join},
    report::GroupWords,
    session::{Change, Session, handout::Paper},
};

/// The lengths of a talk to choose from, in minutes.
const LENGTHS: [u32; 3] = [30, 60, 90];

const CARDS: usize = 3;

/// From this width on, the cards stand side by side.
const ROOM_FOR_COLUMNS: f32 = 900.0;

/// State of the step only; it follows the answers.
#[derive(Debug)]
pub(super) struct TalkStep {
    minutes: u32,
    topics: Vec<TopicCard>,
    made_for: Option<(u64, Language)>,
    shows_all: bool,
}

#[derive(Debug)]
struct TopicCard {
    topic: Topic,
    chosen: ChosenAnswers,
}

impl Default for TalkStep {
    fn default() -> Self {
        Self {
            minutes: LENGTHS[1],
            topics: Vec::new(),
            made_for: None,
            shows_all: false,
        }
    }
}

/// The talk that fits in this many minutes; about everything again when all was discussed before.
pub fn talk_of(session: &Session, minutes: u32) -> Meeting {
    fitting(session.case().map(agenda).unwrap_or_default(), minutes)
}

fn fitting(all: Vec<Topic>, minutes: u32) -> Meeting {
    let mut talk = meeting(&all, minutes);
    if talk.topics.is_empty() {
        talk.topics = all;
    }
    talk
}

impl TalkStep {
    pub const fn minutes(&self) -> u32 {
        self.minutes
    }

    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        self.keep_up(session, cx.language);
        let text = TogetherText::of(cx.language);
        if self.topics.is_empty() {
            let (title, lead) = if session.assessment().is_group() {
                (
                    text.nothing_to_talk(),
                    GroupText::of(cx.language).no_differences_left(),
                )
            } else {
                (text.nobody_to_talk(), text.nobody_to_talk_lead())
            };
            widget::heading(ui, title, 1);
            widget::muted(ui, lead);
            cx.button(ui, Action::Invite);
            return;
        }
        let title = self.title(session, cx.language);
        widget::live(widget::heading(ui, &title, 1));
        widget::muted(ui, lead(session, cx.language));
        self.length(ui, cx);
        ui.add_space(4.0);
        self.cards(ui, session, cx);
        self.smaller(ui, session, cx);
    }

    fn keep_up(&mut self, session: &Session, language: Language) {
        let wanted = Some((session.revision(), language));
        let Some(case) = session.case().filter(|_| self.made_for != wanted) else {
            return;
        };
        self.made_for = wanted;
        let shown = |topic: Topic| TopicCard {
            chosen: ChosenAnswers::new(session, session.questionnaire().item(topic.item), language),
            topic,
        };
        self.topics = agenda(case).into_iter().map(shown).collect();
    }

    fn title(&self, session: &Session, language: Language) -> String {
        let questionnaire = session.questionnaire();
        let first = self
            .topics
            .iter()
            .filter(|card| !card.topic.discussed)
            .take(CARDS);
        let names: Vec<&str> = first
            .map(|card| questionnaire.item(card.topic.item).short.get(language))
            .collect();
        if names.is_empty() {
            return crate::i18n::CollaborationText::of(language)
                .all_discussed()
                .to_owned();
        }
        TogetherText::of(language).differ_most(&join(language, &names))
    }

    fn meeting(&self) -> Meeting {
        fitting(
            self.topics.iter().map(|card| card.topic.clone()).collect(),
            self.minutes,
        )
    }

    fn length(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = TogetherText::of(cx.language);
        let names = LENGTHS.map(|minutes| GroupText::of(cx.language).minutes(minutes));
        let options: Vec<(u32, &str)> = LENGTHS
            .into_iter()
            .zip(names.iter().map(String::as_str))
            .collect();
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(360.0));
            widget::segments(ui, text.length(), &mut self.minutes, &options);
        });
    }

    /// The largest differences, side by side where there is room.
    fn cards(&self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let cards = &self.topics[..self.topics.len().min(CARDS)];
        columns(ui, cards.len(), ROOM_FOR_COLUMNS, |ui, at| {
            card(ui, session, at + 1, &cards[at], cx);
        });
    }

    /// The other differences, each on a card with its sentences.
    fn smaller(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let text = TogetherText::of(cx.language);
        let more = self.topics.len().saturating_sub(CARDS);
        let label = if self.shows_all {
            text.show_fewer().to_owned()
        } else {
            text.show_more(more)
        };
        if more > 0 && widget::link(ui, &label).clicked() {
            self.shows_all = !self.shows_all;
        }
        if !self.shows_all {
            return;
        }
        for shown in self.topics.iter().skip(CARDS) {
            widget::card_sized(ui, 16, |ui| {
                topic::show(ui, session, &shown.topic, &shown.chosen, cx);
            });
        }
    }

    pub fn footer(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) -> Option<Step> {
        self.keep_up(session, cx.language);
        let text = TogetherText::of(cx.language);
        if self.topics.is_empty() {
            return widget::primary(ui, text.answers())
                .clicked()
                .then_some(Step::Answers);
        }
        let meeting = self.meeting();
        let start = widget::primary(ui, &text.start(meeting.total()));
        cx.on_click(&start, Action::Workshop);
        if self.topics.iter().any(|card| !card.topic.discussed) {
            let count = meeting.topics.len();
            let script = widget::button(ui, text.print_script());
            cx.on_click(&script, Command::AskHandout(Paper::Script(self.minutes)));
            let around = meeting.opening + meeting.closing;
            let words = text.plan_words(count, meeting.talking(), around);
            widget::live(widget::small(ui, words));
        } else {
            widget::small(ui, cx.collaboration.all_discussed());
        }
        widget::link(ui, text.to_decision())
            .clicked()
            .then_some(Step::Decision)
    }
}

/// How far they agree, and whether roles are shown.
fn lead(session: &Session, language: Language) -> String {
    let text = TogetherText::of(language);
    let Some(case) = session.case() else {
        return String::new();
    };
    let agreement = &case.evaluation.score.agreement;
    let respondents = case.evaluation.reliability.respondents;
    let agreed = match (agreement.items.len(), agreement.agreed()) {
        (1, 0) => text.agreed_on_none_of_one(respondents),
        (compared, agreed) => text.agreed_on(compared, agreed, respondents),
    };
    let rows = if crate::assessment::Anonymity::of(&case.questionnaire, &case.assessment).hides_all() {
        format!("{}.", capital(GroupText::of(language).rows_hidden()))
    } else {
        text.rows_shown().to_owned()
    };
    format!("{agreed} {rows}")
}

/// A difference with its ladder, and what was agreed on it.
fn card(ui: &mut Ui, session: &Session, number: usize, shown: &TopicCard, cx: &mut Cx<'_>) {
    let text = TogetherText::of(cx.language);
    let item = session.questionnaire().item(shown.topic.item);
    let short = capital(item.short.get(cx.language));
    let title = format!("{number}. {short} {}", item.number);
    let words = GroupWords::new(session.questionnaire(), cx.language);
    widget::card_sized(ui, 18, |ui| {
        widget::group(ui, Role::Group, &title, |ui| {
            widget::heading(ui, &title, 2);
            widget::small(ui, GroupText::of(cx.language).minutes(shown.topic.minutes));
            widget::paragraph(ui, item.question.get(cx.language));
            let consensus = capital(words.consensus(shown.topic.agreement.consensus));
            let color = theme::palette(ui).target;
            widget::wrapped(ui, theme::strong(ui, consensus).color(color));
            if shown.chosen.is_hidden {
                topic::hidden_answers(ui, cx);
            } else {
                ladder::show(ui, session, item, &shown.chosen, cx);
            }
            for note in &shown.chosen.notes {
                widget::small(ui, format!("‘{note}’"));
            }
            topic::more_notes(ui, &shown.chosen, cx);
            topic::agreed(ui, session, item.id, cx);
            ui.horizontal_wrapped(|ui| {
                if !shown.topic.discussed {
                    let skip = widget::link(ui, text.skip());
                    widget::named(&skip, text.skip_item(&item.number));
                    cx.on_click(&skip, Command::Change(Change::Discussed(item.id, true)));
                }
                let see = widget::link(ui, &text.see_item(&item.number));
                cx.on_click(&see, Command::GoTo(item.id));
            });
        });
    });
}
