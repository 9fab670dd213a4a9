//! What the window says about several respondents: inviting, merging, the agenda and the workshop. What the report
//! and the command line say too is in [`GroupText`](super::GroupText).

paired_texts! {
    /// The phrases of the window about several respondents.
    TogetherText {
        /// Over the two sides of the screen.
        sides: "Wat te zien is",
            "What to see",
        /// One side.
        people: "Invullers",
            "Respondents",
        /// What filling in together is.
        lead: "Collega’s beantwoorden de vragen ieder in een eigen klein bestand, zonder naam. Samengevoegd laten de antwoorden zien waar een gesprek het meest oplevert.",
            "Colleagues answer the questions, each in a small file of their own, without a name. Merged, the answers show where a talk is worth most.",
        /// How to merge.
        drop_lead: "Ingevulde bestanden, of de map waarin ze staan, mogen ook op dit venster losgelaten worden.",
            "Files that were filled in, or the folder they are in, may also be dropped on this window.",
        /// The author: `{role}`.
        own: "{role} · in deze zelfscan zelf",
            "{role} · in this self-assessment itself",
        /// Without a role.
        no_role: "Rol onbekend",
            "Unknown role",
        /// `{a}` of `{b}`.
        answered: "{a} van {b} vragen beantwoord",
            "{a} of {b} questions answered",
        /// `{when}`.
        saved: "bewaard {when}",
            "saved {when}",
        /// One version set aside.
        one_aside: "één andere versie bewaard, die niet meetelt",
            "one other version kept, which doesn’t count",
        /// `{n}` versions set aside.
        aside: "{n} andere versies bewaard, die niet meetellen",
            "{n} other versions kept, which don’t count",
        /// The author's answers don't count.
        own_silent: "nog niets ingevuld; alleen de collega’s tellen mee",
            "nothing filled in yet; only the colleagues count",
        /// May stand alone.
        stands_alone: "mag bij de rol getoond worden",
            "may be shown by role",
        /// Number `{n}`, `{role}`.
        remove: "Invuller {n} verwijderen ({role})",
            "Remove respondent {n} ({role})",
        /// Nobody yet.
        nobody: "Er zijn nog geen antwoorden van collega’s samengevoegd.",
            "No answers of colleagues have been merged yet.",
        /// The question of consent.
        consent: "De antwoorden mogen bij de rol getoond worden, ook als niemand anders die rol heeft",
            "The answers may be shown by role, also when nobody else has that role",
        /// What it means.
        consent_more: "Zonder dit vinkje tellen de antwoorden gewoon mee, maar staan ze bij de andere rollen samen. Namen staan er nooit bij.",
            "Without this tick the answers simply count, but they are shown together with other roles. Names are never shown.",
        /// Title of the invitation to `{name}`.
        invited_title: "Uitnodiging van {name}",
            "Invitation from {name}",
        /// `{role}`, `{n}` questions, `{minutes}`.
        invited_lead: "Gevraagd worden {n} vragen over het datalab van de gemeente, vanuit de rol ‘{role}’. Dat kost ongeveer {minutes} minuten; tussendoor stoppen kan altijd.",
            "The request is for {n} questions about the municipality’s data lab, from the role ‘{role}’. That takes about {minutes} minutes; stopping in between is always possible.",
        /// Only these.
        invited_themes: "Deze thema’s",
            "These themes",
        /// `{date}`.
        until: "Invullen kan tot en met {date}.",
            "It can be filled in up to and including {date}.",
        /// `{date}` has passed.
        late: "De laatste dag om in te vullen was {date}. Invullen kan nog, maar bij het samenvoegen staat erbij dat het later was.",
            "The last day to fill this in was {date}. It’s still possible, but on merging it will say that it was later.",
        /// How it works.
        invited_how: "De antwoorden komen in een eigen bestand, zonder naam en zonder antwoorden van anderen. Bewaar dat bestand na afloop en stuur het terug naar wie de uitnodiging gaf.",
            "The answers go into a file of their own, without a name and without the answers of others. Save that file afterwards and send it back to whoever gave the invitation.",
        /// Everything is answered.
        invited_done: "Alles is beantwoord. Bewaar het bestand en stuur het terug.",
            "Everything has been answered. Save the file and send it back.",
        /// Everything is answered and in `{file}`.
        invited_saved: "Alles is beantwoord en staat in {file}. Stuur dat bestand terug naar wie de uitnodiging gaf.",
            "Everything has been answered and is in {file}. Send that file back to whoever gave the invitation.",
        /// Title of the dialog.
        invite_title: "Collega uitnodigen",
            "Invite a colleague",
        /// What is made.
        invite_lead: "Eén bestand is voor één collega. Het profiel staat er al in, antwoorden niet.",
            "One file is for one colleague. The profile is in it already, answers aren’t.",
        /// Of the colleague.
        invite_role: "Rol van de collega",
            "Role of the colleague",
        /// Which.
        invite_themes: "Thema’s om te vragen",
            "Themes to ask about",
        /// Last day.
        invite_until: "Laatste dag om in te vullen",
            "Last day to fill it in",
        /// Example.
        invite_until_hint: "bijvoorbeeld 18-12-2026",
            "for example 18-12-2026",
        /// Not a date.
        invite_no_date: "Dit is geen datum. Schrijf dag, maand en jaar, zoals 18-12-2026, of laat het leeg.",
            "This isn’t a date. Write day, month and year, such as 18-12-2026, or leave it empty.",
        /// Passed.
        invite_past: "Deze dag is al voorbij. Kies een latere, of laat het leeg.",
            "This day has passed. Choose a later one, or leave it empty.",
        /// `{date}`.
        invite_date: "Dat is {date}.",
            "That is {date}.",
        /// What it lacks.
        invite_needs_role: "Kies eerst een rol.",
            "Choose a role first.",
        /// What it lacks.
        invite_needs_theme: "Kies minstens één thema.",
            "Choose at least one theme.",
        /// Make.
        invite_make: "Uitnodiging bewaren",
            "Save invitation",
        /// The beginning of its file name.
        invitation_file: "uitnodiging",
            "invitation",
        /// Busy.
        invite_busy: "Bezig met bewaren…",
            "Saving…",
        /// Another one.
        invite_another: "Nog een collega uitnodigen",
            "Invite another colleague",
        /// In the file manager.
        show_folder: "Map tonen",
            "Show folder",
        /// Title.
        merge_title: "Antwoorden samenvoegen",
            "Merge answers",
        /// How.
        merge_lead: "Kies een bestand met antwoorden, of een map waarin ze staan. Met Bladeren zijn er meer tegelijk te kiezen. De bestanden zelf veranderen niet.",
            "Choose a file with answers, or a folder they are in. With Browse several can be chosen at once. The files themselves don’t change.",
        /// Do.
        merge_do: "Samenvoegen",
            "Merge",
        /// Busy.
        merging: "Bezig met samenvoegen",
            "Merging",
        /// `{a}` of `{b}`.
        merge_progress: "{a} van {b} bestanden gelezen",
            "{a} of {b} files read",
        /// Stop.
        merge_stop: "Stoppen",
            "Stop",
        /// Stopped.
        merge_stopped: "Samenvoegen is gestopt; er is niets veranderd.",
            "Merging was stopped; nothing was changed.",
        /// Result.
        merged_title: "Samengevoegd",
            "Merged",
        /// `{n}` count, `{aside}` aside, `{refused}` refused.
        merged_sum: "Telt mee: {n}. Bewaard zonder mee te tellen: {aside}. Niet samengevoegd: {refused}.",
            "Counts: {n}. Kept without counting: {aside}. Not merged: {refused}.",
        /// Nothing changed.
        merged_nothing: "Er is niets veranderd aan de zelfscan.",
            "Nothing changed in the self-assessment.",
        /// To the agenda.
        merged_agenda: "Verschillen bekijken",
            "See the differences",
        /// Only `{file}`.
        only_opened: "Alleen {file} is geopend. Laat de antwoorden van collega’s los op het geopende venster om ze samen te voegen.",
            "Only {file} was opened. Drop the answers of colleagues on the open window to merge them.",
        /// Several files over the window.
        drop_merge: "Loslaten om samen te voegen of te openen",
            "Drop to merge or to open",
        /// Name of an undo step.
        change_merge: "samenvoeging",
            "merge",
        /// Name of an undo step.
        change_respondent: "verwijdering van een invuller",
            "removal of a respondent",
        /// Name of an undo step.
        change_consent: "toestemming",
            "consent",
        /// Name of an undo step: `{n}`.
        change_agreed: "gezamenlijk antwoord {n}",
            "agreed answer {n}",
        /// Name of an undo step: `{n}`.
        change_discussed: "bespreking {n}",
            "discussion {n}",
        /// Name of an undo step.
        change_reviewer: "nagekeken door",
            "reviewed by",
        /// Title of the standing.
        standing: "Hoe betrouwbaar is dit beeld?",
            "How reliable is this picture?",
        /// `{what}` the label suits.
        suits: "Geschikt voor: {what}.",
            "Suitable for: {what}.",
        /// Nothing to compare.
        no_agreement: "Nog geen vragen met minstens twee antwoorden.",
            "No questions with at least two answers yet.",
        /// Role of the reviewer.
        reviewer: "Nagekeken door (rol van iemand van buiten het datalab)",
            "Reviewed by (role of someone from outside the data lab)",
        /// Example.
        reviewer_hint: "bijvoorbeeld: concerncontroller",
            "for example: corporate controller",
        /// The time there is.
        time: "Tijd voor het gesprek",
            "Time for the talk",
        /// `{n}` questions in `{used}` of `{there}` minutes.
        fits: "In {there} minuten passen {n} vragen, samen {used} minuten.",
            "In {there} minutes there is time for {n} questions, {used} minutes together.",
        /// One question in `{used}` of `{there}` minutes; `{n}` is one.
        fits_one: "In {there} minuten past {n} vraag, van {used} minuten.",
            "In {there} minutes there is time for {n} question, of {used} minutes.",
        /// Nothing is left.
        all_discussed: "Alle verschillen zijn besproken.",
            "All differences have been talked about.",
        /// Heading.
        within_time: "Past in de tijd",
            "Fits in the time",
        /// Heading.
        beyond_time: "Als er meer tijd is",
            "If there is more time",
        /// Heading.
        discussed_before: "Al besproken",
            "Talked about already",
        /// Mark.
        discussed: "Besproken, zonder één gezamenlijk antwoord",
            "Talked about, without one agreed answer",
        /// `{n}` more notes.
        more_notes: "En nog {n} opmerkingen; die staan in het rapport.",
            "And {n} more notes; they are in the report.",
        /// To question `{n}`.
        to_question: "Naar vraag {n}",
            "To question {n}",
        /// Button.
        handout: "Gespreksagenda als pdf…",
            "Agenda as a PDF…",
        /// What it is.
        handout_tip: "De vragen die in de tijd passen, om af te drukken",
            "The questions that fit in the time, to print",
        /// Lead of its dialog.
        handout_lead: "De gespreksleider krijgt hiermee de vragen, wie wat koos, en ruimte om op te schrijven wat samen gekozen is.",
            "This gives the facilitator the questions, who chose what, and room to write down what is chosen together.",
        /// Make.
        handout_make: "Gespreksagenda bewaren",
            "Save the agenda",
        /// It can't be made.
        handout_failed: "De gespreksagenda kon niet gemaakt worden. De zelfscan is niet veranderd; probeer het opnieuw.",
            "The agenda couldn’t be made. The self-assessment wasn’t changed; try again.",
        /// In the file name.
        handout_file: "gespreksagenda",
            "agenda",
        /// Question `{a}` of `{b}`.
        workshop_place: "Vraag {a} van {b}",
            "Question {a} of {b}",
        /// `{time}` of `{minutes}`.
        workshop_timer: "{time} van {minutes} min",
            "{time} of {minutes} min",
        /// Hidden: `{n}` answers.
        workshop_hidden: "{n} antwoorden, nog niet getoond",
            "{n} answers, not shown yet",
        /// Reveal.
        workshop_reveal: "Antwoorden tonen",
            "Show the answers",
        /// Its key.
        workshop_reveal_tip: "Toets R of spatiebalk",
            "R or the space bar",
        /// The anchors.
        workshop_answers: "De antwoorden",
            "The answers",
        /// How to record.
        workshop_choose: "Wat klopt nu aantoonbaar? Kies samen één zin ({keys}).",
            "What is demonstrably true now? Choose one sentence together ({keys}).",
        /// Chosen: `{n}`.
        workshop_chosen: "Samen gekozen: niveau {n}",
            "Chosen together: level {n}",
        /// Field.
        workshop_reason: "Reden",
            "Reason",
        /// Hint.
        workshop_reason_hint: "wat is er te zien of te controleren? (Enter om te schrijven)",
            "what can be seen or checked? (Enter to write)",
        /// Field.
        workshop_minority: "Wat een minderheid vindt",
            "What a minority thinks",
        /// Take back.
        workshop_clear: "Gezamenlijk antwoord wissen",
            "Clear the agreed answer",
        /// On.
        workshop_next: "Volgende",
            "Next",
        /// Its key.
        workshop_next_tip: "Pijl naar rechts of Page Down",
            "Right arrow or Page Down",
        /// Back.
        workshop_back: "Vorige",
            "Back",
        /// Its key.
        workshop_back_tip: "Pijl naar links of Page Up",
            "Left arrow or Page Up",
        /// Leave.
        workshop_leave: "Stoppen",
            "Leave",
        /// Its key.
        workshop_leave_tip: "Escape",
            "Escape",
        /// The end.
        workshop_end: "Wat er is afgesproken",
            "What was agreed",
        /// Nothing was agreed at a question.
        workshop_none: "geen gezamenlijk antwoord",
            "no agreed answer",
    }
}
