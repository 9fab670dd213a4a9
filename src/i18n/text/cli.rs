//! What the command line says.

phrases! {
    /// The command line.
    CliText {
        about():
            nl "Datalabscan: hoe klaar is een gemeente om een datalab te starten?\nZonder opdracht opent het venster.",
            en "Datalabscan: how ready is a municipality to start a data lab?\nWithout a command the window opens.";
        main_template():
            nl "{about}\n\nGebruik: datalabscan [OPTIES] [FILE]\n         datalabscan OPDRACHT ...\n\nOpdrachten:\n{subcommands}\n\nArgumenten:\n{positionals}\n\nOpties:\n{options}{after-help}",
            en "{about}\n\nUsage: datalabscan [OPTIONS] [FILE]\n       datalabscan COMMAND ...\n\nCommands:\n{subcommands}\n\nArguments:\n{positionals}\n\nOptions:\n{options}{after-help}";
        sub_template():
            nl "{about}\n\nGebruik: {usage}\n\nArgumenten:\n{positionals}\n\nOpties:\n{options}{after-help}",
            en "{about}\n\nUsage: {usage}\n\nArguments:\n{positionals}\n\nOptions:\n{options}{after-help}";
        more_help():
            nl "Hulp bij een opdracht: datalabscan OPDRACHT --help",
            en "Help on a command: datalabscan COMMAND --help";
        exit_codes():
            nl "Afsluitcodes: 0 gelukt, 1 er klopt iets niet aan de invoer, 2 verkeerd gebruik, 3 geen beeldscherm.",
            en "Exit codes: 0 done, 1 something is wrong with the input, 2 wrong usage, 3 no display.";
        wrong_usage():
            nl "Er is niets veranderd; bekijk de uitleg met --help.",
            en "Nothing was changed; see --help.";
        missing_argument(argument: &str):
            nl "Er ontbreekt iets: {argument}.",
            en "Something is missing: {argument}.";
        unknown_argument(argument: &str):
            nl "‘{argument}’ is hier onbekend.",
            en "‘{argument}’ is unknown here.";
        bad_value(value: &str, argument: &str):
            nl "‘{value}’ is niet mogelijk bij {argument}.",
            en "‘{value}’ isn’t possible at {argument}.";
        bad_value_of(value: &str, argument: &str, possible: &str):
            nl "‘{value}’ is niet mogelijk bij {argument}; wel: {possible}.",
            en "‘{value}’ isn’t possible at {argument}; what is: {possible}.";
        bad_arguments(): nl "Zo werkt deze opdracht niet.", en "This command doesn’t work like that.";
        no_scan_or_command(file: &str):
            nl "‘{file}’ is geen opdracht en ook geen bestand dat bestaat. Bekijk de uitleg met --help.",
            en "‘{file}’ is neither a command nor a file that exists. See --help.";
        help(): nl "Toon deze uitleg", en "Show this help";
        version(): nl "Toon de versie", en "Show the version";
        file(): nl "FILE", en "FILE";
        folder(): nl "DIR", en "DIR";
        scan_to_open():
            nl "Scan of rapport om in het venster te openen",
            en "Scan or report to open in the window";
        questionnaire():
            nl "Gebruik de vragenlijst uit deze map in plaats van de ingebouwde",
            en "Use the question set in this folder instead of the built-in one";
        lang():
            nl "Taal van de meldingen en het rapport: nl of en",
            en "Language of the messages and the report: nl or en";
        renderer():
            nl "Teken het venster met de grafische kaart (glow) of de processor (cpu)",
            en "Draw the window with the graphics card (glow) or the processor (cpu)";
        renderer_is_gone():
            nl "--renderer wgpu bestaat niet meer; het programma kiest zelf wat het venster tekent.",
            en "--renderer wgpu no longer exists; the program chooses what draws the window.";
        check():
            nl "Controleer een vragenlijst en toon alle fouten met bestand, regel en kolom",
            en "Check a question set and show every error with file, line and column";
        check_folder():
            nl "Map met questionnaire.ron en de themabestanden; zonder map wordt de ingebouwde vragenlijst gecontroleerd",
            en "Folder with questionnaire.ron and the theme files; without one the built-in question set is checked";
        new(): nl "Maak een scan zonder antwoorden", en "Make a scan without answers";
        new_out(): nl "Het bestand dat gemaakt wordt", en "The file to make";
        new_changes():
            nl "Profiel invullen, bijvoorbeeld profile.fase=idee; meer waarden met komma's",
            en "Fill in the profile, for example profile.fase=idee; several values with commas";
        force(): nl "Overschrijf een bestand dat al bestaat", en "Overwrite a file that exists already";
        force_report():
            nl "Overschrijf ook een bestand dat niet met dit programma gemaakt is",
            en "Overwrite also a file that this program didn’t make";
        or_force():
            nl "Moet het toch overschreven worden, gebruik dan --force.",
            en "To overwrite it all the same, use --force.";
        fill():
            nl "Vul antwoorden en profiel in en sla de scan op",
            en "Fill in answers and profile, and save the scan";
        fill_changes():
            nl "Antwoorden (ITEM=VALUE) en profiel (profile.KEY=VALUE)",
            en "Answers (ITEM=VALUE) and profile (profile.KEY=VALUE)";
        fill_values():
            nl "VALUE is antwoord1, antwoord2, ... (of een los cijfer, zoals in bestanden: 0 is antwoord 1), ? voor weet ik niet, nvt:reden voor niet van toepassing, of - om te wissen (ook: wis).\nEen lege cel in een CSV-bestand laat staan wat er is; een - wist ook een opmerking of bewijs.\nHeet de kolom antwoord in plaats van value, dan is een los cijfer het nummer van het antwoord: 1 is antwoord 1.\nITEM is de id of het nummer van een vraag, zoals doel-vastgelegd of 1.1.\nEr wordt alles bewaard of niets.",
            en "VALUE is answer1, answer2, ... (or a digit by itself, as in files: 0 is answer 1), ? for don’t know, nvt:reason for not applicable, or - to erase (also: clear).\nAn empty cell in a CSV file leaves what is there; a - erases a note or evidence too.\nIf the column is called answer instead of value, a digit by itself is the number of the answer: 1 is answer 1.\nITEM is the id or the number of a question, such as doel-vastgelegd or 1.1.\nEverything is saved or nothing.";
        csv():
            nl "Lees antwoorden uit een CSV-bestand met de kop id,value,note,evidence (of: vraag, waarde, opmerking, bewijs)",
            en "Read answers from a CSV file with the header id,value,note,evidence (or: question, value, note, evidence)";
        score():
            nl "Toon de score, het stadium, de randvoorwaarden en de eerste stappen",
            en "Show the score, the stage, the preconditions and the first steps";
        format():
            nl "text (leesbaar) of json (voor andere programma's)",
            en "text (to read) or json (for other programs)";
        report(): nl "Maak het adviesrapport als PDF", en "Make the advice report as a PDF";
        report_out():
            nl "Het PDF-bestand; zonder deze optie de naam van de scan met .pdf",
            en "The PDF file; without this option the scan’s name with .pdf";
        date():
            nl "Datum op het rapport; zonder deze optie vandaag",
            en "Date on the report; without this option today";
        logo():
            nl "Het logo van de gemeente, als SVG, PNG of JPEG",
            en "The municipality’s logo, as SVG, PNG or JPEG";
        picture(): nl "LOGO", en "LOGO";
        date_format(): nl "31-12-2026", en "31-12-2026";
        short():
            nl "Alleen de vier bladzijden om op te besluiten, zonder werkboek",
            en "Only the four pages to decide on, without the workbook";
        without():
            nl "Laat hoofdstukken van het werkboek weg, met komma’s ertussen",
            en "Leave out chapters of the workbook, with commas in between";
        status():
            nl "Stand van het rapport, zoals concept; staat op het voorblad en onder elke pagina",
            en "State of the report, such as draft; on the cover and at the foot of every page";
        long_status(most: usize):
            nl "De stand van het rapport is langer dan {most} tekens en past niet onder elke pagina. Er is niets gemaakt; kort de tekst in.",
            en "The state of the report is longer than {most} characters and doesn’t fit at the foot of each page. Nothing was made; shorten the text.";
        without_notes():
            nl "Laat opmerkingen, bewijs en redenen weg, ook uit de bijgevoegde scan",
            en "Leave out notes, evidence and reasons, also from the attached scan";
        without_scan(): nl "Stop de scan niet in de pdf", en "Don’t put the scan in the PDF";
        decider():
            nl "Het college besluit in plaats van de directie (alleen met een onderbouwd beeld)",
            en "The municipal executive decides instead of the directors (only with a supported picture)";
        publication():
            nl "Versie voor publicatie: zonder scan, opmerkingen, plan en informatie over de beveiliging",
            en "Version for publication: without the scan, remarks, plan and information on security";
        extract(): nl "Haal de scan uit een rapport", en "Take the scan out of a report";
        extract_report(): nl "Het rapport", en "The report";
        extract_out():
            nl "Het bestand voor de scan; zonder deze optie komt de scan op het scherm",
            en "The file for the scan; without this option the scan goes to the screen";
        extract_force(): nl "Overschrijf een scan die al bestaat", en "Overwrite a scan that exists already";
        extracted(file: &str): nl "De scan staat in {file}.", en "The scan is in {file}.";
        open():
            nl "Open een scan in het venster, ook uit een rapport",
            en "Open a scan in the window, also from a report";
        scan_or_report():
            nl "De scan, of een rapport (pdf) met de scan erin; .datalabscan mag wegblijven",
            en "The scan, or a report (PDF) with the scan in it; .datalabscan may be left off";
        not_in_report(file: &str):
            nl "{file} is een rapport en is niet veranderd. Haal de scan eruit met datalabscan extract en vul die in.",
            en "{file} is a report and wasn’t changed. Take the scan out with datalabscan extract and fill that in.";
        not_in_summary(file: &str):
            nl "{file} is de samenvatting van een groep en is niet veranderd: er staan geen antwoorden van invullers in. Vul het bestand van een invuller in.",
            en "{file} is the summary of a group and wasn’t changed: there are no respondents’ answers in it. Fill in a respondent’s file.";
        scan_file(): nl "De scan; .datalabscan mag wegblijven", en "The scan; .datalabscan may be left off";
        made(file: &str): nl "{file} is gemaakt.", en "{file} was made.";
        filled(file: &str, filled: usize, changed: usize, erased: usize, unchanged: usize):
            nl "{file} is opgeslagen. Ingevuld: {filled}; veranderd: {changed}; gewist: {erased}; ongewijzigd: {unchanged}.",
            en "{file} was saved. Filled in: {filled}; changed: {changed}; erased: {erased}; unchanged: {unchanged}.";
        filled_value(name: &str, value: &str): nl "  {name}: {value}", en "  {name}: {value}";
        changed_values(list: &str): nl "Veranderd: {list}.", en "Changed: {list}.";
        erased_values(list: &str): nl "Gewist: {list}.", en "Erased: {list}.";
        value_was(name: &str, was: &str, is: &str):
            nl "{name} (was {was}, is {is})",
            en "{name} (was {was}, is {is})";
        value_gone(name: &str, was: &str): nl "{name} (was {was})", en "{name} (was {was})";
        from_dos(file: &str):
            nl "Let op: {file} is gelezen als tekst van MS-DOS. Kijk of letters als é en ë kloppen; met CSV UTF-8 gaat het altijd goed.",
            en "Note: {file} was read as MS-DOS text. Check letters such as é and ë; with CSV UTF-8 they are always right.";
        from_mac(file: &str):
            nl "Let op: {file} is gelezen als tekst van een oude Mac. Kijk of letters als é en ë kloppen; met CSV UTF-8 gaat het altijd goed.",
            en "Note: {file} was read as text of an old Mac. Check letters such as é and ë; with CSV UTF-8 they are always right.";
        force_unusual():
            nl "Neem ook een getal aan dat ongebruikelijk is",
            en "Take a number even if it is unusual";
        reported(file: &str): nl "Het rapport staat in {file}.", en "The report is in {file}.";
        check_fine(dimensions: usize, items: usize, checks: usize):
            nl "Geen fouten gevonden: {dimensions} thema's, {items} vragen, {checks} controles.",
            en "No errors found: {dimensions} themes, {items} questions, {checks} checks.";
        check_old_law(points: &str):
            nl "Let op: deze juridische punten zijn langer dan een jaar geleden nagekeken: {points}.",
            en "Note: these legal points were last checked more than a year ago: {points}.";
        check_errors(count: usize): nl "Aantal fouten: {count}.", en "Errors found: {count}.";
        missing_profile():
            nl "Voor een score ontbreken nog deze onderdelen van het profiel:",
            en "These parts of the profile are still missing for a score:";
        missing_profile_hint(file: &str, key: &str):
            nl "Vul ze in met bijvoorbeeld: datalabscan fill {file} profile.{key}=...",
            en "Fill them in with for example: datalabscan fill {file} profile.{key}=...";
        kept(list: &str):
            nl "Deze onderdelen zijn hier niet bekend; ze blijven bewaard, maar tellen niet mee: {list}.",
            en "These parts aren’t known here; they are kept but don’t count: {list}.";
        other_version(version: &str):
            nl "Let op: deze scan is gemaakt met een andere uitgave van de vragenlijst (versie {version}).",
            en "Note: this scan was made with another edition of the question set (version {version}).";
        more_problems(count: usize): nl "... en nog {count} andere.", en "... and {count} more.";
        output_failed():
            nl "De uitvoer kon niet geschreven worden. De scan is niet veranderd.",
            en "The output couldn’t be written. The scan wasn’t changed.";
        skip_not_allowed(item: &str):
            nl "Let op: bij {item} kan n.v.t. niet gekozen worden; de vraag telt als nog niet beantwoord.",
            en "Note: not applicable can’t be chosen at {item}; the question counts as not answered yet.";
        stage(): nl "Stadium", en "Stage";
        no_stage(): nl "nog geen stadium", en "no stage yet";
        same_with_unknowns(): nl "wat de onbekende antwoorden ook zijn", en "whatever the unknown answers are";
        provisional(): nl "voorlopig", en "provisional";
        score_line(score: u32, low: u32, high: u32):
            nl "Score {score} van 100, tussen {low} en {high}",
            en "Score {score} out of 100, between {low} and {high}";
        no_score_line(low: u32, high: u32):
            nl "Nog te weinig bekend voor een score; die ligt tussen {low} en {high} van 100",
            en "Too little is known for a score yet; it lies between {low} and {high} out of 100";
        known_line(known: &str, unknown: &str):
            nl "Bekend: {known} van het gewicht; weet ik niet: {unknown}",
            en "Known: {known} of the weight; don’t know: {unknown}";
        stable():
            nl "Het stadium blijft gelijk bij een andere weging",
            en "The stage stays the same with another weighting";
        sensitive(): nl "Het stadium is gevoelig voor weging", en "The stage depends on the weighting";
        dimensions(): nl "Thema's", en "Themes";
        nothing_applies(): nl "niets van toepassing", en "nothing applies";
        too_little_known(): nl "te weinig bekend", en "too little known";
        gates(): nl "Randvoorwaarden", en "Preconditions";
        met(): nl "geregeld", en "arranged";
        not_met(): nl "niet geregeld", en "not arranged";
        unknown(): nl "niet bekend", en "not known";
        steps(): nl "Eerste stappen", en "First steps";
        checks(): nl "Klopt dit?", en "Is this right?";
        same_file(file: &str):
            nl "{file} is het bestand met de scan en is niet overschreven. Kies een andere naam.",
            en "{file} is the file with the scan and wasn’t overwritten. Choose another name.";
        nothing_saved(): nl "Er is niets opgeslagen.", en "Nothing was saved.";
        invite():
            nl "Maak een uitnodiging: een bestand waarin één collega de vragen beantwoordt",
            en "Make an invitation: a file in which one colleague answers the questions";
        invite_out(): nl "Het bestand voor de collega", en "The file for the colleague";
        invite_role():
            nl "De rol van de collega, zoals bestuur of analist",
            en "The colleague’s role, such as bestuur or analist";
        invite_only():
            nl "Alleen deze thema’s, met nummer of id; zonder deze optie alle",
            en "Only these themes, by number or id; without this option all";
        invite_until(): nl "Laatste dag om in te vullen", en "Last day to answer";
        merge():
            nl "Voeg ingevulde bestanden van collega’s samen tot één scan",
            en "Merge the answer files of colleagues into one scan";
        merge_out():
            nl "De scan waar ze bij komen; die wordt gemaakt als die er nog niet is",
            en "The scan they join; it’s made when it isn’t there yet";
        merge_files():
            nl "Ingevulde bestanden, of mappen waar ze in staan; ze veranderen niet",
            en "Answer files, or folders that hold them; they don’t change";
        merge_both():
            nl "Tel beide mee waar mogelijk twee mensen één uitnodiging gebruikten",
            en "Count both where two people may have used one invitation";
        agenda():
            nl "Maak de gespreksagenda als pdf: de vragen waarover invullers het meest verschillen",
            en "Make the agenda for the talk as a PDF: the questions on which respondents differ most";
        agenda_out():
            nl "De pdf; zonder deze optie de naam van de scan met .agenda.pdf",
            en "The PDF; without this option the scan’s name with .agenda.pdf";
        agenda_script():
            nl "Maak het draaiboek voor wie het gesprek leidt, met ruimte om te schrijven",
            en "Make the script for who leads the talk, with room to write";
        minutes():
            nl "Maak het verslag van het gesprek: wat is afgesproken, wat openstaat en wat dat verandert",
            en "Make the minutes of the talk: what was agreed, what is open and what that changes";
        minutes_out():
            nl "De pdf; zonder deze optie de naam van de scan met .minutes.pdf",
            en "The PDF; without this option the scan’s name with .minutes.pdf";
        minutes_format():
            nl "Een pdf, of text: tekst op het scherm, om te plakken",
            en "A PDF, or text: text on the screen, to paste";
        agenda_minutes():
            nl "Hoeveel minuten er zijn; zonder deze optie 60",
            en "How many minutes there are; without this option 60";
        plan():
            nl "Toon het actieplan, of met --to de goedkoopste stappen naar een stadium",
            en "Show the action plan, or with --to the cheapest steps to a stage";
        plan_date():
            nl "De dag waarvoor het plan geldt; zonder deze optie vandaag",
            en "The day that the plan is shown for; without this option today";
        export(): nl "Schrijf de datums van het actieplan naar een agenda", en "Write the days of the action plan to a calendar";
        export_format():
            nl "ics (voor Outlook en andere agenda’s)",
            en "ics (for Outlook and other calendars)";
        export_out():
            nl "Het bestand; zonder deze optie de naam van de scan met .ics",
            en "The file; without this option the scan’s name with .ics";
        plan_to():
            nl "Het stadium, met naam of id, zoals starten",
            en "The stage, by name or id, such as starten";
        consent():
            nl "Of de rol van deze invuller apart genoemd mag worden als niemand anders die rol heeft (yes of no)",
            en "Whether this respondent’s role may be shown apart when nobody shares it (yes or no)";
    }
}
