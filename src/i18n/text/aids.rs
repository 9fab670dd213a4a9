//! What helps while answering: words explained, who to ask, the end of a theme.

use super::Aids;

pub(super) const NL: Aids = Aids {
    explain: "Uitleg van ‘{word}’",
    terms: "Begrippen in de antwoorden:",
    ask: "Na te vragen bij: {who}.",
    ask_meanwhile: "Onbekend is geen nul. Zolang het antwoord ontbreekt, laat de uitkomst meer ruimte tussen laagst en hoogst.",
    done: "Thema {n} is klaar: {title}",
    score: "Score van dit thema: {score} van 100.",
    score_between: "Score van dit thema: {score} van 100, mogelijk {between}.",
    no_score: "Nog te weinig bekend voor een score van dit thema: mogelijk {between}.",
    not_scored: "Van dit thema geldt geen enkele vraag.",
    next: "Hierna: thema {n}, {title}. Nog {count} vragen, ongeveer {minutes} min.",
    next_one: "Hierna: thema {n}, {title}. Nog 1 vraag, ongeveer {minutes} min.",
    next_complete: "Hierna: thema {n}, {title}. Daar staan alle antwoorden al.",
    bar: "Score van dit thema op een schaal van 0 tot 100",
    check_own: "Antwoord aanpassen",
    reason_clear: "Reden wissen",
    said_score: "De score is nu {score} van 100.",
    said_band: "De band is nu: {name}.",
    said_gate_met: "Randvoorwaarde geregeld: {name}.",
    said_gate_open: "Randvoorwaarde weer open: {name}.",
};

pub(super) const EN: Aids = Aids {
    explain: "What ‘{word}’ means",
    terms: "Terms in the answers:",
    ask: "To be asked of: {who}.",
    ask_meanwhile: "Unknown isn’t zero. As long as the answer is missing, the result leaves more room between lowest and highest.",
    done: "Theme {n} is done: {title}",
    score: "Score of this theme: {score} out of 100.",
    score_between: "Score of this theme: {score} out of 100, possibly {between}.",
    no_score: "Too little is known yet for a score of this theme: possibly {between}.",
    not_scored: "No question of this theme applies.",
    next: "Next: theme {n}, {title}. {count} questions left, about {minutes} min.",
    next_one: "Next: theme {n}, {title}. 1 question left, about {minutes} min.",
    next_complete: "Next: theme {n}, {title}. All answers are there already.",
    bar: "Score of this theme on a scale from 0 to 100",
    check_own: "Change the answer",
    reason_clear: "Remove the reason",
    said_score: "The score is now {score} out of 100.",
    said_band: "The band is now: {name}.",
    said_gate_met: "Precondition met: {name}.",
    said_gate_open: "Precondition open again: {name}.",
};
