//! What the program calls a file that isn't what was asked for.

phrases! {
    /// What a file is that isn't what was asked for, and what to do about it.
    KindText {
        empty(): nl "een leeg bestand", en "an empty file";
        zeros(): nl "een bestand waar alleen nullen in staan", en "a file that holds only zeros";
        scan(): nl "een scan", en "a scan";
        pdf(): nl "een pdf", en "a PDF";
        archive(): nl "een ingepakt bestand (zip)", en "a packed file (zip)";
        workbook():
            nl "een werkmap van een rekenprogramma (zoals Excel)",
            en "a workbook of a spreadsheet program (such as Excel)";
        office_document():
            nl "een document van een kantoorprogramma (zoals Word of Outlook)",
            en "a document of an office program (such as Word or Outlook)";
        web_page(): nl "een webpagina", en "a web page";
        mail(): nl "een e-mailbericht", en "an e-mail message";
        picture(format: &str): nl "een afbeelding ({format})", en "a picture ({format})";
        drawing(): nl "een tekening (SVG)", en "a drawing (SVG)";
        postscript(): nl "een tekening in PostScript (EPS)", en "a drawing in PostScript (EPS)";
        shortcut(): nl "een snelkoppeling", en "a shortcut";
        program(): nl "een programma", en "a program";
        text(): nl "gewone tekst", en "plain text";
        other(): nl "een bestand van een ander soort", en "a file of another kind";
        get_it_again():
            nl "De inhoud is kwijtgeraakt bij het opslaan of versturen. Haal het bestand opnieuw op, of kies een eerdere versie.",
            en "The contents were lost while saving or sending. Fetch the file again, or choose an earlier version.";
        table_or_login():
            nl "Is het een tabel uit een rekenprogramma, open het daar dan en kies Opslaan als met het type CSV UTF-8. Is het een aanmeldpagina, meld dan aan en haal het bestand opnieuw op.",
            en "If it is a table of a spreadsheet program, open it there and choose Save as with the type CSV UTF-8. If it is a login page, log in and fetch the file again.";
        unpack(): nl "Pak het uit en kies het bestand dat erin zit.", en "Unpack it and choose the file inside.";
        log_in():
            nl "Vaak is dat een aanmeldpagina die in plaats van het bestand is opgehaald. Meld aan en haal het bestand opnieuw op.",
            en "Often that is a login page that was fetched instead of the file. Log in and fetch the file again.";
        save_attachment():
            nl "Open het bericht, sla de bijlage op en kies die.",
            en "Open the message, save the attachment and choose that.";
        choose_target():
            nl "Die wijst alleen naar een bestand ergens anders. Kies het bestand zelf.",
            en "It only points to a file elsewhere. Choose the file itself.";
        not_a_workbook():
            nl "Kies het bestand op .datalabscan. Antwoorden uit een rekenblad kunnen in een scan als CSV, met datalabscan fill --csv.",
            en "Choose the file that ends in .datalabscan. Answers in a spreadsheet can be put in a scan as CSV, with datalabscan fill --csv.";
        not_a_document():
            nl "Kies het bestand op .datalabscan zoals dit programma het opsloeg; als het een bijlage is, sla die dan eerst op.",
            en "Choose the file that ends in .datalabscan as this program saved it; if it is an attachment, save that first.";
        save_as_csv():
            nl "Open het in het rekenprogramma, kies Opslaan als met het type CSV UTF-8, en neem dat bestand.",
            en "Open it in the spreadsheet program, choose Save as with the type CSV UTF-8, and take that file.";
        merge_scans():
            nl "Scans van collega’s gaan erbij met datalabscan merge.",
            en "Scans of colleagues are added with datalabscan merge.";
        choose_scan():
            nl "Kies het bestand op .datalabscan, of het rapport (pdf) met de scan erin.",
            en "Choose the file that ends in .datalabscan, or the report (PDF) with the scan in it.";
        choose_table():
            nl "Kies een CSV-bestand met de kop id,value,note,evidence.",
            en "Choose a CSV file with the header id,value,note,evidence.";
        choose_picture():
            nl "Kies een ander bestand voor het logo.",
            en "Choose another file for the logo.";
        save_as_picture():
            nl "Open het in een tekenprogramma, sla het op als SVG, PNG of JPEG en kies dat bestand.",
            en "Open it in a drawing program, save it as SVG, PNG or JPEG and choose that file.";
    }
}
