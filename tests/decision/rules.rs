//! What no single sentence shows: how many there are, what gives way, and what isn't said.

use datalabscan::{
    assessment::{Agreed, Assessment, Level, Response},
    decision::{Disclosure, Request, decide},
    evaluation::{Case, Weighting},
};
use jiff::civil::date;

use crate::{
    common::{item, questions},
    page,
    scans::{DAY, NL, decided, decided_as, publication, scan},
};

/// All gates open and not arranged, in the profile in which all apply.
const NOTHING: &str = "2.2=0 3.1=0 9.1=0 9.2=0 9.3=0 9.4=0 10.4=0";

/// Chapter 27.4: at most three; with more open gates than that, the last sentence names the others.
#[test]
fn reasons_are_three_at_most() {
    let many = decided(NOTHING, NL).reasons;
    assert_eq!(many.len(), 3);
    assert!(many[2].starts_with("Ook open: de beperkte toegang"), "{many:?}");
    let three = decided("9.1=0 9.2=0", NL).reasons;
    assert!(
        three.iter().all(|reason| !reason.starts_with("Ook open")),
        "{three:?}"
    );
    assert!(
        decided("rest=-", NL).reasons.is_empty(),
        "without advice there's no why"
    );
}

/// Chapter 27.5.
#[test]
fn what_stops_waits_for_answers_that_are_missing() {
    let answered = decided("rest=- 9.4=0", NL).stops.unwrap().rows.join("\n");
    assert!(
        !answered.contains("9.4"),
        "an answered question needs no answer: {answered}"
    );
    assert_eq!(decided("three", NL).stops, None, "a decision has rows for that");
    assert!(!decided("9.4=3", NL).stops.unwrap().any);
}

/// Chapters 27.1 and 27.6: seven rows, and five where room is short.
#[test]
fn rows_of_a_decision_fold_into_fewer() {
    let rows = decided("9.4=3 three", NL).proposal.unwrap().rows;
    assert_eq!(rows.iter().filter(|row| row.id == "DR-S").count(), 3);
    let all = decided(&format!("{NOTHING} three"), NL).proposal.unwrap();
    assert_eq!(
        [all.rows.len(), all.shorter[0].len(), all.shorter[1].len()],
        [7, 6, 5]
    );
    let pairs = decided("9.1=0 three", NL).proposal.unwrap();
    let ids = |rows: &[datalabscan::decision::ProposalRow]| -> Vec<String> {
        rows.iter().map(|row| row.id.clone()).collect()
    };
    assert_eq!(ids(&pairs.rows), ["DR-P", "DR-P2", "DR-M", "DR-M2", "DR-R"]);
    assert_eq!(ids(&pairs.shorter[0]), ["DR-P", "DR-M", "DR-R"]);
    let both = &pairs.shorter[0][0];
    assert!(
        both.who
            .starts_with("leidinggevenden van het kernteam en projectleider, met"),
        "{both:?}"
    );
    let apart: Vec<usize> = pairs.rows[..2].iter().flat_map(|row| row.steps.clone()).collect();
    assert_eq!(both.steps, apart, "the steps go along");
    let prepared = decided(NOTHING, NL).proposal.unwrap();
    assert_eq!(prepared.heading, "Eerst laten toetsen, daarna besluiten");
    assert_eq!(prepared.rows.len(), 5);
    assert!(
        prepared
            .rows
            .iter()
            .all(|row| row.id != "DR-P" && row.id != "DR-M")
    );
}

/// Chapter 27.6: a step that is estimated first has a row of its own, unless it opens a gate.
#[test]
fn a_large_step_is_estimated_before_it_is_decided() {
    for (words, id) in [
        ("rest=4 5.2=2 three", "DR-S"),
        ("rest=4 1.1=3 1.2=3 2.1=3 5.2=2 three", "DR-L"),
        ("rest=4 10.4=1 5.2=2 three", "DR-L"),
    ] {
        let large = decided(words, NL);
        let step = large.plan.rows.iter().find(|row| row.once.is_none()).unwrap();
        let rows = &large.proposal.as_ref().unwrap().rows;
        let row = rows.iter().find(|row| row.steps == [step.number]).unwrap();
        assert_eq!(
            (row.id.as_str(), row.once.as_str()),
            (id, "eerst begroten"),
            "{words}: {rows:#?}"
        );
        let asked =
            "dat de leidinggevenden van het kernteam vóór dit besluit een begroting voorleggen voor: ";
        assert!(row.what.starts_with(asked) || row.id == "DR-S", "{row:?}");
    }
    let lasting = decided(&format!("{NOTHING} three"), NL).proposal.unwrap();
    assert!(lasting.rows.iter().all(|row| row.id != "DR-L"), "{lasting:#?}");
}

