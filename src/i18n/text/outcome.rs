//! What the window says about the outcome.

phrases! {
    /// The picture beside the question.
    Insight {
        title(): nl "Beeld tot nu toe", en "The picture so far";
        score(): nl "Score", en "Score";
        no_score(): nl "Nog te weinig bekend voor een score", en "Too little is known for a score";
        interval(interval: &str):
            nl "Kan door onbekende antwoorden {interval} liggen",
            en "May lie {interval}, because of unknown answers";
        target(): nl "Streefniveau", en "Target level";
        band(): nl "Band", en "Band";
        provisional(): nl "voorlopig", en "provisional";
        firm(): nl "staat vast", en "firm";
        lowered():
            nl "Een open randvoorwaarde houdt de band laag.",
            en "An open precondition keeps the band low.";
        progress(): nl "Voortgang", en "Progress";
        answered(a: usize, b: usize): nl "{a} van {b} vragen", en "{a} of {b} questions";
        time_left(minutes: usize): nl "nog ongeveer {minutes} min", en "about {minutes} min left";
        done(): nl "alles beantwoord", en "all answered";
        gates(): nl "Randvoorwaarden", en "Preconditions";
        gates_open(n: usize, total: usize):
            nl "1 van {total} nog open" | "{n} van {total} nog open",
            en "1 of {total} still open" | "{n} of {total} still open";
        gates_closed(total: usize): nl "Alle {total} geregeld", en "All {total} met";
        radar():
            nl "Radardiagram met de score per thema van 0 tot 100",
            en "Radar chart with the score of each theme from 0 to 100";
        show(): nl "Beeld tot nu toe", en "The picture so far";
    }
}

phrases! {
    /// All questions.
    Overview {
        title(): nl "Overzicht", en "Overview";
        lead():
            nl "Alle vragen met het gekozen antwoord. Een vraag aanklikken opent hem.",
            en "All questions with the chosen answer. Clicking a question opens it.";
        filter(): nl "Toon", en "Show";
        all(): nl "Alles", en "All";
        open(): nl "Nog open", en "Still open";
        dont_know(): nl "Weet ik niet", en "Don’t know";
        gates(): nl "Randvoorwaarden", en "Preconditions";
        notes(): nl "Met toelichting", en "With a note";
        unanswered(): nl "Nog geen antwoord", en "No answer yet";
        excluded(): nl "Geldt niet volgens het profiel", en "Does not apply according to the profile";
        not_applicable(reason: &str): nl "Niet van toepassing: {reason}", en "Not applicable: {reason}";
        nothing(): nl "Geen vragen om te tonen.", en "No questions to show.";
        note_chip(): nl "toelichting", en "note";
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
        band(): nl "Band", en "Band";
        no_band(): nl "Nog geen band", en "No band yet";
        no_band_lead(low: &str, high: &str):
            nl "Er is nog te weinig bekend voor een score en een band. Met de antwoorden tot nu toe ligt de score tussen {low} en {high}. Beantwoord eerst de open vragen.",
            en "Too little is known for a score and a band. With the answers so far the score lies between {low} and {high}. Answer the open questions first.";
        ceiling(points: &str, band: &str):
            nl "De score past bij ‘{points}’. Een open randvoorwaarde houdt de band op ‘{band}’.",
            en "The score fits ‘{points}’. An open precondition holds the band at ‘{band}’.";
        floor(points: &str, band: &str):
            nl "De score past bij ‘{points}’. Een thema met een lage score houdt de band op ‘{band}’.",
            en "The score fits ‘{points}’. A theme with a low score holds the band at ‘{band}’.";
        interval(low: &str, high: &str):
            nl "Door de onbekende antwoorden is een score tussen {low} en {high} mogelijk.",
            en "Because of the unknown answers a score between {low} and {high} is possible.";
        firm(): nl "De band staat vast", en "The band is firm";
        firm_tip():
            nl "De onbekende antwoorden kunnen de band niet meer veranderen.",
            en "The unknown answers can no longer change the band.";
        provisional(): nl "De band is voorlopig", en "The band is provisional";
        range(low: &str, high: &str):
            nl "De band kan nog ‘{low}’ tot ‘{high}’ worden.",
            en "The band can still become ‘{low}’ to ‘{high}’.";
        gates(): nl "Randvoorwaarden", en "Preconditions";
        gates_lead():
            nl "Een open randvoorwaarde houdt de band laag, ook als andere thema’s hoog scoren.",
            en "An open precondition keeps the band low, even if other themes score high.";
        gates_none():
            nl "Volgens het profiel gelden er geen randvoorwaarden.",
            en "According to the profile, no preconditions apply.";
        met(): nl "Geregeld", en "Met";
        not_met(): nl "Nog niet geregeld", en "Not met yet";
        unknown(): nl "Niet bekend", en "Not known";
        blocks(what: &str):
            nl "Tot die tijd kan dit niet: {what}.",
            en "Until then this is not possible: {what}.";
        caps(band: &str): nl "Band hooguit ‘{band}’", en "Band at most ‘{band}’";
        to_question(number: &str): nl "Naar vraag {number}", en "To question {number}";
        themes(): nl "Score per thema", en "Score per theme";
        themes_lead():
            nl "De antwoorden zijn een volgorde, geen meetlat. Lees bij een score ook de gekozen zinnen.",
            en "The answers are an order, not a measuring rod. With a score, also read the chosen sentences.";
        steps(): nl "Eerste stappen", en "First steps";
        steps_lead():
            nl "De eerste stappen, elk uit een ander thema. Het rapport bevat de volledige lijst.",
            en "The first steps, each from a different theme. The report has the full list.";
        steps_none():
            nl "Er zijn geen stappen meer onder het streefniveau.",
            en "No steps are left below the target level.";
        who(who: &str): nl "Wie: {who}", en "Who: {who}";
        effort(effort: &str): nl "Eigen tijd: {effort}", en "Own time: {effort}";
        this_week(what: &str): nl "Deze week: {what}", en "This week: {what}";
        find_out(who: &str):
            nl "Zoek uit hoe dit geregeld is. Vraag het na bij: {who}.",
            en "Find out how this is arranged. Ask: {who}.";
        checks(): nl "Klopt dit?", en "Is this right?";
        checks_lead():
            nl "Sommige antwoorden passen niet goed bij elkaar. Dat hoeft geen fout te zijn.",
            en "Some answers do not go well together. That need not be a mistake.";
        checks_none(): nl "De antwoorden passen bij elkaar.", en "The answers go well together.";
        reason_given(reason: &str): nl "Reden: {reason}", en "Reason: {reason}";
        weighting(): nl "Hoe stevig is de uitkomst?", en "How solid is the outcome?";
        limits(): nl "Wat een band niet is", en "What a band is not";
        unfinished(n: usize):
            nl "Nog {n} vragen open. Beantwoord ze voor een scherper beeld.",
            en "{n} questions are still open. Answer them for a sharper picture.";
        make_report(): nl "Rapport maken", en "Make the report";
    }
}
