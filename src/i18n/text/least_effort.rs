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
        weekly_of_step(hours: &str): nl "{hours} per week", en "{hours} a week";
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
        unknown_stage(stage: &str, known: &str):
            nl "Stadium ‘{stage}’ bestaat niet; wel: {known}.",
            en "There is no stage ‘{stage}’; there are: {known}.";
    }
}
