//! What the window says while answering.

phrases! {
    /// The intake.
    Profile {
        title(): nl "Profiel", en "Profile";
        lead():
            nl "Eerst een paar vragen over de gemeente en het datalab. Het profiel telt niet mee in de score. Het bepaalt wel welke vragen gelden, welk streefniveau past en welke tips er komen.",
            en "First a few questions about the municipality and the data lab. The profile does not count in the score. It does determine which questions apply, which target level fits and which tips appear.";
        before(): nl "Zo werkt het", en "How it works";
        several(): nl "Meer antwoorden mogelijk.", en "More than one answer is possible.";
        number_hint(): nl "bijvoorbeeld 12", en "for example 12";
        euro_hint(): nl "bijvoorbeeld 85", en "for example 85";
        not_a_number():
            nl "Dit is geen getal dat hier kan. Schrijf het bijvoorbeeld als 75, 75,50 of 1.250.",
            en "This is not a number that is possible here. Write it for example as 75, 75,50 or 1.250.";
        unusual(value: &str, least: &str, most: &str):
            nl "{value} is ongebruikelijk; meestal is het {least} tot {most}. Klopt dit?",
            en "{value} is unusual; mostly it is {least} to {most}. Is this right?";
        is_meant(value: &str): nl "Ja, {value}", en "Yes, {value}";
        begin(): nl "Begin met de vragen", en "Begin with the questions";
        go_on(): nl "Verder met de vragen", en "Go on with the questions";
        missing(n: usize, first: &str):
            nl "Nog in te vullen: ‘{first}’" | "Nog {n} verplichte vragen in te vullen. De eerste is: ‘{first}’",
            en "Still to fill in: ‘{first}’" | "{n} required questions still to fill in. The first is: ‘{first}’";
        complete(): nl "Het profiel is compleet.", en "The profile is complete.";
        clear(): nl "Keuze wissen", en "Clear choice";
    }
}

phrases! {
    /// A question.
    Question {
        themes(): nl "Thema’s", en "Themes";
        theme_line(n: usize, title: &str): nl "Thema {n} · {title}", en "Theme {n} · {title}";
        theme_name(n: usize, title: &str, a: usize, b: usize):
            nl "Thema {n}: {title}, {a} van {b} vragen beantwoord",
            en "Theme {n}: {title}, {a} of {b} questions answered";
        progress(a: usize, b: usize): nl "{a} van {b}", en "{a} of {b}";
        position(a: usize, b: usize): nl "Vraag {a} van {b}", en "Question {a} of {b}";
        answer(): nl "Antwoord", en "Answer";
        level(n: &str): nl "antwoord {n}", en "answer {n}";
        dont_know(): nl "Weet ik niet", en "Don’t know";
        dont_know_key(): nl "?", en "?";
        not_applicable(): nl "Niet van toepassing (n.v.t.)", en "Not applicable";
        not_applicable_key(): nl "n", en "n";
        clear(): nl "Antwoord wissen", en "Clear answer";
        who_knows(who: &str): nl "Wie weet dit? {who}", en "Who knows this? {who}";
        note(): nl "Toelichting", en "Note";
        note_hint(): nl "Waarom dit antwoord?", en "Why this answer?";
        evidence(): nl "Bewijs", en "Evidence";
        evidence_hint(examples: &str):
            nl "Waar is dit te zien? Bijvoorbeeld: {examples}",
            en "Where can this be seen? For example: {examples}";
        why(): nl "Waarom dit thema?", en "Why this theme?";
        references(list: &str): nl "Meer lezen: {list}", en "Further reading: {list}";
        gate(): nl "Randvoorwaarde", en "Precondition";
        gate_line(name: &str):
            nl "Bij deze vraag hoort een randvoorwaarde: ‘{name}’. Zolang die niet geregeld of niet bekend is, blijft het stadium laag.",
            en "A precondition belongs to this question: ‘{name}’. As long as it is not met or not known, the stage stays low.";
        keys(keys: &str): nl "Kies met {keys}, verder met Enter", en "Choose with {keys}, go on with Enter";
        keys_open(keys: &str): nl "Kies met {keys}", en "Choose with {keys}";
        to_overview(): nl "Naar het overzicht", en "To the overview";
        to_results(): nl "Naar het resultaat", en "To the result";
        check(): nl "Klopt dit?", en "Is this right?";
        check_adjust(number: &str): nl "Antwoord {number} aanpassen", en "Change answer {number}";
        check_profile(): nl "Profiel aanpassen", en "Change the profile";
        check_right(): nl "Het klopt, met deze reden", en "It is right, for this reason";
        check_later(): nl "Later", en "Later";
        check_reason(): nl "Reden", en "Reason";
        check_reason_hint(): nl "Waarom klopt het toch?", en "Why is it right after all?";
        check_keep(): nl "Reden bewaren", en "Keep reason";
        check_kept(reason: &str): nl "Reden bewaard: {reason}", en "Reason kept: {reason}";
        nothing_applies():
            nl "Volgens het profiel geldt geen enkele vraag.",
            en "According to the profile, no question applies.";
    }
}

