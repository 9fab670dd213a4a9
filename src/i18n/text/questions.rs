//! What is wrong with a question set, said so that its author can mend it.

phrases! {
    /// Problems of a question set, each with a hint on the next line.
    QuestionSetText {
        syntax(error: &str):
            nl "dit is niet te lezen als RON: {error}\n    Kijk naar een haakje, komma of aanhalingsteken te veel of te weinig, of naar een veld dat ontbreekt of verkeerd heet.",
            en "this can't be read as RON: {error}\n    Look for a bracket, comma or quote too many or too few, or a field that is missing or has a wrong name.";
        missing_file(name: &str):
            nl "het bestand {name} ontbreekt\n    Voeg het bestand toe of haal de naam weg.",
            en "the file {name} is missing\n    Add the file or remove its name.";
        not_text():
            nl "dit bestand is geen tekst in UTF-8\n    Sla het bestand opnieuw op als UTF-8.",
            en "this file isn't UTF-8 text\n    Save the file again as UTF-8.";
        unlisted_file():
            nl "dit bestand staat niet in de lijst `dimensions`\n    Zet de naam in questionnaire.ron of haal het bestand weg.",
            en "this file isn't in the list `dimensions`\n    Put its name in questionnaire.ron or remove the file.";
        unknown_format(format: u32):
            nl "bestandsindeling {format} is nieuwer dan dit programma kent\n    Gebruik een nieuwere versie van het programma.",
            en "file format {format} is newer than this program knows\n    Use a newer version of the program.";
        missing_language(language: &str):
            nl "de tekst ontbreekt in het {language}\n    Vul `nl` en `en` allebei in; een lege tekst telt niet.",
            en "the text is missing in {language}\n    Fill in both `nl` and `en`; an empty text doesn't count.";
        no_placeholder(name: &str):
            nl "{{{name}}} wordt hier niet ingevuld\n    Hier kunnen geen namen tussen accolades staan.",
            en "{{{name}}} isn't filled in here\n    No names in braces are possible here.";
        unknown_placeholder(name: &str, known: &str):
            nl "{{{name}}} wordt hier niet ingevuld\n    Hier kan wel: {known}.",
            en "{{{name}}} isn't filled in here\n    Possible here: {known}.";
        placeholders_differ():
            nl "de talen hebben niet dezelfde namen tussen accolades\n    Gebruik in beide talen dezelfde namen.",
            en "the languages don't have the same names in braces\n    Use the same names in both languages.";
        double_id(id: &str):
            nl "de id `{id}` staat er twee keer\n    Geef een van de twee een andere id.",
            en "the id `{id}` is used twice\n    Give one of the two another id.";
        bad_id(id: &str):
            nl "`{id}` kan geen id zijn\n    Gebruik letters, cijfers, - en _; geen spaties, en begin met een letter of cijfer.",
            en "`{id}` can't be an id\n    Use letters, digits, - and _; no spaces, and begin with a letter or digit.";
        unknown_reference(kind: &str, id: &str):
            nl "{kind} `{id}` bestaat niet\n    Kijk of de id goed geschreven is.",
            en "there is no {kind} `{id}`\n    Check the spelling of the id.";
        misspelt_reference(kind: &str, id: &str, similar: &str):
            nl "{kind} `{id}` bestaat niet\n    Bedoelt deze regel `{similar}`?",
            en "there is no {kind} `{id}`\n    Is `{similar}` meant?";
        wrong_level_count(found: usize, expected: usize):
            nl "er is 1 antwoord, maar de schaal heeft er {expected}\n    Geef bij elk punt van de schaal precies één antwoord, het laagste eerst." | "er zijn {found} antwoorden, maar de schaal heeft er {expected}\n    Geef bij elk punt van de schaal precies één antwoord, het laagste eerst.",
            en "there is 1 answer, but the scale has {expected}\n    Give each point of the scale exactly one answer, the lowest first." | "there are {found} answers, but the scale has {expected}\n    Give each point of the scale exactly one answer, the lowest first.";
        levels_equal(lower: usize, higher: usize):
            nl "antwoord {lower} en {higher} zijn gelijk\n    Geef elk antwoord een eigen zin.",
            en "answers {lower} and {higher} are equal\n    Give each answer a sentence of its own.";
        missing_step(answer: usize):
            nl "antwoord {answer} heeft geen volgende stap\n    Voeg `step` toe: wat, wie, uren of inzet, termijn en deze week.",
            en "answer {answer} has no next step\n    Add `step`: what, who, hours or effort, horizon and this week.";
        step_at_highest():
            nl "het hoogste antwoord heeft een volgende stap\n    Haal `step` hier weg.",
            en "the highest answer has a next step\n    Remove `step` here.";
        weight_out_of_range(weight: u8):
            nl "gewicht {weight} ligt niet tussen 1 en 3\n    Kies 1, 2 of 3.",
            en "weight {weight} isn't between 1 and 3\n    Choose 1, 2 or 3.";
        level_out_of_range(level: u8, highest: u8, last: u8):
            nl "{level} staat niet op de schaal; het hoogste is {highest}, dat is antwoord {last}\n    Schrijf 0 voor antwoord 1, 1 voor antwoord 2, enzovoort.",
            en "{level} isn’t on the scale; the highest is {highest}, which is answer {last}\n    Write 0 for answer 1, 1 for answer 2, and so on.";
        missing_target(phase: &str):
            nl "er is geen streefniveau voor fase `{phase}`\n    Geef `target` voor elke fase een getal: 0 voor antwoord 1, 1 voor antwoord 2, enzovoort.",
            en "there is no target for phase `{phase}`\n    Give `target` a number for every phase: 0 for answer 1, 1 for answer 2, and so on.";
        gate_without_threshold():
            nl "deze randvoorwaarde heeft geen drempel\n    Voeg `threshold` toe: het laagste antwoord waarbij zij geregeld is (1 voor antwoord 2, enzovoort).",
            en "this precondition has no threshold\n    Add `threshold`: the lowest answer at which it’s met (1 for answer 2, and so on).";
        ceiling_without_effect():
            nl "dit plafond is de hoogste band en houdt dus niets tegen\n    Kies een lagere band.",
            en "this ceiling is the highest band, so it holds nothing down\n    Choose a lower band.";
        steering_character():
            nl "de tekst bevat onzichtbare stuurtekens\n    Typ de tekst opnieuw in plaats van te plakken.",
            en "the text has invisible control characters\n    Type the text again instead of pasting it.";
        threshold_zero():
            nl "drempel 0 is altijd gehaald\n    Kies een drempel van 1 of hoger.",
            en "a threshold of 0 is always met\n    Choose a threshold of 1 or higher.";
        unreachable_condition():
            nl "deze voorwaarde kan nooit waar zijn\n    Twee delen spreken elkaar tegen, of de vraag geldt nooit als de rest waar is.",
            en "this condition can never hold\n    Two parts contradict each other, or the question never applies when the rest holds.";
        condition_not_allowed():
            nl "dit soort voorwaarde kan hier niet\n    Gebruik hier alleen voorwaarden over het profiel.",
            en "this kind of condition isn't possible here\n    Use only conditions on the profile here.";
        wrong_field_kind(field: &str):
            nl "profielveld `{field}` is hier niet van het goede soort\n    Kies een veld van een ander soort, of verander `kind`.",
            en "profile field `{field}` isn't of the right kind here\n    Choose a field of another kind, or change `kind`.";
        options_do_not_fit():
            nl "de opties passen niet bij het soort veld\n    Een keuzeveld heeft opties; een tekst of getal niet.",
            en "the options don't fit the kind of field\n    A choice has options; a text or number has none.";
        bad_range():
            nl "wat gebruikelijk is loopt niet op, of dit veld is geen getal\n    Schrijf bij een getal of bedrag het minste en het meeste, zoals `usual: (10, 500)`.",
            en "what is usual doesn't run up, or this field isn't a number\n    Write the least and the most at a number or amount, such as `usual: (10, 500)`.";
        bad_scale():
            nl "de schaal loopt niet op van 0 naar 100\n    Schrijf bijvoorbeeld [0.0, 25.0, 50.0, 75.0, 100.0].",
            en "the scale doesn't run up from 0 to 100\n    Write for example [0.0, 25.0, 50.0, 75.0, 100.0].";
        bad_bands():
            nl "de banden beginnen niet bij 0 of lopen niet op\n    Zet de laagste band eerst, met `from: 0`.",
            en "the bands don't begin at 0 or don't run up\n    Put the lowest band first, with `from: 0`.";
        phase_not_in_one_group(phase: &str):
            nl "fase `{phase}` staat niet in precies één groep\n    Zet elke fase één keer in `phases`.",
            en "phase `{phase}` isn't in exactly one group\n    Put each phase in `phases` once.";
        field_not_in_one_step(field: &str):
            nl "profielveld `{field}` staat niet in precies één stap\n    Zet elk veld één keer in `profile_steps`.",
            en "profile field `{field}` isn't in exactly one step\n    Put each field in `profile_steps` once.";
        gate_order_incomplete(gate: &str):
            nl "randvoorwaarde `{gate}` staat niet precies één keer in deze volgorde\n    Noem elke randvoorwaarde één keer.",
            en "precondition `{gate}` isn't in this order exactly once\n    Name each precondition once.";
        empty_list(name: &str):
            nl "de lijst `{name}` is leeg\n    Geef er minstens één.",
            en "the list `{name}` is empty\n    Give at least one.";
        too_many():
            nl "dit zijn er meer dan het programma aankan\n    Splits de vragenlijst.",
            en "these are more than the program can take\n    Split the questionnaire.";
        unbalanced(bracket: char):
            nl "in deze tekst past een haak niet: {bracket}\n    Zet een haak open en dicht, of haal die weg.",
            en "a bracket in this text doesn't fit: {bracket}\n    Open and close each bracket, or remove it.";
        bad_hole(hole: &str):
            nl "in deze tekst staat tussen accolades geen naam: {hole}\n    Zet er alleen een naam in, of `naam|één|meer`.",
            en "there's no name between braces in this text: {hole}\n    Put only a name there, or `name|one|more`.";
        conditions_differ():
            nl "de voorwaarden in deze tekst zijn niet in alle talen dezelfde\n    Gebruik in alle talen dezelfde namen voor een dubbele punt.",
            en "the conditions in this text aren't the same in every language\n    Use the same names before a colon in every language.";
        forbidden_word(word: &str):
            nl "‘{word}’ mag niet in een tekst van het besluit staan\n    Kies een ander woord; `forbidden` noemt ze.",
            en "‘{word}’ may not be in a text of the decision\n    Choose another word; `forbidden` lists them.";
        circular(name: &str):
            nl "`{name}` heeft zichzelf nodig\n    Haal de verwijzing in een van de twee weg.",
            en "`{name}` needs itself\n    Remove the reference from one of the two.";
        gate_without_texts(gate: &str):
            nl "randvoorwaarde `{gate}` heeft geen zinnen voor het besluit\n    Zet haar bij `gates`, of geef `other_gates`.",
            en "precondition `{gate}` has no sentences for the decision\n    Add it to `gates`, or give `other_gates`.";
        bad_month(month: &str):
            nl "`{month}` is geen maand\n    Schrijf jaar en maand, zoals 2026-11.",
            en "`{month}` is no month\n    Write year and month, such as 2026-11.";
        label(): nl "label", en "label";
        tip(): nl "tip", en "tip";
        term(): nl "term", en "term";
        value(): nl "waarde", en "value";
        choice(): nl "keuze", en "choice";
        row(): nl "rij", en "row";
        missing_field(name: &str):
            nl "`{name}` ontbreekt\n    Vul dit hier ook in, zoals op de andere plekken, of laat het overal weg als dat mag.",
            en "`{name}` is missing\n    Fill it in here too, as in the other places, or leave it out everywhere if that is allowed.";
        too_many_words(words: usize, most: usize):
            nl "deze tekst heeft {words} woorden; er is plaats voor {most}\n    Maak de tekst korter.",
            en "this text has {words} words; there is room for {most}\n    Make the text shorter.";
        too_many_characters(characters: usize, most: usize):
            nl "deze tekst heeft {characters} tekens; er is plaats voor {most}\n    Maak de tekst korter.",
            en "this text has {characters} characters; there is room for {most}\n    Make the text shorter.";
        hours_out_of_order(low: u32, high: u32):
            nl "({low}, {high}) is geen aantal uren van laag naar hoog\n    Zet het laagste aantal eerst; het hoogste is minstens 1.",
            en "({low}, {high}) isn't a number of hours from low to high\n    Put the lowest number first; the highest is at least 1.";
        effort_does_not_fit(letter: &str):
            nl "deze inzet past niet bij de uren; daar hoort {letter} bij\n    Haal `effort` weg, of verander de uren.",
            en "this effort doesn't fit the hours, which make it {letter}\n    Remove `effort`, or change the hours.";
        parts_do_not_add_up(low: u32, high: u32, step_low: u32, step_high: u32):
            nl "de delen zijn samen {low} tot {high} uur, maar de stap is {step_low} tot {step_high} uur\n    Maak de sommen gelijk.",
            en "the parts take {low} to {high} hours together, but the step takes {step_low} to {step_high}\n    Make the sums equal.";
        after_itself():
            nl "een stap van deze vraag komt na de vraag zelf\n    Haal de id weg uit `after`.",
            en "a step of this question comes after the question itself\n    Remove the id from `after`.";
        cyclic_order(chain: &str):
            nl "deze stappen wachten op elkaar: {chain}\n    Haal een van de vragen weg uit `after`.",
            en "these steps wait for each other: {chain}\n    Remove one of the questions from `after`.";
        double_role(id: &str):
            nl "rol `{id}` staat hier twee keer\n    Noem elke rol één keer; wie leidt, hoort niet ook in `with`.",
            en "role `{id}` stands here twice\n    Name each role once; who leads doesn't belong in `with` too.";
        external_lead(id: &str):
            nl "rol `{id}` hoort niet bij de gemeente en kan een stap niet leiden\n    Kies een rol van de gemeente, en zet deze in `with`.",
            en "role `{id}` isn't of the municipality and can't lead a step\n    Choose a role of the municipality, and put this one in `with`.";
        dimension(): nl "thema", en "theme";
        item(): nl "vraag", en "question";
        gate(): nl "randvoorwaarde", en "precondition";
        field(): nl "profielveld", en "profile field";
        option(): nl "optie", en "option";
        band(): nl "band", en "band";
        staff_role(): nl "rol", en "role";
        dutch(): nl "Nederlands", en "Dutch";
        english(): nl "Engels", en "English";
        error(): nl "fout", en "error";
        warning(): nl "let op", en "warning";
    }
}
