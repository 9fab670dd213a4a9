//! What returns in every part of the window.

phrases! {
    /// Words that return everywhere.
    Common {
        app(): nl "Datalabscan", en "Datalabscan";
        cancel(): nl "Annuleren", en "Cancel";
        close(): nl "Sluiten", en "Close";
        browse(): nl "Bladeren…", en "Browse…";
        optional(): nl "niet verplicht", en "not required";
        out_of_hundred(score: &str): nl "{score} van 100", en "{score} out of 100";
        between(low: &str, high: &str): nl "tussen {low} en {high}", en "between {low} and {high}";
        example(): nl "Voorbeeld", en "Example";
        unnamed(): nl "Nieuwe zelfscan", en "New self-assessment";
        from_hundred(): nl "van 100", en "out of 100";
    }
}

phrases! {
    /// What a change is called, to take it back or make it again.
    Changes {
        profile(question: &str): nl "profielvraag ‘{question}’", en "profile question ‘{question}’";
        answer(n: &str): nl "antwoord {n}", en "answer {n}";
        note(n: &str): nl "opmerking {n}", en "note {n}";
        evidence(n: &str): nl "bewijs {n}", en "evidence {n}";
        reason(n: &str): nl "reden bij {n}", en "reason at {n}";
        actions_added(count: usize):
            nl "actie toevoegen" | "{count} acties toevoegen",
            en "adding an action" | "adding {count} actions";
        action_removed(n: usize): nl "actie {n} verwijderen", en "removing action {n}";
        action_moved(n: usize): nl "actie {n} verplaatsen", en "moving action {n}";
        action_words(n: usize): nl "omschrijving van actie {n}", en "description of action {n}";
        action_who(n: usize): nl "rol bij actie {n}", en "role at action {n}";
        action_dates(n: usize): nl "datum van actie {n}", en "date of action {n}";
        action_hours(n: usize): nl "uren van actie {n}", en "hours of action {n}";
        action_status(n: usize): nl "status van actie {n}", en "status of action {n}";
        action_reason(n: usize): nl "reden bij actie {n}", en "reason at action {n}";
        action_note(n: usize): nl "opmerking bij actie {n}", en "note at action {n}";
        action_answer(n: usize): nl "antwoord bij actie {n}", en "answer at action {n}";
        undo(what: &str): nl "{what} ongedaan maken", en "Undo {what}";
        undone(what: &str): nl "{what} ongedaan gemaakt", en "{what} undone";
        redo(what: &str): nl "{what} opnieuw doen", en "Redo {what}";
        redone(what: &str): nl "{what} opnieuw gedaan", en "{what} redone";
    }
}

phrases! {
    /// The bar at the top.
    Bar {
        menu(): nl "Menu", en "Menu";
        pages(): nl "Onderdelen", en "Parts";
        saved(time: &str): nl "Opgeslagen {time}", en "Saved {time}";
        saving(): nl "Bezig met opslaan…", en "Saving…";
        untouched(): nl "Nog niets gewijzigd", en "Nothing changed yet";
        untouched_tip():
            nl "Een wijziging wordt vanzelf opgeslagen als concept.",
            en "A change is kept as a draft by itself.";
        draft(): nl "Concept", en "Draft";
        draft_saved(time: &str): nl "Concept opgeslagen {time}", en "Draft saved {time}";
        draft_tip():
            nl "Dit concept blijft bewaard en staat de volgende keer bij het begin. Kies Opslaan als om het een naam en een plek te geven.",
            en "This draft stays and will be there the next time, at the beginning. Choose Save as to give it a name and a place.";
        beside(old: &str, new: &str):
            nl "Een ander programma heeft {old} veranderd. Dat bestand is niet overschreven: deze zelfscan staat nu in {new}.",
            en "Another program changed {old}. That file was not overwritten: this self-assessment is now in {new}.";
        changed(): nl "Wordt zo opgeslagen", en "About to be saved";
        failed(): nl "Niet opgeslagen", en "Not saved";
    }
}
