//! What the window says before the outcome: what is still to be asked, answered or checked.

phrases! {
    /// The page after the last question.
    Review {
        caption(): nl "Controleer", en "Check";
        others_know(n: usize):
            nl "Eén antwoord weet iemand anders" | "{n} antwoorden weet iemand anders",
            en "Somebody else knows one answer" | "Somebody else knows {n} answers";
        still_open(n: usize): nl "Nog één vraag is open" | "Nog {n} vragen zijn open", en "One question is still open" | "{n} questions are still open";
        asks(n: usize):
            nl "Eén combinatie van antwoorden valt op" | "{n} combinaties van antwoorden vallen op",
            en "One combination of answers stands out" | "{n} combinations of answers stand out";
        all_there(): nl "Alles is beantwoord", en "Everything is answered";
        lead(n: usize):
            nl "De ene vraag is langsgekomen. De uitkomst kan nu al; deze punten mogen ook later." | "Alle {n} vragen zijn langsgekomen. De uitkomst kan nu al; deze punten mogen ook later.",
            en "The one question has come by. The outcome is possible already; these points can wait." | "All {n} questions have come by. The outcome is possible already; these points can wait.";
        lead_open(a: usize, b: usize):
            nl "{a} van de {b} vragen hebben een antwoord of ‘weet ik niet’. Stoppen mag: alles blijft bewaard.",
            en "{a} of {b} questions have an answer or ‘don’t know’. Stopping is fine: everything is kept.";
        to_ask(): nl "Navragen", en "To ask";
        to_ask_count(n: usize): nl "1 keer ‘weet ik niet’" | "{n} keer ‘weet ik niet’", en "‘don’t know’ once" | "‘don’t know’ {n} times";
        to_ask_none(): nl "nergens ‘weet ik niet’", en "‘don’t know’ nowhere";
        copy(): nl "Kopieer als tekst", en "Copy as text";
        copy_for(who: &str): nl "Kopieer als tekst, voor: {who}", en "Copy as text, for: {who}";
        copied(who: &str):
            nl "De vragen voor {who} staan op het klembord.",
            en "The questions for {who} are on the clipboard.";
        checks_count(n: usize): nl "1 opvallende combinatie" | "{n} opvallende combinaties", en "1 combination that stands out" | "{n} combinations that stand out";
        checks_none(): nl "de antwoorden passen bij elkaar", en "the answers go well together";
        open(): nl "Nog open", en "Still open";
        open_count(n: usize): nl "1 vraag zonder antwoord" | "{n} vragen zonder antwoord", en "1 question without an answer" | "{n} questions without an answer";
        open_none(): nl "geen: elke vraag heeft een antwoord of ‘weet ik niet’", en "none: every question has an answer or ‘don’t know’";
        to_result(): nl "Toon de uitkomst", en "Show the outcome";
        to_invitation(): nl "Verder: terugsturen", en "Go on: send it back";
        any_time(): nl "Antwoorden aanpassen kan altijd nog.", en "Answers can still be changed at any time.";
        question(number: &str, question: &str): nl "{number} {question}", en "{number} {question}";
        request(municipality: &str):
            nl "Voor de datalab-zelfscan van {municipality} zoeken we nog een antwoord. Welke zin klopt nu aantoonbaar? Bij twijfel tussen twee zinnen: de laagste.",
            en "For the data lab self-assessment of {municipality} we are still looking for an answer. Which sentence is demonstrably true now? If in doubt between two sentences: the lower one.";
        request_end():
            nl "Een bericht terug met het nummer van de vraag en van de zin is genoeg.",
            en "A message back with the number of the question and of the sentence is enough.";
    }
}
