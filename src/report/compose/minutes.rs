//! The minutes of the talk: what was agreed, what is open, what that changes in the outcome, and who does what. They say
//! nothing of who answered what (chapter 25.5).

use super::{
    ReportOptions, context::Report, effect_words::effect_sentences, meeting_document::document, words,
};
use crate::{
    assessment::Agreed,
    decision::{PlanRow, actions::overview},
    evaluation::{Case, agenda, effect_of_agreeing},
    i18n::{self, MeetingText},
    questionnaire::Item,
    report::document::{Block, Column, Document, Inline, Marker, ParagraphStyle, Row, Table},
};

/// Composes the minutes of what is recorded of the talk.
pub fn compose_minutes(case: &Case, options: &ReportOptions) -> Document {
    let report = Report::new(case, options.clone());
    let text = MeetingText::of(options.language);
    let minutes = Minutes {
        report: &report,
        text,
    };
    let date = i18n::date(options.language, options.date);
    let mut blocks = vec![
        Block::heading(1, text.minutes(), "minutes"),
        Block::styled(ParagraphStyle::Small, text.minutes_about(report.name(), &date)),
    ];
    blocks.extend(minutes.sum().map(Block::text));
    blocks.extend(minutes.agreed());
    blocks.extend(minutes.open());
    blocks.extend(minutes.changed());
    blocks.extend(minutes.actions());
    let respondents = report.evaluation.reliability.respondents;
    blocks.push(Block::styled(
        ParagraphStyle::Small,
        text.minutes_respondents(respondents),
    ));
    document(
        &report,
        text.minutes(),
        text.minutes_subject(report.name()),
        blocks,
    )
}

/// The minutes as text to paste in a message.
pub fn minutes_text(document: &Document) -> String {
    let text = document.plain_text();
    let plain: Vec<&str> = text
        .lines()
        .map(|line| line.trim_start_matches(['#', ' ']))
        .collect();
    let text = plain.join("\n");
    format!("{}\n", text.trim())
}

struct Minutes<'a> {
    report: &'a Report<'a>,
    text: MeetingText,
}

impl Minutes<'_> {
    fn agreed(&self) -> Vec<Block> {
        let text = self.text;
        let mut blocks = vec![Block::heading(2, text.minutes_agreed(), "agreed")];
        for (id, agreed) in self.report.assessment.group.all_agreed() {
            let item = self.report.questionnaire.item(id);
            blocks.push(Block::KeepTogether(self.agreed_on(item, agreed)));
        }
        if blocks.len() == 1 {
            blocks.push(Block::text(text.minutes_nothing_agreed()));
        }
        blocks
    }

    fn agreed_on(&self, item: &Item, agreed: &Agreed) -> Vec<Block> {
        let (report, text) = (self.report, self.text);
        let anchor = item.anchors.get(usize::from(agreed.level.floor()));
        let anchor = anchor.map_or("", |anchor| report.say(&anchor.text));
        let number = words::answer_number(report, agreed.level.value());
        let said = [
            (
                agreed.reason.trim(),
                MeetingText::minutes_why as fn(MeetingText, &str) -> String,
            ),
            (agreed.minority.trim(), MeetingText::minutes_otherwise),
        ];
        let mut blocks = vec![
            Block::heading(3, self.title(item), format!("agreed-{}", item.number)),
            Block::styled(ParagraphStyle::Small, report.say(&item.question)),
            Block::text(text.minutes_answer(&number, anchor)),
        ];
        let said = said.into_iter().filter(|(words, _)| !words.is_empty());
        blocks.extend(said.map(|(words, phrase)| {
            Block::paragraph(vec![report.own_words(Inline::Text(phrase(text, words)))])
        }));
        blocks
    }

    /// `2.2 Opdrachtgever`.
    fn title(&self, item: &Item) -> String {
        let short = words::capitalised(self.report.say(&item.short));
        format!("{} {short}", item.number)
    }

    /// How much was agreed on, if anything, and how much is open.
    fn sum(&self) -> Option<String> {
        let agreed = self.report.assessment.group.all_agreed().count();
        (agreed > 0).then(|| self.text.minutes_sum(agreed, self.topics_open().count()))
    }

    fn topics_open(&self) -> impl Iterator<Item = crate::evaluation::Topic> {
        let group = &self.report.assessment.group;
        let topics = agenda(self.report.case).into_iter();
        topics.filter(|topic| group.agreed(topic.item).is_none())
    }

    /// What was talked about without an answer, and what is still to be talked about.
    fn open(&self) -> Vec<Block> {
        let (report, text) = (self.report, self.text);
        let line = |topic: crate::evaluation::Topic| {
            let title = self.title(report.questionnaire.item(topic.item));
            vec![Inline::Text(if topic.discussed {
                text.minutes_discussed(&title)
            } else {
                text.minutes_to_discuss(&title)
            })]
        };
        let lines: Vec<Vec<Inline>> = self.topics_open().map(line).collect();
        let heading = Block::heading(2, text.minutes_open(), "open");
        if lines.is_empty() {
            return vec![
                heading,
                Block::text(i18n::TogetherText::of(self.report.language()).nothing_open()),
            ];
        }
        vec![heading, Block::list(Marker::Bullet, lines)]
    }

    fn changed(&self) -> Vec<Block> {
        let Some(effect) = effect_of_agreeing(self.report.case) else {
            return Vec::new();
        };
        let sentences = effect_sentences(self.report.questionnaire, &effect, self.report.language());
        let lines = sentences.into_iter().map(|sentence| vec![Inline::Text(sentence)]);
        vec![
            Block::heading(2, self.text.minutes_changed(), "changed"),
            Block::list(Marker::Bullet, lines),
        ]
    }

    fn actions(&self) -> Vec<Block> {
        let (report, text) = (self.report, self.text);
        let date = report.options.date;
        let heading = Block::heading(2, text.minutes_actions(), "actions");
        let rows = overview(report.case, report.language(), date).plan.rows;
        let row = |row: &PlanRow| {
            let day = i18n::short_date(report.language(), row.end, date.year());
            Row::new([row.what.clone(), row.who.clone(), day])
        };
        let rows: Vec<Row> = rows.iter().filter(|row| row.action.is_some()).map(row).collect();
        if rows.is_empty() {
            return vec![heading, Block::text(text.minutes_no_actions())];
        }
        let table = Table {
            columns: vec![Column::text(5.0), Column::text(2.4), Column::text(1.6)],
            header: [text.script_what(), text.script_who(), text.script_when()]
                .map(Into::into)
                .to_vec(),
            rows,
            row_header: Some(0),
            ..Table::default()
        };
        vec![heading, Block::Table(table)]
    }
}
