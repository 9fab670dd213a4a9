//! What is said when another program changed the file of the open scan.

phrases! {
    /// A change from outside.
    OutsideText {
        heading(): nl "Dit bestand is ook ergens anders veranderd", en "This file was changed elsewhere too";
        lead(n: usize):
            nl "Op 1 plek staat in het bestand iets anders dan hier. Er is niets overschreven: alles wat hier staat is apart bewaard tot de keuze gemaakt is." | "Op {n} plekken staat in het bestand iets anders dan hier. Er is niets overschreven: alles wat hier staat is apart bewaard tot de keuze gemaakt is.",
            en "In 1 place the file says something else than what is here. Nothing was overwritten: everything here is kept apart until the choice is made." | "In {n} places the file says something else than what is here. Nothing was overwritten: everything here is kept apart until the choice is made.";
        review(): nl "Naast elkaar bekijken…", en "Compare side by side…";
        title(): nl "Hier en in het bestand", en "Here and in the file";
        choose(n: usize, file: &str):
            nl "Een ander programma heeft {file} veranderd. Kies bij 1 onderdeel wat blijft. Het andere is terug te vinden bij Eerdere versies." | "Een ander programma heeft {file} veranderd. Kies bij {n} onderdelen wat blijft. Het andere is terug te vinden bij Eerdere versies.",
            en "Another program changed {file}. Choose at 1 part what stays. The other can be found at Earlier versions." | "Another program changed {file}. Choose at {n} parts what stays. The other can be found at Earlier versions.";
        nothing_left(): nl "Er is niets meer te kiezen.", en "There is nothing left to choose.";
        differences(): nl "Verschillen", en "Differences";
        here(value: &str): nl "Hier: {value}", en "Here: {value}";
        in_file(value: &str): nl "In het bestand: {value}", en "In the file: {value}";
        both(): nl "Allebei, onder elkaar", en "Both, one below the other";
        all_here(): nl "Overal wat hier staat", en "Everywhere what is here";
        all_in_file(): nl "Overal wat in het bestand staat", en "Everywhere what is in the file";
        taken_head(n: usize):
            nl "1 onderdeel is alleen in het bestand veranderd. Dat wordt overgenomen:" | "{n} onderdelen zijn alleen in het bestand veranderd. Die worden overgenomen:",
            en "1 part was changed only in the file. That is taken over:" | "{n} parts were changed only in the file. Those are taken over:";
        settle(): nl "Overnemen en opslaan", en "Take over and save";
        to_choose(n: usize):
            nl "Kies eerst nog bij 1 onderdeel wat blijft." | "Kies eerst nog bij {n} onderdelen wat blijft.",
            en "First choose at 1 more part what stays." | "First choose at {n} more parts what stays.";
        apart(): nl "Allebei als bestand opslaan", en "Keep both as files";
        later(): nl "Later kiezen", en "Choose later";
        nothing(): nl "niets ingevuld", en "nothing filled in";
        not_here(): nl "niet in de zelfscan", en "not in the self-assessment";
        erased(what: &str): nl "{what} (gewist)", en "{what} (erased)";
        gone(what: &str): nl "{what} (verwijderd)", en "{what} (removed)";
        and_more(n: usize, list: &str):
            nl "{list} en nog 1 onderdeel" | "{list} en nog {n} onderdelen",
            en "{list} and 1 more part" | "{list} and {n} more parts";
        answers_of(role: &str): nl "antwoorden van {role}", en "answers of {role}";
        answers(n: usize): nl "1 antwoord" | "{n} antwoorden", en "1 answer" | "{n} answers";
        answers_saved(answers: &str, when: &str):
            nl "{answers}, opgeslagen op {when}",
            en "{answers}, saved on {when}";
        minority(words: &str): nl "minderheid: {words}", en "minority: {words}";
        unknown_role(): nl "een invuller", en "a respondent";
        changes(): nl "wijzigingen uit het bestand", en "changes from the file";
        joined(n: usize, file: &str, list: &str):
            nl "Een ander programma heeft {file} veranderd. 1 onderdeel is daaruit overgenomen: {list}. Wat hier veranderd is, blijft. Ongedaan maken kan." | "Een ander programma heeft {file} veranderd. {n} onderdelen zijn daaruit overgenomen: {list}. Wat hier veranderd is, blijft. Ongedaan maken kan.",
            en "Another program changed {file}. 1 part was taken over from it: {list}. What was changed here stays. This can be undone." | "Another program changed {file}. {n} parts were taken over from it: {list}. What was changed here stays. This can be undone.";
        chosen(here: usize, there: usize, both: usize):
            nl "Gekozen: {here} keer wat hier stond, {there} keer wat in het bestand stond, {both} keer allebei. Ongedaan maken kan, en beide versies staan bij Eerdere versies.",
            en "Chosen: {here} times what was here, {there} times what was in the file, {both} times both. This can be undone, and both versions are at Earlier versions.";
        also_taken(n: usize, list: &str):
            nl "Ook overgenomen uit het bestand, 1 onderdeel: {list}." | "Ook overgenomen uit het bestand, {n} onderdelen: {list}.",
            en "Also taken over from the file, 1 part: {list}." | "Also taken over from the file, {n} parts: {list}.";
    }
}
