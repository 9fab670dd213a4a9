//! What the window says before a scan is open, or before there is a window.

phrases! {
    /// The welcome.
    Start {
        lead():
            nl "Hoe ver is de gemeente met een datalab, en wat is een goede eerste stap?",
            en "How far along is the municipality with a data lab, and what is a good first step?";
        facts(questions: usize, themes: usize, minutes: usize):
            nl "{questions} vragen in {themes} thema’s, ongeveer {minutes} minuten. Stoppen en later verdergaan kan altijd.",
            en "{questions} questions in {themes} themes, about {minutes} minutes. Stopping and going on later is always possible.";
        privacy():
            nl "Alles blijft op deze computer. Er is geen account en geen internet nodig.",
            en "Everything stays on this computer. No account and no internet are needed.";
        mine(): nl "Mijn zelfscans", en "My self-assessments";
        go_on_with(): nl "Verder met", en "Go on with";
        go_on(): nl "Verder", en "Go on";
        go_on_at(number: &str): nl "Verder bij vraag {number}", en "Go on at question {number}";
        go_on_at_with(number: &str, what: &str):
            nl "Verder bij vraag {number} met {what}",
            en "Go on at question {number} with {what}";
        go_on_with_scan(what: &str): nl "Verder met {what}", en "Go on with {what}";
        remove(): nl "Verwijderen", en "Delete";
        take_off(): nl "Uit de lijst", en "Off the list";
        themes_done(minutes: usize, done: usize, total: usize):
            nl "{done} van de {total} thema’s klaar. Nog ongeveer 1 minuut." | "{done} van de {total} thema’s klaar. Nog ongeveer {minutes} minuten.",
            en "{done} of {total} themes done. About 1 minute left." | "{done} of {total} themes done. About {minutes} minutes left.";
        all_themes_done(total: usize): nl "Alle {total} thema’s klaar.", en "All {total} themes done.";
        drop_hint():
            nl "Sleep een zelfscan, een rapport of antwoorden van collega’s naar dit venster om ze te openen.",
            en "Drag a self-assessment, a report or answers of colleagues to this window to open them.";
        all_stays(): nl "Alles blijft op deze computer.", en "Everything stays on this computer.";
        no_recent():
            nl "Hier komen de zelfscans die op deze computer zijn opgeslagen.",
            en "Self-assessments saved on this computer will appear here.";
        recent_line(a: usize, b: usize, date: &str):
            nl "{a} van {b} vragen, opgeslagen op {date}",
            en "{a} of {b} questions, saved on {date}";
        missing(folder: &str): nl "Niet gevonden in {folder}", en "Not found in {folder}";
        forget(name: &str): nl "{name} uit de lijst halen", en "Take {name} off the list";
        draft(name: &str): nl "Concept: {name}", en "Draft: {name}";
        draft_line(a: usize, b: usize, when: &str):
            nl "{a} van {b} vragen, {when}",
            en "{a} of {b} questions, {when}";
        recovered(): nl "Hersteld na een onderbreking", en "Recovered after an interruption";
        draft_delete(name: &str): nl "Concept {name} verwijderen", en "Delete draft {name}";
        draft_deleted(name: &str): nl "Concept verwijderd: {name}", en "Draft deleted: {name}";
        draft_restore(): nl "Terugzetten", en "Put back";
        draft_in_use():
            nl "Dit concept is al open in een ander venster van dit programma.",
            en "This draft is open in another window of this program.";
        drop(): nl "Loslaten om te openen", en "Drop to open";
        examples(): nl "Eerst een voorbeeld zien", en "See an example first";
        examples_lead():
            nl "Deze gemeenten bestaan niet. Een voorbeeld opent als kopie; er verandert niets aan.",
            en "These municipalities do not exist. An example opens as a copy; the example itself does not change.";
        example_open(name: &str): nl "Voorbeeld {name} openen", en "Open the example {name}";
        example_group(name: &str, n: usize):
            nl "{name} met {n} invullers",
            en "{name} with {n} respondents";
        example_line(a: usize, b: usize):
            nl "Verzonnen gemeente, {a} van de {b} antwoorden bekend",
            en "Fictional municipality, {a} of {b} answers known";
        source(): nl "Herkomst", en "Provenance";
        language(): nl "Taal", en "Language";
    }
}

