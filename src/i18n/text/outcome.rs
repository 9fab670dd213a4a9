//! What the window says about the outcome.

phrases! {
    /// How far along a scan is.
    Insight {
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
        back(): nl "Terug naar uitkomst", en "Back to the outcome";
        stage_now(stage: &str): nl "Stadium {stage}", en "Stage {stage}";
        no_stage_lead(low: &str, high: &str):
            nl "Er is nog te weinig bekend voor een score en een stadium. Met de antwoorden tot nu toe ligt de score tussen {low} en {high}.",
            en "Too little is known for a score and a stage. With the answers so far the score lies between {low} and {high}.";
        path(): nl "Stadia op de schaal van 0 tot 100", en "Stages on the scale from 0 to 100";
        here(range: &str): nl "{range} · nu hier", en "{range} · here now";
        fits(stage: &str): nl "past bij {stage}", en "fits {stage}";
        no_score(): nl "nog geen score", en "no score yet";
        closed_by_gates(n: usize, stage: &str):
            nl "{stage} is dicht: 1 randvoorwaarde open" | "{stage} is dicht: {n} randvoorwaarden open",
            en "{stage} is closed: 1 precondition open" | "{stage} is closed: {n} preconditions open";
        closed_by_themes(n: usize, stage: &str):
            nl "{stage} is dicht: 1 thema scoort te laag" | "{stage} is dicht: {n} thema’s scoren te laag",
            en "{stage} is closed: 1 theme scores too low" | "{stage} is closed: {n} themes score too low";
        then_needs(points: u32, now: &str):
            nl "Daarna nog nodig: {points} punten, nu {now}",
            en "After that it takes {points} points, now {now}";
        enough(): nl "De score is er al hoog genoeg voor", en "The score is high enough for it already";
        certainty(): nl "Hoe zeker dit is", en "How certain this is";
        known(a: usize, b: usize): nl "{a} van de {b} vragen bekend.", en "{a} of {b} questions known.";
        questions_left(n: usize): nl "Nog 1 vraag" | "Nog {n} vragen", en "1 more question" | "{n} more questions";
        to_ask_about(): nl "Naar wat nog niet bekend is", en "To what isn’t known yet";
        who_knows(): nl "Wie weet het?", en "Who knows?";
        asked_by(questions: &str, day: &str):
            nl "Vraag {questions}, uiterlijk {day}",
            en "Question {questions}, by {day}";
        first(): nl "Eerst regelen", en "Arrange first";
        first_lead():
            nl "Zet een schakelaar om en zie wat er verandert.",
            en "Turn a switch and see what changes.";
        not_now(what: &str): nl "Nu niet: {what}", en "Not now: {what}";
        switch(name: &str, number: &str): nl "{name} ({number}) als proef geregeld", en "{name} ({number}) met, as a trial";
        gates(): nl "Randvoorwaarden", en "Preconditions";
        gates_none():
            nl "Volgens het profiel gelden er geen randvoorwaarden.",
            en "According to the profile, no preconditions apply.";
        to_question(number: &str): nl "Naar vraag {number}", en "To question {number}";
        open_question(number: &str): nl "Vraag {number} openen", en "Open question {number}";
        themes(): nl "Score per thema", en "Score per theme";
        themes_lead():
            nl "De antwoorden zijn een volgorde, geen meetlat. Lees bij een score ook de gekozen zinnen.",
            en "The answers are an order, not a measuring rod. With a score, also read the chosen sentences.";
        this_month(): nl "Deze maand doen", en "To do this month";
        all_steps(n: usize): nl "De ene stap" | "Alle {n} stappen", en "The one step" | "All {n} steps";
        tabs(): nl "Meer over de uitkomst", en "More about the outcome";
        tab_plan(n: usize): nl "Stappen in het plan ({n})" | "Stappen in het plan ({n})", en "Steps in the plan ({n})" | "Steps in the plan ({n})";
        tab_proposed(n: usize): nl "Voorgestelde stappen ({n})" | "Voorgestelde stappen ({n})", en "Proposed steps ({n})" | "Proposed steps ({n})";
        proposed_lead():
            nl "Stappen die bij deze uitkomst passen, op volgorde. Een stap komt pas in het plan met ‘In het plan’; een rij opent de vraag waar hij over gaat.",
            en "Steps that suit this outcome, in order. A step is only in the plan after ‘Into the plan’; a row opens the question that it is about.";
        into_plan(): nl "In het plan", en "Into the plan";
        into_plan_of(what: &str): nl "In het plan: {what}", en "Into the plan: {what}";
        tab_themes(): nl "Thema’s", en "Themes";
        tab_ask(n: usize): nl "Nog na te vragen ({n})" | "Nog na te vragen ({n})", en "Still to ask ({n})" | "Still to ask ({n})";
        tab_how(): nl "Hoe is dit berekend", en "How this is calculated";
        plan_lead():
            nl "Alle stappen van het plan op volgorde. Een vinkje zet een stap op klaar; een rij opent de vraag waar hij over gaat.",
            en "All steps of the plan in order. A tick marks a step as done; a row opens the question that it is about.";
        step(number: &str, what: &str, by: &str):
            nl "Stap {number}: {what} {by}",
            en "Step {number}: {what} {by}";
        ready(who: &str, day: &str): nl "{who} · klaar {day}", en "{who} · ready {day}";
        by_step(who: &str, number: &str, day: &str): nl "{who} · stap {number} · {day}", en "{who} · step {number} · {day}";
        to_plan(): nl "Naar het plan", en "To the plan";
        done(what: &str): nl "Klaar: {what}", en "Done: {what}";
        none_this_month(): nl "Alle stappen zijn klaar.", en "All steps are done.";
        everything_known(): nl "Van elke vraag is het antwoord bekend.", en "The answer to every question is known.";
        ask_lead():
            nl "Deze antwoorden zijn nog niet bekend, gerangschikt naar wie het weet. Een rij opent de vraag.",
            en "These answers aren’t known yet, arranged by who knows. A row opens its question.";
        not_answered(): nl "nog geen antwoord", en "no answer yet";
        target_is(target: &str): nl "streef {target}", en "target {target}";
        checks_lead():
            nl "Sommige antwoorden passen niet goed bij elkaar. Dat hoeft geen fout te zijn.",
            en "Some answers do not go well together. That need not be a mistake.";
        checks_none(): nl "De antwoorden passen bij elkaar.", en "The answers go well together.";
        unfinished(n: usize):
            nl "Nog 1 vraag open. Beantwoord die voor een scherper beeld." | "Nog {n} vragen open. Beantwoord ze voor een scherper beeld.",
            en "1 question is still open. Answer it for a sharper picture." | "{n} questions are still open. Answer them for a sharper picture.";
        whose(): nl "Wiens antwoorden", en "Whose answers";
        mine(): nl "Mijn antwoorden", en "My answers";
        together(n: usize): nl "Samen ({n})" | "Samen ({n})", en "Together ({n})" | "Together ({n})";
        mine_lead(): nl "alleen de eigen antwoorden", en "the own answers only";
    }
}
