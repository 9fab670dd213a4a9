//! Each sentence of chapters 25 to 29, by its name in the method, with a scan that calls for it.

use datalabscan::{
    assessment::{Agreed, Assessment, Level, Response},
    decision::{Decision, Disclosure, Request, decide},
    evaluation::{Case, Weighting},
    i18n::Language,
};

use crate::{
    common::{item, questions},
    scans::{DAY, decided, decided_as, publication, scan},
};

const NL: Language = Language::Dutch;

/// All open gates not arranged, in the profile in which all apply.
const NOTHING: &str = "2.2=0 3.1=0 9.1=0 9.2=0 9.3=0 9.4=0 10.4=0";

/// Without personal data, so that only gates on the team, access and partners apply.
const NO_PERSONS: &str = "persoonsgegevens=nee";

/// What each row says, with the scan that calls for it.
type Row = (&'static str, &'static str, &'static str);

#[track_caller]
fn each(rows: &[Row], said: impl Fn(&Decision) -> String) {
    for (id, words, expected) in rows {
        let said = said(&decided(words, NL));
        assert!(said.contains(expected), "{id} ({words}):\n{said}");
    }
}

/// Chapter 27.3: the first row that holds, with three respondents for a decision.
#[test]
fn advice() {
    let rows: &[Row] = &[
        (
            "A-1a",
            "9.1=1",
            "Leg het werk met gegevens over personen stil, of laat uiterlijk vrijdag 11 december 2026 beoordelen en besluiten",
        ),
        (
            "A-1a",
            "rest=- 9.1=1",
            "Leg het werk met gegevens over personen stil",
        ),
        ("A-0", "rest=-", "Nog geen advies: van 40 van de 40 vragen"),
        (
            "A-1b",
            "9.1=?",
            "besluiten of het werk met gegevens over personen mag; lukt dat niet",
        ),
        (
            "A-1b",
            "9.1=-",
            "besluiten of het werk met gegevens over personen mag; lukt dat niet",
        ),
        (
            "A-1c",
            "9.3=0",
            "Beperk uiterlijk vrijdag 11 december 2026 de toegang tot de gegevens over personen",
        ),
        ("A-2a", "three", "Groei door, behalve met modellen over mensen"),
        ("A-2b", "", "Ga door, maar laat het model niet meetellen"),
        (
            "A-3",
            "9.4=3 10.4=1",
            "Ga door, maar deel geen gegevens met partners",
        ),
        (
            "A-4a",
            "9.4=3 2.2=1 3.1=1",
            "start niets nieuws zonder een opdrachtgever en vaste uren.",
        ),
        ("A-4a", "9.4=3 3.1=1", "start niets nieuws zonder vaste uren."),
        (
            "A-4b",
            "persoonsgegevens=nee 9.3=1",
            "Ga door, maar zet geen vertrouwelijke gegevens in de werkomgeving",
        ),
        (
            "A-5a",
            "duinrand",
            "Begin nog niet met gegevens over personen; regel eerst een opdrachtgever en vaste uren",
        ),
        (
            "A-6",
            "duinrand persoonsgegevens=samengevoegd",
            "Start nog geen project; regel eerst een opdrachtgever en vaste uren.",
        ),
        (
            "A-7",
            "fase=voorbereiding 9.1=1",
            "Bereid één klein project voor met samengevoegde cijfers",
        ),
        (
            "A-7",
            "fase=voorbereiding 9.1=1 three",
            "Start één klein project met samengevoegde cijfers",
        ),
        (
            "A-8",
            "fase=voorbereiding 10.4=1",
            "Bereid één project voor, maar zonder modellen over mensen en zonder gegevens te delen met partners.",
        ),
        (
            "A-8",
            "fase=voorbereiding persoonsgegevens=nee 9.3=1 three",
            "Start één project, maar zonder vertrouwelijke gegevens.",
        ),
        (
            "A-10",
            "9.4=3",
            "Laat twee collega’s nakijken of dit beeld klopt; besluit pas daarna over uitbreiden.",
        ),
        (
            "A-10",
            "fase=voorbereiding 9.4=3",
            "besluit pas daarna over een start.",
        ),
        (
            "A-9a",
            "fase=voorbereiding rest=0 2.2=2 3.1=2 9.1=2 9.2=2 9.3=2 9.4=3 10.4=2 three",
            "Begin met één klein project",
        ),
        (
            "A-9b",
            "fase=voorbereiding 9.4=3 three",
            "Start één afgebakend project; volgens de invullers zijn",
        ),
        (
            "A-9c",
            "rest=0 2.2=2 3.1=2 9.1=2 9.2=2 9.3=2 9.4=3 10.4=2 three",
            "Maak het lopende project af en leg eerst meer vast",
        ),
        (
            "A-9d",
            "rest=2 9.4=3 three",
            "Maak het lopende project goed af en besluit daarna",
        ),
        ("A-9e", "9.4=3 three", "Groei stap voor stap door"),
        ("A-9f", "rest=4 three", "Ga zo door, meet wat het oplevert"),
    ];
    each(rows, |decision| decision.advice.clone());
}

/// Chapter 27.4.
#[test]
fn reasons() {
    let rows: &[Row] = &[
        (
            "RH",
            "rest=4",
            "Overal is antwoord 5 gekozen; dat vraagt om bewijs.",
        ),
        (
            "6.1 opdrachtgever",
            "2.2=1",
            "Er is nog geen opdrachtgever die over het onderwerp mag beslissen.",
        ),
        (
            "6.1 uren-kernteam",
            "3.1=1",
            "Voor het kernteam staan nog geen vaste uren van minstens twee mensen op papier.",
        ),
        (
            "6.1 grondslag",
            "9.1=1",
            "Er is vooraf niet beoordeeld en besloten dat persoonsgegevens gebruikt mogen worden.",
        ),
        ("6.1 dpia", "9.2=1", "Niet elk project heeft vooraf een voortoets"),
        (
            "6.1 toegang",
            "9.3=1",
            "De toegang tot de gegevens is nog niet beperkt.",
        ),
        (
            "6.1 eerlijk",
            "",
            "Er is niet besloten dat een model over mensen gebruikt mag worden",
        ),
        (
            "6.1 partner-afspraken",
            "10.4=1",
            "De afspraken met partners zijn niet ondertekend.",
        ),
        (
            "unknown",
            "9.2=?",
            "Het is niet bekend of elk project vooraf een voortoets",
        ),
        (
            "unanswered",
            "9.3=-",
            "Er is nog niet ingevuld wie bij de gegevens kan.",
        ),
        (
            "split",
            "2.2=3/1/3 9.4=3 three",
            "De invullers zijn het niet eens over de vraag of er een opdrachtgever is",
        ),
        (
            "RS",
            "9.1=? 9.2=- 9.3=0 9.4=0",
            "Ook open: de beperkte toegang tot gegevens en de toets op eerlijkheid",
        ),
        (
            "RS marks",
            "9.1=0 9.2=0 9.3=? 10.4=-",
            "Ook open: de beperkte toegang tot gegevens (niet bekend), de toets op eerlijkheid van modellen over mensen en de afspraken met partners (niet ingevuld).",
        ),
        (
            "R-42",
            "9.4=3 4.2=1",
            "Analyses worden niet door een tweede persoon gecontroleerd.",
        ),
        (
            "R-82",
            "9.4=3 8.2=1",
            "Gegevens worden niet met vaste controles bekeken.",
        ),
        (
            "R-33",
            "9.4=3 3.3=1",
            "Valt één lid van het kernteam een maand uit",
        ),
        (
            "R-23",
            "9.4=3 2.3=1",
            "Vooraf is niet opgeschreven waarvoor de uitkomst gebruikt wordt.",
        ),
        (
            "R-71",
            "9.4=3 7.1=1",
            "Niemand in directie of college is aanspreekpunt voor het datalab.",
        ),
        (
            "RG",
            "",
            "De grootste afstand tot het streefniveau is er bij draagvlak (67; streef 92).",
        ),
        (
            "RP",
            "",
            "Zes van de zeven randvoorwaarden zijn volgens de invuller geregeld; bij geen daarvan is een bewijsstuk genoemd.",
        ),
        (
            "RP all",
            "rest=4",
            "Alle zeven randvoorwaarden zijn volgens de invuller geregeld; bij geen daarvan",
        ),
        (
            "RP known",
            "rest=4 1.1=?",
            "geregeld, op grond van de bekende antwoorden; bij geen daarvan",
        ),
        (
            "RP shown",
            "rest=4 reviewed",
            "zijn volgens de invullers geregeld; bij zeven daarvan is een bewijsstuk genoemd.",
        ),
    ];
    each(rows, |decision| decision.reasons.join("\n"));
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
fn stops() {
    let rows: &[Row] = &[
        (
            "ST-P1",
            "duinrand",
            "Geen gegevens per persoon of adres opvragen, koppelen of in de werkomgeving zetten.",
        ),
        (
            "ST-P1 only PT",
            "fase=voorbereiding 9.3=1",
            "Geen gegevens over personen in de werkomgeving zetten.",
        ),
        (
            "ST-PT",
            "9.3=1",
            "Geen gegevens over personen toevoegen aan de werkomgeving; uiterlijk vrijdag 11 december 2026",
        ),
        (
            "ST-P2",
            "9.1=1",
            "Het werk met gegevens per persoon of adres ligt stil vanaf vrijdag 11 december 2026",
        ),
        (
            "ST-P3",
            "9.1=?",
            "Geen nieuwe gegevens per persoon of adres gebruiken; uiterlijk vrijdag 11 december 2026 schriftelijk besluiten",
        ),
        (
            "ST-P3 no advice",
            "rest=-",
            "Geen nieuwe gegevens per persoon of adres gebruiken (tot vraag 9.1, 9.2 en 9.3 beantwoord zijn).",
        ),
        (
            "ST-M",
            "",
            "Geen model laten meetellen bij beslissingen over mensen.",
        ),
        ("ST-D", "10.4=1", "Geen nieuwe gegevens delen met partners."),
        (
            "ST-D idle",
            "fase=voorbereiding 10.4=1",
            "Geen gegevens delen met partners.",
        ),
        (
            "ST-S",
            "2.2=1 3.1=1",
            "Geen nieuw project starten en geen nieuwe einddatum toezeggen.",
        ),
        (
            "ST-S idle",
            "duinrand",
            "Geen project starten en geen einddatum toezeggen.",
        ),
        ("ST-S-O", "2.2=1", "Geen nieuw project starten."),
        ("ST-S-U", "3.1=1", "Geen nieuwe einddatum toezeggen."),
        (
            "ST-T",
            "persoonsgegevens=nee 9.3=1",
            "Geen vertrouwelijke gegevens in de werkomgeving zetten.",
        ),
        ("ST-0", "9.4=3", "Er hoeft nu niets uit voorzorg te stoppen."),
        (
            "team",
            "duinrand",
            "Door de projectleider, vanaf ma 30 nov, tot het vinkje op bladzijde 3 is gezet:",
        ),
        (
            "alarm",
            "",
            "Door de directie, vanaf ma 30 nov, tot het vinkje op bladzijde 3 is gezet:",
        ),
        ("no advice", "rest=-", "Door de directie, vanaf ma 30 nov:"),
        (
            "one question",
            "rest=-",
            "Geen model laten meetellen bij beslissingen over mensen (tot vraag 9.4 beantwoord is).",
        ),
    ];
    each(rows, |decision| {
        let stops = decision.stops.as_ref().unwrap();
        format!("{}\n{}", stops.intro, stops.rows.join("\n"))
    });
    let answered = decided("rest=- 9.4=0", NL).stops.unwrap().rows.join("\n");
    assert!(
        !answered.contains("9.4"),
        "an answered question needs no answer: {answered}"
    );
    assert_eq!(decided("three", NL).stops, None, "a decision has rows for that");
    assert!(!decided("9.4=3", NL).stops.unwrap().any);
}

fn decisions(decision: &Decision) -> String {
    let proposal = decision.proposal.as_ref().unwrap();
    let rows = proposal
        .rows
        .iter()
        .chain(&proposal.shorter[0])
        .chain(&proposal.shorter[1]);
    let rows = rows.map(|row| {
        format!(
            "{}: {} / {} / {} / {} / {}",
            row.id, row.what, row.who, row.ready, row.once, row.weekly
        )
    });
    rows.collect::<Vec<_>>().join("\n") + "\n" + &proposal.totals
}

/// Chapter 27.6: what is decided.
#[test]
fn decisions_asked_for() {
    let rows: &[Row] = &[
        (
            "DR-P idle",
            "fase=voorbereiding 9.1=1 three",
            "DR-P: dat het datalab geen gegevens per persoon of adres gebruikt, totdat de opdrachtgever, met mandaat van het college, schriftelijk heeft besloten dat het mag / projectleider / ",
        ),
        (
            "DR-P running",
            "9.1=1 three",
            "DR-P: dat het werk met gegevens per persoon of adres vanaf vr 11 dec stilligt, tenzij dan schriftelijk is besloten dat het mag / leidinggevenden van het kernteam / vr 11 dec / – / –",
        ),
        (
            "DR-P2",
            "9.1=1 three",
            "DR-P2: dat wordt vastgesteld of gegevens over personen gebruikt mogen worden en of het met minder kan, ook voor eerder werk / projectleider, met",
        ),
        (
            "DR-P2 earlier work",
            "fase=voorbereiding 9.1=1 7.4=0 1.3=0 three",
            "DR-P2: dat wordt vastgesteld of gegevens over personen gebruikt mogen worden en of het met minder kan / ",
        ),
        (
            "DR-T",
            "9.3=1 three",
            "DR-T: dat alleen teamleden op een lijst bij de gegevens kunnen",
        ),
        (
            "DR-T2",
            "9.3=? three",
            "DR-T2: dat wordt nagegaan wie bij de gegevens kan",
        ),
        (
            "DR-M",
            "three",
            "DR-M: dat het model niet meetelt bij beslissingen over mensen, totdat de opdrachtgever, met mandaat van het college, schriftelijk heeft besloten",
        ),
        ("DR-M ready", "three", "/ vanaf ma 30 nov; besluit vr "),
        (
            "DR-M2",
            "three",
            "DR-M2: dat de opdrachtgever een begroting en planning voorlegt voor de IAMA",
        ),
        (
            "DR-M2 unknown",
            "9.4=? three",
            "DR-M2: dat wordt nagegaan of het model over mensen is getoetst en gebruikt mag worden",
        ),
        (
            "DR-D",
            "9.4=3 10.4=1 three",
            "DR-D: dat er geen gegevens naar partners gaan, totdat de afspraken zijn ondertekend",
        ),
        (
            "DR-O",
            "9.4=3 2.2=1 three",
            "DR-O: dat de directie één opdrachtgever aanwijst die over het onderwerp mag beslissen; tot dan start er geen nieuw project",
        ),
        (
            "DR-O idle",
            "fase=voorbereiding 9.4=3 2.2=1 three",
            "; tot dan start er geen project",
        ),
        (
            "DR-U",
            "9.4=3 3.1=1 three",
            "DR-U: dat minstens twee medewerkers samen minstens 8 uur per week krijgen, schriftelijk vastgelegd, tot het lopende project klaar is",
        ),
        (
            "DR-U idle",
            "fase=voorbereiding 9.4=3 3.1=1 three",
            "tot het eerste project klaar is",
        ),
        ("DR-S", "9.4=3 three", "DR-S: dat dit gebeurt: "),
        (
            "DR-R",
            "three",
            "DR-R: dat de andere acht stappen van bladzijde 4 worden uitgevoerd / zie bladzijde 4 / ",
        ),
        (
            "DR-K",
            "rest=4 three",
            "DR-K: dat het datalab zo doorgaat en over een halfjaar laat nakijken of dit beeld nog klopt / projectleider / vr 28 mei 2027 / – / –",
        ),
        (
            "DR-Z",
            "2.2=0 3.1=0 9.1=0 9.2=0 9.3=0 9.4=0 10.4=0 three",
            "DR-Z: en verder, volgens bladzijde 3 en 4: ",
        ),
    ];
    each(rows, decisions);
    let rows = decided("9.4=3 three", NL).proposal.unwrap().rows;
    assert_eq!(rows.iter().filter(|row| row.id == "DR-S").count(), 3);
    let all = decided(&format!("{NOTHING} three"), NL).proposal.unwrap();
    assert_eq!(
        [all.rows.len(), all.shorter[0].len(), all.shorter[1].len()],
        [7, 7, 5]
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
        let asked = row.what.starts_with(
            "dat de leidinggevenden van het kernteam vóór dit besluit een begroting voorleggen voor: ",
        );
        assert!(asked || row.id == "DR-S", "{row:?}");
    }
    let lasting = decided(&format!("{NOTHING} three"), NL).proposal.unwrap();
    assert!(lasting.rows.iter().all(|row| row.id != "DR-L"), "{lasting:#?}");
}

/// Chapter 27.7: what is prepared, and what is checked first.
#[test]
fn decisions_prepared() {
    let rows: &[Row] = &[
        (
            "DR-V respondents",
            "",
            "DR-V: dat minstens twee collega’s de vragen ook beantwoorden: een leidinggevende, opdrachtgever of inhoudelijk expert, en liefst iemand van privacy / projectleider / vr 18 dec / 3–5 / –",
        ),
        (
            "DR-V urgent",
            "9.1=1",
            "DR-V: dat minstens twee collega’s de vragen ook beantwoorden: een leidinggevende, opdrachtgever of inhoudelijk expert, en liefst iemand van privacy / projectleider / vr 11 dec / ",
        ),
        (
            "DR-V role",
            "rol=bestuur",
            ": iemand uit het team, van ICT of van privacy, en liefst iemand van privacy / ",
        ),
        (
            "DR-V privacy",
            "rol=privacy",
            "ook beantwoorden: een leidinggevende, opdrachtgever of inhoudelijk expert / ",
        ),
        (
            "DR-V follow up",
            "1.1=? 1.2=? 1.3=? 1.4=? 2.1=? 2.3=? three",
            "DR-V: dat de zes onbekende antwoorden worden nagevraagd (wie het weet: zie het werkboek)",
        ),
        (
            "DR-V discuss",
            "9.1=3/3/1 three 1.1=4/4/0",
            "DR-V: dat de invullers de ",
        ),
        (
            "DR-O",
            "2.2=1",
            "DR-O: dat de directie één opdrachtgever aanwijst die over het onderwerp mag beslissen / ",
        ),
        (
            "DR-D",
            "10.4=1",
            "DR-D: dat de afspraken met partners op papier komen en worden ondertekend / ",
        ),
        (
            "DR-M2",
            "",
            "DR-M2: dat de opdrachtgever een begroting en planning voorlegt voor de IAMA, de test en de werkwijze / ",
        ),
        (
            "estimate",
            "",
            "Schatting; geldt pas na een besluit. Deze besluiten: ",
        ),
        (
            "asking",
            "9.3=?",
            " is alleen navragen: zo nodig volgt meer werk.",
        ),
    ];
    each(rows, decisions);
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
    let said = decisions(&decide(&case, &Request::new(NL, DAY)));
    assert!(said.contains("‘Klopt dit?’"), "{said}");
}

/// Chapter 27.8: if nothing is done.
#[test]
fn inaction() {
    let rows: &[Row] = &[
        (
            "NO-P",
            "9.1=1",
            "Het werk met gegevens over personen gaat door zonder dat is vastgesteld dat het mag.\nInwoners kunnen daar nadeel van hebben",
        ),
        (
            "NO-PT",
            "9.3=1 9.4=3",
            "Mensen die er niet bij mogen, kunnen bij gegevens over inwoners: kans op een datalek.",
        ),
        (
            "NO-M",
            "",
            "Het model kan gaan meetellen bij beslissingen over mensen",
        ),
        (
            "NO-D",
            "10.4=1",
            "Gegevens gaan naar partners zonder dat vastligt wie waarvoor verantwoordelijk is.",
        ),
        (
            "NO-S both",
            "duinrand",
            "Het blijft bij losse uren van enkele mensen; het is niet duidelijk wie de uitkomst gaat gebruiken.\nValt één lid",
        ),
        (
            "NO-S hours",
            "9.4=3 3.1=1",
            "Het blijft bij losse uren van enkele mensen.",
        ),
        (
            "NO-S unknown",
            "9.4=3 3.1=?",
            "Het blijft onduidelijk of er vaste uren zijn.",
        ),
        (
            "NO-S client",
            "9.4=3 2.2=1",
            "Het is niet duidelijk wie de uitkomst gaat gebruiken.",
        ),
        (
            "NO-P2",
            "fase=voorbereiding 9.4=3 9.1=1",
            "Zodra er gegevens over personen nodig zijn, moet het werk wachten op een toets",
        ),
        (
            "NO-T",
            "persoonsgegevens=nee 9.3=1",
            "Het blijft onduidelijk wie bij vertrouwelijke gegevens kan.",
        ),
        (
            "NO-0",
            "9.4=3",
            "Het datalab gaat door zoals nu; de afstand tot het streefniveau bij draagvlak blijft.\nOf dit beeld klopt, heeft dan niemand nagekeken.",
        ),
        (
            "NO-0 on target",
            "rest=4 three",
            "Het datalab gaat door zoals nu.",
        ),
    ];
    each(rows, |decision| decision.inaction.join("\n"));
    assert_eq!(decided(NOTHING, NL).inaction.len(), 2);
    assert!(decided("rest=-", NL).inaction.is_empty());
}

/// Chapters 27.8 and 25.2 to 25.4: back on the agenda, and how certain this is.
#[test]
fn agenda_and_certainty() {
    let rows: &[Row] = &[
        (
            "TG",
            "duinrand",
            "Vrijdag 26 februari 2027, met de vijf vinkjes van bladzijde 3.",
        ),
        (
            "TG one",
            "",
            "Vrijdag 26 februari 2027, met het vinkje van bladzijde 3.",
        ),
        (
            "TG urgent",
            "9.1=1",
            "Woensdag 23 december 2026, met de twee vinkjes",
        ),
        ("TG none", "9.4=3", "Vrijdag 28 mei 2027."),
        (
            "TG no advice",
            "rest=-",
            "Vrijdag 8 januari 2027, met een nieuw rapport.",
        ),
        ("TK-1", "three", "☐ besloten ☐ aangehouden tot"),
        ("TK-2", "", "Voorzorg genomen: ☐ ja ☐ nee"),
        ("B1", "rest=4", "Stadium: Verankeren.\n"),
        (
            "B1 near",
            "duinrand",
            "Stadium: Voorbereiden (20–39), dicht bij de grens met Verkennen.",
        ),
        (
            "B2",
            "",
            "Stadium: Starten. De score past bij Doorgroeien; deze open randvoorwaarde houdt het stadium op Starten: de toets op eerlijkheid van modellen over mensen. Ander werk kan wel doorgaan en groeien: beschrijven en verklaren.",
        ),
        (
            "B3",
            "9.1=1",
            "Dit kan wel doorgaan: werk met openbare en samengevoegde cijfers.",
        ),
        (
            "B3 two",
            "9.1=1 9.2=1",
            "deze open randvoorwaarden houden het stadium op Voorbereiden: het besluit dat persoonsgegevens gebruikt mogen worden en de voortoets of DPIA.",
        ),
        (
            "B4",
            "rest=4 7.1=0 7.2=0 7.3=0 7.4=0",
            "De score past bij Verankeren, maar draagvlak blijft onder de ondergrens van 50.",
        ),
        ("score", "duinrand", "Score: 21 van 100, tussen 20 en 27."),
        (
            "open",
            "9.1=? 9.2=- 10.4=0",
            "Randvoorwaarden open: 4 van 7 (2 niet geregeld, 1 niet bekend, 1 niet ingevuld).",
        ),
        ("known", "duinrand", "Bekend: 34 van de 36 vragen."),
        ("LB-0", "rest=-", "Er zijn nog geen antwoorden."),
        (
            "LB-1",
            "",
            "Eerste indruk van één invuller (projectleider of aanjager datalab); een ander kan anders antwoorden.",
        ),
        (
            "LB-2",
            "1.1=4/4/0 three",
            "Eerste indruk van drie invullers uit twee soorten rollen.",
        ),
        (
            "LB-3",
            "three",
            "Besproken beeld van drie invullers uit twee soorten rollen.",
        ),
        (
            "LB-4",
            "reviewed",
            "Besproken en onderbouwd beeld van drie invullers, nagekeken door de controller.",
        ),
        (
            "agreement",
            "three",
            "Eens over 40 van de 40 vragen; over randvoorwaarden 7 van de 7.",
        ),
        ("S1a", "", "Alle 40 antwoorden zijn bekend."),
        (
            "S1b",
            "duinrand",
            "Wat de onbekende antwoorden ook zijn, het stadium blijft Voorbereiden.",
        ),
        (
            "S1b one",
            "rest=2 9.4=3 1.1=?",
            "Wat het onbekende antwoord ook is, het stadium blijft",
        ),
        (
            "S1c",
            "rest=1 2.2=2 3.1=2 9.1=2 9.2=2 9.3=2 9.4=3 10.4=2 1.1=? 1.2=? 1.3=? 1.4=? 2.1=? 2.3=? 4.1=?",
            "is het stadium nog niet zeker: ",
        ),
        (
            "S2a",
            "duinrand",
            "Is bij één vraag het antwoord één lager of hoger, dan blijft het stadium gelijk.",
        ),
        (
            "S2a lower",
            "",
            "Is bij één vraag het antwoord één lager, dan blijft het stadium gelijk.",
        ),
        ("S2b", "rest=4 2.2=2", "Met antwoord 2 bij vraag 2.2 wordt het"),
        ("S2c", "", "Met antwoord 4 bij vraag 9.4 wordt het Doorgroeien."),
        (
            "S2e",
            "duinrand",
            "Is daarbij ook één bekend antwoord één lager, dan kan het Verkennen worden.",
        ),
        (
            "S5",
            "2.2=3/1/3 9.4=3 three",
            "Leggen de invullers bij vraag 2.2 één antwoord vast op of boven de drempel, dan wordt het stadium",
        ),
    ];
    each(rows, |decision| {
        let pairs = decision
            .certainty
            .iter()
            .map(|pair| format!("{}: {}", pair.label, pair.value));
        let agenda = [decision.agenda.sentence.clone()]
            .into_iter()
            .chain(decision.agenda.to_tick.clone());
        agenda.chain(pairs).collect::<Vec<_>>().join("\n") + "\n"
    });
}

/// Chapter 25.2: more than two answers are counted, a border behind a ceiling has its own sentence, and so does the
/// weighting.
#[test]
fn how_sturdy_the_band_is() {
    let rows: &[Row] = &[
        (
            "S2d",
            "rest=4 2.2=2 3.1=2 9.1=2 9.2=2 9.3=2 9.4=3 10.4=2",
            " vragen geeft een antwoord dat één lager is een ander stadium.",
        ),
        (
            "S3",
            "rest=2 9.1=0 1.1=3 1.2=3 1.3=3 1.4=3 2.1=3 2.2=3 2.3=3 2.4=3 3.1=3 3.2=3 3.3=3 3.4=3 4.1=3 4.2=3 4.3=3",
            "De score ligt dicht bij de grens met ",
        ),
    ];
    each(rows, |decision| decision.certainty.last().unwrap().value.clone());
    let mut sensitive = scan("");
    sensitive = find_sensitive(sensitive);
    let case = Case::new(questions(), sensitive).unwrap();
    let decision = decide(&case, &Request::new(NL, DAY));
    let said = &decision.certainty.last().unwrap().value;
    assert!(
        said.ends_with("Telt een thema zwaarder, dan kan het stadium anders zijn."),
        "{said}"
    );
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
fn alternatives() {
    let rows: &[Row] = &[
        (
            "AL-0",
            "duinrand",
            "Zoals het profiel nu is: 5 van de 5 randvoorwaarden open, stadium Voorbereiden.",
        ),
        (
            "AL-1 idle",
            "duinrand",
            "Beginnen met samengevoegde cijfers / die al zo geleverd worden, bijvoorbeeld per buurt. Dan vervallen het besluit dat persoonsgegevens gebruikt mogen worden en de voortoets of DPIA; er blijven drie open. Het stadium blijft Voorbereiden. Maakt het datalab",
        ),
        (
            "AL-1 running",
            "9.1=1",
            "Voorlopig alleen met samengevoegde cijfers werken / die al zo geleverd worden. Dan vervallen",
        ),
        (
            "AL-2",
            "",
            "Alleen beschrijven en verklaren / , niet voorspellen of voorschrijven. Dan vervalt de toets op eerlijkheid van modellen over mensen; er staat geen randvoorwaarde meer open. Het stadium wordt Doorgroeien.",
        ),
        (
            "AL-3",
            "9.4=3 10.4=1",
            "Zonder partners doorgaan. / Dan vervalt de afspraken met partners; er staat geen randvoorwaarde meer open.",
        ),
        (
            "AL-3 idle",
            "fase=voorbereiding 9.4=3 10.4=1",
            "Zonder partners beginnen. / ",
        ),
        ("one left", "2.2=1", "er blijft één open: een opdrachtgever."),
        (
            "AL-N",
            "9.4=3 2.2=1",
            "Met een andere keuze in het profiel vervalt geen enkele randvoorwaarde.",
        ),
        (
            "tip form",
            "duinrand soort=nog-niet persoonsgegevens=samengevoegd",
            "Tip: Vergelijk eerst twee vormen.",
        ),
        (
            "tip small",
            "duinrand",
            "Tip: Voor gemeenten van deze omvang is aansluiten",
        ),
        (
            "tip large",
            "fase=voorbereiding",
            "Tip: Kijk eerst welke onderzoekers",
        ),
    ];
    each(rows, |decision| {
        let alternatives = decision.alternatives.as_ref().unwrap();
        let choices = alternatives
            .choices
            .iter()
            .map(|(what, rest)| format!("{what} / {rest}"));
        let others = alternatives.none.iter().chain(&alternatives.tip).cloned();
        let all: Vec<String> = [alternatives.now.clone()]
            .into_iter()
            .chain(choices)
            .chain(others)
            .collect();
        all.join("\n")
    });
    assert_eq!(decided("9.4=3", NL).alternatives, None);
    assert_eq!(
        decided("", NL).alternatives.unwrap().tip,
        None,
        "a lab that is running knows its analysts"
    );
}

/// Chapter 28.2.
#[test]
fn what_it_means() {
    let rows: &[Row] = &[
        (
            "alarm",
            "9.1=1 9.3=?",
            "Er loopt werk waarvoor dit niet geregeld of niet bekend is: het besluit dat persoonsgegevens gebruikt mogen worden, de beperkte toegang tot gegevens en de toets op eerlijkheid van modellen over mensen. Leg dat werk stil",
        ),
        (
            "Verkennen",
            "fase=idee rest=0",
            "Voorbeeldstad staat aan het begin: bij de meeste thema’s is nog weinig vastgelegd.",
        ),
        (
            "Verkennen running",
            "persoonsgegevens=nee rest=0",
            "Er lopen projecten, maar bij de meeste thema’s is nog weinig vastgelegd.",
        ),
        (
            "Voorbereiden",
            "duinrand",
            "Gemeente Duinrand heeft een begin gemaakt.",
        ),
        (
            "Voorbereiden running",
            "persoonsgegevens=nee rest=1",
            "De lopende projecten leunen nog op toeval en goede wil.",
        ),
        (
            "Starten",
            "fase=idee rest=2 9.4=3",
            "De basis is goed genoeg voor één afgebakend project.",
        ),
        (
            "Starten running",
            "rest=2 9.4=3",
            "De basis is goed genoeg voor één project tegelijk.",
        ),
        (
            "Doorgroeien",
            "fase=idee rest=3",
            "De meeste afspraken zijn er. Nu moet een eerste project laten zien dat ze werken.",
        ),
        (
            "Doorgroeien running",
            "9.4=3",
            "De aanpak werkt op de meeste punten.",
        ),
        (
            "Verankeren running",
            "rest=4",
            "Het datalab hoort bij het gewone werk.",
        ),
        ("only M lowers it", "", "De aanpak werkt op de meeste punten."),
        (
            "also M",
            "",
            "Zolang de open randvoorwaarde niet geregeld is, mag dit niet: een voorspellend of voorschrijvend model laten meetellen",
        ),
        (
            "also M and D",
            "10.4=1",
            "Zolang de open randvoorwaarden niet geregeld zijn, mag dit niet: ",
        ),
        (
            "B4",
            "rest=4 7.1=0 7.2=0 7.3=0 7.4=0",
            "De score past bij Verankeren, maar draagvlak blijft onder de ondergrens van 50.",
        ),
        ("gap", "", "Draagvlak: 67, streef 92."),
        (
            "no gap",
            "rest=4",
            "Elk thema met een score ligt binnen 10 punten van de streefscore.",
        ),
        (
            "unknown theme",
            "duinrand",
            "Over zorgvuldigheid is te weinig bekend: 2 van de 4 antwoorden.",
        ),
    ];
    each(rows, |decision| {
        let gaps = decision.standing.gaps.iter().map(|(_, sentence)| sentence);
        decision
            .standing
            .meaning
            .iter()
            .chain(gaps)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    });
    assert!(!decided("9.1=1", NL).standing.meaning.join(" ").contains("Zolang"));
}

/// Chapter 28.2: open gates first, then the questions furthest below their target.
#[test]
fn remarks() {
    let labels = |words: &str| -> Vec<String> {
        decided(words, NL)
            .standing
            .remarks
            .into_iter()
            .map(|remark| remark.label)
            .collect()
    };
    assert_eq!(
        labels("duinrand"),
        ["9.2 DPIA", "9.3 Toegang", "2.2 Opdrachtgever"]
    );
    assert_eq!(
        labels(""),
        ["9.4 Eerlijkheid", "7.1 Steun van de top", "6.1 Samen aan tafel"]
    );
    let quiet = Request {
        disclosure: Disclosure {
            notes: false,
            ..Disclosure::INTERNAL
        },
        ..Request::new(NL, DAY)
    };
    assert!(decided_as("", &quiet).standing.remarks.is_empty());
}

/// Chapter 29.
#[test]
fn preconditions() {
    let rows: &[Row] = &[
        (
            "row",
            "2.2=1",
            "Een opdrachtgever (2.2), niet geregeld / Een nieuw project starten. / De vraag verkennen met de afdeling. / ",
        ),
        ("row idle", "duinrand", "Een project starten."),
        ("not known", "duinrand", "(9.3), niet bekend / "),
        ("ask by", "duinrand", " / navragen uiterlijk vr 4 dec"),
        ("not filled in", "9.1=-", "(9.1), nog niet ingevuld / "),
        ("split", "2.2=3/1/3 three", "(2.2), invullers niet eens / "),
        (
            "signs",
            "9.2=1",
            " / de opdrachtgever, met mandaat van het college, na advies van de FG / ",
        ),
        (
            "may go on",
            "duinrand",
            "Mag wel doorgaan: de vraag verkennen met de afdeling; verkennen en voorbereiden zonder toezegging; ",
        ),
        (
            "GA-1",
            "",
            "Volgens de invuller geregeld (○): het besluit dat persoonsgegevens gebruikt mogen worden, de voortoets of DPIA, de beperkte toegang tot gegevens, de afspraken met partners, een opdrachtgever en vaste uren voor het kernteam.",
        ),
        (
            "GA-2",
            "reviewed",
            "Aangetoond (●): het besluit dat persoonsgegevens gebruikt mogen worden (verslag); ",
        ),
        ("GA-3", "9.4=3", "Er staat geen randvoorwaarde open."),
        (
            "GA-3 known",
            "9.4=3 1.1=?",
            "Er staat geen randvoorwaarde open op grond van de bekende antwoorden.",
        ),
        ("GD", "9.3=1", "Konden mensen bij gegevens terwijl dat niet mocht"),
        (
            "GC",
            "old",
            "Een toets is nog geen toestemming: kijk na of er een schriftelijk besluit is dat het mag.",
        ),
        (
            "GN",
            "old",
            "Zes antwoorden moeten nog eens bekeken worden, want de zin is veranderd: het besluit dat persoonsgegevens",
        ),
        (
            "GN one",
            "old 9.1=0 9.2=0 9.3=0 2.2=0 3.1=0",
            "Eén antwoord moet nog eens bekeken worden, want de zin is veranderd: de afspraken met partners.",
        ),
        (
            "foot",
            "rest=4",
            "De FG adviseert en houdt toezicht; de gemeente beslist. Dit is geen juridische toets.",
        ),
    ];
    each(rows, |decision| {
        let page = &decision.preconditions;
        let row = |row: &datalabscan::decision::PreconditionRow| {
            let header = format!("{} ({}), {}", row.name, row.number, row.status);
            [
                &header,
                &row.not_allowed,
                &row.may_go_on,
                &row.needed,
                &row.signs,
                &row.by,
            ]
            .map(String::as_str)
            .join(" / ")
        };
        let after = page
            .may_go_on
            .iter()
            .chain(&page.arranged)
            .chain(&page.foot)
            .cloned();
        page.open
            .iter()
            .map(row)
            .chain(after)
            .collect::<Vec<_>>()
            .join("\n")
    });
    let confirmed = decided("", NL).preconditions.foot.join("\n");
    assert!(
        !confirmed.contains("toestemming") && !confirmed.contains("nog eens"),
        "{confirmed}"
    );
    assert_eq!(
        decided("9.1=1", NL).preconditions.may_go_on,
        None,
        "up to four rows have a column for it"
    );
    let long = Request::new(NL, DAY);
    let mut scan = scan("9.4=3");
    scan.answer_mut(item("dpia")).evidence = "lange woorden ".repeat(10);
    let case = Case::new(questions(), scan).unwrap();
    let arranged = decide(&case, &long).preconditions.arranged.join("\n");
    assert!(arranged.contains("woorden lange…)"), "{arranged}");
}

/// Chapter 23.3: titles, readers, deciders and status.
#[test]
fn what_the_report_is() {
    let rows: &[Row] = &[
        (
            "no advice",
            "rest=-",
            "Nog geen advies over het datalab / Voorbeeldstad · voor het team, de beoogde opdrachtgever en de directie · 29 november 2026 / nog geen advies",
        ),
        (
            "provisional",
            "9.4=3",
            "Voorlopig advies over het datalab / Voorbeeldstad · voor het team en de opdrachtgever · 29 november 2026 / voorlopig",
        ),
        ("alarm", "", "voor het team, de opdrachtgever en de directie"),
        (
            "discussed",
            "9.4=3 three",
            "Besluit over het datalab / Voorbeeldstad · voor het managementteam, de opdrachtgever en het team · 29 november 2026 / ter besluitvorming / Het managementteam besluit",
        ),
        (
            "discussed alarm",
            "three",
            "voor de directie, de opdrachtgever en het team · 29 november 2026 / ter besluitvorming / De directie besluit",
        ),
        (
            "supported",
            "9.4=3 reviewed",
            "voor de directie, de opdrachtgever en het team",
        ),
    ];
    let said = |decision: &Decision| {
        let heading = decision
            .proposal
            .as_ref()
            .map(|proposal| proposal.heading.clone());
        format!(
            "{} / {} / {} / {}",
            decision.title,
            decision.subtitle,
            decision.status,
            heading.unwrap_or_default()
        )
    };
    each(rows, said);
    let higher = Request {
        has_higher_decider: true,
        status: "concept".to_owned(),
        ..Request::new(NL, DAY)
    };
    let supported = said(&decided_as("9.4=3 reviewed", &higher));
    assert!(
        supported.contains("voor het college, de opdrachtgever en het team"),
        "{supported}"
    );
    assert!(
        supported.ends_with("ter besluitvorming, concept / Het college besluit"),
        "{supported}"
    );
    let lower = said(&decided_as("9.4=3 three", &higher));
    assert!(
        lower.ends_with("Het managementteam besluit"),
        "only a supported picture goes higher: {lower}"
    );
}

/// Chapter 27.2.
#[test]
fn about_the_data_lab() {
    let rows: &[Row] = &[
        (
            "DT-1",
            "duinrand",
            "Voor: sociaal domein; duurzaamheid en klimaat.\nAnalyses: beschrijvend en diagnostisch.\nGegevens over personen: nog niet bekend.\nFase: voorbereiding.\nVorm: nog niet gekozen.\n",
        ),
        ("pg no", NO_PERSONS, "Gegevens over personen: nee.\n"),
        (
            "pg aggregated",
            "persoonsgegevens=samengevoegd",
            "personen: nee, alleen samengevoegde cijfers die al zo geleverd worden.\n",
        ),
        (
            "pg yes",
            "persoonsgegevens=ja-gewone",
            "Gegevens over personen: ja.\n",
        ),
        ("pg sensitive", "", "Gegevens over personen: ja, ook gevoelige.\n"),
        (
            "seven areas",
            "beleidsterreinen=sociaal,veiligheid,verkeer,wonen,duurzaamheid,beheer,economie",
            "duurzaamheid en klimaat en nog 2.\n",
        ),
        (
            "DT-3",
            "",
            "Status: voorlopig. Vertrouwelijk: alleen voor het team, de opdrachtgever en de directie.\n",
        ),
        (
            "DT-4 one",
            "",
            "Bijlage in deze pdf: de zelfscan, met alle antwoorden en alle opmerkingen.\n",
        ),
        (
            "DT-4 group",
            "three",
            "de zelfscan, met de antwoorden van alle invullers en alle opmerkingen.\n",
        ),
    ];
    let said = |decision: &Decision| {
        let pairs = decision
            .about
            .iter()
            .map(|pair| format!("{}: {}\n", pair.label, pair.value));
        pairs.collect::<String>()
    };
    each(rows, said);
    let with = |disclosure| Request {
        disclosure,
        ..Request::new(NL, DAY)
    };
    let bare = said(&decided_as(
        "",
        &with(Disclosure {
            notes: false,
            scan: true,
        }),
    ));
    assert!(
        bare.contains("de zelfscan, met alleen de gekozen antwoorden."),
        "{bare}"
    );
    let none = said(&decided_as("", &with(Disclosure::PUBLIC)));
    assert!(none.contains("Bijlage in deze pdf: geen."), "{none}");
}

/// Chapter 25.6: what a publication leaves out, and what it says instead.
#[test]
fn publication_leaves_out() {
    let text = |words: &str| crate::page::text(&decided_as(words, &publication(NL)));
    let mut secure = String::new();
    crate::page::first_page(&decided_as("9.3=0 9.4=3", &publication(NL)), &mut secure);
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
    assert!(
        secure.contains("Het advies over de beveiliging staat niet in deze versie."),
        "{secure}"
    );
    assert!(
        secure.contains("Het stadium kan ook lager zijn door punten die niet in deze versie staan."),
        "{secure}"
    );
    assert!(
        secure.contains("Versie voor publicatie: zonder opmerkingen"),
        "{secure}"
    );
    assert!(secure.contains("voor inwoners en raad"), "{secure}");
    for (id, words) in [
        ("A-4b", "persoonsgegevens=nee 9.3=1"),
        ("A-8", "persoonsgegevens=nee 9.3=1 fase=voorbereiding"),
    ] {
        let said = text(words);
        assert!(
            said.contains("Het advies over de beveiliging staat niet in deze versie."),
            "{id}: {said}"
        );
        assert!(!said.contains("vertrouwelijke gegevens"), "{id}: {said}");
    }
    let answers = text("9.4=3 4.2=0 8.2=0 3.3=0");
    assert!(
        !answers.contains("tweede persoon") && !answers.contains("vaste controles"),
        "{answers}"
    );
    assert!(answers.contains("Valt één lid van het kernteam"), "{answers}");
    let remarks = text("reviewed");
    assert!(
        !remarks.contains("verslag") && remarks.contains("(met bewijs)"),
        "{remarks}"
    );
    assert!(!text("").contains("Score:"), "the score could be worked out");
    assert!(
        !text("duinrand").contains("projectleider of aanjager"),
        "one respondent's role"
    );
    let decision = decided_as(NOTHING, &publication(NL));
    assert_eq!((decision.stops, decision.proposal), (None, None));
    assert!(decision.plan.rows.is_empty() && decision.inaction.is_empty());
    assert_eq!(decision.withheld.len(), 3);
    assert!(
        decision
            .preconditions
            .open
            .iter()
            .all(|row| row.signs.is_empty() && !row.not_allowed.is_empty())
    );
}

/// Chapter 32: at most six points, by priority; a year later they are old.
#[test]
fn law() {
    let topics = |words: &str| -> Vec<String> {
        decided(words, NL)
            .law
            .points
            .into_iter()
            .map(|point| point.topic)
            .collect()
    };
    assert_eq!(
        topics("duinrand persoonsgegevens=nee fase=idee beleidsterreinen=verkeer"),
        ["Cyberbeveiliging"]
    );
    assert_eq!(
        topics("")[..3],
        [
            "Besluit door een computer (AVG art. 22)",
            "Doel en grondslag",
            "DPIA"
        ]
    );
    assert_eq!(topics("").len(), 6);
    let intro = |year| {
        let request = Request::new(NL, jiff::civil::date(year, 12, 1));
        decided_as("", &request).law.intro
    };
    assert!(intro(2026).starts_with("Stand: november 2026. Dit is geen juridisch advies."));
    assert!(intro(2027).starts_with("Stand: november 2026. Ouder dan een jaar: laat een jurist"));
}
