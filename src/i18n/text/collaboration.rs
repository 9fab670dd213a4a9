//! What only the window says about several respondents.

phrases! {
    /// Inviting, merging, the agenda and the workshop.
    CollaborationText {
        no_role(): nl "Rol onbekend", en "Unknown role";
        aside(n: usize):
            nl "één andere versie bewaard, die niet meetelt" | "{n} andere versies bewaard, die niet meetellen",
            en "one other version kept, which doesn’t count" | "{n} other versions kept, which don’t count";
        stands_alone(): nl "mag bij de rol getoond worden", en "may be shown by role";
        remove(n: usize, role: &str):
            nl "Invuller {n} verwijderen ({role})",
            en "Remove respondent {n} ({role})";
        summary_tip(n: usize):
            nl "De antwoorden van {n} invullers samen; wie wat antwoordde, staat er niet in. Te bekijken en te vergelijken, niet te wijzigen.",
            en "The answers of {n} respondents together, without who answered what. To look at and to compare, not to change.";
        summary_fixed():
            nl "Dit is de samenvatting van een groep. Daarin zijn geen antwoorden te wijzigen.",
            en "This is the summary of a group. No answers can be changed in it.";
        summary_answer(answer: &str):
            nl "Samenvatting van een groep: het antwoord van de groep is {answer}. Het is hier niet te wijzigen.",
            en "Summary of a group: the group’s answer is {answer}. It can’t be changed here.";
        answer_between(a: &str, b: &str): nl "tussen antwoord {a} en {b}", en "between answer {a} and {b}";
        consent(): nl "De rol mag bij de antwoorden staan", en "The role may be shown with the answers";
        consent_more(others: &str):
            nl "Aangevinkt: anderen zien wat deze rol antwoordde. Niet aangevinkt: deze antwoorden en opmerkingen zijn alleen te zien samen met die van minstens {others} anderen. Namen staan er nooit bij. Met twee invullers kan ieder het antwoord van de ander afleiden.",
            en "Ticked: others see what this role answered. Not ticked: these answers and notes can only be seen together with those of at least {others} others. Names are never shown. With two respondents, each can work out the other’s answer.";
        invited_title(name: &str): nl "Uitnodiging van {name}", en "Invitation from {name}";
        invited_lead(n: usize, role: &str, minutes: usize):
            nl "Gevraagd worden {n} vragen over het datalab van de gemeente, vanuit de rol ‘{role}’. Dat kost ongeveer {minutes} minuten; tussendoor stoppen kan altijd.",
            en "The request is for {n} questions about the municipality’s data lab, from the role ‘{role}’. That takes about {minutes} minutes; stopping in between is always possible.";
        invited_by(role: &str): nl "Gevraagd door: {role}.", en "Asked by: {role}.";
        invited_state(): nl "Uitnodiging", en "Invitation";
        invited_until(day: &str): nl "Uitnodiging t/m {day}", en "Invitation, until {day}";
        invited_themes(): nl "Deze thema’s", en "These themes";
        until(date: &str):
            nl "Invullen kan tot en met {date}.",
            en "It can be filled in up to and including {date}.";
        late(date: &str):
            nl "De laatste dag om in te vullen was {date}. Invullen kan nog, maar bij het samenvoegen staat erbij dat het later was.",
            en "The last day to fill this in was {date}. It’s still possible, but on merging it will say that it was later.";
        invited_how():
            nl "De antwoorden komen in een eigen bestand, zonder naam en zonder antwoorden van anderen. Sla dat bestand na afloop op en stuur het terug naar wie de uitnodiging gaf.",
            en "The answers go into a file of their own, without a name and without the answers of others. Save that file afterwards and send it back to whoever gave the invitation.";
        invite_no_date():
            nl "Dit is geen datum. Schrijf dag, maand en jaar, zoals 18-12-2026, of laat het leeg.",
            en "This isn’t a date. Write day, month and year, such as 18-12-2026, or leave it empty.";
        invite_past():
            nl "Deze dag is al voorbij. Kies een latere, of laat het leeg.",
            en "This day has passed. Choose a later one, or leave it empty.";
        invitation_file(): nl "uitnodiging", en "invitation";
        invitations_folder(): nl "uitnodigingen", en "invitations";
        show_folder(): nl "Map tonen", en "Show folder";
        merge_title(): nl "Antwoorden samenvoegen", en "Merge answers";
        merge_lead():
            nl "Kies een bestand met antwoorden, of een map waarin ze staan. Met Bladeren zijn er meer tegelijk te kiezen. De bestanden zelf veranderen niet.",
            en "Choose a file with answers, or a folder they are in. With Browse several can be chosen at once. The files themselves don’t change.";
        merge_do(): nl "Samenvoegen", en "Merge";
        merging(): nl "Bezig met samenvoegen", en "Merging";
        merge_progress(a: usize, b: usize): nl "{a} van {b} bestanden gelezen", en "{a} of {b} files read";
        merge_stopped():
            nl "Samenvoegen is gestopt; er is niets veranderd.",
            en "Merging was stopped; nothing was changed.";
        merged_title(): nl "Samengevoegd", en "Merged";
        merged_sum(n: usize, aside: usize, refused: usize):
            nl "Telt mee: {n}. Bewaard zonder mee te tellen: {aside}. Niet samengevoegd: {refused}.",
            en "Counts: {n}. Kept without counting: {aside}. Not merged: {refused}.";
        merged_nothing():
            nl "Er is niets veranderd aan de zelfscan.",
            en "Nothing changed in the self-assessment.";
        merged_agenda(): nl "Verschillen bekijken", en "See the differences";
        only_opened(file: &str):
            nl "Alleen {file} is geopend. Laat de antwoorden van collega’s los op het geopende venster om ze samen te voegen.",
            en "Only {file} was opened. Drop the answers of colleagues on the open window to merge them.";
        drop_merge(): nl "Loslaten om samen te voegen of te openen", en "Drop to merge or to open";
        change_merge(): nl "samenvoeging", en "merge";
        change_respondent(): nl "verwijdering van een invuller", en "removal of a respondent";
        change_consent(): nl "toestemming", en "consent";
        change_agreed(n: &str): nl "gezamenlijk antwoord {n}", en "agreed answer {n}";
        change_discussed(n: &str): nl "bespreking {n}", en "discussion {n}";
        change_invited(): nl "uitnodigingen", en "invitations";
        change_reviewer(): nl "nagekeken door", en "reviewed by";
        standing(): nl "Hoe betrouwbaar is dit beeld?", en "How reliable is this picture?";
        suits(what: &str): nl "Geschikt voor: {what}.", en "Suitable for: {what}.";
        no_agreement():
            nl "Nog geen vragen met minstens twee antwoorden.",
            en "No questions with at least two answers yet.";
        reviewer():
            nl "Nagekeken door (rol van iemand van buiten het datalab)",
            en "Reviewed by (role of someone from outside the data lab)";
        reviewer_hint(): nl "bijvoorbeeld: concerncontroller", en "for example: corporate controller";
        all_discussed(): nl "Alle verschillen zijn besproken.", en "All differences have been talked about.";
        discussed():
            nl "Besproken, zonder één gezamenlijk antwoord",
            en "Talked about, without one agreed answer";
        more_notes(n: usize):
            nl "En nog 1 opmerking; die staat in het rapport." | "En nog {n} opmerkingen; die staan in het rapport.",
            en "And 1 more note; it is in the report." | "And {n} more notes; they are in the report.";
        handout_failed():
            nl "De gespreksagenda kon niet gemaakt worden. De zelfscan is niet veranderd; probeer het opnieuw.",
            en "The agenda couldn’t be made. The self-assessment wasn’t changed; try again.";
        workshop_place(a: usize, b: usize): nl "Vraag {a} van {b}", en "Question {a} of {b}";
        workshop_timer(time: &str, minutes: u32): nl "{time} van {minutes} minuten", en "{time} of {minutes} minutes";
        workshop_hidden(n: usize): nl "{n} antwoorden, nog niet getoond", en "{n} answers, not shown yet";
        workshop_reveal(): nl "Antwoorden tonen", en "Show the answers";
        workshop_reveal_tip(): nl "Toets R of spatiebalk", en "R or the space bar";
        workshop_answers(): nl "De antwoorden", en "The answers";
        workshop_choose(keys: &str):
            nl "Wat klopt nu aantoonbaar? Kies samen één zin ({keys}).",
            en "What is demonstrably true now? Choose one sentence together ({keys}).";
        workshop_reason(): nl "Waarom dit antwoord?", en "Why this answer?";
        workshop_reason_hint():
            nl "wat is er te zien of te controleren? (Enter om te schrijven)",
            en "what can be seen or checked? (Enter to write)";
        workshop_minority(): nl "Wie ziet het anders?", en "Who sees it differently?";
        workshop_clear(): nl "Gezamenlijk antwoord wissen", en "Clear the agreed answer";
        workshop_next(): nl "Volgende", en "Next";
        workshop_next_tip(): nl "Pijl naar rechts of Page Down", en "Right arrow or Page Down";
        workshop_back(): nl "Vorige", en "Back";
        workshop_back_tip(): nl "Pijl naar links of Page Up", en "Left arrow or Page Up";
        workshop_leave(): nl "Stoppen", en "Stop";
        workshop_leave_tip():
            nl "Escape. Wat is vastgelegd, blijft bewaard.",
            en "Escape. What was recorded is kept.";
        workshop_close(): nl "Werksessie sluiten", en "Close the workshop";
        workshop_end(): nl "Wat er is afgesproken", en "What was agreed";
    }
}