phrases! {
    /// Earlier versions of scans.
    VersionText {
        title(): nl "Eerdere versies", en "Earlier versions";
        looking(): nl "Zoeken naar eerdere versies", en "Looking for earlier versions";
        none():
            nl "Er zijn nog geen eerdere versies. Het programma slaat er vanzelf een op als een zelfscan met een eigen bestand verandert.",
            en "There are no earlier versions yet. The program keeps one by itself when a self-assessment with a file of its own changes.";
        lead():
            nl "Van deze zelfscans zijn eerdere versies op deze computer opgeslagen.",
            en "Earlier versions of these self-assessments are kept on this computer.";
        copy():
            nl "Een versie opent als kopie. De zelfscan zelf verandert niet.",
            en "A version opens as a copy. The self-assessment itself doesn’t change.";
        is_copy():
            nl "Dit is een kopie van een eerdere versie. Sla die op onder een andere naam, of over de zelfscan heen.",
            en "This is a copy of an earlier version. Save it under another name, or over the self-assessment.";
        count(n: usize): nl "1 eerdere versie" | "{n} eerdere versies", en "1 earlier version" | "{n} earlier versions";
        far(answered: usize, total: usize):
            nl "{answered} van {total} vragen beantwoord",
            en "{answered} of {total} questions answered";
        back(): nl "Andere zelfscan", en "Another self-assessment";
    }
}

phrases! {
    /// Before the window is there.
    Startup {
        no_window(reason: &str):
            nl "Het venster kan hier niet openen: er is geen beeldscherm, of er mist een grafisch stuurprogramma ({reason}). Er is niets veranderd.\nHet rapport kan ook zonder venster: datalabscan report SCAN.datalabscan -o RAPPORT.pdf (uitleg: datalabscan --help).",
            en "The window can’t open here: there is no display or no graphics driver ({reason}). Nothing was changed.\nThe report can be made without a window: datalabscan report SCAN.datalabscan -o REPORT.pdf (help: datalabscan --help).";
        no_library(reason: &str):
            nl "Het venster kan hier niet openen: {reason}. Er is niets veranderd.\nHet rapport kan ook zonder venster: datalabscan report SCAN.datalabscan -o RAPPORT.pdf (uitleg: datalabscan --help).",
            en "The window can’t open here: {reason}. Nothing was changed.\nThe report can be made without a window: datalabscan report SCAN.datalabscan -o REPORT.pdf (help: datalabscan --help).";
        not_with(renderer: &str, reason: &str):
            nl "Het venster kan hier niet openen met --renderer {renderer} ({reason}). Er is niets veranderd. Zonder --renderer kiest het programma zelf wat werkt.",
            en "The window can’t open here with --renderer {renderer} ({reason}). Nothing was changed. Without --renderer the program chooses what works.";
        missing(library: &str, package: &str):
            nl "op dit systeem ontbreekt {library}, op Debian en Ubuntu te installeren met apt-get install {package}",
            en "this system lacks {library}, on Debian and Ubuntu to be installed with apt-get install {package}";
        system_says(words: &str):
            nl "het systeem meldt: ‘{words}’",
            en "the system reports: ‘{words}’";
        no_driver():
            nl "er is geen stuurprogramma gevonden voor de grafische kaart",
            en "no driver for the graphics card was found";
        no_opengl():
            nl "er is geen stuurprogramma voor OpenGL gevonden, op Debian en Ubuntu te installeren met apt-get install libgl1 libegl1 libgl1-mesa-dri",
            en "no driver for OpenGL was found, on Debian and Ubuntu to be installed with apt-get install libgl1 libegl1 libgl1-mesa-dri";
        died(code: u8):
            nl "het tekenen stopte onverwacht, met code {code}",
            en "drawing stopped unexpectedly, with code {code}";
        silent(seconds: u64):
            nl "na {seconds} seconden was er nog geen beeld",
            en "after {seconds} seconds there was still nothing to see";
    }
}
