//! Worked pages, as long as nothing computes them.

use jiff::civil::{Date, date};

use super::*;
use crate::{evaluation::Case, i18n::Language};

pub fn decide(case: &Case, _language: Language, _day: Date) -> Decision {
    if case.name().contains("Duinrand") {
        duinrand(case)
    } else {
        voorbeeldstad(case)
    }
}

fn pair(label: &str, value: &str) -> Pair {
    Pair {
        label: label.into(),
        value: value.into(),
        shorter: None,
    }
}

fn row(
    id: &str,
    steps: &[usize],
    what: &str,
    who: &str,
    ready: &str,
    once: &str,
    weekly: &str,
) -> ProposalRow {
    ProposalRow {
        id: id.into(),
        steps: steps.to_vec(),
        what: what.into(),
        short: String::new(),
        who: who.into(),
        ready: ready.into(),
        once: once.into(),
        weekly: weekly.into(),
    }
}

fn item(case: &Case, number: &str) -> Option<ItemId> {
    case.questionnaire
        .items()
        .iter()
        .find(|item| item.number == number)
        .map(|item| item.id)
}

fn gate(case: &Case, number: &str) -> Option<GateId> {
    case.questionnaire
        .items()
        .iter()
        .find(|item| item.number == number)
        .and_then(|item| item.gate)
}

fn open(
    case: &Case,
    name: &str,
    number: &str,
    status: &str,
    not: &str,
    may: &str,
    needed: &str,
    signs: &str,
    by: &str,
) -> PreconditionRow {
    PreconditionRow {
        gate: gate(case, number).unwrap(),
        name: name.into(),
        number: number.into(),
        status: status.into(),
        not_allowed: not.into(),
        may_go_on: may.into(),
        needed: needed.into(),
        signs: signs.into(),
        by: by.into(),
    }
}

#[allow(clippy::too_many_arguments)]
fn step(
    case: &Case,
    number: usize,
    about: &str,
    what: &str,
    lead: &str,
    with: &str,
    start: Date,
    end: Date,
    once: Option<(u32, u32)>,
    weekly: Option<(u32, u32)>,
    after: &[usize],
    gated: bool,
) -> PlanRow {
    PlanRow {
        number,
        item: item(case, about),
        gate: if gated { gate(case, about) } else { None },
        what: what.into(),
        short: String::new(),
        lead_role: None,
        settles: Vec::new(),
        lead: lead.into(),
        who: if with.is_empty() {
            lead.into()
        } else {
            format!("{lead}, met {with}")
        },
        start,
        end,
        once,
        weekly,
        after: after.to_vec(),
        is_enquiry: false,
        state: None,
    }
}

const LIMITS: &str = "Een stadium laat zien wat er volgens de invullers zelf geregeld is. Het is geen keurmerk, geen juridische toets, geen voorspelling van succes en geen rangorde van gemeenten.";

fn law() -> Law {
    let p = |topic: &str, holds: &str, means: &str, by: &str| LegalPoint {
        topic: topic.into(),
        holds: holds.into(),
        means: means.into(),
        checked_by: by.into(),
    };
    Law {
        intro: "Stand: november 2026. Dit is geen juridisch advies. Bij elk punt staat wie het nakijkt."
            .into(),
        points: vec![
            p(
                "Grondslag",
                "Elk gebruik van persoonsgegevens heeft vooraf een duidelijk doel en een grondslag nodig (AVG art. 5 en 6).",
                "Leg per project vast welk doel, welke grondslag, welke gegevens, en waarom het niet met minder kan.",
                "privacy officer",
            ),
            p(
                "DPIA",
                "Bij waarschijnlijk hoog risico is vooraf een DPIA verplicht. De FG adviseert, de gemeente beslist; blijft het risico hoog, dan eerst de AP raadplegen (AVG art. 35 en 36).",
                "Doe elke keer een voortoets en start pas na een schriftelijk besluit.",
                "FG",
            ),
            p(
                "Sociaal domein",
                "Jeugdwet, Wmo 2015 en Participatiewet hebben eigen regels over gegevens en geheimhouding.",
                "Vraag welke wet geldt; reken niet op de Wams voordat is nagekeken of die geldt.",
                "jurist",
            ),
            p(
                "Beveiliging",
                "Gegevens moeten passend beveiligd zijn; een datalek met risico moet binnen 72 uur bij de AP zijn gemeld (AVG art. 32 en 33).",
                "Zorg dat het team weet bij wie het een lek meldt.",
                "CISO",
            ),
            p(
                "Cyberbeveiliging",
                "De Cyberbeveiligingswet geldt sinds 15 augustus 2026; BIO2 (versie 1.3) is het kader voor overheden.",
                "Laat de CISO zeggen welke eisen voor deze werkomgeving gelden.",
                "CISO",
            ),
            p(
                "Informeren",
                "Inwoners horen te weten wat er met hun gegevens gebeurt (AVG art. 13 en 14).",
                "Kijk na of de privacyverklaring dit gebruik noemt.",
                "privacy officer",
            ),
        ],
    }
}

