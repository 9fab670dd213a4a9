//! What dialogs say.

phrases! {
    /// Dialogs.
    Dialogs {
        open_title(): nl "Zelfscan openen", en "Open a self-assessment";
        open_lead():
            nl "Kies een zelfscan of een rapport (pdf), of plak de map met de bestandsnaam. Een rapport blijft zoals het is: de zelfscan erin opent als kopie.",
            en "Choose a self-assessment or a report (PDF), or paste the folder with the file name. A report stays as it is: the self-assessment in it opens as a copy.";
        path(): nl "Bestand", en "File";
        path_hint(): nl "Map en bestandsnaam", en "Folder and file name";
        save_title(): nl "Zelfscan opslaan", en "Save the self-assessment";
        save_lead():
            nl "Daarna slaat het programma elke wijziging vanzelf op in dit bestand.",
            en "From then on the program saves every change in this file by itself.";
        save_overwrite():
            nl "Er staat al een bestand met deze naam. Dat wordt vervangen.",
            en "There is already a file with this name. It will be replaced.";
        save_failed(): nl "Opslaan lukt niet", en "Saving does not work";
        save_failed_lead(reason: &str):
            nl "{reason} De antwoorden staan nog in dit venster en gaan niet verloren zolang het open blijft.",
            en "{reason} The answers are still in this window and will not be lost as long as it stays open.";
        retrying(seconds: u64):
            nl "Het programma probeert het elke {seconds} seconden opnieuw. Opslaan op een andere plek kan ook.",
            en "The program tries again every {seconds} seconds. Saving in another place is possible too.";
        unsaved_lead():
            nl "Wie weggaat zonder opslaan, is de laatste wijzigingen kwijt.",
            en "Leaving without saving loses the last changes.";
        unsaved_save(): nl "Ergens anders opslaan…", en "Save somewhere else…";
        unsaved_discard(): nl "Weggaan zonder opslaan", en "Leave without saving";
        unsaved_back(): nl "Terug naar de zelfscan", en "Back to the self-assessment";
        busy_title(): nl "Een ogenblik", en "One moment";
        opening(name: &str): nl "{name} wordt geopend…", en "Opening {name}…";
        settling(): nl "De laatste wijzigingen worden opgeslagen…", en "Saving the last changes…";
        saving(): nl "De zelfscan wordt opgeslagen…", en "Saving the self-assessment…";
        broke_off():
            nl "Dit lukte niet door een fout in het programma. Er is niets veranderd.",
            en "This did not work because of a mistake in the program. Nothing was changed.";
        kept_title(): nl "Niet alles is bekend", en "Not everything is known";
        kept_lead(list: &str):
            nl "Dit bestand komt uit een andere versie van het programma of van de vragen. Wat deze versie niet kent, blijft in het bestand staan maar telt niet mee: {list}.",
            en "This file comes from another version of the program or of the questions. What this version doesn’t know stays in the file but doesn’t count: {list}.";
        scan_files(): nl "Zelfscan", en "Self-assessment";
        open_files(): nl "Zelfscan of rapport", en "Self-assessment or report";
        pdf_files(): nl "PDF", en "PDF";
        pictures(): nl "Afbeeldingen", en "Pictures";
    }
}

phrases! {
    /// Finding.
    Find {
        commands_title(): nl "Opdracht of vraag zoeken", en "Find a command or question";
        commands_hint():
            nl "Naam van een opdracht, of nummer of woorden van een vraag",
            en "Name of a command, or number or words of a question";
        text_title(): nl "Zoeken", en "Search";
        text_hint():
            nl "Woorden uit vragen, opmerkingen, bewijs of begrippen",
            en "Words from questions, notes, evidence or terms";
        keys():
            nl "Pijltjes kiezen, Enter opent, Esc sluit.",
            en "Arrow keys choose, Enter opens, Esc closes.";
        found(): nl "Gevonden", en "Found";
        none(): nl "Niets gevonden.", en "Nothing found.";
        some(n: usize): nl "1 gevonden." | "{n} gevonden.", en "1 found." | "{n} found.";
        command(): nl "Opdracht", en "Command";
        question(n: &str): nl "Vraag {n}", en "Question {n}";
        note(n: &str): nl "Opmerking bij vraag {n}", en "Note at question {n}";
        evidence(n: &str): nl "Bewijs bij vraag {n}", en "Evidence at question {n}";
        term(): nl "Begrip", en "Term";
    }
}