/// Chapter 27.7: an open check alone.
#[test]
fn open_checks_are_answered_first() {
    let mut scan = scan("9.4=3 three");
    let agreed = Agreed {
        level: Level::whole(0),
        reason: "zo is het".to_owned(),
        ..Agreed::default()
    };
    scan.group.set_agreed(item("budget"), Some(agreed));
    let case = Case::new(questions(), scan).unwrap();
    assert!(case.evaluation.open_checks() > 0);
    let row = &decide(&case, &Request::new(NL, DAY)).proposal.unwrap().rows[0];
    assert!(row.id == "DR-V" && row.what.contains("‘Klopt dit?’"), "{row:?}");
}

/// Chapter 27.8.
#[test]
fn two_sentences_say_what_happens_if_nothing_is_done() {
    assert_eq!(decided(NOTHING, NL).inaction.len(), 2);
    assert!(decided("rest=-", NL).inaction.is_empty());
}

/// Chapter 25.2: whether a theme that counts for more makes a difference.
#[test]
fn weighting_is_only_said_where_it_matters() {
    let sentence = "Telt een thema zwaarder, dan kan het stadium anders zijn.";
    let said = |scan: Assessment| {
        let case = Case::new(questions(), scan).unwrap();
        let pairs = decide(&case, &Request::new(NL, DAY)).certainty;
        pairs.last().unwrap().value.ends_with(sentence)
    };
    assert!(said(find_sensitive(scan(""))));
    assert!(!said(scan("")));
}

/// A scan in which a theme that counts for more gives another band.
fn find_sensitive(mut scan: Assessment) -> Assessment {
    for item in questions().items() {
        scan.answer_mut(item.id).response = Response::level(1);
        let case = Case::new(questions(), scan.clone()).unwrap();
        if case.evaluation.weighting == Weighting::Sensitive {
            return scan;
        }
    }
    panic!("no scan depends on the weighting");
}

/// Chapter 27.9.
#[test]
fn alternatives_are_for_open_gates() {
    assert_eq!(decided("9.4=3", NL).alternatives, None);
    let tip = decided("", NL).alternatives.unwrap().tip;
    assert_eq!(tip, None, "a lab that is running knows its analysts");
}

/// Chapter 28.2: open gates first, then the questions furthest below their target.
#[test]
fn remarks() {
    let labels = |words: &str| -> Vec<String> {
        let remarks = decided(words, NL).standing.remarks;
        remarks.into_iter().map(|remark| remark.label).collect()
    };
    assert_eq!(
        labels("duinrand"),
        [
            "9.2 DPIA (antwoord 2)",
            "9.3 Toegang",
            "2.2 Opdrachtgever (antwoord 2)"
        ]
    );
    assert_eq!(
        labels(""),
        [
            "9.4 Eerlijkheid (antwoord 3)",
            "7.1 Steun van de top (antwoord 4)",
            "6.1 Samen aan tafel (antwoord 4)"
        ]
    );
    assert!(decided_as("", &without_own_words()).standing.remarks.is_empty());
    assert!(!decided("9.1=1", NL).standing.meaning.join(" ").contains("Zolang"));
}

fn without_own_words() -> Request {
    Request {
        disclosure: Disclosure {
            notes: false,
            ..Disclosure::INTERNAL
        },
        ..Request::new(NL, DAY)
    }
}

/// Chapter 29.
#[test]
fn page_three_keeps_to_its_room() {
    let confirmed = decided("", NL).preconditions.foot.join("\n");
    assert!(
        !confirmed.contains("toestemming") && !confirmed.contains("nog eens"),
        "{confirmed}"
    );
    let four = decided("9.1=1", NL).preconditions.may_go_on;
    assert_eq!(four, None, "up to four rows have a column for it");
    let mut scan = scan("9.4=3");
    scan.answer_mut(item("dpia")).evidence = "lange woorden ".repeat(10);
    let case = Case::new(questions(), scan).unwrap();
    let arranged = decide(&case, &Request::new(NL, DAY))
        .preconditions
        .arranged
        .join("\n");
    assert!(arranged.contains("woorden lange…)"), "{arranged}");
}

