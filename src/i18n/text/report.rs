//! Fixed words of the report that aren't in the question set: titles of pages and blocks, heads of tables, labels.

phrases! {
    /// The report.
    ReportText {
        // The file.
        subject(municipality: &str):
            nl "Advies na een zelfscan: hoe ver is {municipality} met een datalab, en wat is de volgende stap?",
            en "Advice after a self-assessment: how far is {municipality} with a data lab, and what is the next step?";
        logo(): nl "Logo", en "Logo";
        logo_of(municipality: &str): nl "Logo van {municipality}", en "Logo of {municipality}";
        no_higher_decider():
            nl "Het college kan alleen besluiten op grond van een onderbouwd beeld.",
            en "The municipal executive can only decide on the ground of a supported picture.";
        // Page 1.
        about(): nl "Over dit datalab", en "About this data lab";
        advice(): nl "Advies", en "Advice";
        reasons(): nl "Waarom", en "Why";
        stops(): nl "Nu doen, ook zonder zekerheid", en "Do now, even without certainty";
        missing(): nl "Wat ontbreekt en wie het weet", en "What is missing and who knows";
        alternatives(): nl "Wat anders kan", en "What else is possible";
        alternatives_on_page(page: usize):
            nl "Zie bladzijde {page}.",
            en "See page {page}.";
        inaction(): nl "Als er niets gebeurt", en "If nothing is done";
        agenda(): nl "Op de agenda", en "On the agenda";
        certainty(): nl "Hoe zeker dit is", en "How certain this is";
        step(): nl "Stap", en "Step";
        decision(): nl "Besluit", en "Decision";
        prepared_decision(): nl "Besluit dat wordt voorbereid", en "Decision being prepared";
        carried_out_by(): nl "Uitvoering", en "Carried out by";
        ready(): nl "Gereed", en "Ready";
        once(): nl "Uren eenmalig", en "One-off hours";
        weekly(): nl "Per week", en "Per week";
        by(): nl "Uiterlijk", en "By";
        to_tick(): nl "(af te vinken)", en "(to tick)";
        tick(): nl "Vinkje", en "Tick";
        // Page 2.
        standing(): nl "Waar het datalab staat", en "Where the data lab stands";
        meaning(): nl "Wat dit betekent", en "What this means";
        gaps(): nl "Grootste afstand tot het streefniveau", en "Furthest from the target";
        gap(points: u32): nl "afstand {points}", en "distance {points}";
        all_answers(): nl "Alle antwoorden in één beeld", en "All answers at a glance";
        remarks(): nl "Uit de opmerkingen", en "From the remarks";
        open_questions(): nl "Vragen zonder bekend antwoord", en "Questions without a known answer";
        question_n(n: usize): nl "Vraag {n}", en "Question {n}";
        score_of_hundred(): nl "Score van 100", en "Score out of 100";
        // What is heard of a cell.
        heard_answer(n: &str, of: u8): nl "antwoord {n} van {of}", en "answer {n} of {of}";
        heard_target(n: u8): nl ", streef {n}", en ", target {n}";
        heard(number: &str, label: &str, rest: &str): nl "{number} {label}: {rest}", en "{number} {label}: {rest}";
        heard_open(): nl ", randvoorwaarde open", en ", precondition open";
        heard_arranged(respondents: usize):
            nl ", randvoorwaarde geregeld volgens de invuller" | ", randvoorwaarde geregeld volgens de invullers",
            en ", precondition in place according to the respondent" | ", precondition in place according to the respondents";
        heard_shown(): nl ", randvoorwaarde aangetoond", en ", precondition shown with evidence";
        heard_evidence(): nl ", bewijs genoemd", en ", evidence named";
        heard_no_score(low: u32, high: u32):
            nl "te weinig bekend, tussen {low} en {high}",
            en "too little known, between {low} and {high}";
        score_is(score: u32): nl "score {score}", en "score {score}";
        target_is(score: u32): nl "streef {score}", en "target {score}";
        not_in_this_version(): nl "niet in deze versie", en "not in this version";
        // The legend.
        legend_chosen(): nl "gekozen antwoord", en "chosen answer";
        legend_on_target(): nl "idem, op streefniveau", en "the same, at the target";
        legend_missing(): nl "nog te doen", en "still to do";
        legend_target_answer(): nl "streefniveau van deze fase", en "target of this phase";
        legend_open(): nl "randvoorwaarde open", en "precondition open";
        legend_arranged(respondents: usize):
            nl "volgens de invuller geregeld" | "volgens de invullers geregeld",
            en "in place according to the respondent" | "in place according to the respondents";
        legend_shown(): nl "aangetoond", en "shown with evidence";
        legend_evidence(): nl "bewijs genoemd", en "evidence named";
        legend_differs(): nl "verschil", en "difference";
        legend_differs_much(): nl "groot verschil", en "large difference";
        legend_across(): nl "aan weerskanten van de drempel", en "on both sides of the threshold";
        // Page 3.
        preconditions():
            nl "Wat nu niet mag, en wat er eerst nodig is",
            en "What is not allowed now, and what is needed first";
        preconditions_published(): nl "Wat nu niet mag", en "What is not allowed now";
        open_preconditions(): nl "Open randvoorwaarden", en "Open preconditions";
        precondition(): nl "Randvoorwaarde", en "Precondition";
        not_allowed(): nl "Mag nu niet", en "Not allowed now";
        may_go_on(): nl "Mag wel doorgaan", en "May go on";
        needed_first(): nl "Wat eerst nodig is", en "What is needed first";
        signs(): nl "Wie tekent", en "Who signs";
        arranged(): nl "Geregeld", en "In place";
        to_bear_in_mind(): nl "Let op", en "Please note";
        // Page 4.
        plan(): nl "Plan", en "Plan";
        steps(): nl "Stappen", en "Steps";
        together(): nl "Samen", en "Together";
        number(): nl "Nr", en "No.";
        step_with_question(): nl "Stap (vraag)", en "Step (question)";
        step_and_who(): nl "Stap (vraag) en wie", en "Step (question) and who";
        who(): nl "Wie", en "Who";
        start(): nl "Start", en "Start";
        end(): nl "Klaar", en "Ready";
        after(): nl "Na", en "After";
        estimate_first(): nl "eerst begroten", en "estimate first";
        opens_precondition(): nl "regelt een randvoorwaarde", en "arranges a precondition";
        to_verify(): nl "Geregeld: hier is het aan te zien", en "In place: what shows it";
        has_to_be_there(): nl "Wat er moet zijn", en "What has to be there";
        signed(): nl "Wie tekende", en "Who signed";
        evidence_named(): nl "Genoemd bewijs", en "Evidence named";
        no_evidence(): nl "geen", en "none";
        swimlane_legend():
            nl "donker: regelt een randvoorwaarde · grijs: week van 28 december",
            en "dark: arranges a precondition · grey: week of 28 December";
        back_on_agenda(day: &str): nl "{day}: terug op de agenda", en "{day}: back on the agenda";
        done_head(): nl "Af", en "Done";
        // Chapters of the workbook.
        themes(): nl "Thema’s", en "Themes";
        differences(): nl "Waar invullers verschillen", en "Where respondents differ";
        answers(): nl "Alle antwoorden", en "All answers";
        checks(): nl "Controles en redenen", en "Checks and reasons";
        method(): nl "Verantwoording", en "Method";
        law(): nl "Juridische punten", en "Legal points";
        glossary(): nl "Begrippen", en "Glossary";
        // Themes.
        step_of_plan(n: usize): nl "Stap {n} van het plan.", en "Step {n} of the plan.";
        tip(tip: &str): nl "Tip: {tip}", en "Tip: {tip}";
        // All answers.
        answers_intro(n: u8):
            nl "Per vraag staat het gekozen antwoord, met het antwoord dat bij deze fase past (streef). Antwoorden lopen van 1 tot {n}.",
            en "Each question shows the chosen answer, with the answer that fits this phase (target). Answers run from 1 to {n}.";
        answers_bare():
            nl "Opmerkingen en bewijs staan niet in deze versie.",
            en "Notes and evidence aren’t in this version.";
        squares():
            nl "□ staat voor een teken dat het lettertype van dit rapport niet heeft. Wie de tekst kopieert, krijgt het teken zelf.",
            en "□ stands for a character that the typeface of this report doesn’t have. Copying the text gives the character itself.";
        lacks(name: &str, characters: &str): nl "{name} ({characters})", en "{name} ({characters})";
        name_of_report(): nl "naam op het rapport", en "name on the report";
        reason_at(n: &str): nl "reden bij {n}", en "reason at {n}";
        action(n: &str): nl "actie {n}", en "action {n}";
        state_of_report(): nl "stand van het rapport", en "state of the report";
        more_lack(n: usize): nl "nog 1 andere tekst" | "nog {n} andere teksten", en "1 more text" | "{n} more texts";
        not_shown(list: &str):
            nl "Het lettertype van het rapport heeft deze tekens niet; er komt een vierkantje te staan: {list}.",
            en "The typeface of the report doesn’t have these characters; a square will stand there: {list}.";
        question(): nl "Vraag", en "Question";
        questions(): nl "Vragen", en "Questions";
        answer(): nl "Antwoord", en "Answer";
        answer_n(n: &str): nl "Antwoord {n}.", en "Answer {n}.";
        next_step(step: &str): nl "Volgende stap: {step}", en "Next step: {step}";
        below_the_table(): nl "zie onder de tabellen", en "see below the tables";
        long_remarks(): nl "Langere opmerkingen", en "Longer notes";
        evidence(): nl "Bewijs", en "Evidence";
        evidence_and_note(): nl "Bewijs en opmerking", en "Evidence and note";
        ask(who: &str): nl "Wie het weet: {who}", en "Who knows: {who}";
        who_knows(): nl "Wie het weet", en "Who knows";
        dont_know(): nl "weet ik niet", en "don’t know";
        to_fill_in(): nl "nog in te vullen", en "still to fill in";
        not_applicable(): nl "niet van toepassing", en "not applicable";
        does_not_apply(): nl "geldt niet", en "does not apply";
        nothing(): nl "–", en "–";
        // Checks and reasons.
        is_this_right(): nl "Klopt dit?", en "Is this right?";
        check(): nl "Controle", en "Check";
        still_open(): nl "nog open", en "still open";
        not_applicable_title(): nl "Niet van toepassing", en "Not applicable";
        reason(): nl "Reden", en "Reason";
        no_reason(): nl "Geen reden genoemd", en "No reason given";
        reason_left_out():
            nl "Met een reden; die staat niet in deze versie",
            en "With a reason, which isn’t in this version";
        much_skipped(): nl "Veel vragen niet van toepassing", en "Many questions not applicable";
        no_checks():
            nl "Er waren geen controles, en alle vragen gelden.",
            en "There were no checks, and all questions apply.";
        // Method and law.
        origin(): nl "Herkomst en grenzen", en "Origin and limits";
        made_with(version: &str): nl "Gemaakt met: {version}.", en "Made with: {version}.";
        themes_from(): nl "Waar de thema’s vandaan komen", en "Where the themes come from";
        named(): nl "genoemd als advies:", en "named as advice:";
        derived(): nl "afgeleid van een bevinding:", en "derived from a finding:";
        how_counted(): nl "Zo is de score berekend", en "How the score is calculated";
        weighting_is_stable():
            nl "Telt één thema dubbel, dan blijft het stadium gelijk.",
            en "If one theme counts double, the stage stays the same.";
        weighting_is_sensitive():
            nl "Telt een thema dubbel, dan kan het stadium anders zijn.",
            en "If a theme counts double, the stage can differ.";
        in_this_file(): nl "In dit bestand", en "In this file";
        literature(): nl "Bronnen", en "Sources";
        topic(): nl "Onderwerp", en "Subject";
        what_holds(): nl "Wat er geldt", en "What holds";
        what_it_means(): nl "Betekent voor dit datalab", en "Means for this data lab";
        checked_by(): nl "Kijkt na", en "Checked by";
        // Scores and charts.
        dimension(): nl "Thema", en "Theme";
        score(): nl "Score", en "Score";
        interval(): nl "Laagst–hoogst", en "Lowest–highest";
        target_level(): nl "Streef", en "Target";
        legend_target(): nl "Streefscore", en "Target";
        too_little_known(): nl "te weinig bekend", en "too little known";
        between(low: &str, high: &str): nl "tussen {low} en {high}", en "between {low} and {high}";
        target_score_is(n: u32): nl "streefscore {n}", en "target score {n}";
        // What is included in the file.
        conclusions(): nl "scores, conclusies en advies", en "scores, conclusions and advice";
        notes(): nl "opmerkingen", en "notes";
        pieces_of_evidence(): nl "bewijs", en "evidence";
        reasons_given(): nl "redenen", en "reasons";
        own_words(kinds: &str): nl "{kinds} in eigen woorden", en "{kinds} in people’s own words";
        whole_scan(kinds: &str):
            nl "de scan als bijlage in de pdf, met alle antwoorden, {kinds}",
            en "the scan as an attachment in the PDF, with all answers, {kinds}";
        bare_scan():
            nl "de scan als bijlage in de pdf, met alleen de gekozen antwoorden",
            en "the scan as an attachment in the PDF, with only the chosen answers";
        whole_group_scan(kinds: &str):
            nl "de scan als bijlage in de pdf, met de antwoorden van alle invullers (bij een rol alleen waar het rapport dat ook doet), {kinds}",
            en "the scan as an attachment in the PDF, with the answers of all respondents (by role only where the report does so too), {kinds}";
        bare_group_scan():
            nl "de scan als bijlage in de pdf, met alleen de gekozen antwoorden van alle invullers (bij een rol alleen waar het rapport dat ook doet)",
            en "the scan as an attachment in the PDF, with only the chosen answers of all respondents (by role only where the report does so too)";
        whole_summary(kinds: &str):
            nl "een samenvatting van de groep als bijlage in de pdf, met per vraag één antwoord van de hele groep, {kinds}",
            en "a summary of the group as an attachment in the PDF, with one answer of the whole group per question, {kinds}";
        bare_summary():
            nl "een samenvatting van de groep als bijlage in de pdf, met per vraag één antwoord van de hele groep",
            en "a summary of the group as an attachment in the PDF, with one answer of the whole group per question";
        no_scan():
            nl "de scan zelf (de pdf is dan niet als scan te openen)",
            en "the scan itself (the PDF can’t be opened as a scan then)";
        left_out_parts(count: usize, titles: &str):
            nl "het onderdeel {titles}" | "de onderdelen {titles}",
            en "the part {titles}" | "the parts {titles}";
        attachment():
            nl "De zelfscan waaruit dit rapport gemaakt is. Open het rapport in Datalabscan om ermee verder te gaan.",
            en "The self-assessment that this report was made from. Open the report in Datalabscan to go on with it.";
    }
}

phrases! {
    /// Around every page.
    PageText {
        page(page: usize, pages: usize): nl "bladzijde {page} van {pages}", en "page {page} of {pages}";
    }
}
