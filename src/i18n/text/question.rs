//! What the window says while answering.

phrases! {
    /// The intake.
    Profile {
        title(): nl "Profiel", en "Profile";
        lead():
            nl "Het profiel telt niet mee in de score. Het bepaalt wel welke vragen gelden, wat past bij de fase en welke tips er komen.",
            en "The profile does not count in the score. It does determine which questions apply, what fits the phase and which tips appear.";
        time(questions: usize, minutes: usize):
            nl "Na het profiel volgt 1 vraag, in ongeveer {minutes} minuten. Stoppen mag altijd: elk antwoord wordt vanzelf opgeslagen op deze computer en gaat nergens heen." | "Na het profiel volgen ongeveer {questions} vragen, in ongeveer {minutes} minuten. Stoppen mag altijd: elk antwoord wordt vanzelf opgeslagen op deze computer en gaat nergens heen.",
            en "After the profile comes 1 question, in about {minutes} minutes. Stopping is always possible: every answer is kept on this computer by itself and goes nowhere." | "After the profile come about {questions} questions, in about {minutes} minutes. Stopping is always possible: every answer is kept on this computer by itself and goes nowhere.";
        step(n: usize): nl "Stap {n}", en "Step {n}";
        step_of(n: usize, total: usize): nl "Stap {n} van {total}", en "Step {n} of {total}";
        on_to(step: &str): nl "Verder: {step}", en "Go on: {step}";
        back(): nl "Vorige stap", en "Previous step";
        lacking(n: usize):
            nl "Eén antwoord ontbreekt nog" | "{n} antwoorden ontbreken nog",
            en "One answer is still missing" | "{n} answers are still missing";
        fill_in(question: &str): nl "Vul in: {question}", en "Fill in: {question}";
        choose(question: &str): nl "Kies een antwoord: {question}", en "Choose an answer: {question}";
        no_longer(n: usize, list: &str):
            nl "Door deze keuze telt vraag {list} niet meer mee. Het antwoord blijft bewaard." | "Door deze keuze tellen deze {n} vragen niet meer mee: {list}. De antwoorden blijven bewaard.",
            en "Because of this choice question {list} no longer counts. The answer is kept." | "Because of this choice these {n} questions no longer count: {list}. The answers are kept.";
        counts_again(n: usize, list: &str):
            nl "Door deze keuze telt vraag {list} weer mee, met het antwoord dat er al stond." | "Door deze keuze tellen deze {n} vragen weer mee, met de antwoorden die er al stonden: {list}.",
            en "Because of this choice question {list} counts again, with the answer that was there." | "Because of this choice these {n} questions count again, with the answers that were there: {list}.";
        comes_along(n: usize):
            nl "Er komt 1 vraag bij, die nog geen antwoord heeft." | "Er komen {n} vragen bij, die nog geen antwoord hebben.",
            en "1 question is added, which has no answer yet." | "{n} questions are added, which have no answer yet.";
        falls_away(n: usize):
            nl "Er vervalt 1 vraag die nog geen antwoord had." | "Er vervallen {n} vragen die nog geen antwoord hadden.",
            en "1 question that had no answer yet no longer applies." | "{n} questions that had no answer yet no longer apply.";
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
        clear(): nl "Keuze wissen", en "Clear choice";
    }
}

