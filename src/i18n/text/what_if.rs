//! What the window says about a trial, and about what differs between two outcomes.

phrases! {
    /// A trial, and differences between outcomes.
    WhatIf {
        title(): nl "Proef", en "Trial";
        bar(n: usize, name: &str):
            nl "{name}. Eén antwoord staat anders; er is niets opgeslagen." | "{name}. {n} antwoorden staan anders; er is niets opgeslagen.",
            en "{name}. One answer is different; nothing has been saved." | "{name}. {n} answers are different; nothing has been saved.";
        adopt():
            nl ("Neem over als doel", "Zet de stappen van deze proef in het plan. De antwoorden zelf veranderen niet."),
            en ("Take over as a goal", "Puts the steps of this trial into the plan. The answers themselves don’t change.");
        put_in_plan(n: usize):
            nl "1 actie in het plan gezet. Ongedaan maken kan met Ctrl+Z." | "{n} acties in het plan gezet. Ongedaan maken kan met Ctrl+Z.",
            en "1 action put into the plan. Ctrl+Z takes it back." | "{n} actions put into the plan. Ctrl+Z takes it back.";
        in_plan_already():
            nl "Deze stappen staan al in het plan.",
            en "These steps are in the plan already.";
        stop():
            nl ("Stop de proef", "De zelfscan blijft zoals hij was (Esc)."),
            en ("Stop the trial", "The self-assessment stays as it was (Esc).");
        stopped():
            nl "De proef is gestopt. De zelfscan is niet veranderd.",
            en "The trial has stopped. The self-assessment hasn’t changed.";
        as_if(n: usize):
            nl "alsof het gemarkeerde punt zo is" | "alsof de {n} gemarkeerde punten zo zijn",
            en "as if the marked point were so" | "as if the {n} marked points were so";
        stays_closed(n: usize, stage: &str):
            nl "Nog 1 randvoorwaarde open: het stadium blijft {stage}." | "Nog {n} randvoorwaarden open: het stadium blijft {stage}.",
            en "1 precondition still open: the stage stays {stage}." | "{n} preconditions still open: the stage stays {stage}.";
        stays(stage: &str): nl "Het stadium blijft {stage}.", en "The stage stays {stage}.";
        becomes(stage: &str): nl "Het stadium wordt {stage}.", en "The stage becomes {stage}.";
        no_stage(): nl "Nog te weinig bekend voor een stadium.", en "Too little is known for a stage.";
        score_becomes(after: &str, before: &str):
            nl "De score wordt {after} (was {before}).",
            en "The score becomes {after} (was {before}).";
        score_stays(score: &str): nl "De score blijft {score}.", en "The score stays {score}.";
        with_all(n: usize, score: &str):
            nl "Met de randvoorwaarde geregeld wordt het {score}." | "Met alle {n} randvoorwaarden geregeld wordt het {score}.",
            en "With the precondition met it becomes {score}." | "With all {n} preconditions met it becomes {score}.";
        needs(stage: &str, points: u32):
            nl "Voor {stage} is {points} nodig.",
            en "{stage} takes {points}.";
        changes(): nl "Wat deze proef verandert", en "What this trial changes";
        between(): nl "Tussen", en "Between";
        open(): nl "Randvoorwaarden open", en "Preconditions open";
        stays_word(): nl "blijft", en "stays";
        from_to(what: &str, before: &str, after: &str):
            nl "{what}: was {before}, wordt {after}",
            en "{what}: was {before}, becomes {after}";
        same(what: &str, value: &str): nl "{what}: blijft {value}", en "{what}: stays {value}";
        still_open(): nl "open", en "open";
        met(): nl "geregeld", en "met";
        in_trial(): nl "in de proef geregeld", en "met in the trial";
        detail(answer: &str, number: &str, now: &str):
            nl "Antwoord {answer} op vraag {number} (nu {now}).",
            en "Answer {answer} to question {number} (now {now}).";
        detail_theme(theme: &str, before: &str, after: &str):
            nl "{theme}: {before} wordt {after}.",
            en "{theme}: {before} becomes {after}.";
        taking_over(): nl "Om over te nemen", en "To take over";
        taking_over_lead(n: usize):
            nl "‘Neem over als doel’ zet 1 stap in het plan, met rol en datum. De antwoorden zelf veranderen niet." | "‘Neem over als doel’ zet {n} stappen in het plan, met rol en datum. De antwoorden zelf veranderen niet.",
            en "‘Take over as a goal’ puts 1 step into the plan, with a role and a date. The answers themselves don’t change." | "‘Take over as a goal’ puts {n} steps into the plan, with a role and a date. The answers themselves don’t change.";
        nothing_to_take_over():
            nl "Een lager antwoord is geen doel. Deze proef zet niets in het plan.",
            en "A lower answer isn’t a goal. This trial puts nothing into the plan.";
        try_answer(number: &str, answer: &str, text: &str):
            nl "Vraag {number}, antwoord {answer} proberen: {text}",
            en "Question {number}, try answer {answer}: {text}";
        try_lead():
            nl "Een balk opent de vragen. Kies een ander cijfer om te zien wat dat verandert; het is een proef.",
            en "A bar opens its questions. Choose another number to see what that changes; it’s a trial.";
        was(value: &str): nl "was {value}", en "was {value}";
        said_met(name: &str): nl "{name} in de proef geregeld", en "{name} met in the trial";
        question(number: &str): nl "Vraag {number}", en "Question {number}";
        said_back(name: &str): nl "{name} niet meer in de proef", en "{name} no longer in the trial";
        said_answer(number: &str, answer: &str):
            nl "Vraag {number} in de proef op antwoord {answer}",
            en "Question {number} at answer {answer} in the trial";
        said_several(n: usize): nl "{n} antwoorden in de proef", en "{n} answers in the trial";
        said_stays(what: &str, score: &str, stage: &str):
            nl "{what}: de score wordt {score}, het stadium blijft {stage}.",
            en "{what}: the score becomes {score}, the stage stays {stage}.";
        said_becomes(what: &str, score: &str, stage: &str):
            nl "{what}: de score wordt {score}, het stadium wordt {stage}.",
            en "{what}: the score becomes {score}, the stage becomes {stage}.";
        said_no_stage(what: &str): nl "{what}: nog te weinig bekend voor een stadium.", en "{what}: too little is known for a stage.";
        merging(): nl "Wat samenvoegen verandert", en "What merging changes";
        try_group(number: &str): nl "Antwoord op vraag {number} proberen", en "Try an answer to question {number}";
        since(): nl "Wat er nu anders is", en "What is different now";
    }
}
