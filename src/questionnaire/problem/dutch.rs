//! Problems in Dutch: what is wrong, and what to do about it.

use super::{ProblemKind, Reference, list};
use crate::i18n::Language;

#[expect(clippy::too_many_lines, reason = "a phrase book: one entry per problem")]
pub(super) fn explain(problem: &ProblemKind) -> (String, String) {
    let (message, hint): (String, &str) = match problem {
        ProblemKind::Syntax(error) => (
            format!("dit is niet te lezen als RON: {error}"),
            "Kijk naar een haakje, komma of aanhalingsteken te veel of te weinig, of een veld met een verkeerde naam.",
        ),
        ProblemKind::MissingFile(name) => (
            format!("het bestand {name} ontbreekt"),
            "Voeg het bestand toe of haal de naam weg.",
        ),
        ProblemKind::NotText => (
            "dit bestand is geen tekst in UTF-8".into(),
            "Bewaar het bestand opnieuw als UTF-8.",
        ),
        ProblemKind::UnlistedFile => (
            "dit bestand staat niet in de lijst `dimensions`".into(),
            "Zet de naam in questionnaire.ron of haal het bestand weg.",
        ),
        ProblemKind::UnknownFormat(format) => (
            format!("bestandsindeling {format} is nieuwer dan dit programma kent"),
            "Gebruik een nieuwere versie van het programma.",
        ),
        ProblemKind::MissingLanguage(missing) => (
            format!("de tekst ontbreekt in het {}", name_of(*missing)),
            "Vul `nl` en `en` allebei in; een lege tekst telt niet.",
        ),
        ProblemKind::UnknownPlaceholder { name, known } => {
            return (
                format!("{{{name}}} wordt hier niet ingevuld"),
                if known.is_empty() {
                    "Hier kunnen geen namen tussen accolades staan.".into()
                } else {
                    format!("Hier kan wel: {}.", list(known))
                },
            );
        }
        ProblemKind::PlaceholdersDiffer => (
            "de talen hebben niet dezelfde namen tussen accolades".into(),
            "Gebruik in beide talen dezelfde namen.",
        ),
        ProblemKind::DoubleId(id) => (
            format!("de id `{id}` staat er twee keer"),
            "Geef een van de twee een andere id.",
        ),
        ProblemKind::BadId(id) => (
            format!("`{id}` kan geen id zijn"),
            "Gebruik letters, cijfers, - en _; geen spaties, en begin met een letter of cijfer.",
        ),
        ProblemKind::UnknownReference { kind, id, similar } => {
            return (
                format!("{} `{id}` bestaat niet", name(*kind)),
                similar.as_ref().map_or_else(
                    || "Kijk of de id goed geschreven is.".into(),
                    |id| format!("Bedoelt deze regel `{id}`?"),
                ),
            );
        }
        ProblemKind::WrongLevelCount { expected, found } => (
            format!("er zijn {found} antwoorden, maar de schaal heeft {expected} niveaus"),
            "Geef elk niveau precies één antwoord, het laagste eerst.",
        ),
        ProblemKind::LevelsEqual { lower, higher } => (
            format!("de antwoorden op niveau {lower} en {higher} zijn gelijk"),
            "Geef elk niveau een eigen zin.",
        ),
        ProblemKind::MissingStep(level) => (
            format!("niveau {level} heeft geen volgende stap"),
            "Voeg `step` toe: wat, wie, inzet, termijn en deze week.",
        ),
        ProblemKind::StepAtHighest => (
            "het hoogste niveau heeft een volgende stap".into(),
            "Haal `step` hier weg.",
        ),
        ProblemKind::WeightOutOfRange(weight) => (
            format!("gewicht {weight} ligt niet tussen 1 en 3"),
            "Kies 1, 2 of 3.",
        ),
        ProblemKind::LevelOutOfRange { level, highest } => (
            format!("niveau {level} bestaat niet; het hoogste is {highest}"),
            "Kies een niveau van de schaal.",
        ),
        ProblemKind::MissingTarget(phase) => (
            format!("er is geen streefniveau voor fase `{phase}`"),
            "Geef `target` voor elke fase een niveau.",
        ),
        ProblemKind::GateWithoutThreshold => (
            "deze randvoorwaarde heeft geen drempel".into(),
            "Voeg `threshold` toe: het laagste niveau waarop zij geregeld is.",
        ),
        ProblemKind::CeilingWithoutEffect => (
            "dit plafond is de hoogste band en houdt dus niets tegen".into(),
            "Kies een lagere band.",
        ),
        ProblemKind::SteeringCharacter => (
            "de tekst bevat onzichtbare stuurtekens".into(),
            "Typ de tekst opnieuw in plaats van te plakken.",
        ),
        ProblemKind::ThresholdZero => (
            "drempel 0 is altijd gehaald".into(),
            "Kies een drempel van 1 of hoger.",
        ),
        ProblemKind::UnreachableCondition => (
            "deze voorwaarde kan nooit waar zijn".into(),
            "Twee delen spreken elkaar tegen, of de vraag geldt nooit als de rest waar is.",
        ),
        ProblemKind::ConditionNotAllowed => (
            "dit soort voorwaarde kan hier niet".into(),
            "Gebruik hier alleen voorwaarden over het profiel.",
        ),
        ProblemKind::WrongFieldKind { field } => (
            format!("profielveld `{field}` is hier niet van het goede soort"),
            "Kies een veld van een ander soort, of verander `kind`.",
        ),
        ProblemKind::OptionsDoNotFit => (
            "de opties passen niet bij het soort veld".into(),
            "Een keuzeveld heeft opties; een tekst of getal niet.",
        ),
        ProblemKind::BadScale => (
            "de schaal loopt niet op van 0 naar 100".into(),
            "Schrijf bijvoorbeeld [0.0, 25.0, 50.0, 75.0, 100.0].",
        ),
        ProblemKind::BadBands => (
            "de banden beginnen niet bij 0 of lopen niet op".into(),
            "Zet de laagste band eerst, met `from: 0`.",
        ),
        ProblemKind::PhaseNotInOneGroup(phase) => (
            format!("fase `{phase}` staat niet in precies één groep"),
            "Zet elke fase één keer in `phases`.",
        ),
        ProblemKind::GateOrderIncomplete(gate) => (
            format!("randvoorwaarde `{gate}` staat niet precies één keer in deze volgorde"),
            "Noem elke randvoorwaarde één keer.",
        ),
        ProblemKind::EmptyList(name) => (format!("de lijst `{name}` is leeg"), "Geef er minstens één."),
        ProblemKind::TooMany => (
            "dit zijn er meer dan het programma aankan".into(),
            "Splits de vragenlijst.",
        ),
    };
    (message, hint.into())
}

fn name(reference: Reference) -> &'static str {
    match reference {
        Reference::Dimension => "thema",
        Reference::Item => "vraag",
        Reference::Gate => "randvoorwaarde",
        Reference::Field => "profielveld",
        Reference::Option => "optie",
        Reference::Band => "band",
    }
}

fn name_of(language: Language) -> &'static str {
    match language {
        Language::Dutch => "Nederlands",
        Language::English => "Engels",
    }
}
