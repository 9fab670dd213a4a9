//! What the program says when something is wrong.

phrases! {
    /// A file that can't be the logo.
    LogoText {
        not_a_picture(what: &str, cure: &str):
            nl "Dit is {what}; een logo kan SVG, PNG of JPEG zijn. Er is niets aan veranderd. {cure}",
            en "This is {what}; a logo can be SVG, PNG or JPEG. Nothing about it was changed. {cure}";
        style(style: &str):
            nl "In de tekening staat een kleur of opmaak die het rapport niet kan tonen zoals bedoeld ({style}). Sla het logo op als PNG en kies dat bestand.",
            en "The drawing holds a colour or style that the report can’t show as it was meant ({style}). Save the logo as PNG and choose that file.";
        missing(name: &str):
            nl "De tekening verwijst naar een onderdeel dat er niet in zit (#{name}). Sla het logo opnieuw op vanuit het tekenprogramma, of als PNG, en kies dat bestand.",
            en "The drawing refers to a part that isn’t in it (#{name}). Save the logo again from the drawing program, or as PNG, and choose that file.";
        off_page():
            nl "Een deel van de tekening ligt buiten het vel en zou wegvallen. Pas in het tekenprogramma het vel aan de tekening aan (in Inkscape: Bewerken, Pagina aan selectie aanpassen), of sla het logo op als PNG, en kies dat bestand.",
            en "Part of the drawing lies outside its page and would be lost. Fit the page to the drawing in the drawing program (in Inkscape: Edit, Resize page to selection), or save the logo as PNG, and choose that file.";
        damaged():
            nl "Het bestand is beschadigd en kan niet gelezen worden. Kies een ander bestand voor het logo.",
            en "The file is damaged and can’t be read. Choose another file for the logo.";
        file_too_large():
            nl "Het bestand is groter dan 10 MB. Kies een kleiner bestand voor het logo.",
            en "The file is larger than 10 MB. Choose a smaller file for the logo.";
        too_many_pixels(width: u32, height: u32):
            nl "De afbeelding is met {width} bij {height} pixels te groot. Kies een kleinere, bijvoorbeeld van 2000 pixels breed.",
            en "The picture is too large: {width} by {height} pixels. Choose a smaller one, such as one 2000 pixels wide.";
        too_complex():
            nl "De tekening is te ingewikkeld voor een logo. Sla het logo op als PNG en kies dat bestand.",
            en "The drawing is too complex for a logo. Save the logo as PNG and choose that file.";
        letters():
            nl "In de tekening staan letters die er op elke computer anders uitzien. Zet de letters om in vormen, of sla het logo op als PNG.",
            en "The drawing holds letters that look different on every computer. Turn the letters into shapes, or save the logo as PNG.";
        unsupported(element: &str):
            nl "In de tekening zit een onderdeel dat het rapport niet kan tonen (<{element}>). Sla het logo op als PNG en kies dat bestand.",
            en "The drawing holds a part that the report can’t show (<{element}>). Save the logo as PNG and choose that file.";
        empty():
            nl "Op wit papier is van dit logo niets te zien: alles is wit, doorzichtig of verborgen. Kies een ander bestand voor het logo.",
            en "Nothing of this logo can be seen on white paper: all of it is white, transparent or hidden. Choose another file for the logo.";
    }
}

