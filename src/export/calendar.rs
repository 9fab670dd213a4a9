//! The days by which actions are ready, for a calendar (RFC 5545). The same plan gives the same bytes, and an action
//! keeps its UID, so that importing again changes what is there.

use std::fmt::Write as _;

use jiff::{ToSpan, civil::Date};
use sha2::{Digest, Sha256};

use crate::{
    assessment::{ActionId, ActionStatus},
    decision::actions::overview,
    evaluation::Case,
    i18n::{Language, PlanText},
};

/// File name extension of a calendar, without the dot.
pub const CALENDAR: &str = "ics";

/// A line has at most this many bytes.
const LONGEST_LINE: usize = 75;

/// A calendar with a whole day for each action. Notes stay out: a calendar is often seen by others.
pub fn calendar(case: &Case, language: Language, today: Date) -> String {
    let mut lines = Lines::default();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Datalabscan//Actieplan//NL",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ] {
        lines.add(line);
    }
    let text = PlanText::of(language);
    let plan = &case.assessment.plan;
    for row in overview(case, language, today).plan.rows {
        let Some(action) = row.action.and_then(|id| plan.action(id)) else {
            continue;
        };
        let next = action.ready.saturating_add(1.day());
        lines.add("BEGIN:VEVENT");
        lines.add(&format!("UID:{}@datalabscan", uid(case, action.id)));
        // No clock: the moment of writing would make every file another.
        lines.add(&format!("DTSTAMP:{}T000000Z", day(action.start)));
        lines.add(&format!("DTSTART;VALUE=DATE:{}", day(action.ready)));
        lines.add(&format!("DTEND;VALUE=DATE:{}", day(next)));
        lines.text("SUMMARY", &text.ready_in_calendar(&row.short));
        let who = if row.who.is_empty() {
            row.what.clone()
        } else {
            format!("{}\n{}", row.what, text.who_is(&row.who))
        };
        lines.text("DESCRIPTION", &who);
        lines.add("TRANSP:TRANSPARENT");
        if matches!(action.status, ActionStatus::Dropped(_)) {
            lines.add("STATUS:CANCELLED");
        }
        lines.add("END:VEVENT");
    }
    lines.add("END:VCALENDAR");
    lines.0
}

/// Tells an action from those of every other scan, and nothing about who made it.
fn uid(case: &Case, id: ActionId) -> String {
    let author = case.assessment.author.id.map(|id| id.to_string());
    let hash = Sha256::new()
        .chain_update(b"datalabscan action")
        .chain_update(author.unwrap_or_else(|| case.name()))
        .chain_update(id.number().to_be_bytes())
        .finalize();
    hash.iter().take(16).fold(String::new(), |mut digits, byte| {
        // Writing to a string can't fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A property with a text.
    fn text(&mut self, name: &str, value: &str) {
        let mut escaped = String::new();
        for c in value.trim().chars() {
            match c {
                '\\' | ';' | ',' => escaped.extend(['\\', c]),
                '\n' => escaped.push_str("\\n"),
                c if c.is_control() => {}
                c => escaped.push(c),
            }
        }
        self.add(&format!("{name}:{escaped}"));
    }

    /// A line, folded so that none is too long; never within a letter.
    fn add(&mut self, line: &str) {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > LONGEST_LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        assessment::{Action, ActionTask, Assessment, PlanChange, examples, format::decode},
        questionnaire::bundled,
    };

    const TODAY: Date = date(2026, 11, 29);

    fn case(words: &str) -> Case {
        let mut scan = decode(bundled(), examples()[0].text.as_bytes()).unwrap();
        let action = Action {
            words: words.to_owned(),
            ..Action::new(ActionTask::Own, TODAY, date(2026, 12, 31))
        };
        let dropped = Action {
            status: ActionStatus::Dropped("te duur".into()),
            note: "Vertrouwelijk.".into(),
            ..action.clone()
        };
        scan.plan.change(PlanChange::Add(vec![action, dropped]));
        Case::new(bundled(), scan).unwrap()
    }

    /// As a calendar program reads it: lines unfolded, then texts unescaped.
    fn read(calendar: &str, name: &str) -> Vec<String> {
        let unfolded = calendar.replace("\r\n ", "");
        let lines = unfolded.split("\r\n").filter_map(|line| line.strip_prefix(name));
        lines
            .map(|value| {
                let mut text = String::new();
                let mut letters = value.chars();
                while let Some(c) = letters.next() {
                    match c {
                        '\\' => match letters.next() {
                            Some('n') => text.push('\n'),
                            Some(c) => text.push(c),
                            None => {}
                        },
                        c => text.push(c),
                    }
                }
                text
            })
            .collect()
    }

    #[test]
    fn a_calendar_program_reads_what_was_written() {
        let words = "Één; twee, drie\\vier – ".to_owned() + &"élan 🙂 ".repeat(40);
        let words = words.trim();
        let written = calendar(&case(words), Language::Dutch, TODAY);
        assert!(written.split("\r\n").all(|line| line.len() <= LONGEST_LINE));
        assert!(!written.replace("\r\n", "").contains(['\r', '\n']));
        let summaries = read(&written, "SUMMARY:");
        assert_eq!(summaries.len(), 2);
        assert!(summaries.iter().all(|one| one.ends_with(words)), "{summaries:?}");
        assert_eq!(read(&written, "DTSTART;VALUE=DATE:"), ["20261231", "20261231"]);
        assert_eq!(read(&written, "DTEND;VALUE=DATE:"), ["20270101", "20270101"]);
        assert_eq!(read(&written, "STATUS:"), ["CANCELLED"]);
        assert!(!written.contains("Vertrouwelijk") && !written.contains("te duur"));
    }

    #[test]
    fn an_action_keeps_its_uid_and_a_file_its_bytes() {
        let first = case("Eerst");
        let written = calendar(&first, Language::Dutch, TODAY);
        assert_eq!(written, calendar(&first, Language::Dutch, TODAY));
        // Neither the day nor the language of writing tells actions apart.
        let uids = read(&written, "UID:");
        assert_ne!(uids[0], uids[1]);
        let mut scan = Assessment::clone(&first.assessment);
        let id = scan.plan.actions()[0].id;
        scan.plan.change(PlanChange::Move(id, 1));
        scan.plan.change(PlanChange::Words(id, "Anders".into()));
        let moved = calendar(
            &Case::new(bundled(), scan).unwrap(),
            Language::English,
            date(2027, 1, 1),
        );
        assert_eq!(read(&moved, "UID:"), [uids[1].clone(), uids[0].clone()]);
    }
}
