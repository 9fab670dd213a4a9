//! Steps with their roles, hours and order: those of the bundled set, and what `check` says about broken ones.

use datalabscan::questionnaire::{
    Effort, Horizon, HourRange, Item, Problem, ProblemKind, Reference, Severity, SourceFile, Step, build,
};

use super::{CAREFUL, FIRST, HEAD, common, one_problem, question_files, questions};

const NEEDS: &str = "02-vraaggestuurd.ron";

/// Every step of the bundled set, also those for when a gate doesn't apply, with its item.
fn steps() -> Vec<(&'static Item, &'static Step)> {
    let mut found = Vec::new();
    for item in questions().items() {
        for step in item.anchors.iter().filter_map(|anchor| anchor.step.as_ref()) {
            found.push((item, step));
            found.extend(step.without_gate.iter().map(|instead| (item, &**instead)));
        }
    }
    found
}

/// Chapter 24.3 gives the order.
#[test]
fn the_staff_stands_in_the_order_of_totals() {
    let roles = questions().staff_roles();
    let keys: Vec<&str> = roles.iter().map(|role| role.key.as_str()).collect();
    assert_eq!(
        keys[..11],
        [
            "directie",
            "opdrachtgever",
            "afdelingsmanager",
            "leidinggevende-kernteam",
            "projectleider",
            "data-analist",
            "inhoudelijk-expert",
            "ict",
            "informatiemanager",
            "privacy-officer",
            "ciso"
        ]
    );
    let external: Vec<&str> = roles
        .iter()
        .filter(|role| role.external)
        .map(|role| role.key.as_str())
        .collect();
    assert_eq!((keys.len(), external), (16, vec!["partner"]));
    assert_eq!((questions().least_unnamed(), questions().after_level()), (3, 2));
}

/// Chapter 24.3: the data protection officer supervises, and so never leads.
#[test]
fn who_supervises_leads_nothing() {
    let supervisor = questions().staff_role_by_key("fg").unwrap().id;
    for (item, step) in steps() {
        let parts = step.parts.iter().map(|part| part.lead);
        let mut leads = [step.lead].into_iter().chain(parts);
        assert!(
            leads.all(|lead| lead.is_some() && lead != Some(supervisor)),
            "{}",
            item.number
        );
    }
}

/// The figures of question set 1.0, added up by hand from its source.
#[test]
fn the_hours_of_all_steps_are_those_of_the_source() {
    let all = steps();
    let own = all.iter().filter(|(_, step)| !is_without_gate(step));
    let own: Vec<&Step> = own.map(|(_, step)| *step).collect();
    let once: HourRange = own.iter().map(|step| step.once_hours.unwrap()).sum();
    assert_eq!((own.len(), once), (160, HourRange::new(1523, 3633)));
    let class = |effort| own.iter().filter(|step| step.effort == effort).count();
    assert_eq!(
        [Effort::Small, Effort::Medium, Effort::Large].map(class),
        [114, 38, 8]
    );
    let weekly = own.iter().filter(|step| step.weekly_hours.is_some()).count();
    let waiting = own.iter().filter(|step| !step.after.is_empty()).count();
    assert_eq!((weekly, waiting), (15, 55));
}

fn is_without_gate(step: &Step) -> bool {
    let mut instead = steps()
        .into_iter()
        .filter_map(|(_, step)| step.without_gate.as_deref());
    instead.any(|instead| std::ptr::eq(instead, step))
}

/// Chapter 22: a large step says in its parts what is known and what is estimated first.
#[test]
fn a_large_step_of_a_gate_has_parts() {
    let item = questions().item(common::item("dpia"));
    let step = item.step_from(1, true).unwrap();
    let parts: Vec<_> = step
        .parts
        .iter()
        .map(|part| {
            (
                part.effort().letter(),
                part.is_only_if_needed(),
                part.is_estimated_first(),
            )
        })
        .collect();
    assert_eq!(
        parts,
        [("S", false, false), ("L", true, true), ("S", false, false)]
    );
    assert!(step.is_estimated_first());
    let lead = |at: usize| questions().staff_role(step.parts[at].lead.unwrap()).key.as_str();
    assert_eq!((lead(1), lead(2)), ("projectleider", "opdrachtgever"));
}

