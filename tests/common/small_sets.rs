//! Small question sets at random: a few dimensions and questions, three or four levels, with hours, gates and an order of
//! steps, built from their source as any set is.

use std::{fmt::Write as _, sync::Arc};

use datalabscan::questionnaire::{HourRange, Questionnaire, SourceFile, build};

use super::bridges::with_list;

/// Numbers that look random and are the same each time (splitmix64).
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `sides`.
    pub fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides
    }

    /// Once in so many times.
    pub fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    fn hours(&mut self) -> HourRange {
        let low = self.below(6) as u32;
        HourRange::new(low, low + 1 + self.below(6) as u32)
    }
}

/// What the source says of a question, for who works with it without the program.
pub struct SmallItem {
    pub id: String,
    pub steps: Vec<SmallStep>,
    pub ask: Option<HourRange>,
    /// The threshold and the band it holds back to, and whether the profile makes it apply.
    pub gate: Option<(u8, &'static str, bool)>,
    /// Whether the profile makes the question apply.
    pub applies: bool,
    pub targets: [u8; 4],
    weight: u64,
}

/// A step, and the one instead of it when the gate doesn't apply.
pub struct SmallStep {
    pub usual: SmallHours,
    pub without_gate: Option<SmallHours>,
}

/// What a step takes, and the places of the questions that it comes after.
pub struct SmallHours {
    pub once: HourRange,
    pub weekly: Option<HourRange>,
    pub after: Vec<usize>,
    class: Option<&'static str>,
}

/// A small question set with what its source says.
pub struct SmallSet {
    pub questions: Arc<Questionnaire>,
    pub items: Vec<SmallItem>,
    pub after_level: u8,
}

/// A set of two or three dimensions and up to five questions.
pub fn small_set(dice: &mut Dice) -> SmallSet {
    let levels = 3 + dice.below(2) as u8;
    let count = 2 + dice.below(4) as usize;
    let has_hours = !dice.once_in(5);
    // A step comes after questions with a lower rank only, so that none waits for itself.
    let ranks: Vec<u64> = (0..count).map(|_| dice.below(1000)).collect();
    let items: Vec<SmallItem> = (0..count)
        .map(|at| {
            let before: Vec<usize> = (0..count).filter(|other| ranks[*other] < ranks[at]).collect();
            small_item(at, levels, has_hours, &before, dice)
        })
        .collect();
    let after_level = 1 + dice.below(2) as u8;
    let first = 1 + dice.below(count as u64 - 1) as usize;
    let files = source(&items, levels, after_level, first);
    let built = build(&files).unwrap_or_else(|problems| panic!("{problems:#?}"));
    SmallSet {
        questions: Arc::new(built.questionnaire),
        items,
        after_level,
    }
}

fn small_item(at: usize, levels: u8, has_hours: bool, before: &[usize], dice: &mut Dice) -> SmallItem {
    let gate = dice.once_in(3).then(|| {
        let ceiling = ["verkennen", "voorbereiden", "starten"][dice.below(3) as usize];
        (
            1 + dice.below(u64::from(levels) - 1) as u8,
            ceiling,
            !dice.once_in(4),
        )
    });
    let hours = |dice: &mut Dice| {
        let class = (!has_hours).then(|| ["S", "M", "L"][dice.below(3) as usize]);
        SmallHours {
            once: match class {
                None => dice.hours(),
                Some("S") => HourRange::new(4, 16),
                Some("M") => HourRange::new(17, 80),
                // More than a medium step takes, and no more is known.
                Some(_) => HourRange::new(81, 81),
            },
            weekly: dice
                .once_in(6)
                .then(|| HourRange::new(1, 1 + dice.below(2) as u32)),
            after: before.iter().copied().filter(|_| dice.once_in(4)).collect(),
            class,
        }
    };
    let steps = (1..levels).map(|_| SmallStep {
        usual: hours(dice),
        without_gate: (gate.is_some() && dice.once_in(2)).then(|| hours(dice)),
    });
    SmallItem {
        id: format!("q{at}"),
        steps: steps.collect(),
        ask: has_hours.then(|| dice.hours()),
        gate,
        applies: !dice.once_in(12),
        targets: [(); 4].map(|()| dice.below(u64::from(levels)) as u8),
        weight: 1 + dice.below(3),
    }
}

/// The head of the bundled set with two dimensions: the first questions, and the rest.
fn source(items: &[SmallItem], levels: u8, after_level: u8, first: usize) -> Vec<SourceFile> {
    let head = super::question_files()
        .into_iter()
        .find(|file| file.name == "questionnaire.ron")
        .unwrap();
    let gates = items.iter().filter(|item| item.gate.is_some());
    let gates: Vec<String> = gates.map(|item| format!("\"gate-{}\"", item.id)).collect();
    let gates = gates.join(",");
    let group = |phases: &str| {
        format!(
            "(phases: [{phases}], gate_order: [{gates}], open_gates: (nl: \"Vraag {{wie_weet}}.\", en: \"Ask {{wie_weet}}.\"))"
        )
    };
    let phases = [
        group("\"idee\", \"voorbereiding\""),
        group("\"eerste-project\", \"lopend\""),
    ]
    .join(", ");
    let scale = if levels == 3 {
        "0.0, 40.0, 100.0"
    } else {
        "0.0, 25.0, 60.0, 100.0"
    };
    let mut text = String::from_utf8(head.bytes).unwrap();
    for (name, list) in [
        ("dimensions", "\"d0.ron\", \"d1.ron\""),
        ("emphasised", ""),
        ("tips", ""),
        ("checks", ""),
        ("risks", ""),
        ("scale", scale),
        ("phases", &phases),
    ] {
        text = with_list(&text, name, list);
    }
    let level = text.replace("after_level: 2,", &format!("after_level: {after_level},"));
    assert!(after_level == 2 || level != text);
    let dimensions = [&items[..first], &items[first..]].into_iter().enumerate();
    let dimensions = dimensions.map(|(at, items)| SourceFile {
        name: format!("d{at}.ron"),
        bytes: dimension(at, items).into_bytes(),
    });
    let head = SourceFile {
        name: head.name,
        bytes: level.into_bytes(),
    };
    [head].into_iter().chain(dimensions).collect()
}

fn dimension(at: usize, items: &[SmallItem]) -> String {
    let items: String = items.iter().map(item).collect();
    format!(
        r#"Dimension(id: "d{at}", title: {T}, short: (nl: "d{at}", en: "d{at}"), why: {T},
            provenance: (kind: Derived, quotes: ["brug"]), strong: {T}, middle: {T}, weak: {T}, items: [{items}])"#
    )
}