phrases! {
    /// What helps while answering: words explained, who to ask, the end of a theme.
    Aids {
        explain(word: &str): nl "Uitleg van ‘{word}’", en "What ‘{word}’ means";
        terms(): nl "Begrippen in de antwoorden:", en "Terms in the answers:";
        ask(who: &str): nl "Na te vragen bij: {who}.", en "To be asked of: {who}.";
        ask_meanwhile():
            nl "Onbekend is geen nul. Zolang het antwoord ontbreekt, laat de uitkomst meer ruimte tussen laagst en hoogst.",
            en "Unknown isn’t zero. As long as the answer is missing, the result leaves more room between lowest and highest.";
        done(n: usize, title: &str): nl "Thema {n} is klaar: {title}", en "Theme {n} is done: {title}";
        score(score: &str):
            nl "Score van dit thema: {score} van 100.",
            en "Score of this theme: {score} out of 100.";
        score_between(score: &str, between: &str):
            nl "Score van dit thema: {score} van 100, mogelijk {between}.",
            en "Score of this theme: {score} out of 100, possibly {between}.";
        no_score(between: &str):
            nl "Nog te weinig bekend voor een score van dit thema: mogelijk {between}.",
            en "Too little is known yet for a score of this theme: possibly {between}.";
        not_scored(): nl "Van dit thema geldt geen enkele vraag.", en "No question of this theme applies.";
        next(count: usize, n: usize, title: &str, minutes: usize):
            nl "Hierna: thema {n}, {title}. Nog 1 vraag, ongeveer {minutes} min." | "Hierna: thema {n}, {title}. Nog {count} vragen, ongeveer {minutes} min.",
            en "Next: theme {n}, {title}. 1 question left, about {minutes} min." | "Next: theme {n}, {title}. {count} questions left, about {minutes} min.";
        next_complete(n: usize, title: &str):
            nl "Hierna: thema {n}, {title}. Daar staan alle antwoorden al.",
            en "Next: theme {n}, {title}. All answers are there already.";
        bar():
            nl "Score van dit thema op een schaal van 0 tot 100",
            en "Score of this theme on a scale from 0 to 100";
        check_own(): nl "Antwoord aanpassen", en "Change the answer";
        reason_clear(): nl "Reden wissen", en "Remove the reason";
        said_score(score: &str):
            nl "De score is nu {score} van 100.",
            en "The score is now {score} out of 100.";
        said_band(name: &str): nl "Het stadium is nu: {name}.", en "The stage is now: {name}.";
        said_gate_met(name: &str): nl "Randvoorwaarde geregeld: {name}.", en "Precondition met: {name}.";
        said_gate_open(name: &str):
            nl "Randvoorwaarde weer open: {name}.",
            en "Precondition open again: {name}.";
    }
}
