//! What window and command line say about the cheapest steps to a stage.

phrases! {
    /// The cheapest steps to a stage.
    LeastEffortText {
        title(stage: &str):
            nl "Wat is nodig voor {stage}?",
            en "What does {stage} take?";
        already(stage: &str):
            nl "{stage} is al bereikt, ook als alles wat nog onbekend is laag uitvalt. Er zijn geen stappen voor nodig.",
            en "{stage} has been reached already, even if everything that is still unknown turns out low. It takes no steps.";
        unreachable(stage: &str):
            nl "{stage} is met deze vragen niet te bereiken.",
            en "{stage} can’t be reached with these questions.";
        steps(n: usize):
            nl "Minste werk: één stap" | "Minste werk: {n} stappen",
            en "Least work: one step" | "Least work: {n} steps";
        second(n: usize):
            nl "Tweede keus: één stap" | "Tweede keus: {n} stappen",
            en "Second choice: one step" | "Second choice: {n} steps";
        once(hours: &str): nl "Eenmalig: {hours}", en "Once: {hours}";
        weekly(hours: &str, quarter: &str):
            nl "Per week: {hours} (gerekend over één kwartaal: {quarter})",
            en "Per week: {hours} (counted over one quarter: {quarter})";
        hours(low: u32, high: u32): nl "{low} tot {high} uur", en "{low} to {high} hours";
        hours_exactly(hours: u32): nl "{hours} uur" | "{hours} uur", en "{hours} hour" | "{hours} hours";
        low(before: u32, after: u32):
            nl "Laagste uitkomst: van {before} naar {after} van 100",
            en "Lowest outcome: from {before} to {after} out of 100";
        above_targets(stage: &str):
            nl "Let op: {stage} is niet te bereiken zonder verder te gaan dan het streefniveau van deze fase.",
            en "Note: {stage} can’t be reached without going beyond the target level of this phase.";
        answers(from: &str, to: &str): nl "van antwoord {from} naar {to}", en "from answer {from} to {to}";
        ask_first(to: &str):
            nl "eerst navragen, daarna zo nodig naar antwoord {to}",
            en "find out first, then to answer {to} if needed";
        without(): nl "Zonder", en "Without";
        instead(): nl "In plaats daarvan", en "Instead";
        not_the_advice():
            nl "Dit is de goedkoopste weg over de streep, niet de volgorde die de methode adviseert. Begin met de eerste stappen van het advies.",
            en "This is the cheapest way over the line, not the order that the method advises. Begin with the first steps of the advice.";
        choose(): nl "Stadium", en "Stage";
        searching(): nl "De goedkoopste stappen worden gezocht…", en "Looking for the cheapest steps…";
        broke_off():
            nl "Het zoeken is afgebroken. Er is niets verloren; kies het stadium opnieuw.",
            en "The search broke off. Nothing is lost; choose the stage again.";
        measure(): nl "De laagste uitkomst en de streep", en "The lowest outcome and the line";
        lowest_now(points: u32): nl "laagste uitkomst nu {points}", en "lowest outcome now {points}";
        from_points(stage: &str, points: u32): nl "{stage} vanaf {points}", en "{stage} from {points}";
        gates_first(n: usize): nl "De randvoorwaarde regelen" | "{n} randvoorwaarden regelen", en "Meet the precondition" | "Meet {n} preconditions";
        over_the_line(points: u32): nl "Over de streep van {points} punten komen", en "Get over the line of {points} points";
        part(n: usize, points: u32):
            nl "1 stap; de laagste uitkomst wordt {points}" | "{n} stappen; de laagste uitkomst wordt {points}",
            en "1 step; the lowest outcome becomes {points}" | "{n} steps; the lowest outcome becomes {points}";
        hours_once(): nl "uren eenmalig", en "hours once";
        least(): nl "Minste werk", en "Least work";
        in_steps(n: usize): nl "eenmalig, in 1 stap" | "eenmalig, in {n} stappen", en "once, in 1 step" | "once, in {n} steps";
        plus_weekly(hours: &str): nl "plus {hours} per week", en "plus {hours} a week";
        quarter(hours: &str):
            nl "Gerekend over één kwartaal: {hours}. Zonder inhuur, software en kosten van partners.",
            en "Counted over one quarter: {hours}. Without hired staff, software and costs of partners.";
        no_weekly():
            nl "Gerekend over één kwartaal. Zonder inhuur, software en kosten van partners.",
            en "Counted over one quarter. Without hired staff, software and costs of partners.";
        why_wide(): nl "Waarom zo’n breed getal?", en "Why so wide a range?";
        wide(short: &str, number: &str, low: u32, high: u32):
            nl "Bij ‘{short}’ ({number}) is het {low} tot {high} uur: een deel is alleen soms nodig.",
            en "For ‘{short}’ ({number}) it’s {low} to {high} hours: a part is only needed sometimes.";
        to_plan():
            nl ("Zet in het plan", "Elke stap wordt een actie, met rol en datum"),
            en ("Put into the plan", "Each step becomes an action, with a role and a date");
        try_out():
            nl ("Probeer uit", "Toont de uitkomst na deze stappen als proef"),
            en ("Try it", "Shows the outcome after these steps as a trial");
        second_choice(): nl "Tweede keus", en "Second choice";
        first_choice(): nl "Eerste keus", en "First choice";
        as_much(): nl "Even veel uren.", en "Just as many hours.";
        more_hours(hours: &str): nl "{hours} uur meer, over één kwartaal.", en "{hours} hours more, over one quarter.";
        fewer_hours(hours: &str): nl "{hours} uur minder, over één kwartaal.", en "{hours} hours fewer, over one quarter.";
        instead_of(without: &str): nl "In plaats van {without}:", en "Instead of {without}:";
        without_only(without: &str): nl "Zonder {without}.", en "Without {without}.";
        choose_second(): nl "Kies de tweede keus", en "Take the second choice";
        choose_first(): nl "Kies de eerste keus", en "Take the first choice";
        short_of(short: &str, number: &str): nl "‘{short}’ ({number})", en "‘{short}’ ({number})";
        ask_short(short: &str): nl "Eerst navragen, daarna: {short}", en "Find out first, then: {short}";
        per_week(hours: &str): nl "{hours} per week", en "{hours} a week";
        unknown_stage(stage: &str, known: &str):
            nl "Stadium ‘{stage}’ bestaat niet; wel: {known}.",
            en "There is no stage ‘{stage}’; there are: {known}.";
    }
}
