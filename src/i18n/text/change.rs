//! What the program says of a change that can't be made.

phrases! {
    /// A change that can't be made, from the arguments or from a line of a file.
    ChangeText {
        no_equals(change: &str):
            nl "‘{change}’ heeft geen =; schrijf bijvoorbeeld ITEM=2 of profile.KEY=WAARDE.",
            en "‘{change}’ has no =; write for example ITEM=2 or profile.KEY=VALUE.";
        only_profile(change: &str):
            nl "‘{change}’: bij een nieuwe scan kan alleen het profiel ingevuld worden; gebruik daarna fill.",
            en "‘{change}’: in a new scan only the profile can be filled in; use fill afterwards.";
        unknown_item(id: &str, number: &str, key: &str):
            nl "vraag ‘{id}’ bestaat niet in deze vragenlijst. Schrijf het nummer van een vraag, zoals {number}, of de id, zoals {key}.",
            en "there is no question ‘{id}’ in this question set. Write the number of a question, such as {number}, or its id, such as {key}.";
        no_item():
            nl "in deze rij staat niet over welke vraag die gaat. Vul de eerste kolom in, of haal de rij leeg.",
            en "this row doesn’t say which question it is about. Fill in the first column, or empty the row.";
        without_prefix(id: &str):
            nl "‘{id}’ hoort bij het profiel; schrijf er profile.{id}.",
            en "‘{id}’ belongs to the profile; write profile.{id} there.";
        note_on_profile(id: &str):
            nl "bij {id} kan geen opmerking of bewijs staan. Zet de tekst bij een vraag, of haal de cel leeg.",
            en "{id} can’t have a note or evidence. Put the text beside a question, or empty the cell.";
        unknown_field(id: &str, known: &str):
            nl "profielveld ‘{id}’ bestaat niet; wel: {known}.",
            en "there is no profile field ‘{id}’; there are: {known}.";
        date_for_number(id: &str, number: &str, key: &str):
            nl "‘{id}’ is geen vraag: een rekenprogramma heeft van {number} een datum gemaakt. Maak de kolom op als tekst en schrijf er {number}, of schrijf de id van de vraag: {key}.",
            en "‘{id}’ is no question: a spreadsheet program made a date of {number}. Format the column as text and write {number} there, or write the id of the question: {key}.";
        bad_response(value: &str, id: &str, last: u8, highest: u8):
            nl "‘{value}’ is geen antwoord op vraag {id}; mogelijk is antwoord1 tot en met antwoord{last}, ?, nvt:reden, of - om te wissen. Een los cijfer is één lager, zoals in bestanden: 0 tot en met {highest}.",
            en "‘{value}’ isn’t an answer to question {id}; possible are answer1 to answer{last}, ?, nvt:reason, or - to erase. A digit by itself is one lower, as in files: 0 to {highest}.";
        bad_answer(value: &str, id: &str, last: u8):
            nl "‘{value}’ is geen antwoord op vraag {id}; mogelijk is 1 tot en met {last}, ?, nvt:reden, of - om te wissen.",
            en "‘{value}’ isn’t an answer to question {id}; possible are 1 to {last}, ?, nvt:reason, or - to erase.";
        never_skipped(id: &str):
            nl "vraag {id} is altijd van toepassing; kies een antwoord, of ? voor weet ik niet.",
            en "question {id} always applies; choose an answer, or ? for don’t know.";
        no_reason(id: &str):
            nl "bij vraag {id} ontbreekt de reden; schrijf bijvoorbeeld nvt:geen inkoop.",
            en "the reason at question {id} is missing; write for example nvt:no purchases.";
        bad_value(id: &str, reason: &str): nl "profielveld {id}: {reason}.", en "profile field {id}: {reason}.";
        unknown_option(option: &str, known: &str):
            nl "‘{option}’ bestaat niet; wel: {known}",
            en "there is no ‘{option}’; there are: {known}";
        not_a_number(value: &str):
            nl "‘{value}’ is geen getal dat hier kan; schrijf bijvoorbeeld 75, 75,50 of 1.250",
            en "‘{value}’ isn’t a number that is possible here; write for example 75, 75,50 or 1.250";
        unusual(id: &str, value: &str, least: &str, most: &str):
            nl "profielveld {id}: {value} is ongebruikelijk; meestal is het {least} tot {most}. Klopt het toch, gebruik dan --force.",
            en "profile field {id}: {value} is unusual; mostly it is {least} to {most}. If it is right all the same, use --force.";
        unusual_read(id: &str, text: &str, value: &str, other: &str, least: &str, most: &str):
            nl "profielveld {id}: ‘{text}’ is gelezen als {value}, en dat is ongebruikelijk; meestal is het {least} tot {most}. Is {other} bedoeld, schrijf dat dan zo. Klopt {value} toch, gebruik dan --force.",
            en "profile field {id}: ‘{text}’ was read as {value}, which is unusual; mostly it is {least} to {most}. If {other} is meant, write it like that. If {value} is right all the same, use --force.";
        one_only(value: &str):
            nl "‘{value}’: hier kan maar één waarde",
            en "‘{value}’: only one value is possible here";
        twice(id: &str): nl "{id} staat er twee keer; kies één antwoord.", en "{id} stands twice; choose one answer.";
        twice_in_lines(id: &str, line: usize):
            nl "{id} staat er twee keer, ook op regel {line}. Maak er één rij van.",
            en "{id} stands twice, also on line {line}. Make one row of them.";
        note_of(n: &str): nl "opmerking {n}", en "note {n}";
        evidence_of(n: &str): nl "bewijs {n}", en "evidence {n}";
        too_many_rows(most: usize):
            nl "de tabel heeft meer dan {most} regels; verdeel die over meer bestanden.",
            en "the table has more than {most} rows; divide it over more files.";
        too_long(most: usize):
            nl "een cel is langer dan {most} tekens; kort de tekst in.",
            en "a cell is longer than {most} characters; shorten the text.";
        no_table(file: &str, what: &str, cure: &str):
            nl "{file} is {what} en geen tabel met antwoorden. Er is niets aan veranderd. {cure}",
            en "{file} is {what}, not a table with answers. Nothing about it was changed. {cure}";
        mixed_encodings(file: &str):
            nl "In {file} staan letters in twee coderingen door elkaar (Windows en MS-DOS). Er is niets aan veranderd. Open het in het rekenprogramma, kies Opslaan als met het type CSV UTF-8, en neem dat bestand.",
            en "{file} holds letters in two encodings (Windows and MS-DOS). Nothing about it was changed. Open it in the spreadsheet program, choose Save as with the type CSV UTF-8, and take that file.";
        no_column(column: &str):
            nl "kolom ‘{column}’ ontbreekt; de kop is id,value,note,evidence.",
            en "column ‘{column}’ is missing; the header is id,value,note,evidence.";
        no_header(found: &str):
            nl "‘{found}’ is geen kop van een tabel. Maak de eerste regel id,value,note,evidence, met komma’s, puntkomma’s of tabs ertussen.",
            en "‘{found}’ is not the header of a table. Make the first line id,value,note,evidence, with commas, semicolons or tabs between them.";
        no_rows(file: &str):
            nl "In {file} staat alleen een kop en geen enkele rij. Kijk of het goede blad is opgeslagen.",
            en "{file} holds only a header and no rows. See whether the right sheet was saved.";
        unknown_column(column: &str):
            nl "kolom ‘{column}’ is onbekend; de kop is id,value,note,evidence. Haal de kolom weg, of geef die een van deze namen.",
            en "column ‘{column}’ is unknown; the header is id,value,note,evidence. Take the column away, or give it one of these names.";
        error_value(cell: &str):
            nl "in een cel staat ‘{cell}’: dat toont een rekenprogramma in plaats van wat er getypt is, bijvoorbeeld als een tekst begint met - of =. Maak de cel op als tekst en typ die opnieuw.",
            en "a cell holds ‘{cell}’: a spreadsheet program shows that instead of what was typed, for example when a text begins with - or =. Format the cell as text and type it again.";
        garbled(letters: &str):
            nl "in een cel staat ‘{letters}’: een ander programma heeft letters verkeerd gelezen of verloren. Zoek het blad waarin ze nog goed staan, en kies daar Opslaan als met het type CSV UTF-8.",
            en "a cell holds ‘{letters}’: another program read letters wrongly or lost them. Find the sheet in which they are still right, and choose Save as there with the type CSV UTF-8.";
        double_column(column: &str):
            nl "kolom ‘{column}’ staat er twee keer. Haal er één weg.",
            en "column ‘{column}’ stands twice. Take one away.";
        alike_columns(first: &str, second: &str):
            nl "kolom ‘{first}’ en kolom ‘{second}’ staan hier voor hetzelfde. Haal er één weg.",
            en "column ‘{first}’ and column ‘{second}’ stand for the same here. Take one away.";
        unnamed_column(cell: &str):
            nl "‘{cell}’ staat in een kolom zonder kop. Geef de kolom een kop, of haal de cel leeg.",
            en "‘{cell}’ is in a column without a header. Give the column a header, or empty the cell.";
        bad_row():
            nl "deze regel is niet te lezen; kijk naar de aanhalingstekens. Binnen een tekst tussen aanhalingstekens staat elk aanhalingsteken er dubbel.",
            en "this line can’t be read; check the quotes. Within a text in quotes, each quote stands double.";
        wrong_cells():
            nl "deze regel heeft te veel of te weinig cellen; zet tekst met een scheidingsteken tussen aanhalingstekens.",
            en "this line has too many or too few cells; put quotes around text with a separator in it.";
    }
}