fn duinrand(case: &Case) -> Decision {
    let d = |m: i8, day: i8| date(if m >= 11 { 2026 } else { 2027 }, m, day);
    let rows = vec![
        row(
            "DR-V",
            &[1],
            "dat minstens twee collega’s de vragen ook beantwoorden: een leidinggevende, opdrachtgever of inhoudelijk expert, en liefst iemand van privacy",
            "projectleider",
            "vr 18 dec",
            "3–5",
            "–",
        ),
        row(
            "DR-O",
            &[2],
            "dat de afdelingsmanager één opdrachtgever aanwijst die over het onderwerp mag beslissen",
            "afdelingsmanager",
            "vr 18 dec",
            "2–4",
            "–",
        ),
        row(
            "DR-U",
            &[3],
            "dat minstens twee medewerkers samen minstens 8 uur per week krijgen, schriftelijk vastgelegd, tot het eerste project klaar is",
            "leidinggevenden van het kernteam",
            "vr 15 jan 2027",
            "2–4",
            "8",
        ),
        row(
            "DR-P2",
            &[4, 5],
            "dat wordt vastgesteld of gegevens over personen gebruikt mogen worden en of het met minder kan, ook voor eerder werk",
            "projectleider, met de privacy officer",
            "vr 5 feb 2027",
            "9–18",
            "–",
        ),
        row(
            "DR-T2",
            &[6],
            "dat wordt nagegaan wie bij de gegevens kan; zo nodig houden alleen teamleden op een lijst toegang",
            "projectleider, met ICT",
            "vr 4 dec",
            "1–2",
            "–",
        ),
    ];
    let dims = case.questionnaire.dimensions();
    Decision {
        variant: Variant::Provisional,
        is_publication: false,
        title: "Voorlopig advies over het datalab".into(),
        file_title: "Gemeente Duinrand: Voorlopig advies over het datalab, 29 november 2026".into(),
        subtitle: "Gemeente Duinrand · voor het team en de beoogde opdrachtgever · 29 november 2026".into(),
        status: "voorlopig".into(),
        dates: Dates { report: date(2026, 11, 29), first_start: d(11, 30), stop: d(12, 11), check: d(12, 18), back: d(2, 26) },
        withheld: Vec::new(),
        about: vec![
            pair("Voor", "sociaal domein; duurzaamheid en klimaat."), pair("Analyses", "beschrijvend en diagnostisch."),
            pair("Gegevens over personen", "nog niet bekend."), pair("Fase", "voorbereiding."), pair("Vorm", "nog niet gekozen."),
            pair("Status", "voorlopig. Vertrouwelijk: alleen voor het team en de beoogde opdrachtgever."),
            pair("Bijlage in deze pdf", "de zelfscan, met alle antwoorden en alle opmerkingen."),
        ],
        advice: "Begin nog niet met gegevens over personen; regel eerst een opdrachtgever en vaste uren, en bereid één klein project voor met samengevoegde cijfers.".into(),
        reasons: vec![
            "Er is nog geen opdrachtgever die over het onderwerp mag beslissen.".into(),
            "Voor het kernteam staan nog geen vaste uren van minstens twee mensen op papier.".into(),
            "Ook open: het besluit dat persoonsgegevens gebruikt mogen worden (niet bekend), de voortoets of DPIA, en de beperkte toegang tot gegevens (niet bekend).".into(),
        ],
        stops: Some(Stops { intro: "Door de projectleider, vanaf ma 30 nov, tot het vinkje op bladzijde 3 is gezet:".into(), rows: vec!["Geen gegevens per persoon of adres opvragen, koppelen of in de werkomgeving zetten.".into(), "Geen project starten en geen einddatum toezeggen.".into()], any: true }),
        missing: None,
        proposal: Some(Proposal { heading: "Eerst laten toetsen, daarna besluiten".into(), shorter: [rows.clone(), rows.clone()], rows, totals: "Schatting; geldt pas na een besluit. Deze besluiten: 17 tot 33 uur eenmalig, plus 8 uur per week (104 uur per kwartaal). Het hele plan: 31 tot 60 uur eenmalig. Stap 4 en 6 zijn alleen navragen: zo nodig volgt meer werk. Zonder inhuur, software en kosten van partners.".into() }),
        alternatives: Some(Alternatives { now: "Zoals het profiel nu is: 5 van de 5 randvoorwaarden open, stadium Voorbereiden.".into(), choices: vec![("Beginnen met samengevoegde cijfers".into(), "die al zo geleverd worden, bijvoorbeeld per buurt. Dan vervallen het besluit dat persoonsgegevens gebruikt mogen worden en de voortoets of DPIA; er blijven drie open. Het stadium blijft Voorbereiden. Maakt het datalab die cijfers zelf uit gegevens per persoon, dan verandert er niets.".into())], none: None, tip: Some("Tip: sluit aan bij een datalab in de regio voordat er zelf een wordt opgezet.".into()) }),
        inaction: vec!["Het blijft bij losse uren van enkele mensen; het is niet duidelijk wie de uitkomst gaat gebruiken.".into(), "Valt één lid van het kernteam een maand uit, dan ligt dat werk stil.".into()],
        agenda: Agenda { sentence: "Vrijdag 26 februari 2027, met de vijf vinkjes van bladzijde 3.".into(), to_tick: Some("Voorzorg genomen: ☐ ja ☐ nee, omdat ______  ·  toets afgesproken: ☐ ja ☐ nee  ·  datum ______  ·  functie ______".into()) },
        certainty: vec![
            pair("Stadium", "Voorbereiden (20–39), dicht bij de grens met Verkennen."), pair("Score", "21 van 100, tussen 20 en 27."),
            pair("Randvoorwaarden open", "5 van 5 (3 niet geregeld, 2 niet bekend)."), pair("Bekend", "34 van de 36 vragen."),
            pair("Invullers", "Eerste indruk van één invuller (projectleider of aanjager datalab); een ander kan anders antwoorden."),
            pair("Stevigheid van het stadium", "Is bij één vraag het antwoord één lager of hoger, dan blijft het stadium gelijk. Wat de onbekende antwoorden ook zijn, het stadium blijft Voorbereiden. Is daarbij ook één bekend antwoord één lager, dan kan het Verkennen worden."),
        ],
        standing: Standing {
            meaning: vec!["Gemeente Duinrand heeft een begin gemaakt. Een project dat nu start, leunt nog op toeval en goede wil. De afspraken die eerst nodig zijn, staan op volgorde in het plan.".into()],
            gaps: vec![(Some(dims[0].id), "Doel en afbakening: 17, streef 67.".into()), (Some(dims[1].id), "Vraaggestuurd werken: 25, streef 58.".into()), (Some(dims[5].id), "Samenwerking: 19, streef 50.".into()), (None, "Over zorgvuldigheid is te weinig bekend: 2 van de 4 antwoorden.".into())],
            remarks: vec![("9.2", "9.2 DPIA", "Bij het buurtoverzicht pas achteraf genoemd."), ("9.3", "9.3 Toegang", "Onbekend wie er in de afdelingsmap kan."), ("2.2", "2.2 Opdrachtgever", "Beleidsadviseur is enthousiast, manager nog niet gesproken.")].into_iter().filter_map(|(n, label, words)| Some(Remark { item: item(case, n)?, label: label.into(), words: words.into() })).collect(),
            limits: LIMITS.into(),
        },
        preconditions: Preconditions {
            open: vec![
                open(case, "Een opdrachtgever", "2.2", "niet geregeld", "Een project starten.", "De vraag verkennen met de afdeling.", "Een opdracht of e-mail waarin één opdrachtgever, met naam en functie, de rol accepteert.", "directie of afdelingsmanager, voor de aanwijzing", "vr 18 dec"),
                open(case, "Vaste uren voor het kernteam", "3.1", "niet geregeld", "Een einddatum of oplevering toezeggen.", "Verkennen en voorbereiden zonder toezegging.", "Een e-mail of formulier waarin staat wie, hoeveel uur per week (minstens twee mensen, samen minstens 8 uur) en tot wanneer; de uren staan in de weekplanning.", "leidinggevenden van het kernteam", "vr 15 jan 2027"),
                open(case, "Het besluit dat persoonsgegevens gebruikt mogen worden", "9.1", "niet bekend", "Gegevens per persoon of adres opvragen, koppelen, bekijken of delen.", "Werken met openbare gegevens.", "Een schriftelijk besluit per project: doel, grondslag, welke gegevens, en waarom het niet met minder kan; met het advies van de privacy officer. Wijkt het besluit daarvan af, dan staat de reden erbij en weet de FG ervan.", "de opdrachtgever, met mandaat van het college", "navragen uiterlijk vr 4 dec; vr 5 feb 2027"),
                open(case, "De voortoets of DPIA", "9.2", "niet geregeld", "Een verwerking met persoonsgegevens starten zonder voortoets, of terwijl een verplichte DPIA niet af is.", "", "De voortoets per project. Is een DPIA nodig, dan ook: de DPIA, het advies van de FG, de uitgevoerde maatregelen en een schriftelijk besluit dat de verwerking mag. Blijft het risico hoog, dan eerst de AP raadplegen.", "de opdrachtgever, met mandaat van het college, na advies van de FG", "vr 5 feb 2027"),
                open(case, "De beperkte toegang tot gegevens", "9.3", "niet bekend", "Vertrouwelijke gegevens of persoonsgegevens in de werkomgeving zetten.", "", "Een lijst van teamleden met eigen account en inloggen in twee stappen, nagekeken door de CISO; anderen kunnen er niet meer bij.", "verantwoordelijke leidinggevende, na advies van de CISO", "navragen uiterlijk vr 4 dec"),
            ],
            may_go_on: Some("Mag wel doorgaan: de vraag verkennen met de afdeling; verkennen en voorbereiden zonder toezegging; werken met openbare gegevens en met samengevoegde cijfers die al zo geleverd worden; de vraag, de bronnen en de voortoets voorbereiden, zonder gegevens per persoon.".into()),
            arranged: Vec::new(),
            foot: vec!["De FG adviseert en houdt toezicht; de gemeente beslist. Dit is geen juridische toets.".into()],
        },
        plan: Plan {
            is_own: false,
            rows: vec![
                step(case, 1, "-", "Laat minstens twee collega’s de vragen ook beantwoorden en bespreek de verschillen.", "projectleider", "", d(11, 30), d(12, 18), Some((3, 5)), None, &[], false),
                step(case, 2, "2.2", "Laat één opdrachtgever aanwijzen die over het onderwerp mag beslissen (2.2).", "afdelingsmanager", "", d(11, 30), d(12, 18), Some((2, 4)), None, &[], true),
                step(case, 3, "3.1", "Leg voor minstens twee medewerkers van het kernteam uren per week vast, tot het eerste project klaar is (3.1).", "leidinggevenden van het kernteam", "", d(12, 21), d(1, 15), Some((2, 4)), Some((8, 8)), &[2], true),
                step(case, 4, "9.1", "Vraag bij de privacy officer of functionaris gegevensbescherming na of vooraf is besloten dat persoonsgegevens gebruikt mogen worden (9.1). Is het niet geregeld, dan volgt meteen: leg het project voor aan de privacy officer voordat er gegevens worden opgevraagd.", "projectleider", "", d(11, 30), d(12, 4), Some((1, 2)), None, &[], true),
                step(case, 5, "9.2", "Spreek af dat elk project vóór de start een voortoets krijgt, en dat een DPIA die nodig is eerst af moet zijn; kijk ook naar het al gedeelde werk (9.2).", "projectleider", "de privacy officer", d(12, 7), d(2, 5), Some((8, 16)), None, &[4], true),
                step(case, 6, "9.3", "Vraag bij de CISO of ICT na wie bij de gegevens kan (9.3). Is het niet geregeld, dan volgt meteen: kies één vaste plek voor de gegevens en zet alles daarheen.", "projectleider", "", d(11, 30), d(12, 4), Some((1, 2)), None, &[], true),
                step(case, 7, "1.1", "Schrijf het doel van het datalab op in één A4: voor wie, welke vragen, welk resultaat na een jaar (1.1).", "projectleider", "", d(12, 21), d(1, 15), Some((4, 8)), None, &[], false),
                step(case, 8, "1.2", "Maak van het onderwerp van het project één precieze vraag en schrijf op wat erbuiten valt (1.2).", "projectleider", "de inhoudelijk expert", d(1, 18), d(2, 5), Some((4, 8)), None, &[], false),
                step(case, 9, "1.3", "Zet in de planning van het project een datum waarop de opdrachtgever een eerste resultaat ziet (1.3).", "projectleider", "", d(2, 8), d(2, 26), Some((1, 2)), None, &[2], false),
                step(case, 10, "6.3", "Bespreek wat de vijf belangrijkste woorden uit de projectvraag betekenen (6.3).", "data-analist", "de inhoudelijk expert", d(12, 14), d(1, 8), Some((3, 6)), None, &[], false),
                step(case, 11, "7.2", "Bespreek in het team welke uitkomst van het project lastig zou zijn (7.2).", "projectleider", "", d(2, 8), d(2, 26), Some((2, 3)), None, &[], false),
            ],
            totals: vec!["Per rol: projectleider 24 tot 46 uur eenmalig; afdelingsmanager 2 tot 4; leidinggevenden van het kernteam 2 tot 4, en 8 per week voor het kernteam; data-analist 3 tot 6.".into(), "Samen 31 tot 60 uur eenmalig, plus 8 uur per week (104 uur per kwartaal). Zonder inhuur, software en kosten van partners.".into()],
            more: Some("Nog 12 stappen onder het streefniveau: zie het werkboek.".into()),
        },
        law: law(),
        workbook: Workbook::default(),
    }
}