phrases! {
    /// Help and about.
    Help {
        title(): nl "Uitleg", en "Help";
        keys(): nl "Toetsen", en "Keys";
        glossary(): nl "Begrippen", en "Terms";
        key_choose(): nl "Antwoord kiezen, van boven naar beneden", en "Choose an answer, from top to bottom";
        key_not_applicable():
            nl "Niet van toepassing, waar dat mag",
            en "Not applicable, where that is allowed";
        key_next(): nl "Volgende vraag", en "Next question";
        key_turn(): nl "Een bladzijde omhoog of omlaag", en "A page up or down";
        about_title(): nl "Over dit programma", en "About this program";
        version(version: &str): nl "Programma: versie {version}", en "Program: version {version}";
        questions_version(version: &str): nl "Vragen: versie {version}", en "Questions: version {version}";
        knowledge(month: &str):
            nl "Wetten en regels nagekeken in {month}",
            en "Laws and rules last checked in {month}";
        method(): nl "Zo wordt gerekend", en "How the score is made";
        privacy():
            nl "Het programma verstuurt niets. Antwoorden staan alleen op deze computer: in het bestand dat de invuller opslaat, en tot die tijd in een concept.",
            en "The program sends nothing. Answers are only on this computer: in the file that the respondent saves, and until then in a draft.";
        licences():
            nl "Programma: EUPL-1.2. Lettertype Inter: SIL Open Font License.",
            en "Program: EUPL-1.2. Typeface Inter: SIL Open Font License.";
        set(path: &str, names: &str):
            nl "De organisatie heeft in {path} ingesteld: {names}.",
            en "The organisation has set in {path}: {names}.";
        set_wrong(path: &str, line: usize, column: usize):
            nl "De instellingen van de organisatie in {path} zijn niet te lezen (regel {line}, kolom {column}) en tellen niet mee. Meld dit bij ICT.",
            en "The settings of the organisation in {path} can’t be read (line {line}, column {column}) and don’t count. Tell IT about it.";
        set_language(): nl "taal", en "language";
        set_renderer(): nl "beeld", en "display";
        set_logo(): nl "logo", en "logo";
        set_folder(): nl "map voor zelfscans en rapporten", en "folder for self-assessments and reports";
        set_organisation(): nl "naam van de organisatie", en "name of the organisation";
        fixed():
            nl "Dit is door de organisatie ingesteld en hier niet te veranderen.",
            en "The organisation has set this, so it can’t be changed here.";
        folders(preferences: &str, data: &str):
            nl "De voorkeuren staan in {preferences}. Concepten en eerdere versies staan in {data}.",
            en "Preferences are in {preferences}. Drafts and earlier versions are in {data}.";
        log(path: &str):
            nl "Technische meldingen staan in {path}. Daarin staan geen antwoorden, namen of bestandsnamen.",
            en "Technical messages are in {path}. It has no answers, names or file names in it.";
        drawing(): nl "Beeld", en "Display";
        drawn_with(renderer: &str): nl "Nu in gebruik: ‘{renderer}’.", en "In use now: ‘{renderer}’.";
        chosen_by_program(): nl "Het programma koos dit zelf.", en "The program chose this itself.";
        chosen_is_gone():
            nl "Het programma koos dit zelf: wat eerder gekozen was (wgpu), is er niet meer.",
            en "The program chose this itself: what was chosen before (wgpu) no longer exists.";
        chosen_here(): nl "Dat is hieronder gekozen.", en "That was chosen below.";
        chosen_on_command_line():
            nl "Daarom is bij het starten gevraagd, met --renderer.",
            en "This was asked for at the start, with --renderer.";
        not_drawn_with(renderer: &str, reason: &str):
            nl "Niet gelukt: ‘{renderer}’. De reden: {reason}.",
            en "Not possible: ‘{renderer}’. The reason: {reason}.";
        draw_with(): nl "Het venster tekenen met", en "Draw the window with";
        draw_by_itself(): nl "Wat het beste werkt (aanbevolen)", en "What works best (recommended)";
        renderer_glow(): nl "Grafische kaart met OpenGL (glow)", en "Graphics card with OpenGL (glow)";
        renderer_cpu():
            nl "Processor, zonder grafische kaart (cpu)",
            en "Processor, without a graphics card (cpu)";
        from_next_start():
            nl "Een andere keuze geldt vanaf de volgende start. Werkt die niet, dan kiest het programma iets anders.",
            en "Another choice counts from the next start on. If it doesn’t work, the program chooses something else.";
    }
}