/// Chapter 23.3: only a supported picture goes higher.
#[test]
fn a_higher_decider_and_a_status_of_ones_own() {
    let higher = Request {
        has_higher_decider: true,
        status: "concept".to_owned(),
        ..Request::new(NL, DAY)
    };
    let heading = |words: &str| decided_as(words, &higher).proposal.unwrap().heading;
    assert_eq!(heading("9.4=3 reviewed"), "Het college besluit");
    assert_eq!(heading("9.4=3 three"), "Het managementteam besluit");
    let supported = decided_as("9.4=3 reviewed", &higher);
    assert_eq!(supported.status, "ter besluitvorming, concept");
    assert!(
        supported
            .subtitle
            .contains("voor het college, de opdrachtgever en het team")
    );
}

/// Chapter 27.2: what is attached.
#[test]
fn the_attachment_is_named() {
    let attached = |request: &Request| {
        let about = decided_as("", request).about;
        about
            .into_iter()
            .find(|pair| pair.label == "Bijlage in deze pdf")
            .unwrap()
            .value
    };
    assert_eq!(
        attached(&without_own_words()),
        "de zelfscan, met alleen de gekozen antwoorden."
    );
    let nothing = Request {
        disclosure: Disclosure::PUBLIC,
        ..Request::new(NL, DAY)
    };
    assert_eq!(attached(&nothing), "geen.");
    assert_eq!(attached(&publication(NL)), "geen.");
}

/// Chapter 25.6: what a publication leaves out.
#[test]
fn publication_leaves_out() {
    let text = |words: &str| page::text(&decided_as(words, &publication(NL)));
    let mut secure = String::new();
    page::first_page(&decided_as("9.3=0 9.4=3", &publication(NL)), &mut secure);
    for gone in [
        "9.3",
        "3.4",
        "8.3",
        "beperkte toegang",
        "toegang tot de gegevens",
        "uiterlijk",
        "☐",
    ] {
        assert!(!secure.contains(gone), "{gone}: {secure}");
    }
    for words in [
        "persoonsgegevens=nee 9.3=1",
        "persoonsgegevens=nee 9.3=1 fase=voorbereiding",
    ] {
        assert!(!text(words).contains("vertrouwelijke gegevens"), "{words}");
    }
    let answers = text("9.4=3 4.2=0 8.2=0 3.3=0");
    assert!(
        !answers.contains("tweede persoon") && !answers.contains("vaste controles"),
        "{answers}"
    );
    assert!(!text("reviewed").contains("verslag"), "evidence");
    assert!(!text("").contains("Score:"), "the score could be worked out");
    assert!(
        !text("duinrand").contains("projectleider of aanjager"),
        "one respondent's role"
    );
    let decision = decided_as(NOTHING, &publication(NL));
    assert_eq!((decision.stops, decision.proposal), (None, None));
    assert!(decision.plan.rows.is_empty() && decision.inaction.is_empty());
    assert_eq!(decision.withheld.len(), 3);
    let open = &decision.preconditions.open;
    assert!(
        open.iter()
            .all(|row| row.signs.is_empty() && !row.not_allowed.is_empty())
    );
}

/// Chapter 25.6: no sentence names the score of a theme from which a left-out answer could be worked out.
#[test]
fn publication_names_no_score_that_gives_an_answer_away() {
    let words = "9.4=3 8.1=0 8.2=0 8.3=0 8.4=0";
    let text = |request: &Request| page::text(&decided_as(words, request)).to_lowercase();
    let theme = questions().dimension(questions().item(item("levering")).dimension);
    let named = [
        format!("{}: 0", theme.short.nl),
        format!("{} blijft", theme.short.nl),
    ];
    for sentence in named {
        assert!(text(&Request::new(NL, DAY)).contains(&sentence), "{sentence}");
        assert!(!text(&publication(NL)).contains(&sentence), "{sentence}");
    }
}

/// Chapter 32: at most six points, by priority; a year later they are old.
#[test]
fn law() {
    let topics = |words: &str| -> Vec<String> {
        let points = decided(words, NL).law.points;
        points.into_iter().map(|point| point.topic).collect()
    };
    let few = topics("duinrand persoonsgegevens=nee fase=idee beleidsterreinen=verkeer");
    assert_eq!(few, ["Cyberbeveiliging"]);
    let many = topics("");
    assert_eq!(
        many[..3],
        [
            "Besluit door een computer (AVG art. 22)",
            "Doel en grondslag",
            "DPIA"
        ]
    );
    assert_eq!(many.len(), 6);
    let intro = |year| decided_as("", &Request::new(NL, date(year, 12, 1))).law.intro;
    assert!(intro(2026).starts_with("Stand: november 2026. Dit is geen juridisch advies;"));
    assert!(intro(2027).starts_with("Stand: november 2026. Ouder dan een jaar: laat een jurist"));
}