/// Any text.
const T: &str = r#"(nl: "Tekst.", en: "Text.")"#;

fn item(item: &SmallItem) -> String {
    let [idea, preparation, first, running] = item.targets;
    let gate = item.gate.map_or(String::new(), |(threshold, ceiling, applies)| {
        let when = condition(applies);
        format!(
            r#"gate: (id: "gate-{}", name: {T}, short: {T}, blocks: {T}, decision: {T}, threshold: {threshold},
                ceiling: "{ceiling}", when: [{when}]),"#,
            item.id
        )
    });
    let mut anchors = String::new();
    for (level, step) in item.steps.iter().enumerate() {
        let instead = step.without_gate.as_ref();
        let instead = instead.map_or(String::new(), |hours| {
            format!("without_gate: {}", self::step(hours, ""))
        });
        let step = self::step(&step.usual, &instead);
        // Writing to a text can't fail.
        let _ = write!(
            anchors,
            r#"(text: (nl: "{level}", en: "{level}"), step: {step}),"#
        );
    }
    let ask = item.ask.map_or(String::new(), |hours| {
        format!("dont_know: (what: {T}, once_hours: {}, ask: []),", range(hours))
    });
    format!(
        r#"Item(id: "{id}", short: {T}, question: {T}, explanation: {T}, weight: {weight}, weight_reason: {T},
            target: {{"idee": {idea}, "voorbereiding": {preparation}, "eerste-project": {first}, "lopend": {running}}},
            applies: [{applies}], not_applicable: (reason: {T}), {gate} evidence: [], who_knows: {T}, {ask}
            anchors: [{anchors} (text: {T})]),"#,
        id = item.id,
        weight = item.weight,
        applies = condition(item.applies),
    )
}

/// A condition on the profile: the first option of a field holds, and no other.
fn condition(holds: bool) -> &'static str {
    if holds {
        ""
    } else {
        r#"Is(field: "persoonsgegevens", any: ["weet-niet"])"#
    }
}

fn range(hours: HourRange) -> String {
    format!("({}, {})", hours.low, hours.high)
}

fn step(hours: &SmallHours, more: &str) -> String {
    let effort = hours.class.map_or_else(
        || format!("once_hours: {}", range(hours.once)),
        |class| format!("effort: {class}"),
    );
    let weekly = hours.weekly.map_or(String::new(), |weekly| {
        format!("weekly_hours: {},", range(weekly))
    });
    let after: Vec<String> = hours.after.iter().map(|at| format!("\"q{at}\"")).collect();
    let after = after.join(",");
    format!(
        "(what: {T}, who: {T}, {effort}, {weekly} after: [{after}], horizon: WithinAYear, this_week: {T}, {more})"
    )
}
