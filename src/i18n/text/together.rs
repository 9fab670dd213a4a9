//! The screen for working together: inviting, who is in, the talk, and what was decided.

phrases! {
    /// The four steps.
    TogetherText {
        steps(): nl "Stappen", en "Steps";
        invite(): nl "Uitnodigen", en "Invite";
        answers(): nl "Ontvangen", en "Received";
        talk(): nl "Gesprek", en "Talk";
        decision(): nl "Besluit", en "Decision";
        step(n: usize, name: &str): nl "Stap {n}: {name}", en "Step {n}: {name}";
        step_done(n: usize, name: &str): nl "Stap {n}: {name}, klaar", en "Step {n}: {name}, done";

        invite_title(): nl "Wie beantwoorden de vragen ook?", en "Who else answers the questions?";
        invite_lead():
            nl "Kies de rollen. Elke collega krijgt een eigen bestand: het profiel staat er al in, antwoorden van anderen niet.",
            en "Choose the roles. Each colleague gets a file of their own: the profile is in it already, answers of others aren’t.";
        roles(): nl "Rollen", en "Roles";
        asks_all(n: usize): nl "alle {n} thema’s", en "all {n} themes";
        asks_some(n: usize, of: usize): nl "{n} van de {of} thema’s", en "{n} of the {of} themes";
        themes_of(role: &str): nl "Thema’s voor {role}", en "Themes for {role}";
        choose_themes(): nl "Thema’s kiezen", en "Choose themes";
        hide_themes(): nl "Thema’s inklappen", en "Fold the themes";
        all_themes(): nl "Alle", en "All";
        no_themes(): nl "Geen", en "None";
        suggested_themes(): nl "Zoals voorgesteld", en "As suggested";
        knows(numbers: &str):
            nl "voorgesteld: weet volgens de vragenlijst het antwoord op {numbers}",
            en "suggested: knows the answer to {numbers}, by the question set";
        no_suggestion():
            nl "Voor deze rol is er geen voorstel; daarom staan alle thema’s aan.",
            en "There is no suggestion for this role, so all themes are on.";
        already_invited(n: usize): nl "al {n} keer uitgenodigd" | "al {n} keer uitgenodigd", en "invited {n} time already" | "invited {n} times already";
        until(): nl "Laatste dag om in te vullen", en "Last day to fill it in";
        until_hint(): nl "dd-mm-jjjj", en "dd-mm-yyyy";
        in_weeks(n: u32): nl "Over {n} week" | "Over {n} weken", en "In {n} week" | "In {n} weeks";
        until_is(day: &str): nl "Dat is {day}.", en "That is {day}.";
        program_at(): nl "Waar collega’s het programma vinden", en "Where colleagues find the program";
        program_at_hint():
            nl "een map of adres; komt in de e-mailtekst",
            en "a folder or address; goes into the e-mail text";
        folder(): nl "Map voor de uitnodigingen", en "Folder for the invitations";
        make(n: usize): nl "Maak {n} uitnodiging" | "Maak {n} uitnodigingen", en "Make {n} invitation" | "Make {n} invitations";
        make_none(): nl "Maak uitnodigingen", en "Make invitations";
        needs_role(): nl "Kies minstens één rol.", en "Choose at least one role.";
        roles_first(): nl "Kies eerst een of meer rollen.", en "First choose one or more roles.";
        needs_theme(role: &str): nl "Kies minstens één thema voor {role}.", en "Choose at least one theme for {role}.";
        needs_folder(): nl "Kies een map voor de uitnodigingen.", en "Choose a folder for the invitations.";
        made(n: usize, folder: &str):
            nl "{n} uitnodiging staat in {folder}. Stuur elk bestand naar één collega." | "{n} uitnodigingen staan in {folder}. Stuur elk bestand naar één collega.",
            en "{n} invitation is in {folder}. Send each file to one colleague." | "{n} invitations are in {folder}. Send each file to one colleague.";
        made_some(n: usize, problem: &str):
            nl "{problem} Er is 1 uitnodiging gemaakt; de andere kunnen opnieuw." | "{problem} Er zijn {n} uitnodigingen gemaakt; de andere kunnen opnieuw.",
            en "{problem} 1 invitation was made; the others can be made again." | "{problem} {n} invitations were made; the others can be made again.";
        copy_mail(): nl "Kopieer e-mailtekst", en "Copy e-mail text";
        copy_mail_for(role: &str): nl "Kopieer e-mailtekst voor {role}", en "Copy e-mail text for {role}";
        mail_copied(role: &str):
            nl "De tekst voor {role} is gekopieerd. Plak die in een e-mail en voeg het bestand toe.",
            en "The text for {role} was copied. Paste it in an e-mail and attach the file.";
        on_to_answers(): nl "Verder naar Ontvangen", en "On to Received";

        nobody_in(): nl "Nog niemand is binnen", en "Nobody is in yet";
        all_in(n: usize): nl "Alle {n} zijn binnen", en "All {n} are in";
        some_in(n: &str, of: &str): nl "{n} van de {of} zijn binnen", en "{n} of the {of} are in";
        one_in(of: &str): nl "Eén van de {of} is binnen", en "One of the {of} is in";
        last_day(day: &str, days: i64):
            nl "De laatste dag is {day}: nog {days} dagen.",
            en "The last day is {day}: {days} days from now.";
        last_day_tomorrow(day: &str): nl "De laatste dag is morgen, {day}.", en "The last day is tomorrow, {day}.";
        last_day_today(day: &str): nl "De laatste dag is vandaag, {day}.", en "The last day is today, {day}.";
        last_day_past(day: &str): nl "De laatste dag was {day}.", en "The last day was {day}.";
        no_last_day(): nl "Er is geen laatste dag afgesproken.", en "No last day was agreed on.";
        people(): nl "Wie er meedoen", en "Who takes part";
        this_scan(): nl "deze zelfscan", en "this self-assessment";
        invited_on(day: &str): nl "uitgenodigd {day}", en "invited {day}";
        not_invited(): nl "zonder uitnodiging", en "without an invitation";
        nothing_received(): nl "nog niets ontvangen", en "nothing received yet";
        busy(a: usize, b: usize): nl "mee bezig: {a} van de {b} vragen", en "under way: {a} of the {b} questions";
        own_busy(a: usize, b: usize): nl "{a} van de {b} vragen", en "{a} of the {b} questions";
        in_since(day: &str, a: usize, b: usize): nl "binnen, opgeslagen {day}: {a} van de {b} vragen", en "in, saved {day}: {a} of the {b} questions";
        is_in(a: usize, b: usize): nl "binnen: {a} van de {b} vragen", en "in: {a} of the {b} questions";
        own_silent():
            nl "nog niets ingevuld; alleen de collega’s tellen mee",
            en "nothing filled in yet; only the colleagues count";
        counts_not(): nl "telt niet mee", en "doesn’t count";
        copy_reminder(): nl "Kopieer herinnering", en "Copy reminder";
        copy_reminder_for(role: &str): nl "Kopieer herinnering voor {role}", en "Copy reminder for {role}";
        reminder_copied(role: &str):
            nl "De herinnering voor {role} is gekopieerd. Plak die in een e-mail.",
            en "The reminder for {role} was copied. Paste it in an e-mail.";
        withdraw(role: &str): nl "Uitnodiging van {role} intrekken", en "Withdraw the invitation of {role}";
        set_aside(): nl "Leg opzij", en "Put aside";
        drop_title(): nl "Sleep antwoorden hierheen", en "Drag answers here";
        drop_lead(): nl "losse bestanden, of de hele map", en "single files, or the whole folder";
        choose_files(): nl "Kies bestanden…", en "Choose files…";
        on_to_talk(): nl "Verder naar Gesprek", en "On to Talk";
        can_already(): nl "Dat kan nu al.", en "That is possible now.";
        needs_two(): nl "Dat kan zodra er antwoorden van een collega zijn.", en "That is possible once there are answers of a colleague.";
        two_know(): nl "Met twee invullers kan ieder het antwoord van de ander afleiden.", en "With two respondents, each can work out the other’s answer.";
        another_role(): nl "Nog een rol uitnodigen", en "Invite another role";
        merged_last(): nl "Laatst samengevoegd", en "Merged last";

        now_label(label: &str): nl "Nu: {label}", en "Now: {label}";
        label_next(label: &str): nl "Voor ‘{label}’:", en "For ‘{label}’:";
        task_respondents(n: usize): nl "Nog {n} invuller" | "Nog {n} invullers", en "{n} more respondent" | "{n} more respondents";
        task_other_kind(n: usize): nl "Nog {n} invuller uit een andere soort rol" | "Nog {n} invullers, ook uit een andere soort rol", en "{n} more respondent of another kind of role" | "{n} more respondents, also of another kind of role";
        task_respondents_done(): nl "Genoeg invullers, uit verschillende soorten rollen", en "Enough respondents, of several kinds of roles";
        task_known(): nl "Beantwoord de open vragen", en "Answer the open questions";
        task_differences(n: usize): nl "Bespreek {n} verschil" | "Bespreek {n} verschillen", en "Talk about {n} difference" | "Talk about {n} differences";
        task_agreement(): nl "Meer overeenstemming tussen de invullers", en "More agreement between the respondents";
        task_differences_done(): nl "De verschillen zijn besproken", en "The differences have been talked about";
        task_checks(n: usize): nl "Beantwoord {n} controle" | "Beantwoord {n} controles", en "Answer {n} check" | "Answer {n} checks";
        task_evidence(n: usize): nl "Noem bewijs bij {n} randvoorwaarde" | "Noem bewijs bij {n} randvoorwaarden", en "Name evidence for {n} precondition" | "Name evidence for {n} preconditions";
        task_more_evidence(): nl "Noem bij meer vragen bewijs", en "Name evidence at more questions";
        task_evidence_done(): nl "Er is genoeg bewijs genoemd", en "Enough evidence was named";
        task_reviewer(): nl "Laat iemand van buiten het datalab meekijken", en "Let someone from outside the data lab review it";
        to_questions(): nl "Naar de vragen", en "To the questions";
        to_talk(): nl "Naar Gesprek", en "To Talk";
        to_decision(): nl "Naar Besluit", en "To Decision";
        to_invite(): nl "Iemand uitnodigen", en "Invite someone";

        differ_most(list: &str):
            nl "De invullers verschillen het meest over {list}",
            en "The respondents differ most on {list}";
        nothing_to_talk(): nl "Er is niets om over te praten", en "There is nothing to talk about";
        nobody_to_talk(): nl "Nog geen antwoorden van collega’s", en "No answers of colleagues yet";
        nobody_to_talk_lead():
            nl "Zodra een collega heeft geantwoord, staat hier waarover een gesprek het meest oplevert.",
            en "Once a colleague has answered, this says what a talk is most worth having about.";
        agreed_on(compared: usize, agreed: usize, respondents: usize):
            nl "De {respondents} invullers zijn het eens over {agreed} van de {compared} vragen met meer dan één antwoord.",
            en "The {respondents} respondents agree on {agreed} of the {compared} questions with more than one answer.";
        agreed_on_none_of_one(respondents: usize):
            nl "Eén vraag heeft meer dan één antwoord, en daarover zijn de {respondents} invullers het niet eens.",
            en "One question has more than one answer, and on that the {respondents} respondents don’t agree.";
        rows_shown(): nl "De rollen staan erbij waar dat mag.", en "Roles are shown where that is allowed.";
        length(): nl "Hoeveel tijd is er?", en "How much time is there?";
        met_from(n: usize): nl "geregeld vanaf {n}", en "in place from {n}";
        met_from_answer(n: usize): nl "geregeld vanaf antwoord {n}", en "in place from answer {n}";
        nobody_says_unknown(): nl "niemand zegt ‘weet ik niet’", en "nobody says ‘I don’t know’";
        skip(): nl "Sla over", en "Skip";
        skip_item(n: &str): nl "Sla vraag {n} over", en "Skip question {n}";
        see_item(n: &str): nl "Bekijk vraag {n}", en "See question {n}";
        show_more(n: usize): nl "Nog {n} kleiner verschil laten zien" | "Nog {n} kleinere verschillen laten zien", en "Show {n} smaller difference" | "Show {n} smaller differences";
        show_fewer(): nl "Alleen de grootste laten zien", en "Show only the largest";
        start(minutes: u32): nl "Start werksessie ({minutes} min)", en "Start workshop ({minutes} min)";
        print_script(): nl "Draaiboek afdrukken…", en "Print the script…";
        script_title(): nl "Draaiboek opslaan", en "Save the script";
        script_lead():
            nl "Voor wie het gesprek leidt: wat er te zeggen is, per vraag het doel, wie wat koos waar dat mag, en ruimte om te schrijven. Open het bestand daarna om het af te drukken.",
            en "For who leads the talk: what to say, per question the aim, who chose what where that is allowed, and room to write. Then open the file to print it.";
        plan_words(n: usize, talking: u32, around: u32):
            nl "{n} vraag, {talking} minuten; opening en slot samen {around} minuten." | "{n} vragen, samen {talking} minuten; opening en slot samen {around} minuten.",
            en "{n} question, {talking} minutes; opening and closing {around} minutes together." | "{n} questions, {talking} minutes together; opening and closing {around} minutes together.";

        decided_title(n: usize): nl "Over {n} vraag is één antwoord afgesproken" | "Over {n} vragen is één antwoord afgesproken", en "One answer was agreed on at {n} question" | "One answer was agreed on at {n} questions";
        nothing_decided(): nl "Er is nog niets afgesproken", en "Nothing has been agreed on yet";
        nothing_decided_lead():
            nl "Leg in de werksessie vast welke zin bij een vraag klopt. Dat antwoord telt dan in plaats van het midden van de antwoorden.",
            en "Record in the workshop which sentence is true at a question. That answer then counts instead of the middle of the answers.";
        decided(): nl "Wat is afgesproken", en "What was agreed";
        open(): nl "Wat is nog open", en "What is still open";
        nothing_open(): nl "Er staat niets meer open.", en "Nothing is open any more.";
        discussed_only(): nl "besproken, zonder één antwoord", en "talked about, without one answer";
        to_discuss(): nl "nog te bespreken", en "still to talk about";
        who_does_what(): nl "Wie doet wat, en wanneer is het klaar?", en "Who does what, and when is it done?";
        in_plan(): nl "In het plan", en "In the plan";
        planned(what: &str, who: &str, day: &str): nl "{what}. Wie: {who}. Klaar: {day}", en "{what}. Who: {who}. Done: {day}";
        offered(): nl "Stappen die bij deze afspraken horen", en "Steps that go with what was agreed";
        take(what: &str): nl "Zet in het plan: {what}", en "Put into the plan: {what}";
        own_action(): nl "Een eigen actie", en "An action of your own";
        action_who_hint(): nl "een rol, geen naam", en "a role, not a name";
        add_action(): nl "Zet in het plan", en "Put into the plan";
        action_lacks():
            nl "Vul in wat er gebeurt, wie het doet, en op welke dag het klaar is (dd-mm-jjjj, vandaag of later).",
            en "Fill in what happens, who does it, and on which day it’s done (dd-mm-yyyy, today or later).";
        make_minutes(): nl "Verslag maken…", en "Make the minutes…";
        minutes_title(): nl "Verslag opslaan", en "Save the minutes";
        minutes_lead():
            nl "Wat is afgesproken, wat openstaat en wat dat verandert. Wie wat antwoordde, staat er niet in.",
            en "What was agreed, what is open and what that changes. It doesn’t say who answered what.";
        copy_minutes(): nl "Kopieer verslag als tekst", en "Copy the minutes as text";
        minutes_copied(): nl "Het verslag is gekopieerd. Plak het in een e-mail.", en "The minutes were copied. Paste them in an e-mail.";

        total_time(passed: u32, minutes: u32): nl "in totaal {passed} van {minutes}", en "{passed} of {minutes} in total";
        record_and_go_on(): nl "Leg vast en verder", en "Record and go on";
        record_tip(): nl "Ctrl+Enter", en "Ctrl+Enter";
        agreed_now(n: &str): nl "Afgesproken: antwoord {n}", en "Agreed: answer {n}";
        nobody_chose(): nl "niemand", en "nobody";
        may_be_empty(): nl "mag leeg blijven", en "may stay empty";

        thanks(): nl "Dank. Stuur dit bestand terug", en "Thank you. Send this file back";
        thanks_file(file: &str): nl "Alles is beantwoord en staat in {file}.", en "Everything has been answered and is in {file}.";
        thanks_save():
            nl "Alles is beantwoord. Sla het bestand eerst op; dan kan het terug.",
            en "Everything has been answered. Save the file first; then it can go back.";
        next(): nl "Wat er nu gebeurt", en "What happens next";
        next_lines() -> [&'static str; 3]:
            nl [
                "Stuur het bestand als bijlage naar wie de uitnodiging stuurde.",
                "De antwoorden worden samengevoegd met die van anderen, zonder naam.",
                "Waar de antwoorden het meest verschillen, daarover volgt een gesprek.",
            ],
            en [
                "Send the file as an attachment to whoever sent the invitation.",
                "The answers are merged with those of others, without a name.",
                "Where the answers differ most, a talk will follow.",
            ];
        copy_return(): nl "Kopieer tekst voor de e-mail", en "Copy text for the e-mail";
        return_copied(): nl "De tekst is gekopieerd. Plak die in een e-mail en voeg het bestand toe.", en "The text was copied. Paste it in an e-mail and attach the file.";
        change_still(): nl "Antwoorden nog bekijken", en "Look at the answers again";

        undo_merge(): nl "Samenvoeging ongedaan maken", en "Undo the merge";
        merged_changed(): nl "Wat er verandert", en "What changes";
    }
}
