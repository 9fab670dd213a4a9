//! Lines to tick and to fill in by hand: words become boxes and room to write.

use crate::report::document::Blank;

/// Stands for a box in a sentence.
const BOX: char = '☐';

/// Stands for room to write in a sentence, at least so often.
const LINE: char = '_';

/// Between what has nothing to do with each other.
const APART: char = '·';

/// How much more room a reason asks for than a date.
const FOR_A_REASON: u8 = 3;

/// The parts of a line as the question set writes it: "☐ besloten ☐ niet overgenomen, omdat ______ · datum ______".
/// `tick` is heard in the place of a box.
pub(super) fn blanks(line: &str, tick: &str) -> Vec<Blank> {
    let mut blanks: Vec<Blank> = Vec::new();
    let mut now = Blank::default();
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            BOX => {
                end(&mut now, &mut blanks);
                now.tick = Some(tick.to_owned());
            }
            LINE => {
                while chars.next_if_eq(&LINE).is_some() {}
                // A reason comes after a comma: "niet overgenomen, omdat".
                now.room = if now.words.contains(',') { FOR_A_REASON } else { 1 };
                end(&mut now, &mut blanks);
            }
            APART => {
                end(&mut now, &mut blanks);
                now.is_apart = true;
            }
            c => now.words.push(c),
        }
    }
    end(&mut now, &mut blanks);
    blanks
}

/// Keeps a part, if there is anything in it.
fn end(now: &mut Blank, blanks: &mut Vec<Blank>) {
    let mut done = std::mem::take(now);
    done.words = done.words.split_whitespace().collect::<Vec<_>>().join(" ");
    if done.tick.is_some() || done.room > 0 || !done.words.is_empty() {
        blanks.push(done);
    } else {
        // Nothing stood there yet: what comes now starts it.
        now.is_apart = done.is_apart;
    }
}

#[cfg(test)]
mod tests {
    use super::{Blank, blanks};

    #[test]
    fn boxes_and_lines_come_apart() {
        let line = "☐ besloten  ☐ niet overgenomen, omdat ______  ·  datum ______";
        let blank = |tick: bool, words: &str, room| Blank {
            tick: tick.then(|| "vak".to_owned()),
            words: words.to_owned(),
            room,
            is_apart: words == "datum",
        };
        assert_eq!(
            blanks(line, "vak"),
            [
                blank(true, "besloten", 0),
                blank(true, "niet overgenomen, omdat", 3),
                blank(false, "datum", 1)
            ]
        );
        assert_eq!(blanks("Voorzorg genomen: ☐ ja", "vak").len(), 2);
        assert!(blanks(" · ", "vak").is_empty());
    }
}