#[test]
fn a_step_depends_on_whether_the_gate_applies() {
    let item = questions().item(common::item("eerlijk-uitlegbaar"));
    let [with, without] = [true, false].map(|applies| item.step_from(2, applies).unwrap());
    assert_eq!(
        (with.effort, with.horizon),
        (Effort::Large, Horizon::WithinThreeMonths)
    );
    assert_eq!(
        (without.effort, without.horizon),
        (Effort::Small, Horizon::WithinAYear)
    );
    assert_eq!(item.step_from(1, true), item.step_from(1, false));
    assert_eq!(item.step_from(4, true), None);
}

/// Chapter 30.1: a gate that is open starts within three months.
#[test]
fn no_step_that_opens_a_gate_is_for_later() {
    for gate in questions().gates() {
        let item = questions().item(gate.item);
        let steps = (0..gate.threshold).filter_map(|level| item.step_from(level, true));
        let late = steps.filter(|step| step.horizon != Horizon::WithinThreeMonths);
        assert_eq!(late.count(), 0, "{}", gate.key);
        assert!(gate.due_weeks.is_some());
    }
}

#[test]
fn who_does_it_follows_from_the_roles() {
    let step = questions()
        .item(common::item("levering"))
        .step_from(2, true)
        .unwrap();
    assert_eq!(step.who.nl, "ICT met de afdelingsmanager en de data-analist");
    assert_eq!(step.who.en, "IT with the department manager and the data analyst");
    let step = questions()
        .item(common::item("werkomgeving"))
        .step_from(0, true)
        .unwrap();
    assert_eq!(step.who.nl, "data-analist met ICT");
    assert_eq!(step.who.en, "data analyst with IT");
}

/// What other sets may do: words for who does it and a class for the hours, and nothing else of a step.
#[test]
fn a_set_without_roles_and_hours_has_usual_ones() {
    let questions = common::bridges::bridges();
    let item = &questions.items()[0];
    let [small, large] = [0, 1].map(|level| item.step_from(level, true).unwrap());
    assert_eq!(
        (small.effort, small.once_hours, small.who.nl.as_str()),
        (Effort::Small, Some(HourRange::new(4, 16)), "smid")
    );
    assert_eq!((large.effort, large.once_hours), (Effort::Large, None));
    assert_eq!((&small.short, &item.label), (&small.what, &item.short));
    assert_eq!((small.lead, &item.dont_know), (None, &None));
    assert_eq!(questions.after_level(), 2);
}

/// What the set gives everywhere else may not be left out in one place.
#[test]
fn a_field_that_its_siblings_have() {
    let short = "nl: \"Doel in één zin afspreken\",";
    let done = "nl: \"Eén zin met het doel staat in een verslag of e-mail.\",";
    for (file, from, to, name) in [
        (
            FIRST,
            "lead: \"projectleider\",\n                        with:",
            "with:",
            "lead",
        ),
        (FIRST, "once_hours: (4, 8),\n", "", "once_hours"),
        (FIRST, "label: (nl: \"Doel\", en: \"Goal\"),\n", "", "label"),
        (NEEDS, "due_weeks: 3,\n", "", "due_weeks"),
        (FIRST, &without(short, "short"), "", "short"),
        (FIRST, &without(done, "done_when"), "", "done_when"),
        (FIRST, &whole_ask(), "", "dont_know"),
    ] {
        let problem = only_problem(file, from, to);
        assert_eq!(problem.kind, ProblemKind::MissingField(name));
        assert!(problem.position.line > 1, "{problem:?}");
    }
}

