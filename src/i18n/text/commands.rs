//! What the commands are called and what they do.

phrases! {
    /// Commands, each named once.
    Commands {
        new():
            nl ("Nieuwe zelfscan", "Een lege zelfscan beginnen"),
            en ("New self-assessment", "Begin an empty self-assessment");
        open():
            nl ("Bestand openen…", "Een opgeslagen zelfscan openen, ook uit een rapport"),
            en ("Open file…", "Open a saved self-assessment, also from a report");
        save(): nl ("Opslaan", "De zelfscan nu opslaan"), en ("Save", "Save the self-assessment");
        save_as():
            nl ("Opslaan als…", "De zelfscan opslaan onder een naam"),
            en ("Save as…", "Save the self-assessment under a name");
        home():
            nl ("Begin", "De zelfscan sluiten en terug naar het begin"),
            en ("Home", "Close the self-assessment and go back to the beginning");
        profile():
            nl ("Profiel", "Vragen over de gemeente en het datalab"),
            en ("Profile", "Questions about the municipality and the data lab");
        questions(): nl ("Vragen", "De vragen beantwoorden"), en ("Questions", "Answer the questions");
        overview():
            nl ("Controleer", "Wat nog open is of iemand anders weet, en alle antwoorden"),
            en ("Check", "What is still open or somebody else knows, and all answers");
        results():
            nl ("Uitkomst", "De uitkomst met de eerste stappen"),
            en ("Outcome", "The outcome with the first steps");
        plan():
            nl ("Plan", "Acties met een rol, een datum en een status"),
            en ("Plan", "Actions with a role, a date and a status");
        calendar():
            nl ("In mijn agenda…", "De datums van het plan opslaan als agendabestand"),
            en ("To my calendar…", "Save the days of the plan as a calendar file");
        export():
            nl ("Rapport", "Een adviesrapport maken als PDF"),
            en ("Report", "Make an advice report as a PDF");
        together():
            nl ("Samen", "Collega’s uitnodigen en hun antwoorden samenvoegen"),
            en ("Together", "Invite colleagues and merge their answers");
        agenda():
            nl ("Gespreksagenda", "De vragen waarover een gesprek het meest oplevert"),
            en ("Agenda for the talk", "The questions most worth talking about");
        workshop():
            nl ("Werksessie", "De verschillen één voor één bespreken op een groot scherm"),
            en ("Workshop", "Talk about the differences one by one on a large screen");
        invite():
            nl ("Collega uitnodigen…", "Een klein bestand maken waarin een collega de vragen beantwoordt"),
            en ("Invite a colleague…", "Make a small file in which a colleague answers the questions");
        versions():
            nl ("Eerdere versies…", "Een kopie openen van wat een zelfscan eerder was"),
            en ("Earlier versions…", "Open a copy of what a self-assessment was before");
        merge():
            nl ("Antwoorden samenvoegen…", "De bestanden met antwoorden van collega’s toevoegen"),
            en ("Merge answers…", "Add the files with answers of colleagues");
        invitation():
            nl ("Uitnodiging", "Wat er gevraagd wordt en hoe het verdergaat"),
            en ("Invitation", "What is asked and how it goes on");
        previous(): nl ("Vorige", "Naar de vorige vraag"), en ("Previous", "To the previous question");
        next(): nl ("Volgende vraag", "Naar de volgende vraag"), en ("Next question", "To the next question");
        skip():
            nl ("Overslaan", "Deze vraag open laten en verdergaan"),
            en ("Skip", "Leave this question open and go on");
        undo():
            nl ("Ongedaan maken", "De laatste wijziging terugdraaien"),
            en ("Undo", "Take back the last change");
        redo():
            nl ("Opnieuw", "De teruggedraaide wijziging weer uitvoeren"),
            en ("Redo", "Make the change again");
        palette():
            nl ("Opdracht of vraag zoeken…", "Elke opdracht en elke vraag, op naam of nummer"),
            en ("Find a command or question…", "Every command and every question, by name or number");
        search():
            nl ("Zoeken…", "Zoeken in vragen, opmerkingen, bewijs en begrippen"),
            en ("Search…", "Search in questions, notes, evidence and terms");
        next_pane():
            nl ("Volgend deel van het venster", "Met de toetsen naar het volgende deel van het venster"),
            en ("Next part of the window", "To the next part of the window with the keys");
        previous_pane():
            nl ("Vorig deel van het venster", "Met de toetsen naar het vorige deel van het venster"),
            en ("Previous part of the window", "To the previous part of the window with the keys");
        help():
            nl ("Uitleg en begrippen", "Hoe de zelfscan werkt, met toetsen en begrippen"),
            en ("Help and terms", "How the self-assessment works, with keys and terms");
        about():
            nl ("Over dit programma", "Versie, herkomst en methode"),
            en ("About this program", "Version, provenance and method");
        settings():
            nl ("Instellingen…", "Taal, weergave, grootte en bestanden"),
            en ("Settings…", "Language, appearance, size and files");
        dark():
            nl ("Donkere weergave", "Lichte letters op een donkere achtergrond"),
            en ("Dark appearance", "Light letters on a dark background");
        light():
            nl ("Lichte weergave", "Donkere letters op een lichte achtergrond"),
            en ("Light appearance", "Dark letters on a light background");
        as_system():
            nl ("Weergave als het systeem", "Licht, donker of hoog contrast, zoals het systeem is ingesteld"),
            en ("Appearance as the system", "Light, dark or high contrast, as the system is set");
        contrast():
            nl ("Hoog contrast", "Witte letters op zwart, met weinig kleuren"),
            en ("High contrast", "White letters on black, with few colours");
        motion():
            nl ("Minder beweging", "Niets schuift of vervaagt meer, of juist weer wel"),
            en ("Less motion", "Nothing slides or fades any more, or does so again");
        moves_on():
            nl ("Vanzelf naar de volgende vraag", "Na het kiezen van een antwoord vanzelf verdergaan"),
            en ("Move on by itself", "Go to the next question by itself after an answer is chosen");
        zoom_in(): nl ("Groter", "Alles groter tonen"), en ("Larger", "Show everything larger");
        zoom_out(): nl ("Kleiner", "Alles kleiner tonen"), en ("Smaller", "Show everything smaller");
        zoom_reset():
            nl ("Gewone grootte", "Alles op de gewone grootte tonen"),
            en ("Usual size", "Show everything at the usual size");
        quit(): nl ("Afsluiten", "Het programma sluiten"), en ("Quit", "Close the program");
    }
}
