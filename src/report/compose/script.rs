//! The script of a meeting on the differences, for who leads it: what to say at the beginning and at the end, and per
//! question the aim, where the answers lie, what to ask, and room to write.

use super::{ReportOptions, context::Report, group, meeting_document::document, words};
use crate::{
    evaluation::{Case, Distribution, Meeting, SideAnswers, Topic, distribution},
    i18n::{self, MeetingText},
    questionnaire::Item,
    report::document::{
        Blank, Block, Column, Document, Fact, Facts, FactsLook, Inline, Marker, ParagraphStyle, Row, Table,
    },
    scoring::Consensus,
};

/// Rows to write down who does what.
const ROWS_TO_WRITE: usize = 8;

/// Pieces of evidence that a question to ask names.
const MOST_EVIDENCE: usize = 2;

/// Room to write words, in parts of a line.
const ROOM_FOR_WORDS: u8 = 4;

/// The most notes that are there at a question.
const MOST_NOTES: usize = 3;

/// Minutes at a question to read it, and to choose and write down.
const AROUND_TALKING: u32 = 3;

/// The most dots for one side; more are told by their number alone.
const MOST_DOTS: usize = 12;

/// Composes the script of a meeting.
pub fn compose_script(case: &Case, meeting: &Meeting, options: &ReportOptions) -> Document {
    let report = Report::new(case, options.clone());
    let text = MeetingText::of(options.language);
    let script = Script {
        report: &report,
        text,
    };
    let mut blocks = script.beginning(meeting);
    let mut from = meeting.opening;
    for (at, topic) in meeting.topics.iter().enumerate() {
        blocks.push(script.question(at, topic, from));
        from += topic.minutes;
    }
    blocks.push(script.end(meeting));
    document(&report, text.script(), text.script_subject(report.name()), blocks)
}

/// A number of respondents on a side.
type Counted = fn(&SideAnswers) -> usize;

struct Script<'a> {
    report: &'a Report<'a>,
    text: MeetingText,
}