/// The lines of field `name` in the first file, of which this is a part.
fn without(part: &str, name: &str) -> String {
    let text = text_of(FIRST);
    let at = text.find(part).unwrap();
    let start = text[..at].rfind(&format!("{name}: (")).unwrap();
    let end = at + text[at..].find("),\n").unwrap() + "),\n".len();
    text[start..end].to_owned()
}

/// The first of the steps for an answer that nobody knows.
fn whole_ask() -> String {
    let text = text_of(FIRST);
    let start = text.find("dont_know: (").unwrap();
    let end = start + text[start..].find("\n            ),\n").unwrap() + "\n            ),\n".len();
    text[start..end].to_owned()
}

fn text_of(file: &str) -> String {
    let files = question_files();
    let file = files.iter().find(|one| one.name == file).unwrap();
    String::from_utf8(file.bytes.clone()).unwrap()
}

#[test]
fn roles() {
    let unknown = |kind: &ProblemKind| {
        let similar = Some("projectleider".to_owned());
        matches!(kind, ProblemKind::UnknownReference { kind: Reference::StaffRole, similar: found, .. } if *found == similar)
    };
    one_problem(
        FIRST,
        "lead: \"projectleider\"",
        "lead: \"projectlijder\"",
        unknown,
    );
    one_problem(
        FIRST,
        "with: [\"data-analist\", \"inhoudelijk-expert\"]",
        "with: [\"data-analist\", \"data-analist\"]",
        |kind| *kind == ProblemKind::DoubleRole("data-analist".into()),
    );
    one_problem(
        FIRST,
        "with: [\"data-analist\", \"inhoudelijk-expert\"]",
        "with: [\"data-analist\", \"projectleider\"]",
        |kind| *kind == ProblemKind::DoubleRole("projectleider".into()),
    );
    one_problem(FIRST, "lead: \"projectleider\"", "lead: \"partner\"", |kind| {
        *kind == ProblemKind::ExternalLead("partner".into())
    });
    let again =
        "staff_roles: [StaffRole(id: \"ict\", name: (nl: \"i\", en: \"i\"), covers: (nl: \"i\", en: \"i\")),";
    let problem = only_problem(HEAD, "staff_roles: [", again);
    assert_eq!(problem.kind, ProblemKind::DoubleId("ict".into()));
}

#[test]
fn hours() {
    one_problem(FIRST, "once_hours: (4, 8)", "once_hours: (8, 4)", |kind| {
        *kind == ProblemKind::HoursOutOfOrder { low: 8, high: 4 }
    });
    one_problem(FIRST, "once_hours: (4, 8)", "once_hours: (0, 0)", |kind| {
        *kind == ProblemKind::HoursOutOfOrder { low: 0, high: 0 }
    });
    one_problem(
        FIRST,
        "once_hours: (4, 8)",
        "effort: M, once_hours: (4, 8)",
        |kind| *kind == ProblemKind::EffortDoesNotFit("S"),
    );
    let problem = only_problem(CAREFUL, "once_hours: (0, 120)", "once_hours: (0, 100)");
    let (sum, hours) = (HourRange::new(8, 114), HourRange::new(8, 134));
    assert_eq!(problem.kind, ProblemKind::PartsDoNotAddUp { sum, hours });
}

#[test]
fn an_order_that_goes_round() {
    one_problem(
        CAREFUL,
        "after: [\"opdrachtgever\", \"project-afgebakend\"]",
        "after: [\"opdrachtgever\", \"grondslag\"]",
        |kind| *kind == ProblemKind::AfterItself,
    );
    // The hours come after the goal, and the goal now after who asks for it, which comes after the hours.
    let first = "done_when: (\n                            nl: \"Eén zin met het doel";
    let problem = only_problem(FIRST, first, &format!("after: [\"opdrachtgever\"],\n{first}"));
    let round = "uren-kernteam → doel-vastgelegd → opdrachtgever → uren-kernteam";
    assert!(
        matches!(&problem.kind, ProblemKind::CyclicOrder(chain) if is_same_round(chain, round)),
        "{problem:?}"
    );
    assert!(problem.position.line > 1, "{problem:?}");
}