phrases! {
    /// A file that can't be read or written.
    FileText {
        not_found(file: &str):
            nl "{file} bestaat niet. Kijk of de naam en de map kloppen.",
            en "{file} doesn’t exist. Check the name and the folder.";
        is_folder(file: &str):
            nl "{file} is een map; kies een bestand. Er is niets veranderd.",
            en "{file} is a folder; choose a file. Nothing was changed.";
        not_a_file(file: &str):
            nl "{file} is geen gewoon bestand; kies een ander. Er is niets veranderd.",
            en "{file} isn’t a plain file; choose another. Nothing was changed.";
        no_permission(file: &str):
            nl "{file} mag niet gelezen of veranderd worden. Er is niets veranderd; kies een andere plek of vraag de beheerder om rechten.",
            en "{file} may not be read or changed. Nothing was changed; choose another place or ask the administrator for permission.";
        read_only(file: &str):
            nl "{file} is beveiligd tegen schrijven, of staat op een plek waar niemand kan schrijven. Er is niets veranderd; sla het op onder een andere naam of op een andere plek.",
            en "{file} is write-protected, or is in a place where nobody can write. Nothing was changed; save under another name or in another place.";
        newer(file: &str):
            nl "{file} is met een nieuwere versie van dit programma gemaakt en is daarom niet overschreven. Kies een andere naam, of gebruik de nieuwere versie.",
            en "{file} was made with a newer version of this program, so it wasn’t overwritten. Choose another name, or use the newer version.";
        changed(file: &str):
            nl "Een ander programma heeft {file} veranderd. Dat bestand is niet overschreven.",
            en "Another program changed {file}. That file was not overwritten.";
        too_large(file: &str, megabytes: &str):
            nl "{file} is te groot (meer dan {megabytes} MB). Er is niets veranderd; kies een ander bestand.",
            en "{file} is too large (more than {megabytes} MB). Nothing was changed; choose another file.";
        too_many_respondents(file: &str, most: usize):
            nl "{file} kan niet meer dan {most} invullers bevatten, en niet meer dan {most} oudere versies van hun antwoorden. Er is niets veranderd; voeg minder bestanden samen.",
            en "{file} can’t hold more than {most} respondents, nor more than {most} older versions of their answers. Nothing was changed; merge fewer files.";
        too_many_files(folder: &str):
            nl "{folder} bevat meer bestanden dan hier kunnen (10.000 om samen te voegen, 500 voor een vragenlijst); kies een andere map.",
            en "{folder} holds more files than are possible here (10,000 to merge, 500 for a question set); choose another folder.";
        too_deep(folder: &str):
            nl "{folder} is een map in een map en is niet doorzocht. Kies die map zelf om de bestanden erin samen te voegen.",
            en "{folder} is a folder in a folder and wasn’t searched. Choose that folder itself to merge the files in it.";
        not_a_folder(folder: &str):
            nl "{folder} is geen map; kies de map met de vragenlijst.",
            en "{folder} isn’t a folder; choose the folder with the question set.";
        exists(file: &str):
            nl "{file} bestaat al en is niet overschreven. Kies een andere naam.",
            en "{file} exists already and wasn’t overwritten. Choose another name.";
        not_ours(file: &str, what: &str):
            nl "{file} is {what} die niet met dit programma gemaakt is, en is daarom niet overschreven. Kies een andere naam.",
            en "{file} is {what} that this program didn’t make, so it wasn’t overwritten. Choose another name.";
        no_data_folder():
            nl "Deze computer heeft geen eigen map voor concepten. Sla de zelfscan zelf op onder een naam.",
            en "This computer has no folder of its own for drafts. Save the self-assessment under a name.";
        no_folder(file: &str):
            nl "De map van {file} bestaat niet. Er is niets opgeslagen; maak de map eerst of kies een andere plek.",
            en "The folder of {file} doesn’t exist. Nothing was saved; make the folder first or choose another place.";
        not_a_scan(file: &str, reason: &str):
            nl "{file} is niet te openen: {reason}. Het bestand is niet veranderd.",
            en "{file} can’t be opened: {reason}. The file wasn’t changed.";
        not_a_scan_at(file: &str, line: usize, reason: &str):
            nl "{file} is niet te openen: {reason}. Het gaat mis op regel {line}. Het bestand is niet veranderd.",
            en "{file} can’t be opened: {reason}. It goes wrong on line {line}. The file wasn’t changed.";
        other_kind(file: &str, what: &str, cure: &str):
            nl "{file} is {what} en geen scan. Er is niets aan veranderd. {cure}",
            en "{file} is {what}, not a scan. Nothing about it was changed. {cure}";
        bad_questions(folder: &str, count: usize):
            nl "In de vragenlijst in {folder} zitten {count} fouten. Bekijk ze met `datalabscan check`.",
            en "The question set in {folder} has {count} errors. See them with `datalabscan check`.";
        no_space(file: &str):
            nl "Er is geen ruimte meer voor {file}. De oude inhoud is er nog; maak ruimte of kies een andere plek.",
            en "There’s no space left for {file}. The old contents are still there; make space or choose another place.";
        in_use(file: &str):
            nl "{file} is even in gebruik door een ander programma, er gaat niets verloren. Blijft het zo, sluit het bestand dan in dat programma en probeer het opnieuw.",
            en "{file} is in use by another program at the moment; nothing gets lost. If it stays so, close the file in that program and try again.";
        locked(file: &str, owner: &str, since: &str):
            nl "{file} wordt nu veranderd door {owner}, sinds {since}. Er is niets opgeslagen; probeer het zo opnieuw.",
            en "{file} is being changed by {owner}, since {since}. Nothing was saved; try again in a moment.";
        somebody(): nl "een ander programma", en "another program";
        some_time(): nl "een moment", en "a moment";
        lock_left(file: &str, owner: &str, since: &str):
            nl "Let op: {owner} is op {since} begonnen {file} te veranderen en daar niet mee klaar gekomen. Het bestand is heel gebleven; de vergrendeling is opgeruimd.",
            en "Note: {owner} began to change {file} on {since} and didn’t finish. The file is whole; the lock was cleared.";
        unreachable(file: &str):
            nl "De plek van {file} is nu niet te bereiken. De oude inhoud is er nog; kijk of het netwerk werkt en probeer het opnieuw.",
            en "The place of {file} can’t be reached now. The old contents are still there; check the network and try again.";
        bad_name(file: &str):
            nl "{file} is geen naam die hier kan. Er is niets opgeslagen; kies een kortere of eenvoudigere naam.",
            en "{file} is no name that is possible here. Nothing was saved; choose a shorter or simpler name.";
        device_name(name: &str):
            nl "‘{name}’ is een naam die Windows voor een apparaat gebruikt. Er is niets opgeslagen; kies een andere naam, bijvoorbeeld met een woord ervoor.",
            en "‘{name}’ is a name that Windows uses for a device. Nothing was saved; choose another name, for instance with a word in front.";
        name_ending(name: &str):
            nl "‘{name}’ eindigt op een punt of een spatie, en Windows laat die weg. Er is niets opgeslagen; haal de punt of spatie aan het eind weg.",
            en "‘{name}’ ends in a dot or a space, which Windows leaves out. Nothing was saved; take the dot or space at the end away.";
        name_sign(name: &str, sign: &str):
            nl "In ‘{name}’ staat het teken {sign}, en dat kan in Windows niet in een bestandsnaam. Er is niets opgeslagen; haal dat teken weg of kies een streepje.",
            en "‘{name}’ holds the sign {sign}, which no file name on Windows can have. Nothing was saved; take that sign away or choose a hyphen.";
        name_control():
            nl "In de bestandsnaam staat een onzichtbaar teken, zoals een tab of een nieuwe regel. Er is niets opgeslagen; typ de naam opnieuw.",
            en "The file name holds a sign that can’t be seen, such as a tab or a new line. Nothing was saved; type the name again.";
        encoding(file: &str):
            nl "De instellingen konden niet opgeslagen worden in {file}: de naam van een bestand is geen leesbare tekst. De oude inhoud is er nog.",
            en "The settings couldn’t be saved in {file}: the name of a file isn’t readable text. The old contents are still there.";
        no_randomness():
            nl "De computer geeft geen toevalsgetal, en daarmee is er geen nieuwe invuller te maken. Er is niets veranderd; probeer het opnieuw.",
            en "The computer gives no random number, and without one no new respondent can be made. Nothing was changed; try again.";
        system(file: &str, reason: &str):
            nl "{file} kon niet gelezen of opgeslagen worden ({reason}). De oude inhoud is er nog; probeer het opnieuw of kies een andere plek.",
            en "{file} couldn’t be read or saved ({reason}). The old contents are still there; try again or choose another place.";
    }
}