fn voorbeeldstad(case: &Case) -> Decision {
    let d = |m: i8, day: i8| date(if m >= 11 { 2026 } else { 2027 }, m, day);
    let rows = vec![
        row(
            "DR-M",
            &[1, 3, 4],
            "dat het model niet meetelt bij beslissingen over mensen, totdat de opdrachtgever, met mandaat van het college, schriftelijk heeft besloten dat het mag, op grond van de DPIA, de IAMA en een test op ongelijke uitkomsten",
            "opdrachtgever",
            "vanaf ma 30 nov; besluit vr 16 apr 2027",
            "5–10; stap 3 eerst begroten",
            "–",
        ),
        row(
            "DR-M2",
            &[2],
            "dat de opdrachtgever een begroting en planning voorlegt voor de IAMA, de test en de werkwijze",
            "opdrachtgever",
            "wo 23 dec",
            "4–8",
            "–",
        ),
        row(
            "DR-R",
            &[5, 6, 7, 8, 9, 10, 11, 12],
            "dat de andere acht stappen van bladzijde 4 worden uitgevoerd",
            "zie bladzijde 4",
            "vr 23 apr 2027",
            "22–44",
            "3",
        ),
    ];
    let dims = case.questionnaire.dimensions();
    let mut base = duinrand(case);
    let name = case.name();
    base.variant = Variant::Decision;
    base.title = "Besluit over het datalab".into();
    base.file_title = format!("{name}: Besluit over het datalab, 29 november 2026");
    base.subtitle = format!("{name} · voor de directie, de opdrachtgever en het team · 29 november 2026");
    base.status = "ter besluitvorming".into();
    base.about = vec![
        pair(
            "Voor",
            "sociaal domein; openbare orde en veiligheid; verkeer en mobiliteit; ruimte en wonen; duurzaamheid en klimaat.",
        ),
        pair("Analyses", "beschrijvend, diagnostisch en voorspellend."),
        pair("Gegevens over personen", "ja, ook gevoelige."),
        pair("Fase", "lopend."),
        pair("Vorm", "samenwerkend."),
        pair(
            "Status",
            "ter besluitvorming. Vertrouwelijk: alleen voor de directie, de opdrachtgever en het team.",
        ),
        pair(
            "Bijlage in deze pdf",
            "de zelfscan, met de antwoorden van alle invullers en alle opmerkingen.",
        ),
    ];
    base.advice = "Groei door, behalve met modellen over mensen: die tellen niet mee bij beslissingen totdat schriftelijk is besloten dat het mag.".into();
    base.reasons = vec!["Er is niet besloten dat een model over mensen gebruikt mag worden, na een IAMA en een test op ongelijke uitkomsten.".into(), "De grootste afstand tot het streefniveau is er bij draagvlak (67; streef 92).".into(), "Zes van de zeven randvoorwaarden zijn volgens de invullers geregeld; bij geen daarvan is een bewijsstuk genoemd.".into()];
    base.stops = None;
    base.proposal = Some(Proposal { heading: "De directie besluit".into(), shorter: [rows.clone(), rows.clone()], rows, totals: "Deze besluiten: 31 tot 62 uur eenmalig, zonder stap 3 (eerst begroten), plus 3 uur per week (39 uur per kwartaal). Zonder inhuur, software en kosten van partners.".into() });
    base.alternatives = Some(Alternatives { now: "Zoals het profiel nu is: 1 van de 7 randvoorwaarden open, stadium Starten.".into(), choices: vec![("Alleen beschrijven en verklaren".into(), ", niet voorspellen of voorschrijven. Dan vervalt de toets op eerlijkheid van modellen over mensen; er staat geen randvoorwaarde meer open. Het stadium wordt Doorgroeien.".into())], none: None, tip: None });
    base.inaction = vec!["Het model kan gaan meetellen bij beslissingen over mensen, zonder dat bekend is wie daar nadeel van heeft.".into()];
    base.agenda = Agenda { sentence: "Vrijdag 26 februari 2027, met het vinkje van bladzijde 3.".into(), to_tick: Some("☐ besloten  ☐ aangehouden tot ______  ☐ niet overgenomen, omdat ______  ·  datum ______  ·  functie ______".into()) };
    base.certainty = vec![
        pair(
            "Stadium",
            "Starten. De score past bij Doorgroeien; deze open randvoorwaarde houdt het stadium op Starten: de toets op eerlijkheid van modellen over mensen. Ander werk kan wel doorgaan en groeien: beschrijven en verklaren.",
        ),
        pair("Score", "73 van 100."),
        pair("Randvoorwaarden open", "1 van 7 (1 niet geregeld)."),
        pair("Bekend", "40 van de 40 vragen."),
        pair(
            "Invullers",
            "Besproken beeld van drie invullers uit twee soorten rollen. Eens over 40 van de 40 vragen; over randvoorwaarden 7 van de 7.",
        ),
        pair(
            "Stevigheid van het stadium",
            "Is bij één vraag het antwoord één lager, dan blijft het stadium gelijk. Met antwoord 4 bij vraag 9.4 wordt het Doorgroeien. Alle 40 antwoorden zijn bekend.",
        ),
    ];
    base.standing.meaning = vec!["De aanpak werkt op de meeste punten. De aandacht gaat naar volhouden: vaste middelen, beheer en zichtbaar gebruik. Zolang de open randvoorwaarde niet geregeld is, mag dit niet: een voorspellend of voorschrijvend model laten meetellen bij beslissingen over mensen, ook als advies of als lijst voor controle. Dit kan wel doorgaan en groeien: beschrijven en verklaren.".into()];
    base.standing.gaps = vec![
        (Some(dims[6].id), "Draagvlak: 67, streef 92.".into()),
        (Some(dims[5].id), "Samenwerking: 64, streef 83.".into()),
        (Some(dims[1].id), "Vraaggestuurd werken: 75, streef 89.".into()),
    ];
    base.preconditions = Preconditions {
        open: vec![open(case, "De toets op eerlijkheid van modellen over mensen", "9.4", "niet geregeld", "Een voorspellend of voorschrijvend model laten meetellen bij beslissingen over mensen, ook als advies of als lijst voor controle.", "Beschrijven en verklaren; het model testen binnen wat over de gegevens is besloten, zonder gevolgen voor mensen.", "Een schriftelijk besluit dat het model gebruikt mag worden, op grond van de DPIA, een IAMA met iemand van buiten het team, een test op ongelijke uitkomsten, en een werkwijze waarin een medewerker beslist die kan en mag afwijken.", "de opdrachtgever, met mandaat van het college, na advies van de FG", "vr 16 apr 2027")],
        may_go_on: None,
        arranged: vec!["Volgens de invullers geregeld (○): het besluit dat persoonsgegevens gebruikt mogen worden, de voortoets of DPIA, de beperkte toegang tot gegevens, de afspraken met partners, een opdrachtgever en vaste uren voor het kernteam.".into()],
        foot: vec!["Een toets is nog geen toestemming: kijk na of er een schriftelijk besluit is dat het mag.".into(), "De FG adviseert en houdt toezicht; de gemeente beslist. Dit is geen juridische toets.".into()],
    };
    base.plan.rows = vec![
        step(
            case,
            1,
            "9.4",
            "Spreek af en meld dat het model niet meetelt bij beslissingen over mensen (9.4).",
            "opdrachtgever",
            "",
            d(11, 30),
            d(12, 4),
            Some((1, 2)),
            None,
            &[],
            true,
        ),
        step(
            case,
            2,
            "9.4",
            "Vraag een begroting en een procesbegeleider voor de IAMA en de test (9.4).",
            "opdrachtgever",
            "",
            d(12, 7),
            d(12, 23),
            Some((4, 8)),
            None,
            &[1],
            true,
        ),
        step(
            case,
            3,
            "9.4",
            "Doe de IAMA met iemand van buiten het team en test op ongelijke uitkomsten (9.4).",
            "opdrachtgever",
            "de privacy officer",
            d(1, 4),
            d(3, 25),
            None,
            None,
            &[2],
            true,
        ),
        step(
            case,
            4,
            "9.4",
            "Besluit schriftelijk of het model gebruikt mag worden, na advies van de FG (9.4).",
            "opdrachtgever",
            "",
            d(3, 30),
            d(4, 16),
            Some((4, 8)),
            None,
            &[3],
            true,
        ),
        step(
            case,
            5,
            "6.2",
            "Zet de uren van inhoudelijk experts op de projectkaart en in de planning van hun afdeling (6.2).",
            "projectleider",
            "de leidinggevende",
            d(12, 14),
            d(1, 8),
            Some((2, 4)),
            None,
            &[],
            false,
        ),
        step(
            case,
            6,
            "1.4",
            "Zet bij de start van elk project een beslisdatum met twee of drie criteria op de projectkaart (1.4).",
            "projectleider",
            "de opdrachtgever",
            d(12, 14),
            d(1, 8),
            Some((1, 2)),
            None,
            &[],
            false,
        ),
        step(
            case,
            7,
            "2.2",
            "Spreek een vast overleg af tussen opdrachtgever en team, en leg na afloop vast wat er met de uitkomst gebeurt (2.2).",
            "opdrachtgever",
            "de projectleider",
            d(3, 1),
            d(3, 19),
            Some((2, 4)),
            Some((1, 1)),
            &[],
            false,
        ),
        step(
            case,
            8,
            "6.3",
            "Zet de begrippen van alle projecten in één lijst (6.3).",
            "data-analist",
            "",
            d(3, 1),
            d(3, 19),
            Some((4, 8)),
            None,
            &[],
            false,
        ),
        step(
            case,
            9,
            "7.2",
            "Leg van elke uitkomst vast wat ermee is gedaan (7.2).",
            "opdrachtgever",
            "",
            d(3, 22),
            d(4, 9),
            Some((1, 2)),
            None,
            &[],
            false,
        ),
        step(
            case,
            10,
            "2.1",
            "Maak de lijst met vragen zichtbaar voor alle medewerkers, met de stand per vraag (2.1).",
            "projectleider",
            "",
            d(3, 1),
            d(3, 19),
            Some((4, 8)),
            None,
            &[],
            false,
        ),
        step(
            case,
            11,
            "7.4",
            "Kies één vaste plek op intranet voor resultaten en plaats elk kwartaal een bericht (7.4).",
            "projectleider",
            "de communicatieadviseur",
            d(3, 1),
            d(3, 19),
            Some((4, 8)),
            None,
            &[],
            false,
        ),
        step(
            case,
            12,
            "6.1",
            "Laat analist en inhoudelijk expert elke week samen aan het project werken (6.1).",
            "leidinggevenden van het kernteam",
            "",
            d(3, 1),
            d(4, 23),
            Some((4, 8)),
            Some((2, 2)),
            &[],
            false,
        ),
    ];
    base.plan.totals = vec!["Per rol: opdrachtgever 12 tot 24 uur eenmalig en 1 per week, zonder stap 3 (eerst begroten); leidinggevenden van het kernteam 4 tot 8, en 2 per week; projectleider 11 tot 22; data-analist 4 tot 8.".into(), "Samen 31 tot 62 uur eenmalig, zonder stap 3, plus 3 uur per week (39 uur per kwartaal). Zonder inhuur, software en kosten van partners.".into()];
    base.plan.more = Some("Nog één stap onder het streefniveau: zie het werkboek.".into());
    base
}
