//! Every phrase of the command line, per language: a missing one doesn't compile.

use crate::i18n::Language;

/// The phrases.
pub struct CliText {
    /// What the program does.
    pub about: &'static str,
    /// Layout of the help of the program.
    pub main_template: &'static str,
    /// Layout of the help of a command.
    pub sub_template: &'static str,
    /// Where to find more help.
    pub more_help: &'static str,
    /// The exit codes.
    pub exit_codes: &'static str,
    /// After what is wrong with the arguments.
    pub wrong_usage: &'static str,
    /// `{argument}` is missing.
    pub missing_argument: &'static str,
    /// `{argument}` is unknown.
    pub unknown_argument: &'static str,
    /// `{value}` isn't possible at `{argument}`.
    pub bad_value: &'static str,
    /// Anything else about the arguments.
    pub bad_arguments: &'static str,
    /// `{file}` is neither a file nor a command.
    pub no_scan_or_command: &'static str,
    /// Help on `--help`.
    pub help: &'static str,
    /// Help on `--version`.
    pub version: &'static str,
    /// Placeholder for a file.
    pub file: &'static str,
    /// Placeholder for a folder.
    pub folder: &'static str,
    /// Help on the scan to open in the window.
    pub scan_to_open: &'static str,
    /// Help on `--questionnaire`.
    pub questionnaire: &'static str,
    /// Help on `--lang`.
    pub lang: &'static str,
    /// Help on `--renderer`.
    pub renderer: &'static str,
    /// Remark about a renderer that earlier versions had.
    pub renderer_is_gone: &'static str,
    /// Help on `check`.
    pub check: &'static str,
    /// Help on its folder.
    pub check_folder: &'static str,
    /// Help on `new`.
    pub new: &'static str,
    /// Help on the file it makes.
    pub new_out: &'static str,
    /// Help on its changes.
    pub new_changes: &'static str,
    /// Help on `--force`.
    pub force: &'static str,
    /// Help on `fill`.
    pub fill: &'static str,
    /// Help on its changes.
    pub fill_changes: &'static str,
    /// Help on the values.
    pub fill_values: &'static str,
    /// Help on `--csv`.
    pub csv: &'static str,
    /// Help on `score`.
    pub score: &'static str,
    /// Help on `--format`.
    pub format: &'static str,
    /// Help on `report`.
    pub report: &'static str,
    /// Help on `-o`.
    pub report_out: &'static str,
    /// Help on `--date`.
    pub date: &'static str,
    /// Help on `--logo`.
    pub logo: &'static str,
    /// Placeholder for a picture file.
    pub picture: &'static str,
    /// Placeholder for a date.
    pub date_format: &'static str,
    /// Help on `--short`.
    pub short: &'static str,
    /// Help on `--without`, before the names of the parts.
    pub without: &'static str,
    /// Help on `--status`.
    pub status: &'static str,
    /// Help on `--without-notes`.
    pub without_notes: &'static str,
    /// Help on `--without-scan`.
    pub without_scan: &'static str,
    /// Help on `--publication`.
    pub publication: &'static str,
    /// What is in the report: `{list}`.
    pub goes_along: &'static str,
    /// What isn't: `{list}`.
    pub stays_behind: &'static str,
    /// Help on `extract`.
    pub extract: &'static str,
    /// Help on its report.
    pub extract_report: &'static str,
    /// Help on its `-o`.
    pub extract_out: &'static str,
    /// Help on its `--force`.
    pub extract_force: &'static str,
    /// The scan is in `{file}`.
    pub extracted: &'static str,
    /// Help on `open`.
    pub open: &'static str,
    /// Help on a scan or report.
    pub scan_or_report: &'static str,
    /// Answers can't be filled in in `{file}`.
    pub not_in_report: &'static str,
    /// Help on a scan.
    pub scan_file: &'static str,
    /// `{file}` was made.
    pub made: &'static str,
    /// `{file}` was saved with `{count}` changes.
    pub filled: &'static str,
    /// The report is in `{file}`.
    pub reported: &'static str,
    /// The question set has no errors: `{dimensions}`, `{items}`, `{checks}`.
    pub check_fine: &'static str,
    /// The question set has `{count}` errors.
    pub check_errors: &'static str,
    /// Before the missing profile fields.
    pub missing_profile: &'static str,
    /// How to fill them in: `{file}`, `{key}`.
    pub missing_profile_hint: &'static str,
    /// Before answers kept from another version of the question set: `{list}`.
    pub kept: &'static str,
    /// Made with another version of the question set: `{version}`.
    pub other_version: &'static str,
    /// More problems than are shown: `{count}`.
    pub more_problems: &'static str,
    /// The output couldn't be written.
    pub output_failed: &'static str,
    /// "Not applicable" isn't allowed at `{item}`.
    pub skip_not_allowed: &'static str,
    /// Band.
    pub band: &'static str,
    /// No band yet.
    pub no_band: &'static str,
    /// Firm.
    pub firm: &'static str,
    /// Provisional.
    pub provisional: &'static str,
    /// Score `{score}`, between `{low}` and `{high}`.
    pub score_line: &'static str,
    /// No score, between `{low}` and `{high}`.
    pub no_score_line: &'static str,
    /// Known `{known}`, "don't know" `{unknown}`.
    pub known_line: &'static str,
    /// Stable weighting.
    pub stable: &'static str,
    /// Sensitive weighting.
    pub sensitive: &'static str,
    /// Heading of dimensions.
    pub dimensions: &'static str,
    /// Nothing applies.
    pub nothing_applies: &'static str,
    /// Too little known.
    pub too_little_known: &'static str,
    /// Heading of gates.
    pub gates: &'static str,
    /// Met.
    pub met: &'static str,
    /// Not met.
    pub not_met: &'static str,
    /// Not known.
    pub unknown: &'static str,
    /// Heading of the first steps.
    pub steps: &'static str,
    /// Heading of the checks.
    pub checks: &'static str,
    /// Nothing saved because of the problems above.
    pub nothing_saved: &'static str,
    /// Help on `invite`.
    pub invite: &'static str,
    /// Help on `invite out`.
    pub invite_out: &'static str,
    /// Help on `invite role`.
    pub invite_role: &'static str,
    /// Help on `invite only`.
    pub invite_only: &'static str,
    /// Help on `invite until`.
    pub invite_until: &'static str,
    /// Help on `merge`.
    pub merge: &'static str,
    /// Help on `merge out`.
    pub merge_out: &'static str,
    /// Help on `merge files`.
    pub merge_files: &'static str,
    /// Help on `agenda`.
    pub agenda: &'static str,
    /// Help on `agenda out`.
    pub agenda_out: &'static str,
    /// Help on `agenda minutes`.
    pub agenda_minutes: &'static str,
    /// Help on `consent`.
    pub consent: &'static str,
}