phrases! {
    /// What the operating system reports about a file, as part of a sentence.
    SystemText {
        too_large(): nl "het bestand is te groot voor deze plek", en "the file is too large for this place";
        bad_disk():
            nl "de schijf, stick of kaart is niet te lezen of niet te beschrijven",
            en "the disk, stick or card can’t be read or written";
        refused(): nl "het systeem laat dit niet toe", en "the system doesn’t allow this";
        no_memory(): nl "er is te weinig geheugen vrij", en "there is too little memory free";
        too_many_open(): nl "er zijn te veel bestanden open", en "too many files are open";
        unreadable(): nl "de inhoud is niet te lezen", en "the contents can’t be read";
        incomplete(): nl "niet alles kwam op de schijf aan", en "not all of it arrived on the disk";
        code(code: i32): nl "het systeem meldt fout {code}", en "the system reports error {code}";
        unknown(): nl "er ging iets onverwachts mis", en "something unexpected went wrong";
    }
}

phrases! {
    /// Why a text isn't a scan, as part of a sentence.
    ScanText {
        not_text():
            nl "een ander programma heeft het met andere tekens opgeslagen dan UTF-8. Kies het bestand zoals dit programma het opsloeg, of open het in Kladblok en kies Opslaan als met de codering UTF-8",
            en "another program saved it in another encoding (not UTF-8). Choose the file as this program saved it, or open it in Notepad and choose Save as with the encoding UTF-8";
        quotes():
            nl "een tekstverwerker heeft de aanhalingstekens veranderd. Kies het bestand zoals dit programma het opsloeg; een scan verandert niet zolang die alleen in dit programma open gaat",
            en "a word processor changed the quotation marks. Choose the file as this program saved it; a scan stays as it is as long as only this program opens it";
        cut_off():
            nl "het houdt halverwege op, omdat het niet helemaal is opgeslagen of opgehaald. Haal het opnieuw op, of kies een eerdere versie",
            en "it stops halfway, because it wasn’t saved or fetched completely. Fetch it again, or choose an earlier version";
        syntax():
            nl "de inhoud is beschadigd of met een ander programma veranderd. Vraag om het bestand opnieuw, of kies een eerdere versie",
            en "the contents are damaged or were changed with another program. Ask for the file again, or choose an earlier version";
        too_many(most: usize):
            nl "een lijst is langer dan {most} onderdelen, het meeste dat een scan kan hebben. Kies een ander bestand",
            en "a list is longer than {most} entries, the most that a scan can have. Choose another file";
        double_key(key: &str):
            nl "‘{key}’ staat er twee keer; een ander programma heeft het veranderd. Vraag om het bestand opnieuw, of kies een eerdere versie",
            en "‘{key}’ stands twice; another program changed it. Ask for the file again, or choose an earlier version";
        newer_version():
            nl "het is gemaakt met een nieuwere versie van dit programma. Open het met die versie",
            en "it was made with a newer version of this program. Open it with that version";
        other_questionnaire(found: &str, expected: &str):
            nl "het hoort bij vragenlijst ‘{found}’ en niet bij ‘{expected}’. Open het met de vragenlijst waarmee het gemaakt is",
            en "it belongs to question set ‘{found}’, not to ‘{expected}’. Open it with the question set that it was made with";
        unknown_id(id: &str):
            nl "‘{id}’ bestaat niet in deze vragenlijst. Vraag om het bestand opnieuw, of kies een eerdere versie",
            en "‘{id}’ isn’t in this question set. Ask for the file again, or choose an earlier version";
        unknown_answer(number: &str, highest: u16):
            nl "antwoord {number} bestaat niet; het hoogste is {highest}. Vraag om het bestand opnieuw, of kies een eerdere versie",
            en "there is no answer {number}; the highest is {highest}. Ask for the file again, or choose an earlier version";
        bad_value(field: &str):
            nl "wat er bij ‘{field}’ staat, kan niet. Vraag om het bestand opnieuw, of kies een eerdere versie",
            en "what stands at ‘{field}’ isn’t possible. Ask for the file again, or choose an earlier version";
        unknown_language(code: &str):
            nl "taal ‘{code}’ is onbekend. Vraag om het bestand opnieuw, of kies een eerdere versie",
            en "language ‘{code}’ is unknown. Ask for the file again, or choose an earlier version";
    }
}

