//! The settings, and what asks where files are.

phrases! {
    /// The settings.
    SettingsText {
        title(): nl "Instellingen", en "Settings";
        language(): nl "Taal", en "Language";
        appearance(): nl "Weergave", en "Appearance";
        size(): nl "Grootte", en "Size";
        percent(percent: u16): nl "Nu {percent}%", en "Now {percent}%";
        files(): nl "Bestanden", en "Files";
        system_dialogs(): nl "Bestanden kiezen in het venster van het systeem", en "Choose files in the system’s window";
        system_dialogs_tip():
            nl "Zonder deze keuze vraagt het programma zelf waar een bestand staat.",
            en "Without this choice the program itself asks where a file is.";
        no_dialog():
            nl "Het venster van het systeem om een bestand te kiezen kon niet openen. Typ hier waar het bestand staat.",
            en "The system’s window to choose a file could not be opened. Type here where the file is.";
        keep():
            nl "Deze zelfscan staat nog als concept in dit programma. Kies een naam en een plek, dan is het een bestand dat ook in een back-up komt.",
            en "This self-assessment is still a draft inside this program. Choose a name and a place: then it’s a file that is in your back-ups too.";
        keep_later(): nl "Later", en "Later";
        from_report(): nl "Kopie uit rapport", en "Copy from a report";
        from_report_tip():
            nl "Deze zelfscan komt uit een rapport. Het rapport zelf verandert niet; sla de kopie op onder een eigen naam.",
            en "This self-assessment comes out of a report. The report itself doesn’t change; save the copy under a name of its own.";
    }
}