/// The phrases in a language.
pub fn cli_text(language: Language) -> &'static CliText {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

static DUTCH: CliText = CliText {
    about: "Datalabscan: hoe klaar is een gemeente om een datalab te starten?\nZonder opdracht opent het venster.",
    main_template: "{about}\n\nGebruik: datalabscan [OPTIES] [FILE]\n         datalabscan OPDRACHT ...\n\nOpdrachten:\n{subcommands}\n\nArgumenten:\n{positionals}\n\nOpties:\n{options}{after-help}",
    sub_template: "{about}\n\nGebruik: {usage}\n\nArgumenten:\n{positionals}\n\nOpties:\n{options}{after-help}",
    more_help: "Hulp bij een opdracht: datalabscan OPDRACHT --help",
    exit_codes: "Afsluitcodes: 0 gelukt, 1 er klopt iets niet aan de invoer, 2 verkeerd gebruik, 3 geen beeldscherm.",
    wrong_usage: "Er is niets veranderd; bekijk de uitleg met --help.",
    missing_argument: "Er ontbreekt iets: {argument}.",
    unknown_argument: "‘{argument}’ is hier onbekend.",
    bad_value: "‘{value}’ is niet mogelijk bij {argument}.",
    bad_arguments: "Zo werkt deze opdracht niet.",
    no_scan_or_command: "‘{file}’ is geen opdracht en ook geen bestand dat bestaat. Bekijk de uitleg met --help.",
    help: "Toon deze uitleg",
    version: "Toon de versie",
    file: "FILE",
    folder: "DIR",
    scan_to_open: "Scan of rapport om in het venster te openen",
    questionnaire: "Gebruik de vragenlijst uit deze map in plaats van de ingebouwde",
    lang: "Taal van de meldingen en het rapport: nl of en",
    renderer: "Teken het venster met de grafische kaart (glow) of de processor (cpu)",
    renderer_is_gone: "--renderer wgpu bestaat niet meer; het programma kiest zelf wat het venster tekent.",
    check: "Controleer een vragenlijst en toon alle fouten met bestand, regel en kolom",
    check_folder: "Map met questionnaire.ron en de themabestanden; zonder map wordt de ingebouwde vragenlijst gecontroleerd",
    new: "Maak een scan zonder antwoorden",
    new_out: "Het bestand dat gemaakt wordt",
    new_changes: "Profiel invullen, bijvoorbeeld profile.fase=idee; meer waarden met komma's",
    force: "Overschrijf een bestand dat al bestaat",
    fill: "Vul antwoorden en profiel in en bewaar de scan",
    fill_changes: "Antwoorden (ITEM=VALUE) en profiel (profile.KEY=VALUE)",
    fill_values: "VALUE is een niveau (0, 1, 2, ...), ? voor weet ik niet, nvt:reden voor niet van toepassing, of niets om een antwoord te wissen.\nITEM is de id of het nummer van een vraag, zoals doel-vastgelegd of 1.1.\nEr wordt alles bewaard of niets.",
    csv: "Lees antwoorden uit een CSV-bestand met de kop id,value,note,evidence (komma's of puntkomma's)",
    score: "Toon de score, de band, de randvoorwaarden en de eerste stappen",
    format: "text (leesbaar) of json (voor andere programma's)",
    report: "Maak het adviesrapport als PDF",
    report_out: "Het PDF-bestand; zonder deze optie de naam van de scan met .pdf",
    date: "Datum op het rapport; zonder deze optie vandaag",
    logo: "Het logo van de gemeente, als SVG, PNG of JPEG",
    picture: "LOGO",
    date_format: "JJJJ-MM-DD",
    short: "Het korte rapport, zonder de thema’s één voor één en zonder de bijlage met alle antwoorden",
    without: "Laat onderdelen weg, met komma’s ertussen",
    status: "Stand van het rapport, zoals concept; staat op het voorblad en onder elke pagina",
    without_notes: "Laat opmerkingen, bewijs en redenen weg, ook uit de bijgevoegde scan",
    without_scan: "Stop de scan niet in de pdf",
    publication: "Versie voor publicatie: zonder scan en zonder opmerkingen, bewijs en redenen",
    goes_along: "In het rapport: {list}.",
    stays_behind: "Niet in het rapport: {list}.",
    extract: "Haal de scan uit een rapport",
    extract_report: "Het rapport",
    extract_out: "Het bestand voor de scan; zonder deze optie komt de scan op het scherm",
    extract_force: "Overschrijf een scan die al bestaat",
    extracted: "De scan staat in {file}.",
    open: "Open een scan in het venster, ook uit een rapport",
    scan_or_report: "De scan, of een rapport (pdf) met de scan erin; .datalabscan mag wegblijven",
    not_in_report: "{file} is een rapport en is niet veranderd. Haal de scan eruit met datalabscan extract en vul die in.",
    scan_file: "De scan; .datalabscan mag wegblijven",
    made: "{file} is gemaakt.",
    filled: "{file} is bewaard. Ingevulde waarden: {count}.",
    reported: "Het rapport staat in {file}.",
    check_fine: "Geen fouten gevonden: {dimensions} thema's, {items} vragen, {checks} controles.",
    check_errors: "Aantal fouten: {count}.",
    missing_profile: "Voor een score ontbreken nog deze onderdelen van het profiel:",
    missing_profile_hint: "Vul ze in met bijvoorbeeld: datalabscan fill {file} profile.{key}=...",
    kept: "Deze onderdelen kent de vragenlijst niet; ze zijn bewaard maar tellen niet mee: {list}.",
    other_version: "Let op: deze scan is gemaakt met een andere uitgave van de vragenlijst (versie {version}).",
    more_problems: "... en nog {count} andere.",
    output_failed: "De uitvoer kon niet geschreven worden. De scan is niet veranderd.",
    skip_not_allowed: "Let op: bij {item} kan n.v.t. niet gekozen worden; de vraag telt als nog niet beantwoord.",
    band: "Band",
    no_band: "nog geen band",
    firm: "staat vast",
    provisional: "voorlopig",
    score_line: "Score {score} van 100, tussen {low} en {high}",
    no_score_line: "Nog te weinig bekend voor een score; die ligt tussen {low} en {high} van 100",
    known_line: "Bekend: {known} van het gewicht; weet ik niet: {unknown}",
    stable: "De band is stabiel bij een andere weging",
    sensitive: "De band is gevoelig voor weging",
    dimensions: "Thema's",
    nothing_applies: "niets van toepassing",
    too_little_known: "te weinig bekend",
    gates: "Randvoorwaarden",
    met: "geregeld",
    not_met: "niet geregeld",
    unknown: "niet bekend",
    steps: "Eerste stappen",
    checks: "Klopt dit?",
    nothing_saved: "Er is niets bewaard.",
    invite: "Maak een uitnodiging: een bestand waarin één collega de vragen beantwoordt",
    invite_out: "Het bestand voor de collega",
    invite_role: "De rol van de collega, zoals bestuur of analist",
    invite_only: "Alleen deze thema’s, met nummer of id; zonder deze optie alle",
    invite_until: "Laatste dag om in te vullen",
    merge: "Voeg ingevulde bestanden van collega’s samen tot één scan",
    merge_out: "De scan waar ze bij komen; die wordt gemaakt als die er nog niet is",
    merge_files: "Ingevulde bestanden, of mappen waar ze in staan; ze veranderen niet",
    agenda: "Maak de gespreksagenda als pdf: de vragen waarover invullers het meest verschillen",
    agenda_out: "De pdf; zonder deze optie de naam van de scan met .agenda.pdf",
    agenda_minutes: "Hoeveel minuten er zijn; zonder deze optie 60",
    consent: "Of de rol van deze invuller apart genoemd mag worden als niemand anders die rol heeft (yes of no)",
};

