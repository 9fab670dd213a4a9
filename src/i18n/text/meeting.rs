//! What is said about a talk on the differences: the script, the minutes, and what changed in the outcome.

phrases! {
    /// The script of a meeting, its minutes, and what a merge or an agreement changes.
    MeetingText {
        effect_respondents(n: usize, before: usize):
            nl "Nu telt {n} invuller mee; dat waren er {before}." | "Nu tellen {n} invullers mee; dat waren er {before}.",
            en "Now {n} respondent counts; there were {before}." | "Now {n} respondents count; there were {before}.";
        effect_score(before: u32, after: u32): nl "De score gaat van {before} naar {after}.", en "The score goes from {before} to {after}.";
        effect_score_known(after: u32):
            nl "Er is nu genoeg bekend voor een score: {after}.",
            en "Enough is known now for a score: {after}.";
        effect_score_gone():
            nl "Er is geen score meer: daarvoor zijn nu te weinig antwoorden bekend.",
            en "There is no score any more: too few answers are known for one now.";
        effect_score_same(score: u32): nl "De score blijft {score}.", en "The score stays {score}.";
        effect_range(low: u32, high: u32, before_low: u32, before_high: u32):
            nl "De score kan liggen tussen {low} en {high}; dat was tussen {before_low} en {before_high}.",
            en "The score can lie between {low} and {high}; that was between {before_low} and {before_high}.";
        effect_band(before: &str, after: &str):
            nl "Het stadium gaat van {before} naar {after}.",
            en "The stage goes from {before} to {after}.";
        effect_band_known(after: &str): nl "Het stadium is nu {after}.", en "The stage is now {after}.";
        effect_band_gone(before: &str):
            nl "Er is geen stadium meer; dat was {before}.",
            en "There is no stage any more; it was {before}.";
        effect_band_same(band: &str): nl "Het stadium blijft {band}.", en "The stage stays {band}.";
        effect_opened(n: usize, list: &str):
            nl "{n} randvoorwaarde is nu niet geregeld: {list}." | "{n} randvoorwaarden zijn nu niet geregeld: {list}.",
            en "{n} precondition isn’t in place now: {list}." | "{n} preconditions aren’t in place now: {list}.";
        effect_met(n: usize, list: &str):
            nl "{n} randvoorwaarde is nu geregeld: {list}." | "{n} randvoorwaarden zijn nu geregeld: {list}.",
            en "{n} precondition is in place now: {list}." | "{n} preconditions are in place now: {list}.";
        effect_added(n: usize, list: &str):
            nl "Er komt {n} stap bij: {list}." | "Er komen {n} stappen bij: {list}.",
            en "{n} step is added: {list}." | "{n} steps are added: {list}.";
        effect_gone(n: usize, list: &str):
            nl "Er vervalt {n} stap: {list}." | "Er vervallen {n} stappen: {list}.",
            en "{n} step is dropped: {list}." | "{n} steps are dropped: {list}.";
        and_more(list: &str, more: usize): nl "{list} en nog {more}", en "{list} and {more} more";
        effect_nothing(): nl "De uitkomst blijft gelijk.", en "The outcome stays the same.";

        script(): nl "Draaiboek", en "Script";
        script_file(): nl "draaiboek", en "script";
        script_subject(municipality: &str):
            nl "Draaiboek voor het gesprek over de verschillen in {municipality}",
            en "Script for the talk about the differences in {municipality}";
        script_about(minutes: u32, date: &str):
            nl "Voor wie het gesprek leidt · {minutes} minuten · {date}",
            en "For who leads the talk · {minutes} minutes · {date}";
        script_before(): nl "Vooraf", en "Beforehand";
        script_goal():
            nl "Aan het eind ligt er bij elke vraag één antwoord met de reden, of een afspraak wie het uitzoekt.",
            en "In the end there is one answer with its reason at each question, or an agreement on who finds it out.";
        script_before_lines() -> [&'static str; 5]:
            nl [
                "Nodig uit: iedereen die antwoordde, en wie over het datalab mag beslissen.",
                "Spreek af wie het gesprek leidt, wie typt en wie op de tijd let.",
                "Open op een groot scherm de zelfscan waarin alle antwoorden zijn samengevoegd, en begin de werksessie (F5). De spatiebalk laat zien wie wat koos, een cijfer kiest de zin, en Ctrl+Enter legt die vast en gaat verder.",
                "Zonder scherm: lees de zinnen voor, en laat daarna pas zien waar de antwoorden liggen.",
                "Lees de vragen zelf één keer door. Vraag de invullers om mee te nemen wat bij ‘Waaraan ziet een ander dat?’ staat.",
            ],
            en [
                "Invite everyone who answered, and whoever may decide on the data lab.",
                "Agree on who leads the talk, who types and who keeps the time.",
                "Open the self-assessment with everyone’s answers on a large screen, and begin the workshop (F5). The space bar shows who chose what, a digit chooses the sentence, and Ctrl+Enter records it and goes on.",
                "Without a screen: read the sentences out, and only then show where the answers lie.",
                "Read the questions through once yourself. Ask the respondents to bring what stands at ‘How can somebody else see that?’.",
            ];
        script_time(): nl "Tijd", en "Time";
        script_part(): nl "Onderdeel", en "Part";
        script_minutes(): nl "Minuten", en "Minutes";
        script_starts(): nl "Begint na", en "Starts after";
        script_moment(from: u32, to: u32, talk: u32):
            nl "Van minuut {from} tot {to}: 1 minuut lezen, {talk} minuten praten, 2 minuten kiezen en opschrijven.",
            en "From minute {from} to {to}: 1 minute to read, {talk} minutes to talk, 2 minutes to choose and write down.";
        script_notes(): nl "Wat invullers erbij schreven", en "What respondents wrote with it";
        script_total(): nl "Samen", en "Together";
        script_opening(minutes: u32): nl "Opening ({minutes} minuten)", en "Opening ({minutes} minutes)";
        script_opening_short(): nl "Opening", en "Opening";
        script_closing(minutes: u32): nl "Slot ({minutes} minuten)", en "Closing ({minutes} minutes)";
        script_closing_short(): nl "Slot", en "Closing";
        script_say(): nl "Zeg bijvoorbeeld:", en "Say for example:";
        script_opening_lines(n: usize):
            nl "‘Welkom. We praten over één vraag waarbij onze antwoorden verschillen. Een verschil is geen fout: ieder ziet een ander deel van het werk.’" | "‘Welkom. We praten over {n} vragen waarbij onze antwoorden verschillen. Een verschil is geen fout: ieder ziet een ander deel van het werk.’",
            en "‘Welcome. We’ll talk about {n} question on which our answers differ. A difference isn’t a mistake: each of us sees another part of the work.’" | "‘Welcome. We’ll talk about {n} questions on which our answers differ. A difference isn’t a mistake: each of us sees another part of the work.’";
        script_opening_rules():
            nl "‘Het gaat om wat nu te zien is, niet om wie gelijk heeft. Niemand hoeft te zeggen welk antwoord van wie was.’",
            en "‘It’s about what can be seen now, not about who is right. Nobody has to say which answer was whose.’";
        script_opening_way():
            nl "‘Per vraag lezen we eerst de zinnen. Dan kijken we waar de antwoorden liggen. Daarna kiezen we samen de zin die nu klopt. Afgesproken is een zin waarmee iedereen verder kan; wie het anders ziet, zegt waarom, en dat schrijven we erbij. Lukt het niet op tijd, dan schrijven we dat op en gaan we door.’",
            en "‘For each question we first read the sentences. Then we look where the answers lie. After that we choose together the sentence that is true now. A sentence is agreed when everyone can go on with it; whoever sees it differently says why, and we write that down with it. If it doesn’t work in time, we write that down and go on.’";
        script_aim(): nl "Doel", en "Aim";
        script_aim_gate(n: &str):
            nl "Eén antwoord kiezen. Geregeld is het vanaf antwoord {n}, en de antwoorden liggen aan weerskanten daarvan.",
            en "Choose one answer. It’s in place from answer {n}, and the answers lie on both sides of that.";
        script_aim_band():
            nl "Samen de zin kiezen die nu klopt. Het stadium hangt ervan af.",
            en "Choose together the sentence that is true now. The stage depends on it.";
        script_aim_advice():
            nl "Samen de zin kiezen die nu klopt. Een stap in het advies hangt ervan af.",
            en "Choose together the sentence that is true now. A step in the advice depends on it.";
        script_aim_other():
            nl "Samen de zin kiezen die nu klopt.",
            en "Choose together the sentence that is true now.";
        script_number(): nl "Nr.", en "No.";
        script_answers(): nl "Antwoord", en "Answer";
        script_chosen_by(): nl "Gekozen door", en "Chosen by";
        script_nobody(): nl "niemand", en "nobody";
        script_met_from(): nl "Geregeld vanaf hier.", en "In place from here.";
        script_prompts(): nl "Vragen om te stellen", en "Questions to ask";
        script_prompt_high(n: &str):
            nl "Wat is er te zien van antwoord {n}?",
            en "What can be seen of answer {n}?";
        script_prompt_low(n: &str):
            nl "Wat kan een reden zijn voor antwoord {n}: wat ontbreekt er nog?",
            en "What can be a reason for answer {n}: what is still missing?";
        script_prompt_highest():
            nl "Wat is er te zien dat voor een hoog antwoord pleit?",
            en "What can be seen that speaks for a high answer?";
        script_prompt_lowest():
            nl "Wat ontbreekt er nog, of geldt niet voor iedereen?",
            en "What is still missing, or doesn’t hold for everyone?";
        script_prompt_proof(evidence: &str):
            nl "Waaraan ziet een ander dat? Bijvoorbeeld: {evidence}.",
            en "How can somebody else see that? For example: {evidence}.";
        script_prompt_proof_any(): nl "Waaraan ziet een ander dat?", en "How can somebody else see that?";
        script_agreed(): nl "Afgesproken antwoord", en "Agreed answer";
        script_why(): nl "Waarom", en "Why";
        script_otherwise(): nl "Wie ziet het anders, en waarom", en "Who sees it differently, and why";
        script_not_agreed(): nl "Niet eens geworden: wie zoekt wat uit, en wanneer klaar", en "Not agreed: who finds out what, and done when";
        script_closing_lines() -> [&'static str; 4]:
            nl [
                "Lees voor wat er is afgesproken, en wat openblijft.",
                "Sla de zelfscan op: daar staan de afspraken in, en daar komt het verslag uit.",
                "Vraag bij elke afspraak: wie doet wat, en wanneer is het klaar?",
                "Zeg wat er nu gebeurt: wie stuurt het verslag, en wanneer beslist wie over het advies?",
            ],
            en [
                "Read out what was agreed, and what stays open.",
                "Save the self-assessment: the agreements are in it, and the minutes are made from it.",
                "Ask for each agreement: who does what, and when is it done?",
                "Say what happens next: who sends the minutes, and when does who decide on the advice?",
            ];
        script_closing_say():
            nl "‘Dank. Het verslag komt per mail. Er staat in wat we afspraken, en niet wie wat antwoordde.’",
            en "‘Thank you. The minutes come by e-mail. They say what we agreed, and not who answered what.’";
        script_what(): nl "Wat", en "What";
        script_who(): nl "Wie", en "Who";
        script_when(): nl "Wanneer klaar", en "Done when";
        script_made(count: usize, file: &str, minutes: u32):
            nl "Het draaiboek staat in {file}: één vraag, {minutes} minuten." | "Het draaiboek staat in {file}: {count} vragen, {minutes} minuten.",
            en "The script is in {file}: one question, {minutes} minutes." | "The script is in {file}: {count} questions, {minutes} minutes.";

        minutes(): nl "Verslag van het gesprek", en "Minutes of the talk";
        minutes_file(): nl "verslag", en "minutes";
        minutes_subject(municipality: &str):
            nl "Wat in {municipality} is afgesproken over de verschillen in de zelfscan",
            en "What was agreed in {municipality} on the differences in the self-assessment";
        minutes_about(municipality: &str, date: &str):
            nl "{municipality} · zelfscan datalab · {date}",
            en "{municipality} · data lab self-assessment · {date}";
        minutes_agreed(): nl "Afgesproken", en "Agreed";
        minutes_nothing_agreed():
            nl "Er is nog bij geen enkele vraag één antwoord afgesproken.",
            en "No answer has been agreed on at any question yet.";
        minutes_sum(agreed: usize, open: usize):
            nl "Over één vraag is één antwoord afgesproken. Nog open: {open}." | "Over {agreed} vragen is één antwoord afgesproken. Nog open: {open}.",
            en "One answer was agreed on at one question. Still open: {open}." | "One answer was agreed on at {agreed} questions. Still open: {open}.";
        minutes_answer(n: &str, anchor: &str): nl "Antwoord {n}: {anchor}", en "Answer {n}: {anchor}";
        minutes_why(words: &str): nl "Waarom: {words}", en "Why: {words}";
        minutes_otherwise(words: &str): nl "Ook gezegd: {words}", en "Also said: {words}";
        minutes_open(): nl "Nog open", en "Still open";
        minutes_discussed(item: &str):
            nl "{item}: besproken, zonder één gezamenlijk antwoord",
            en "{item}: talked about, without one agreed answer";
        minutes_to_discuss(item: &str): nl "{item}: nog te bespreken", en "{item}: still to talk about";
        minutes_changed(): nl "Wat dit verandert aan de uitkomst", en "What this changes in the outcome";
        minutes_actions(): nl "Wie doet wat", en "Who does what";
        minutes_no_actions(): nl "Er zijn nog geen acties in het plan gezet.", en "No actions have been put into the plan yet.";
        minutes_respondents(n: usize):
            nl "Dit gaat over de antwoorden van {n} invuller. Wie wat antwoordde, staat er niet in." | "Dit gaat over de antwoorden van {n} invullers. Wie wat antwoordde, staat er niet in.",
            en "This is about the answers of {n} respondent. It doesn’t say who answered what." | "This is about the answers of {n} respondents. It doesn’t say who answered what.";
        minutes_made(file: &str): nl "Het verslag staat in {file}.", en "The minutes are in {file}.";
        nothing_for_minutes():
            nl "Er is nog niets besproken, dus er is geen verslag te maken. Leg eerst vast wat er is afgesproken.",
            en "Nothing has been talked about yet, so there are no minutes to make. First record what was agreed.";
    }
}
