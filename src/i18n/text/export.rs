//! What the window says about the report.

phrases! {
    /// The report.
    Export {
        title(): nl "Rapport", en "Report";
        lead():
            nl "Het rapport is een pdf van vier bladzijden met een werkboek erachter. Op bladzijde 1 staat wat er besloten wordt.",
            en "The report is a PDF of four pages with a workbook behind them. Page 1 says what is decided.";
        choices(): nl "Keuzes", en "Choices";
        language(): nl "Taal", en "Language";
        extent(): nl "Lengte", en "Length";
        full(): nl "Volledig", en "Full";
        short(): nl "Kort", en "Short";
        full_hint():
            nl "Vier bladzijden om op te besluiten, met het werkboek erachter.",
            en "Four pages to decide on, with the workbook behind them.";
        short_hint():
            nl "Alleen de vier bladzijden om op te besluiten.",
            en "Only the four pages to decide on.";
        parts():
            nl "Hoofdstukken van het werkboek",
            en "Chapters of the workbook";
        parts_hint():
            nl "De bladzijden om op te besluiten staan er altijd in.",
            en "The pages to decide on are always included.";
        not_in_short(): nl "Niet in het korte rapport", en "Not in the short report";
        not_in_publication():
            nl "Niet in een versie voor publicatie",
            en "Not in a version for publication";
        public_hint():
            nl "Zonder zelfscan, opmerkingen, plan en informatie over de beveiliging.",
            en "Without the self-assessment, remarks, plan and information on security.";
        readers(): nl "Bestemd voor", en "Meant for";
        internal(): nl "Intern gebruik", en "Internal use";
        public(): nl "Publicatie", en "Publication";
        with_scan(): nl "De zelfscan zit in de PDF", en "The self-assessment is in the PDF";
        with_scan_hint():
            nl "De PDF opent dan ook als zelfscan in dit programma.",
            en "The PDF then also opens as a self-assessment in this program.";
        with_notes():
            nl "Opmerkingen, bewijs en redenen staan erin",
            en "Notes, evidence and reasons are included";
        with_notes_hint():
            nl "Alles wat in eigen woorden is ingevuld.",
            en "Everything that was filled in in one’s own words.";
        included(list: &str): nl "In het rapport: {list}.", en "In the report: {list}.";
        left_out(list: &str): nl "Niet in het rapport: {list}.", en "Not in the report: {list}.";
        status(): nl "Status", en "Status";
        status_hint(): nl "Bijvoorbeeld: Concept", en "For example: Draft";
        draft(): nl "Concept", en "Draft";
        logo(): nl "Logo van de gemeente", en "Logo of the municipality";
        logo_hint(): nl "SVG, PNG of JPEG", en "SVG, PNG or JPEG";
        logo_remove(): nl "Zonder logo", en "Without a logo";
        place(): nl "Opslaan als", en "Save as";
        place_hint(): nl "Map en bestandsnaam van de PDF", en "Folder and file name of the PDF";
        copy(): nl "Kopieer bladzijde 1", en "Copy page 1";
        copy_hint():
            nl "Als tekst, om in een vergaderstuk te plakken.",
            en "As text, to paste into a board paper.";
        copied():
            nl "Bladzijde 1 is gekopieerd. Plak die in het vergaderstuk.",
            en "Page 1 has been copied. Paste it into the board paper.";
        decider(): nl "Wie besluit", en "Who decides";
        higher_decider(who: &str): nl "Leg het voor aan {who}", en "Put it to {who}";
        higher_decider_hint(who: &str): nl "Anders aan {who}.", en "Otherwise to {who}.";
        make(): nl "PDF opslaan", en "Save PDF";
        busy(): nl "De PDF wordt opgeslagen…", en "Saving the PDF…";
        stop(): nl "Stoppen", en "Stop";
        done(file: &str): nl "De PDF is opgeslagen: {file}", en "The PDF has been saved: {file}";
        open(): nl "Openen", en "Open";
        show(): nl "Tonen in map", en "Show in folder";
        failed(reason: &str):
            nl "De PDF is niet opgeslagen. {reason}",
            en "The PDF has not been saved. {reason}";
        cannot_open(folder: &str):
            nl "Openen lukt hier niet. Het bestand staat in {folder}.",
            en "Opening does not work here. The file is in {folder}.";
        unfinished(n: usize):
            nl "Nog 1 vraag open. Het rapport kan nu al, maar laat dan meer ruimte tussen de laagste en de hoogste uitkomst." | "Nog {n} vragen open. Het rapport kan nu al, maar laat dan meer ruimte tussen de laagste en de hoogste uitkomst.",
            en "1 question is still open. The report can be made now, but leaves more room between the lowest and the highest outcome." | "{n} questions are still open. The report can be made now, but leaves more room between the lowest and the highest outcome.";
        relative():
            nl "Vul een volledige map met een bestandsnaam in.",
            en "Fill in a complete folder with a file name.";
    }
}

phrases! {
    /// The pages beside the choices of the report.
    Preview {
        title(): nl "Voorbeeld van het rapport", en "Preview of the report";
        accessible():
            nl "Dit is een beeld van de bladzijden. De PDF zelf is toegankelijk: een schermlezer leest alle tekst, tabellen en grafieken.",
            en "This is a picture of the pages. The PDF itself is accessible: a screen reader reads all text, tables and charts.";
        page(page: usize, pages: usize): nl "Bladzijde {page} van {pages}", en "Page {page} of {pages}";
        previous():
            nl ("Vorige bladzijde", "Naar de vorige bladzijde"),
            en ("Previous page", "To the previous page");
        next(): nl ("Volgende bladzijde", "Naar de volgende bladzijde"), en ("Next page", "To the next page");
        smaller():
            nl ("Bladzijden kleiner", "Bladzijden kleiner tonen (-)"),
            en ("Smaller pages", "Show the pages smaller (-)");
        larger():
            nl ("Bladzijden groter", "Bladzijden groter tonen (+)"),
            en ("Larger pages", "Show the pages larger (+)");
        fit(): nl "Passend maken", en "Fit";
        fit_width():
            nl ("Hele breedte", "De bladzijde zo breed als er plaats is"),
            en ("Full width", "The page as wide as there is room for");
        fit_page():
            nl ("Hele bladzijde", "De hele bladzijde in beeld"),
            en ("Whole page", "The whole page in view");
        busy(): nl "Het rapport wordt gemaakt…", en "Making the report…";
        failed(reason: &str):
            nl "Het rapport kan niet worden gemaakt. De antwoorden zijn niet verloren. Kies andere onderdelen, of probeer het later opnieuw. {reason}",
            en "The report cannot be made. The answers are not lost. Choose other parts, or try again later. {reason}";
    }
}
