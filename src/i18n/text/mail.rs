//! Messages between colleagues, to paste in an e-mail.

phrases! {
    /// An invitation, a reminder, and what comes back.
    MailText {
        subject(name: &str):
            nl "Onderwerp: vragen over het datalab van {name}",
            en "Subject: questions about the data lab of {name}";
        greeting(): nl "Beste collega,", en "Dear colleague,";
        what(n: usize, name: &str, role: &str, minutes: usize):
            nl "Bij dit bericht zit een klein bestand: een uitnodiging om {n} vraag te beantwoorden over het datalab van {name}, vanuit de rol ‘{role}’. Dat kost ongeveer {minutes} minuten. Tussendoor stoppen en later verdergaan kan." | "Bij dit bericht zit een klein bestand: een uitnodiging om {n} vragen te beantwoorden over het datalab van {name}, vanuit de rol ‘{role}’. Dat kost ongeveer {minutes} minuten. Tussendoor stoppen en later verdergaan kan.",
            en "A small file comes with this message: an invitation to answer {n} question about the data lab of {name}, from the role ‘{role}’. That takes about {minutes} minutes. It’s possible to stop in between and go on later." | "A small file comes with this message: an invitation to answer {n} questions about the data lab of {name}, from the role ‘{role}’. That takes about {minutes} minutes. It’s possible to stop in between and go on later.";
        how(): nl "Zo werkt het:", en "This is how it works:";
        keep(): nl "Sla het bestand op de eigen computer op.", en "Save the file on your own computer.";
        open_it(place: &str):
            nl "Open het met het programma Datalabscan. {place} Installeren en inloggen zijn niet nodig.",
            en "Open it with the program Datalabscan. {place} There is nothing to install and no account.";
        ask_where(): nl "Antwoord op dit bericht om te horen waar dat staat.", en "Reply to this message to hear where that is.";
        it_is_at(place: &str): nl "Dat staat hier: {place}.", en "It is here: {place}.";
        answer():
            nl "Beantwoord de vragen. ‘Weet ik niet’ is ook een antwoord.",
            en "Answer the questions. ‘I don’t know’ is an answer too.";
        return_it():
            nl "Sla het bestand op en stuur het terug als bijlage.",
            en "Save the file and send it back as an attachment.";
        return_it_by(day: &str):
            nl "Sla het bestand op en stuur het terug als bijlage, uiterlijk {day}.",
            en "Save the file and send it back as an attachment, by {day}.";
        afterwards():
            nl "Wat er met de antwoorden gebeurt: ze worden samengevoegd met die van anderen. Er staan geen namen bij. In het bestand staat één vraag over wat daarvan te zien mag zijn. Waar we het meest verschillen, daarover praten we samen.",
            en "What happens with the answers: they are merged with those of others. There are no names with them. The file has one question about how much of them may be seen. Where we differ most, we talk about it together.";
        for_one():
            nl "Het bestand is voor één persoon: stuur het niet door. Vraag om een eigen bestand voor een ander.",
            en "The file is for one person: don’t pass it on. Ask for another file for somebody else.";
        reminder_subject(name: &str):
            nl "Onderwerp: herinnering, vragen over het datalab van {name}",
            en "Subject: reminder, questions about the data lab of {name}";
        nothing_yet(name: &str):
            nl "De antwoorden op de vragen over het datalab van {name} zijn nog niet binnen.",
            en "The answers to the questions about the data lab of {name} haven’t come in yet.";
        half_way(name: &str, answered: usize, total: usize):
            nl "Van de vragen over het datalab van {name} zijn er {answered} van de {total} beantwoord.",
            en "Of the questions about the data lab of {name}, {answered} of the {total} have been answered.";
        please():
            nl "Graag het bestand opslaan en terugsturen als alles is beantwoord.",
            en "Please save the file and send it back once everything has been answered.";
        please_by(day: &str):
            nl "Graag het bestand opslaan en terugsturen, uiterlijk {day}.",
            en "Please save the file and send it back, by {day}.";
        lost_it():
            nl "Is het bestand kwijt? Antwoord op dit bericht, dan komt er een nieuw.",
            en "Is the file lost? Reply to this message, and there will be a new one.";
        returned_subject(name: &str):
            nl "Onderwerp: mijn antwoorden over het datalab van {name}",
            en "Subject: my answers about the data lab of {name}";
        returned(file: &str, name: &str):
            nl "Bij dit bericht zit {file}, met mijn antwoorden op de vragen over het datalab van {name}.",
            en "{file} comes with this message, with my answers to the questions about the data lab of {name}.";
    }
}
