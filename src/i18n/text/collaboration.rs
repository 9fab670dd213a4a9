//! What only the window says about several respondents.

phrases! {
    /// Inviting, merging, the agenda and the workshop.
    CollaborationText {
        sides(): nl "Wat te zien is", en "What to see";
        people(): nl "Invullers", en "Respondents";
        lead():
            nl "Collega’s beantwoorden de vragen ieder in een eigen klein bestand, zonder naam. Samengevoegd laten de antwoorden zien waar een gesprek het meest oplevert.",
            en "Colleagues answer the questions, each in a small file of their own, without a name. Merged, the answers show where a talk is worth most.";
        drop_lead():
            nl "Ingevulde bestanden, of de map waarin ze staan, mogen ook op dit venster losgelaten worden.",
            en "Files that were filled in, or the folder they are in, may also be dropped on this window.";
        own(role: &str): nl "{role} · in deze zelfscan zelf", en "{role} · in this self-assessment itself";
        no_role(): nl "Rol onbekend", en "Unknown role";
        answered(a: usize, b: usize): nl "{a} van {b} vragen beantwoord", en "{a} of {b} questions answered";
        saved(when: &str): nl "bewaard {when}", en "saved {when}";
        aside(n: usize):
            nl "één andere versie bewaard, die niet meetelt" | "{n} andere versies bewaard, die niet meetellen",
            en "one other version kept, which doesn’t count" | "{n} other versions kept, which don’t count";
        own_silent():
            nl "nog niets ingevuld; alleen de collega’s tellen mee",
            en "nothing filled in yet; only the colleagues count";
        stands_alone(): nl "mag bij de rol getoond worden", en "may be shown by role";
        remove(n: usize, role: &str):
            nl "Invuller {n} verwijderen ({role})",
            en "Remove respondent {n} ({role})";
        nobody():
            nl "Er zijn nog geen antwoorden van collega’s samengevoegd.",
            en "No answers of colleagues have been merged yet.";
        summary_tip(n: usize):
            nl "De antwoorden van {n} invullers samen; wie wat antwoordde, staat er niet in. Te bekijken en te vergelijken, niet te wijzigen.",
            en "The answers of {n} respondents together, without who answered what. To look at and to compare, not to change.";
        summary_fixed():
            nl "Dit is de samenvatting van een groep. Daarin zijn geen antwoorden te wijzigen.",
            en "This is the summary of a group. No answers can be changed in it.";
        summary_answer(answer: &str):
            nl "Samenvatting van een groep: het antwoord van de groep is {answer}. Het is hier niet te wijzigen.",
            en "Summary of a group: the group’s answer is {answer}. It can’t be changed here.";
        answer_number(n: &str): nl "antwoord {n}", en "answer {n}";
        answer_between(a: &str, b: &str): nl "tussen antwoord {a} en {b}", en "between answer {a} and {b}";
        no_answer(): nl "niet bekend", en "not known";
        consent():
            nl "De antwoorden mogen bij de rol getoond worden, ook als niemand anders die rol heeft",
            en "The answers may be shown by role, also when nobody else has that role";
        consent_more():
            nl "Zonder dit vinkje tellen de antwoorden gewoon mee. Ze staan dan alleen samen met die van minstens twee anderen, of helemaal niet. Met twee invullers kan ieder het antwoord van de ander afleiden. Namen staan er nooit bij.",
            en "Without this tick the answers simply count. They are then shown only together with those of at least two others, or not at all. With two respondents, each can work out the other’s answer. Names are never shown.";
        invited_title(name: &str): nl "Uitnodiging van {name}", en "Invitation from {name}";
        invited_lead(n: usize, role: &str, minutes: usize):
            nl "Gevraagd worden {n} vragen over het datalab van de gemeente, vanuit de rol ‘{role}’. Dat kost ongeveer {minutes} minuten; tussendoor stoppen kan altijd.",
            en "The request is for {n} questions about the municipality’s data lab, from the role ‘{role}’. That takes about {minutes} minutes; stopping in between is always possible.";
        invited_themes(): nl "Deze thema’s", en "These themes";
        until(date: &str):
            nl "Invullen kan tot en met {date}.",
            en "It can be filled in up to and including {date}.";
        late(date: &str):
            nl "De laatste dag om in te vullen was {date}. Invullen kan nog, maar bij het samenvoegen staat erbij dat het later was.",
            en "The last day to fill this in was {date}. It’s still possible, but on merging it will say that it was later.";
        invited_how():
            nl "De antwoorden komen in een eigen bestand, zonder naam en zonder antwoorden van anderen. Bewaar dat bestand na afloop en stuur het terug naar wie de uitnodiging gaf.",
            en "The answers go into a file of their own, without a name and without the answers of others. Save that file afterwards and send it back to whoever gave the invitation.";
        invited_done():
            nl "Alles is beantwoord. Bewaar het bestand en stuur het terug.",
            en "Everything has been answered. Save the file and send it back.";
        invited_saved(file: &str):
            nl "Alles is beantwoord en staat in {file}. Stuur dat bestand terug naar wie de uitnodiging gaf.",
            en "Everything has been answered and is in {file}. Send that file back to whoever gave the invitation.";
        invite_title(): nl "Collega uitnodigen", en "Invite a colleague";
        invite_lead():
            nl "Eén bestand is voor één collega. Het profiel staat er al in, antwoorden niet.",
            en "One file is for one colleague. The profile is in it already, answers aren’t.";
        invite_role(): nl "Rol van de collega", en "Role of the colleague";
        invite_themes(): nl "Thema’s om te vragen", en "Themes to ask about";
        invite_until(): nl "Laatste dag om in te vullen", en "Last day to fill it in";
        invite_until_hint(): nl "bijvoorbeeld 18-12-2026", en "for example 18-12-2026";
        invite_no_date():
            nl "Dit is geen datum. Schrijf dag, maand en jaar, zoals 18-12-2026, of laat het leeg.",
            en "This isn’t a date. Write day, month and year, such as 18-12-2026, or leave it empty.";
        invite_past():
            nl "Deze dag is al voorbij. Kies een latere, of laat het leeg.",
            en "This day has passed. Choose a later one, or leave it empty.";
        invite_date(date: &str): nl "Dat is {date}.", en "That is {date}.";
        invite_needs_role(): nl "Kies eerst een rol.", en "Choose a role first.";
        invite_needs_theme(): nl "Kies minstens één thema.", en "Choose at least one theme.";
        invite_make(): nl "Uitnodiging bewaren", en "Save invitation";
        invitation_file(): nl "uitnodiging", en "invitation";
        invite_busy(): nl "Bezig met bewaren…", en "Saving…";
        invite_another(): nl "Nog een collega uitnodigen", en "Invite another colleague";
        show_folder(): nl "Map tonen", en "Show folder";
        merge_title(): nl "Antwoorden samenvoegen", en "Merge answers";
        merge_lead():
            nl "Kies een bestand met antwoorden, of een map waarin ze staan. Met Bladeren zijn er meer tegelijk te kiezen. De bestanden zelf veranderen niet.",
            en "Choose a file with answers, or a folder they are in. With Browse several can be chosen at once. The files themselves don’t change.";
        merge_do(): nl "Samenvoegen", en "Merge";
        merging(): nl "Bezig met samenvoegen", en "Merging";
        merge_progress(a: usize, b: usize): nl "{a} van {b} bestanden gelezen", en "{a} of {b} files read";
        merge_stop(): nl "Stoppen", en "Stop";
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
        time(): nl "Tijd voor het gesprek", en "Time for the talk";
        fits(n: usize, there: u32, used: u32):
            nl "In {there} minuten past {n} vraag, van {used} minuten." | "In {there} minuten passen {n} vragen, samen {used} minuten.",
            en "In {there} minutes there is time for {n} question, of {used} minutes." | "In {there} minutes there is time for {n} questions, {used} minutes together.";
        all_discussed(): nl "Alle verschillen zijn besproken.", en "All differences have been talked about.";
        within_time(): nl "Past in de tijd", en "Fits in the time";
        beyond_time(): nl "Als er meer tijd is", en "If there is more time";
        discussed_before(): nl "Al besproken", en "Talked about already";
        discussed():
            nl "Besproken, zonder één gezamenlijk antwoord",
            en "Talked about, without one agreed answer";
        more_notes(n: usize):
            nl "En nog {n} opmerkingen; die staan in het rapport.",
            en "And {n} more notes; they are in the report.";
        to_question(n: &str): nl "Naar vraag {n}", en "To question {n}";
        handout(): nl "Gespreksagenda als pdf…", en "Agenda as a PDF…";
        handout_tip():
            nl "De vragen die in de tijd passen, om af te drukken",
            en "The questions that fit in the time, to print";
        handout_lead():
            nl "De gespreksleider krijgt hiermee de vragen, wie wat koos, en ruimte om op te schrijven wat samen gekozen is.",
            en "This gives the facilitator the questions, who chose what, and room to write down what is chosen together.";
        handout_make(): nl "Gespreksagenda bewaren", en "Save the agenda";
        handout_failed():
            nl "De gespreksagenda kon niet gemaakt worden. De zelfscan is niet veranderd; probeer het opnieuw.",
            en "The agenda couldn’t be made. The self-assessment wasn’t changed; try again.";
        handout_file(): nl "gespreksagenda", en "agenda";
        workshop_place(a: usize, b: usize): nl "Vraag {a} van {b}", en "Question {a} of {b}";
        workshop_timer(time: &str, minutes: u32): nl "{time} van {minutes} min", en "{time} of {minutes} min";
        workshop_hidden(n: usize): nl "{n} antwoorden, nog niet getoond", en "{n} answers, not shown yet";
        workshop_reveal(): nl "Antwoorden tonen", en "Show the answers";
        workshop_reveal_tip(): nl "Toets R of spatiebalk", en "R or the space bar";
        workshop_answers(): nl "De antwoorden", en "The answers";
        workshop_choose(keys: &str):
            nl "Wat klopt nu aantoonbaar? Kies samen één zin ({keys}).",
            en "What is demonstrably true now? Choose one sentence together ({keys}).";
        workshop_chosen(n: &str): nl "Samen gekozen: antwoord {n}", en "Chosen together: answer {n}";
        workshop_reason(): nl "Reden", en "Reason";
        workshop_reason_hint():
            nl "wat is er te zien of te controleren? (Enter om te schrijven)",
            en "what can be seen or checked? (Enter to write)";
        workshop_minority(): nl "Wat een minderheid vindt", en "What a minority thinks";
        workshop_clear(): nl "Gezamenlijk antwoord wissen", en "Clear the agreed answer";
        workshop_next(): nl "Volgende", en "Next";
        workshop_next_tip(): nl "Pijl naar rechts of Page Down", en "Right arrow or Page Down";
        workshop_back(): nl "Vorige", en "Back";
        workshop_back_tip(): nl "Pijl naar links of Page Up", en "Left arrow or Page Up";
        workshop_leave(): nl "Stoppen", en "Leave";
        workshop_leave_tip(): nl "Escape", en "Escape";
        workshop_end(): nl "Wat er is afgesproken", en "What was agreed";
        workshop_none(): nl "geen gezamenlijk antwoord", en "no agreed answer";
    }
}
