//! What window and command line say about answers whose sentence has changed since.

phrases! {
    /// Answers to look at again.
    LookAgainText {
        title():
            nl "Nog eens bekijken: deze zin is veranderd",
            en "Look at this again: this sentence has changed";
        agreed_title():
            nl "Gezamenlijk antwoord nog eens bekijken: deze zin is veranderd",
            en "Look at the agreed answer again: this sentence has changed";
        then(version: &str):
            nl "Zoals de zin was (vragenlijst {version})",
            en "As the sentence was (questions {version})";
        now(): nl "Zoals de zin nu is", en "As the sentence is now";
        below():
            nl "Het gaat om een zin waarop het gekozen antwoord voortbouwt.",
            en "It’s a sentence that the chosen answer builds on.";
        lead():
            nl "Het antwoord telt mee zoals het is. Past de nieuwe zin ook, kies dan ‘Klopt nog’. Kies anders hieronder een ander antwoord.",
            en "The answer counts as it is. If the new sentence fits too, choose ‘Still right’. If not, choose another answer below.";
        agreed_lead():
            nl "Het antwoord telt mee zoals het is. Past de nieuwe zin ook volgens de groep, kies dan ‘Klopt nog’.",
            en "The answer counts as it is. If the group finds that the new sentence fits too, choose ‘Still right’.";
        still_right(): nl "Klopt nog", en "Still right";
        confirmed(number: &str): nl "Antwoord {number} bevestigd", en "Answer {number} confirmed";
        outcome(n: usize):
            nl "Bij één vraag is de gekozen zin veranderd. Het antwoord telt mee zoals het is, maar moet nog eens bekeken worden." | "Bij {n} vragen is de gekozen zin veranderd. Die antwoorden tellen mee zoals ze zijn, maar moeten nog eens bekeken worden.",
            en "At one question the sentence that was chosen has changed. The answer counts as it is, but has to be looked at again." | "At {n} questions the sentence that was chosen has changed. Those answers count as they are, but have to be looked at again.";
        of_colleagues(list: &str):
            nl "Alleen collega’s kunnen dat bij {list}: zij bevestigen hun antwoord in hun eigen bestand.",
            en "Only colleagues can do so at {list}: they confirm their answer in their own file.";
        line(n: usize, list: &str):
            nl "Nog eens bekijken, want de zin is veranderd: één antwoord ({list})" | "Nog eens bekijken, want de zin is veranderd: {n} antwoorden ({list})",
            en "To look at again, because the sentence has changed: one answer ({list})" | "To look at again, because the sentence has changed: {n} answers ({list})";
        changed_sentences(n: usize):
            nl "Antwoorden waarvan de zin sinds een eerdere versie is veranderd: {n}.",
            en "Answers of which the sentence has changed since an earlier version: {n}.";
    }
}