phrases! {
    /// A report that doesn't open as a scan.
    ReportFileText {
        not_a_pdf(file: &str):
            nl "{file} is geen pdf. Er is niets veranderd; kies een rapport dat met dit programma gemaakt is.",
            en "{file} isn’t a PDF. Nothing was changed; choose a report that was made with this program.";
        no_scan(file: &str):
            nl "In {file} zit geen scan: het rapport is zonder scan gemaakt, bijvoorbeeld voor publicatie. Er is niets veranderd; vraag de maker om de scan zelf.",
            en "There is no scan in {file}: the report was made without it, for example for publication. Nothing was changed; ask its maker for the scan itself.";
        other_maker(file: &str):
            nl "In {file} zit geen scan: deze pdf is gemaakt of opnieuw opgeslagen met een ander programma. Er is niets veranderd; kies het rapport zoals dit programma het maakte, of de scan zelf.",
            en "There is no scan in {file}: this PDF was made or saved by another program. Nothing was changed; choose the report as this program made it, or the scan itself.";
        changed(file: &str):
            nl "De scan in {file} is veranderd nadat het rapport gemaakt is, en wordt daarom niet geopend. Het bestand is niet veranderd; vraag de maker om het oorspronkelijke rapport of de scan zelf.",
            en "The scan in {file} was changed after the report was made, so it isn’t opened. The file wasn’t changed; ask its maker for the original report or the scan itself.";
        several(file: &str):
            nl "In {file} zitten verschillende scans: het is uit meer rapporten samengevoegd. Er is niets veranderd; kies elk rapport apart, of de scans zelf.",
            en "There are different scans in {file}: it was put together from several reports. Nothing was changed; choose each report by itself, or the scans themselves.";
        encrypted(file: &str):
            nl "{file} is met een wachtwoord beveiligd; daardoor is de scan niet te lezen. Het bestand is niet veranderd; kies het rapport zonder wachtwoord, of de scan zelf.",
            en "{file} is protected with a password, so the scan can’t be read. The file wasn’t changed; choose the report without a password, or the scan itself.";
        damaged(file: &str):
            nl "{file} is beschadigd of niet compleet; daardoor is de scan niet te lezen. Het bestand is niet veranderd; haal het rapport opnieuw op, of kies de scan zelf.",
            en "{file} is damaged or incomplete, so the scan can’t be read. The file wasn’t changed; fetch the report again, or choose the scan itself.";
        bad_scan(file: &str, reason: &str):
            nl "De scan in {file} is hier niet te openen: {reason}. Het bestand is niet veranderd.",
            en "The scan in {file} can’t be opened here: {reason}. The file wasn’t changed.";
    }
}

phrases! {
    /// A report or agenda that can't be made.
    PdfText {
        not_made(reason: &str):
            nl "Het rapport kon niet gemaakt worden ({reason}). De scan is niet veranderd.",
            en "The report couldn’t be made ({reason}). The scan wasn’t changed.";
        font(font: &str):
            nl "lettertype {font} kon er niet in",
            en "font {font} couldn’t be put in it";
        not_finished(): nl "het bestand kon niet afgemaakt worden", en "the file couldn’t be finished";
    }
}