/// Whether two chains go round the same way, wherever they begin.
fn is_same_round(a: &str, b: &str) -> bool {
    let around = |chain: &str| chain.split(" → ").skip(1).map(str::to_owned).collect::<Vec<_>>();
    let (a, b) = (around(a), around(b));
    (0..b.len()).any(|turn| [&b[turn..], &b[..turn]].concat() == a)
}

/// The one problem after a change, wherever it's reported.
#[track_caller]
fn only_problem(file: &str, from: &str, to: &str) -> Problem {
    let mut files = question_files();
    change(&mut files, file, from, to);
    let problems = build(&files).map_or_else(|problems| problems, |built| built.warnings);
    assert_eq!(problems.len(), 1, "{problems:#?}");
    problems.into_iter().next().unwrap()
}

fn change(files: &mut [SourceFile], file: &str, from: &str, to: &str) {
    let file = files.iter_mut().find(|one| one.name == file).unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    assert!(text.contains(from), "{from}");
    file.bytes = text.replacen(from, to, 1).into_bytes();
}

/// Texts for which there is little room; the set can be used all the same.
#[test]
fn texts_that_are_too_long() {
    let what = "Spreek met de drie of vier meest betrokken collega’s in één zin af welk probleem het datalab helpt oplossen.";
    let words = |words, most| ProblemKind::TooManyWords { words, most };
    for (from, to, kind) in [
        (what, "een twee drie vier ".repeat(8), words(32, 25)),
        (
            "Agree the goal in one sentence",
            "Agree the goal in one sentence with all".into(),
            words(8, 7),
        ),
        (
            "label: (nl: \"Doel\"",
            "label: (nl: \"Doel van het datalab\"".into(),
            ProblemKind::TooManyCharacters {
                characters: 20,
                most: 18,
            },
        ),
    ] {
        let problem = only_problem(FIRST, from, &to);
        assert_eq!((problem.severity(), problem.kind), (Severity::Warning, kind));
    }
}

#[test]
fn what_is_wrong_with_steps_is_said_beside_the_rest() {
    let mut files = question_files();
    change(
        &mut files,
        FIRST,
        "lead: \"projectleider\"",
        "lead: \"projectlijder\"",
    );
    change(&mut files, FIRST, "once_hours: (4, 8)", "once_hours: (8, 4)");
    change(&mut files, FIRST, "label: (nl: \"Doel\", en: \"Goal\"),", "");
    change(
        &mut files,
        CAREFUL,
        "once_hours: (0, 120)",
        "once_hours: (0, 100)",
    );
    change(&mut files, HEAD, "id: \"K25\"", "id: \"K24\"");
    let problems = build(&files).unwrap_err();
    assert_eq!(problems.len(), 5, "{problems:#?}");
}

/// The sentences of 0.9 whose answers must be looked at again: at or above the threshold of these gates, where the
/// sentence asks more now, and at the lowest level of questions where it used to overlap the next.
#[test]
fn older_sentences_are_kept_where_an_answer_must_be_looked_at_again() {
    let narrower = ["uren-inhoud", "begrippen", "bronnenlijst", "plek-organisatie"];
    for item in questions().items() {
        let gate = item.gate.map(|gate| questions().gate(gate).threshold);
        for (level, anchor) in (0..).zip(&item.anchors) {
            let kept = gate.is_some_and(|threshold| level >= threshold)
                || (level == 0 && narrower.contains(&item.key.as_str()));
            assert_eq!(anchor.before.is_some(), kept, "{} {level}", item.number);
            assert!(anchor.before.iter().all(|before| before.version == "0.9"));
        }
    }
}
