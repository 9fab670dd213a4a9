//! Templates: what is filled in, and what is wrong with one.

use jiff::civil::date;

use super::{Fault, Template, Value, Values};
use crate::{
    i18n::Language::{self, Dutch, English},
    questionnaire::TermId,
};

/// Values by name; the first term holds, the second doesn't.
struct Given(Language, Vec<(&'static str, Value)>);

impl Values for Given {
    fn language(&self) -> Language {
        self.0
    }

    fn year(&self) -> i16 {
        2026
    }

    fn value(&self, name: &str) -> Value {
        let found = self.1.iter().find(|(own, _)| *own == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }

    fn term(&self, term: TermId) -> bool {
        term.index() == 0
    }
}

fn term(name: &str) -> Option<TermId> {
    let place = ["yes", "no"].iter().position(|known| *known == name);
    place.map(TermId::new)
}

fn parsed(text: &str) -> Template {
    Template::parse(text, &term).unwrap_or_else(|faults| panic!("{text}: {faults:?}"))
}

#[track_caller]
fn filled(text: &str, values: &[(&'static str, Value)]) -> String {
    parsed(text).fill(&Given(Dutch, values.to_vec()))
}

#[test]
fn values_are_written_as_their_place_asks() {
    let count = [("n", Value::Count(3))];
    assert_eq!(filled("{n} van {#n}. {N}", &count), "drie van 3. Drie");
    assert_eq!(filled("{n}", &[("n", Value::Count(13))]), "13");
    let day = [("dag", Value::Date(date(2027, 2, 26)))];
    assert_eq!(
        filled("{Dag}, {#dag}", &day),
        "Vrijdag 26 februari 2027, vr 26 feb 2027"
    );
    let list = Value::List(["a", "b", "c"].map(String::from).to_vec());
    assert_eq!(filled("{l}", &[("l", list)]), "a, b en c");
    assert_eq!(filled("{nergens}.", &[]), ".");
    let english = Given(English, vec![("dag", Value::Date(date(2026, 12, 18)))]);
    assert_eq!(
        parsed("{dag}; {#dag}").fill(&english),
        "Friday 18 December 2026; Fri 18 Dec"
    );
}

#[test]
fn a_number_chooses_one_or_more() {
    let text = "{open|het vinkje|de {open} vinkjes} van bladzijde 3";
    let with = |count| filled(text, &[("open", Value::Count(count))]);
    assert_eq!(with(1), "het vinkje van bladzijde 3");
    assert_eq!(with(5), "de vijf vinkjes van bladzijde 3");
}

#[test]
fn conditions_choose_and_leave_out() {
    assert_eq!(filled("{no: a | yes: b | c}", &[]), "b");
    assert_eq!(filled("{no: a | not yes: b | c}", &[]), "c");
    assert_eq!(filled("{no: a}", &[]), "");
    assert_eq!(filled("Een [no: nieuw] project[yes: !]", &[]), "Een project!");
    assert_eq!(filled("Een [yes: nieuw] project.", &[]), "Een nieuw project.");
    assert_eq!(filled("Stop [no: nu].", &[]), "Stop.");
    assert_eq!(
        filled("Eén lager[yes: of hoger][yes: , soms].", &[]),
        "Eén lager of hoger, soms."
    );
    assert_eq!(filled("[x: met {x}][not x: zonder]", &[]), "zonder");
    assert_eq!(
        filled("[x: met {x}][not x: zonder]", &[("x", "y".into())]),
        "met y"
    );
}

#[test]
fn a_part_with_an_empty_value_is_left_out() {
    let text = "Stap[ {nrs}][, plus {w} uur].";
    assert_eq!(
        filled(text, &[("w", Value::Count(0)), ("nrs", "4".into())]),
        "Stap 4."
    );
    assert_eq!(filled("[{s} van 100]", &[("s", Value::Points(0))]), "0 van 100");
    assert_eq!(filled("a[ {l}]", &[("l", Value::List(Vec::new()))]), "a");
    // A colon in a text is no condition when something else stands before it.
    assert_eq!(filled("[{x} is: goed]", &[("x", "dit".into())]), "dit is: goed");
}

#[test]
fn brackets_must_fit() {
    let faults = |text| Template::parse(text, &term).unwrap_err();
    for (text, bracket) in [
        ("a]", ']'),
        ("a}", '}'),
        ("[a", ']'),
        ("{yes: a", '}'),
        ("{a|b}", '|'),
    ] {
        assert_eq!(faults(text), [Fault::Unbalanced(bracket)], "{text}");
    }
    for text in ["{}", "{a b}", "{a", "{a.b}"] {
        let found = faults(text);
        assert!(
            matches!(found.last(), Some(Fault::BadHole(_))),
            "{text}: {found:?}"
        );
    }
    assert!(Template::parse(&"[".repeat(100_000), &term).is_err());
}

#[test]
fn what_a_text_needs_is_seen() {
    let text = parsed("{a} {b|een|{c}} [d: e] {yes: {f} | g}");
    assert_eq!(text.shown().into_iter().collect::<Vec<_>>(), ["a", "c", "f"]);
    assert_eq!(
        text.needed().into_iter().collect::<Vec<_>>(),
        ["a", "b", "c", "d", "f"]
    );
    assert_eq!(text.tests().len(), 2);
}

#[test]
fn words_are_counted_at_the_longest() {
    let room = |name: &str| match name {
        "lijst" => 0,
        "dag" => 4,
        _ => 1,
    };
    let words = |text| parsed(text).words(&room);
    let counted = words("Eén twee {x}. Dit [no: is nog] {yes: veel langer dan | kort}.");
    assert_eq!((counted.longest_sentence, counted.all), (6, 9));
    assert_eq!(words("Ook open: {lijst}.").all, 2);
    assert_eq!(words("Op {dag} klaar.").all, 6);
    assert_eq!(words("{n|één ding|de {n} dingen} – samen").all, 4);
}