impl Script<'_> {
    fn beginning(&self, meeting: &Meeting) -> Vec<Block> {
        let text = self.text;
        let date = i18n::date(self.report.language(), self.report.options.date);
        let said = [
            text.script_opening_lines(meeting.topics.len()),
            text.script_opening_rules().to_owned(),
            text.script_opening_way().to_owned(),
        ];
        let mut opening = vec![
            Block::heading(2, text.script_opening(meeting.opening), "opening"),
            Block::styled(ParagraphStyle::Small, text.script_say()),
        ];
        opening.extend(said.into_iter().map(Block::text));
        vec![
            Block::heading(1, text.script(), "script"),
            Block::styled(ParagraphStyle::Small, text.script_about(meeting.total(), &date)),
            Block::text(text.script_goal()),
            Block::heading(2, text.script_before(), "beforehand"),
            Block::list(
                Marker::Bullet,
                text.script_before_lines().map(|line| vec![Inline::text(line)]),
            ),
            Block::heading(2, text.script_time(), "time"),
            self.time(meeting),
            Block::KeepTogether(opening),
        ]
    }

    /// What takes how long.
    fn time(&self, meeting: &Meeting) -> Block {
        let text = self.text;
        let topics = meeting.topics.iter().enumerate();
        let mut parts = vec![(text.script_opening_short().to_owned(), meeting.opening)];
        parts.extend(topics.map(|(at, topic)| (self.title(at, topic), topic.minutes)));
        parts.push((text.script_closing_short().to_owned(), meeting.closing));
        let mut start = 0;
        let mut rows: Vec<Row> = Vec::new();
        for (what, minutes) in parts {
            rows.push(Row::new([what, start.to_string(), minutes.to_string()]));
            start += minutes;
        }
        let total = meeting.total().to_string();
        rows.push(Row::new([text.script_total().to_owned(), String::new(), total]));
        Block::Table(Table {
            columns: vec![Column::text(6.0), Column::number(1.0), Column::number(1.0)],
            header: [text.script_part(), text.script_starts(), text.script_minutes()]
                .map(Into::into)
                .to_vec(),
            rows,
            row_header: Some(0),
            ..Table::default()
        })
    }

    /// The place in the talk, the short name, and the number of the question.
    fn title(&self, at: usize, topic: &Topic) -> String {
        let item = self.report.questionnaire.item(topic.item);
        let short = words::capitalised(self.report.say(&item.short));
        format!("{}. {short} ({})", at + 1, item.number)
    }

    /// What there is to say, to ask and to write at a question that begins at this minute.
    fn question(&self, at: usize, topic: &Topic, from: u32) -> Block {
        let (report, text) = (self.report, self.text);
        let item = report.questionnaire.item(topic.item);
        let minutes = i18n::GroupText::of(report.language()).minutes(topic.minutes);
        let title = format!("{}: {minutes}", self.title(at, topic));
        let sides = distribution(report.questionnaire, report.assessment, item);
        let mut blocks = vec![
            Block::heading(2, title, format!("question-{}", item.number)),
            Block::styled(ParagraphStyle::Small, self.moment(topic, from)),
            Block::paragraph(vec![Inline::strong(report.say(&item.question))]),
            Block::Facts(Facts {
                look: FactsLook::Lines,
                facts: vec![Fact::new(text.script_aim(), self.aim(topic, item))],
            }),
            self.ladder(topic, item, &sides),
        ];
        blocks.extend(self.notes(&sides, item));
        blocks.push(Block::heading(
            3,
            text.script_prompts(),
            format!("ask-{}", item.number),
        ));
        let prompts = self.prompts(topic, item).map(|line| vec![Inline::Text(line)]);
        blocks.push(Block::list(Marker::Number, prompts));
        blocks.extend(self.room());
        Block::KeepTogether(blocks)
    }

    /// When the question is talked about, and what that time is for.
    fn moment(&self, topic: &Topic, from: u32) -> String {
        let talk = topic.minutes.saturating_sub(AROUND_TALKING);
        self.text.script_moment(from, from + topic.minutes, talk)
    }

    /// What respondents noted, as far as that may be shown.
    fn notes(&self, distribution: &Distribution, item: &Item) -> Vec<Block> {
        let notes = distribution.notes.iter().take(MOST_NOTES);
        let lines = notes.map(|note| vec![self.report.own_words(Inline::Text(format!("‘{note}’")))]);
        let lines: Vec<Vec<Inline>> = lines.collect();
        if lines.is_empty() || !self.report.shows_own_words() {
            return Vec::new();
        }
        vec![
            Block::heading(3, self.text.script_notes(), format!("notes-{}", item.number)),
            Block::list(Marker::Bullet, lines),
        ]
    }

    /// Room to write what came of it.
    fn room(&self) -> impl Iterator<Item = Block> {
        let text = self.text;
        let lines = [
            (text.script_agreed(), 1),
            (text.script_why(), ROOM_FOR_WORDS),
            ("", ROOM_FOR_WORDS),
            ("", ROOM_FOR_WORDS),
            (text.script_otherwise(), ROOM_FOR_WORDS),
            ("", ROOM_FOR_WORDS),
            (text.script_not_agreed(), ROOM_FOR_WORDS),
            ("", ROOM_FOR_WORDS),
        ];
        lines.into_iter().map(|(words, room)| {
            Block::FillIn(vec![Blank {
                words: words.to_owned(),
                room,
                ..Blank::default()
            }])
        })
    }

    fn aim(&self, topic: &Topic, item: &Item) -> String {
        let threshold = item
            .gate
            .map(|gate| self.report.questionnaire.gate(gate).threshold);
        let is_split = topic.agreement.consensus == Consensus::AcrossThreshold;
        match threshold.filter(|_| is_split) {
            Some(threshold) => self.text.script_aim_gate(&(threshold + 1).to_string()),
            None if topic.stakes.band => self.text.script_aim_band().to_owned(),
            None if topic.stakes.advice => self.text.script_aim_advice().to_owned(),
            None => self.text.script_aim_other().to_owned(),
        }
    }

    /// The answers, lowest first as in the question, with who chose each where that may be shown.
    fn ladder(&self, topic: &Topic, item: &Item, distribution: &Distribution) -> Block {
        let (report, text) = (self.report, self.text);
        let threshold = item.gate.map(|gate| report.questionnaire.gate(gate).threshold);
        let applies = threshold.filter(|_| {
            let gates = &report.evaluation.score.gates;
            gates.iter().any(|gate| gate.item == topic.item)
        });
        let row = |(level, anchor): (usize, &crate::questionnaire::Anchor)| {
            let mut sentence = vec![Inline::text(report.say(&anchor.text))];
            if applies.is_some_and(|threshold| usize::from(threshold) == level) {
                sentence.insert(0, Inline::strong(format!("{} ", text.script_met_from())));
            }
            let mut cells = vec![vec![Inline::Text((level + 1).to_string())], sentence];
            if let Some(sides) = &distribution.sides {
                cells.push(self.choosers(sides, |side| side.levels[level]));
            }
            Row::new(cells)
        };
        let mut rows: Vec<Row> = item.anchors.iter().enumerate().map(row).collect();
        let mut columns = vec![Column::text(0.4), Column::text(6.0)];
        let mut header = vec![text.script_number().into(), text.script_answers().into()];
        if let Some(sides) = &distribution.sides {
            columns.push(Column::text(2.4));
            header.push(text.script_chosen_by().into());
            rows.extend(self.without_level(sides));
        }
        let table = Block::Table(Table {
            columns,
            header,
            rows,
            row_header: Some(0),
            dense: true,
            ..Table::default()
        });
        if distribution.sides.is_some() {
            return table;
        }
        let hidden = words::capitalised(i18n::GroupText::of(report.language()).rows_hidden());
        Block::KeepTogether(vec![
            table,
            Block::styled(ParagraphStyle::Small, format!("{hidden}.")),
        ])
    }

    /// Rows for who doesn't know, or to whom it doesn't apply.
    fn without_level(&self, sides: &[SideAnswers]) -> Vec<Row> {
        let words = i18n::GroupText::of(self.report.language());
        let counts: [(&str, Counted); 2] = [
            (words.dont_know(), |side| side.dont_know),
            (words.not_applicable(), |side| side.not_applicable),
        ];
        let given = counts
            .into_iter()
            .filter(|(_, count)| sides.iter().any(|side| count(side) > 0));
        given
            .map(|(what, count)| {
                let what = words::capitalised(what);
                Row::new([
                    vec![Inline::text("?")],
                    vec![Inline::Text(what)],
                    self.choosers(sides, count),
                ])
            })
            .collect()
    }

    /// A dot for each who chose it, with their role; in words when nobody did.
    fn choosers(&self, sides: &[SideAnswers], count: impl Fn(&SideAnswers) -> usize) -> Vec<Inline> {
        let says = group::says(self.report);
        let mut inlines = Vec::new();
        for side in sides.iter().filter(|side| count(side) > 0) {
            if !inlines.is_empty() {
                inlines.push(Inline::Break);
            }
            let number = count(side);
            let dots = "●".repeat(number.min(MOST_DOTS));
            let who = says.people(side.side, number);
            inlines.push(Inline::Text(format!("{dots} {who}")));
        }
        if inlines.is_empty() {
            inlines.push(Inline::muted(self.text.script_nobody()));
        }
        inlines
    }

    /// Three questions to ask: to who chose high, to who chose low, and for proof.
    fn prompts(&self, topic: &Topic, item: &Item) -> [String; 3] {
        let (report, text) = (self.report, self.text);
        let number = |level: f64| words::answer_number(report, level);
        let [high, low] = match topic.agreement.spread {
            Some(spread) => [
                text.script_prompt_high(&number(spread.highest.value())),
                text.script_prompt_low(&number(spread.lowest.value())),
            ],
            None => [
                text.script_prompt_highest().to_owned(),
                text.script_prompt_lowest().to_owned(),
            ],
        };
        let evidence = item.evidence.iter().take(MOST_EVIDENCE);
        let evidence: Vec<&str> = evidence.map(|piece| report.say(piece)).collect();
        let proof = if evidence.is_empty() {
            text.script_prompt_proof_any().to_owned()
        } else {
            let or = report.language().choose(" of ", " or ");
            text.script_prompt_proof(&evidence.join(or))
        };
        [high, low, proof]
    }

    fn end(&self, meeting: &Meeting) -> Block {
        let text = self.text;
        let lines = text.script_closing_lines().map(|line| vec![Inline::text(line)]);
        let room = || vec![Inline::Break, Inline::Break];
        let rows = (0..ROWS_TO_WRITE).map(|_| Row::new([room(), room(), room()]));
        Block::KeepTogether(vec![
            Block::heading(2, text.script_closing(meeting.closing), "closing"),
            Block::list(Marker::Number, lines),
            Block::text(text.script_closing_say()),
            Block::Table(Table {
                columns: vec![Column::text(5.0), Column::text(2.0), Column::text(2.0)],
                header: [text.script_what(), text.script_who(), text.script_when()]
                    .map(Into::into)
                    .to_vec(),
                rows: rows.collect(),
                ..Table::default()
            }),
        ])
    }
}