phrases! {
    /// A question.
    Question {
        themes(): nl "Thema’s", en "Themes";
        theme_name(n: usize, title: &str, a: usize, b: usize):
            nl "Thema {n}: {title}, {a} van {b} vragen beantwoord",
            en "Theme {n}: {title}, {a} of {b} questions answered";
        progress(a: usize, b: usize): nl "{a} van {b}", en "{a} of {b}";
        complete(): nl "klaar", en "done";
        position(a: usize, b: usize): nl "vraag {a} van {b}", en "question {a} of {b}";
        overall(a: usize, b: usize): nl "{a} van de {b}", en "{a} of {b}";
        answer(): nl "Antwoord", en "Answer";
        level(n: &str): nl "antwoord {n}", en "answer {n}";
        example_and_more(): nl "Voorbeeld en uitleg", en "Example and explanation";
        gate_first(): nl "Randvoorwaarde: eerst regelen", en "Precondition: arrange first";
        moves_on(): nl "Gaat verder", en "Moves on";
        chooses(keys: &str): nl "{keys} kiest", en "{keys} chooses";
        chooses_and_moves_on(keys: &str): nl "{keys} kiest en gaat verder", en "{keys} chooses and moves on";
        stays_until(keys: &str):
            nl "Blijft hier staan tot ‘Volgende vraag’ of {keys}",
            en "Stays here until ‘Next question’ or {keys}";
        lies_below(list: &str): nl "Antwoord {list} staan hieronder", en "Answers {list} are below";
        one_lies_below(n: &str): nl "Antwoord {n} staat hieronder", en "Answer {n} is below";
        note_is(note: &str): nl "Opmerking: ‘{note}’", en "Note: ‘{note}’";
        evidence_is(evidence: &str): nl "Bewijs: ‘{evidence}’", en "Evidence: ‘{evidence}’";
        dont_know(): nl "Weet ik niet", en "Don’t know";
        dont_know_key(): nl "?", en "?";
        not_applicable(): nl "Niet van toepassing (n.v.t.)", en "Not applicable";
        not_applicable_key(): nl "n", en "n";
        clear(): nl "Antwoord wissen", en "Clear answer";
        who_knows(who: &str): nl "Wie weet dit? {who}", en "Who knows this? {who}";
        note(): nl "Opmerking", en "Note";
        note_hint(): nl "Waarom dit antwoord?", en "Why this answer?";
        evidence(): nl "Bewijs", en "Evidence";
        evidence_hint(examples: &str):
            nl "Waar is dit te zien? Bijvoorbeeld: {examples}",
            en "Where can this be seen? For example: {examples}";
        why(): nl "Waarom dit thema?", en "Why this theme?";
        references(list: &str): nl "Meer lezen: {list}", en "Further reading: {list}";
        gate_line(name: &str):
            nl "Bij deze vraag hoort een randvoorwaarde: ‘{name}’. Zolang die niet geregeld of niet bekend is, blijft het stadium laag.",
            en "A precondition belongs to this question: ‘{name}’. As long as it is not met or not known, the stage stays low.";
        to_review(): nl "Naar controleren", en "To checking";
        check(): nl "Klopt dit?", en "Is this right?";
        check_adjust(number: &str): nl "Antwoord {number} aanpassen", en "Change answer {number}";
        check_profile(): nl "Profiel aanpassen", en "Change the profile";
        check_right(): nl "Het klopt, met deze reden", en "It is right, for this reason";
        check_later(): nl "Later", en "Later";
        check_reason(): nl "Reden", en "Reason";
        check_reason_hint(): nl "Waarom klopt het toch?", en "Why is it right after all?";
        check_keep(): nl "Reden opslaan", en "Save reason";
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
        done(n: usize, total: usize): nl "Thema {n} van {total} is klaar", en "Theme {n} of {total} is done";
        score(theme: &str, score: &str): nl "{theme}: {score} van 100", en "{theme}: {score} out of 100";
        possibly(between: &str):
            nl "Door onbekende antwoorden kan het ook {between} zijn.",
            en "Because of unknown answers it may also be {between}.";
        no_score(theme: &str):
            nl "{theme}: nog te weinig bekend voor een score",
            en "{theme}: too little known yet for a score";
        now(score: &str): nl "{score} nu", en "{score} now";
        aim(target: &str): nl "{target} streef", en "{target} target";
        fits(phase: &str): nl "past bij de fase {phase}", en "fits the phase: {phase}";
        answer_of(n: &str, total: usize): nl "antwoord {n} van {total}", en "answer {n} of {total}";
        aims(n: &str): nl "streef {n}", en "target {n}";
        gate_open(): nl "eerst regelen", en "arrange first";
        helps_first(): nl "Wat als eerste helpt", en "What helps first";
        go_on(n: usize, theme: &str):
            nl "Verder met {theme} (1 vraag)" | "Verder met {theme} ({n} vragen)",
            en "Go on with {theme} (1 question)" | "Go on with {theme} ({n} questions)";
        go_on_complete(theme: &str): nl "Verder met {theme}", en "Go on with {theme}";
        pause(): nl "Even stoppen", en "Stop for now";
        left(n: usize, minutes: usize):
            nl "Nog 1 vraag, ongeveer {minutes} min." | "Nog {n} vragen, ongeveer {minutes} min.",
            en "1 question left, about {minutes} min." | "{n} questions left, about {minutes} min.";
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
