//! What the window says about the outcome.

phrases! {
    /// How far along a scan is.
    Insight {
        score(): nl "Score", en "Score";
        no_score(): nl "Nog te weinig bekend voor een score", en "Too little is known for a score";
        progress(): nl "Voortgang", en "Progress";
        answered(a: usize, b: usize): nl "{a} van {b} vragen", en "{a} of {b} questions";
        time_left(minutes: usize): nl "nog ongeveer {minutes} min", en "about {minutes} min left";
        done(): nl "alles beantwoord", en "all answered";
    }
}

phrases! {
    /// All questions.
    Overview {
        title(): nl "Alle vragen en antwoorden", en "All questions and answers";
        filter(): nl "Toon", en "Show";
        all(): nl "Alles", en "All";
        open(): nl "Nog open", en "Still open";
        dont_know(): nl "Weet ik niet", en "Don’t know";
        gates(): nl "Randvoorwaarden", en "Preconditions";
        notes(): nl "Met opmerking", en "With a note";
        unanswered(): nl "Nog geen antwoord", en "No answer yet";
        excluded(): nl "Geldt niet volgens het profiel", en "Does not apply according to the profile";
        not_applicable(reason: &str): nl "Niet van toepassing: {reason}", en "Not applicable: {reason}";
        nothing(): nl "Geen vragen om te tonen.", en "No questions to show.";
        note_chip(): nl "opmerking", en "note";
        gate_chip(): nl "randvoorwaarde", en "precondition";
        check_chip(): nl "klopt dit?", en "is this right?";
        go(number: &str, question: &str, state: &str):
            nl "Vraag {number} openen: {question} {state}",
            en "Open question {number}: {question} {state}";
    }
}

phrases! {
    /// The outcome.
    Results {
        title(): nl "Resultaat", en "Result";
        stage(): nl "Stadium", en "Stage";
        no_stage(): nl "Nog geen stadium", en "No stage yet";
        no_stage_lead(low: &str, high: &str):
            nl "Er is nog te weinig bekend voor een score en een stadium. Met de antwoorden tot nu toe ligt de score tussen {low} en {high}.",
            en "Too little is known for a score and a stage. With the answers so far the score lies between {low} and {high}.";
        certainty(): nl "Hoe zeker dit is", en "How certain this is";
        questions_left(n: usize): nl "Nog 1 vraag" | "Nog {n} vragen", en "1 more question" | "{n} more questions";
        to_ask_about(): nl "Naar wat nog niet bekend is", en "To what isn’t known yet";
        who_knows(): nl "Wie weet het?", en "Who knows?";
        asked_by(questions: &str, day: &str):
            nl "Vraag {questions}, uiterlijk {day}",
            en "Question {questions}, by {day}";
        first(): nl "Eerst regelen", en "Arrange first";
        first_lead():
            nl "In de volgorde die bij de fase past. Een rij opent de vraag.",
            en "In the order that fits the phase. A row opens its question.";
        not_now(what: &str): nl "Nu niet: {what}", en "Not now: {what}";
        gates(): nl "Randvoorwaarden", en "Preconditions";
        gates_none():
            nl "Volgens het profiel gelden er geen randvoorwaarden.",
            en "According to the profile, no preconditions apply.";
        to_question(number: &str): nl "Naar vraag {number}", en "To question {number}";
        themes(): nl "Score per thema", en "Score per theme";
        themes_lead():
            nl "De antwoorden zijn een volgorde, geen meetlat. Lees bij een score ook de gekozen zinnen.",
            en "The answers are an order, not a measuring rod. With a score, also read the chosen sentences.";
        this_month(): nl "Deze maand doen", en "To do this month";
        all_steps(n: usize): nl "Alle {n} stappen", en "All {n} steps";
        plan(n: usize): nl "Stappenplan (1 stap)" | "Stappenplan ({n} stappen)", en "Plan (1 step)" | "Plan ({n} steps)";
        plan_lead():
            nl "Alle stappen op volgorde. Een rij opent de vraag waar hij over gaat.",
            en "All steps in order. A row opens the question that it is about.";
        step(number: &str, what: &str, by: &str):
            nl "Stap {number}: {what} {by}",
            en "Step {number}: {what} {by}";
        ready(who: &str, day: &str): nl "{who} · klaar {day}", en "{who} · ready {day}";
        checks(): nl "Klopt dit?", en "Is this right?";
        checks_lead():
            nl "Sommige antwoorden passen niet goed bij elkaar. Dat hoeft geen fout te zijn.",
            en "Some answers do not go well together. That need not be a mistake.";
        checks_none(): nl "De antwoorden passen bij elkaar.", en "The answers go well together.";
        reason_given(reason: &str): nl "Reden: {reason}", en "Reason: {reason}";
        unfinished(n: usize):
            nl "Nog {n} vragen open. Beantwoord ze voor een scherper beeld.",
            en "{n} questions are still open. Answer them for a sharper picture.";
        make_report(): nl "Rapport maken", en "Make the report";
    }
}