static ENGLISH: CliText = CliText {
    about: "Datalabscan: how ready is a municipality to start a data lab?\nWithout a command the window opens.",
    main_template: "{about}\n\nUsage: datalabscan [OPTIONS] [FILE]\n       datalabscan COMMAND ...\n\nCommands:\n{subcommands}\n\nArguments:\n{positionals}\n\nOptions:\n{options}{after-help}",
    sub_template: "{about}\n\nUsage: {usage}\n\nArguments:\n{positionals}\n\nOptions:\n{options}{after-help}",
    more_help: "Help on a command: datalabscan COMMAND --help",
    exit_codes: "Exit codes: 0 done, 1 something is wrong with the input, 2 wrong usage, 3 no display.",
    wrong_usage: "Nothing was changed; see --help.",
    missing_argument: "Something is missing: {argument}.",
    unknown_argument: "‘{argument}’ is unknown here.",
    bad_value: "‘{value}’ isn’t possible at {argument}.",
    bad_arguments: "This command doesn’t work like that.",
    no_scan_or_command: "‘{file}’ is neither a command nor a file that exists. See --help.",
    help: "Show this help",
    version: "Show the version",
    file: "FILE",
    folder: "DIR",
    scan_to_open: "Scan or report to open in the window",
    questionnaire: "Use the question set in this folder instead of the built-in one",
    lang: "Language of the messages and the report: nl or en",
    renderer: "Draw the window with the graphics card (glow) or the processor (cpu)",
    renderer_is_gone: "--renderer wgpu no longer exists; the program chooses what draws the window.",
    check: "Check a question set and show every error with file, line and column",
    check_folder: "Folder with questionnaire.ron and the theme files; without one the built-in question set is checked",
    new: "Make a scan without answers",
    new_out: "The file to make",
    new_changes: "Fill in the profile, for example profile.fase=idee; several values with commas",
    force: "Overwrite a file that exists already",
    fill: "Fill in answers and profile, and save the scan",
    fill_changes: "Answers (ITEM=VALUE) and profile (profile.KEY=VALUE)",
    fill_values: "VALUE is a level (0, 1, 2, ...), ? for don’t know, nvt:reason for not applicable, or nothing to clear an answer.\nITEM is the id or the number of a question, such as doel-vastgelegd or 1.1.\nEverything is saved or nothing.",
    csv: "Read answers from a CSV file with the header id,value,note,evidence (commas or semicolons)",
    score: "Show the score, the band, the preconditions and the first steps",
    format: "text (to read) or json (for other programs)",
    report: "Make the advice report as a PDF",
    report_out: "The PDF file; without this option the scan’s name with .pdf",
    date: "Date on the report; without this option today",
    logo: "The municipality’s logo, as SVG, PNG or JPEG",
    picture: "LOGO",
    date_format: "YYYY-MM-DD",
    short: "The short report, without the themes one by one and the appendix with all answers",
    without: "Leave out parts, with commas in between",
    status: "State of the report, such as draft; on the cover and at the foot of every page",
    without_notes: "Leave out notes, evidence and reasons, also from the attached scan",
    without_scan: "Don’t put the scan in the PDF",
    publication: "Version for publication: without the scan and without notes, evidence and reasons",
    goes_along: "In the report: {list}.",
    stays_behind: "Not in the report: {list}.",
    extract: "Take the scan out of a report",
    extract_report: "The report",
    extract_out: "The file for the scan; without this option the scan goes to the screen",
    extract_force: "Overwrite a scan that exists already",
    extracted: "The scan is in {file}.",
    open: "Open a scan in the window, also from a report",
    scan_or_report: "The scan, or a report (PDF) with the scan in it; .datalabscan may be left off",
    not_in_report: "{file} is a report and wasn’t changed. Take the scan out with datalabscan extract and fill that in.",
    scan_file: "The scan; .datalabscan may be left off",
    made: "{file} was made.",
    filled: "{file} was saved. Values filled in: {count}.",
    reported: "The report is in {file}.",
    check_fine: "No errors found: {dimensions} themes, {items} questions, {checks} checks.",
    check_errors: "Errors found: {count}.",
    missing_profile: "These parts of the profile are still missing for a score:",
    missing_profile_hint: "Fill them in with for example: datalabscan fill {file} profile.{key}=...",
    kept: "The question set doesn’t know these parts; they are kept but don’t count: {list}.",
    other_version: "Note: this scan was made with another edition of the question set (version {version}).",
    more_problems: "... and {count} more.",
    output_failed: "The output couldn’t be written. The scan wasn’t changed.",
    skip_not_allowed: "Note: not applicable can’t be chosen at {item}; the question counts as not answered yet.",
    band: "Band",
    no_band: "no band yet",
    firm: "firm",
    provisional: "provisional",
    score_line: "Score {score} out of 100, between {low} and {high}",
    no_score_line: "Too little is known for a score yet; it lies between {low} and {high} out of 100",
    known_line: "Known: {known} of the weight; don’t know: {unknown}",
    stable: "The band stays the same with another weighting",
    sensitive: "The band depends on the weighting",
    dimensions: "Themes",
    nothing_applies: "nothing applies",
    too_little_known: "too little known",
    gates: "Preconditions",
    met: "arranged",
    not_met: "not arranged",
    unknown: "not known",
    steps: "First steps",
    checks: "Is this right?",
    nothing_saved: "Nothing was saved.",
    invite: "Make an invitation: a file in which one colleague answers the questions",
    invite_out: "The file for the colleague",
    invite_role: "The colleague’s role, such as bestuur or analist",
    invite_only: "Only these themes, by number or id; without this option all",
    invite_until: "Last day to answer",
    merge: "Merge the answer files of colleagues into one scan",
    merge_out: "The scan they join; it’s made when it isn’t there yet",
    merge_files: "Answer files, or folders that hold them; they don’t change",
    agenda: "Make the agenda for the talk as a PDF: the questions on which respondents differ most",
    agenda_out: "The PDF; without this option the scan’s name with .agenda.pdf",
    agenda_minutes: "How many minutes there are; without this option 60",
    consent: "Whether this respondent’s role may be shown apart when nobody shares it (yes or no)",
};
