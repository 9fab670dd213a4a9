//! Fixed words of the report that aren't in the question set: heads of tables, labels, and sentences for cases
//! that chapter 7 leaves open.

phrases! {
    /// The report.
    ReportText {
        // The document and its cover.
        subject(municipality: &str):
            nl "Advies na een zelfscan: hoe ver is {municipality} met een datalab, en wat is de volgende stap?",
            en "Advice after a self-assessment: how far is {municipality} with a data lab, and what is the next step?";
        logo(): nl "Logo", en "Logo";
        logo_of(municipality: &str): nl "Logo van {municipality}", en "Logo of {municipality}";
        form(): nl "Vorm van het datalab", en "Form of the data lab";
        phase(): nl "Fase", en "Phase";
        respondents(): nl "Invullers", en "Respondents";
        outcome(): nl "Uitkomst", en "Outcome";
        band_and_score(band: &str, score: &str):
            nl "{band}, score {score} van 100",
            en "{band}, score {score} out of 100";
        no_band_between(low: &str, high: &str):
            nl "nog geen score, tussen {low} en {high} van 100",
            en "no score yet, between {low} and {high} out of 100";
        label(): nl "Betrouwbaarheid", en "Reliability";
        suitable_for(purpose: &str): nl "geschikt voor: {purpose}", en "suitable for: {purpose}";
        questions(): nl "Vragenlijst", en "Question set";
        // The page for management.
        decision_asked(): nl "Gevraagd besluit", en "Decision asked";
        agree_to_step():
            nl "Gevraagd wordt in te stemmen met de eerste stap en het rapport over zes maanden opnieuw te bespreken.",
            en "You are asked to agree to the first step and to discuss the report again in six months.";
        agree_to_two_steps():
            nl "Gevraagd wordt in te stemmen met de twee eerste stappen en het rapport over zes maanden opnieuw te bespreken.",
            en "You are asked to agree to the first two steps and to discuss the report again in six months.";
        only_discuss_again():
            nl "Gevraagd wordt het rapport over zes maanden opnieuw te bespreken. Er zijn nu geen stappen om over te besluiten.",
            en "You are asked to discuss the report again in six months. There are no steps to decide on now.";
        band(): nl "Band", en "Band";
        no_band(): nl "Nog geen", en "Not yet";
        too_little_known(): nl "te weinig bekend", en "too little known";
        firm(): nl "staat vast", en "firm";
        provisional(low: &str, high: &str):
            nl "voorlopig: {low} tot {high}",
            en "provisional: {low} to {high}";
        score(): nl "Score", en "Score";
        of_hundred(): nl "van 100", en "out of 100";
        of_number(n: usize): nl "van {n}", en "of {n}";
        between(low: &str, high: &str): nl "tussen {low} en {high}", en "between {low} and {high}";
        all_known(): nl "alle antwoorden bekend", en "all answers known";
        open_gates(): nl "Randvoorwaarden open", en "Preconditions open";
        by_respondent(): nl "volgens de invuller", en "according to the respondent";
        not_arranged_or_unknown(): nl "niet geregeld of niet bekend", en "not arranged or not known";
        arrange_others():
            nl "Regel ook de andere open randvoorwaarden, of ga ze na. Ze staan hieronder.",
            en "Also arrange or check the other open preconditions. They are listed below.";
        gate(): nl "Randvoorwaarde", en "Precondition";
        status(): nl "Status", en "Status";
        blocked(): nl "Tot dan niet mogelijk", en "Not possible until then";
        first_steps(): nl "Eerste stappen", en "First steps";
        step(): nl "Stap", en "Step";
        steps(): nl "Stappen", en "Steps";
        who(): nl "Wie", en "Who";
        effort(): nl "Inzet", en "Effort";
        for_first_and_all(first: &str, all: &str):
            nl "Eerste stappen: {first}; alle stappen: {all}",
            en "First steps: {first}; all steps: {all}";
        for_all_steps(all: &str): nl "Alle stappen: {all}", en "All steps: {all}";
        money(): nl "Geld", en "Money";
        back_on(): nl "Opnieuw bespreken op", en "Discuss again on";
        risks(): nl "Risico’s", en "Risks";
        // Hours and money.
        hours_range(low: &str, high: &str): nl "{low} tot {high} uur", en "{low} to {high} hours";
        hours_exact(hours: &str): nl "{hours} uur", en "{hours} hours";
        hours_to_estimate(count: usize):
            nl "zonder 1 stap (eerst begroten)" | "zonder {count} stappen (eerst begroten)",
            en "without 1 step (estimate first)" | "without {count} steps (estimate first)";
        hours_weekly(hours: &str): nl "plus {hours} per week", en "plus {hours} a week";
        euros_range(low: &str, high: &str): nl "€\u{a0}{low} tot €\u{a0}{high}", en "€{low} to €{high}";
        euros_upto(high: &str): nl "ongeveer €\u{a0}{high}", en "about €{high}";
        // Sentences of the summary that the method has no phrase for.
        the(who: &str): nl "de {who}", en "the {who}";
        lowered_by_known_answers(band: &str, dimension: &str, score: &str, limit: &str):
            nl "De score past bij ‘{band}’, maar de bekende antwoorden over {dimension} komen gemiddeld op {score}. Dat is onder de grens van {limit} die daarvoor geldt.",
            en "The score fits ‘{band}’, but the known answers on {dimension} have a mean of {score}. That is below the minimum of {limit} that applies.";
        none_scored():
            nl "Over geen van de thema’s is genoeg bekend voor een score.",
            en "Too little is known about every theme for a score.";
        one_scored(dimension: &str, score: &str):
            nl "Alleen {dimension} heeft een score ({score}).",
            en "Only {dimension} has a score ({score}).";
        all_equal(score: &str):
            nl "Alle thema’s met een score staan op {score}.",
            en "All themes with a score are at {score}.";
        first_steps_are(count: usize, steps: &str):
            nl "De eerste stap is: {steps}" | "De eerste twee stappen zijn: {steps}",
            en "The first step is: {steps}" | "The first two steps are: {steps}";
        ask_question(question: &str): nl "Stel de vraag: ‘{question}’", en "Ask the question: ‘{question}’";
        respondent(): nl "invuller van deze zelfscan", en "respondent of this self-assessment";
        // Scores and charts.
        dimension(): nl "Thema", en "Theme";
        interval(): nl "Laagst–hoogst", en "Lowest–highest";
        legend_target(): nl "Streefscore", en "Target";
        bars_show():
            nl "Staafdiagram van de score per thema, van 0 tot 100.",
            en "Bar chart of the score of each theme, from 0 to 100.";
        radar_shows():
            nl "Radardiagram van de score per thema, van 0 tot 100.",
            en "Radar chart of the score of each theme, from 0 to 100.";
        none_on_target():
            nl "Geen thema met een score haalt de streefscore.",
            en "No theme with a score reaches its target score.";
        some_on_target(list: &str):
            nl "De streefscore is gehaald bij {list}.",
            en "The target score has been reached for {list}.";
        all_on_target():
            nl "Alle thema’s met een score halen de streefscore.",
            en "All themes with a score reach their target score.";
        bar_shows(): nl "Staaf op een schaal van 0 tot 100.", en "Bar on a scale from 0 to 100.";
        timeline_shows():
            nl "Tijdlijn van de stappen in dit rapport.",
            en "Timeline of the steps in this report.";
        span_empty(when: &str): nl "{when}: geen stappen.", en "{when}: no steps.";
        span_one(when: &str, n: &str): nl "{when}: stap {n}.", en "{when}: step {n}.";
        span_more(when: &str, list: &str): nl "{when}: de stappen {list}.", en "{when}: steps {list}.";
        target_is(n: u32): nl "streefscore {n}", en "target score {n}";
        does_not_apply(): nl "geldt niet", en "does not apply";
        nothing(): nl "–", en "–";
        // Gates.
        gates_intro():
            nl "Een randvoorwaarde moet geregeld zijn voordat een bepaalde stap kan. Zolang er één open staat, komt de band niet boven een vaste grens.",
            en "A precondition must be met before a certain step is possible. As long as one is open, the band does not rise above a fixed limit.";
        gate_met(): nl "geregeld", en "arranged";
        gate_not_met(): nl "niet geregeld", en "not arranged";
        gate_unknown(): nl "niet bekend", en "not known";
        gate_not_applicable(): nl "geldt niet", en "does not apply";
        nothing_blocked(): nl "Geen belemmering", en "Nothing blocked";
        who_arranges(): nl "Wie regelt het", en "Who arranges it";
        ask_first(who: &str): nl "eerst navragen bij: {who}", en "first ask: {who}";
        evidence(): nl "Bewijs", en "Evidence";
        no_evidence(): nl "niet genoemd", en "not named";
        no_reason(): nl "Geen reden genoemd", en "No reason given";
        reason_left_out():
            nl "Met een reden; die staat niet in deze versie",
            en "With a reason, which isn’t in this version";
        question_number(n: &str): nl "(vraag\u{a0}{n})", en "(question\u{a0}{n})";
        // The first ninety days.
        ninety_days_intro():
            nl "Deze stappen passen in de eerste drie maanden. Ze staan op volgorde: randvoorwaarden eerst, dan snelle winst.",
            en "These steps fit in the first three months. They are in order: preconditions first, then quick wins.";
        number(): nl "Nr.", en "No.";
        who_and_effort(): nl "Wie en inzet", en "Who and effort";
        this_week(): nl "Deze week", en "This week";
        hours_together(hours: &str, note: &str):
            nl "Samen: {hours} ({note}).",
            en "Together: {hours} ({note}).";
        no_steps():
            nl "Op alle vragen is het streefniveau van deze fase bereikt. Houd dit vast en meet over een jaar opnieuw.",
            en "The target level of this phase has been reached on all questions. Keep this up and measure again in a year.";
        no_steps_known():
            nl "Er zijn nu geen stappen voor de eerste drie maanden. Beantwoord eerst de open vragen.",
            en "There are no steps for the first three months now. Answer the open questions first.";
        no_steps_this_quarter():
            nl "Er zijn geen stappen voor de eerste drie maanden. Wat daarna komt, staat verderop in dit rapport.",
            en "There are no steps for the first three months. What comes after that is further on in this report.";
        // The dimensions.
        named():
            nl "Genoemd als advies in het nieuwsbericht",
            en "Named as advice in the news article (quotes in Dutch)";
        derived():
            nl "Afgeleid van een bevinding in het nieuwsbericht",
            en "Derived from a finding in the news article (quotes in Dutch)";
        score_is(score: &str): nl "Score {score} van 100", en "Score {score} out of 100";
        no_score(): nl "Nog geen score", en "No score yet";
        picture(): nl "Beeld", en "Picture";
        known_answers_equal(n: &str):
            nl "Bij alle vragen van dit thema met een bekend antwoord is antwoord {n} gekozen.",
            en "Answer {n} was chosen for all questions of this theme with a known answer.";
        next_step(): nl "Eerstvolgende stap", en "Next step";
        dimension_not_applicable():
            nl "Geen van de vragen van dit thema geldt.",
            en "None of the questions of this theme applies.";
        dimension_skipped():
            nl "Voor dit thema is er nu geen stap.",
            en "There is no step for this theme now.";
        answer_first():
            nl "Beantwoord eerst de open vragen van dit thema.",
            en "Answer the open questions of this theme first.";
        target_reached():
            nl "Het streefniveau van deze fase is bereikt. Er is nu geen stap nodig.",
            en "The target level of this phase has been reached. No step is needed now.";
        // After three months, and what is open.
        later_steps(): nl "Stappen na drie maanden", en "Steps after three months";
        when(): nl "Wanneer", en "When";
        within_three_months(): nl "binnen 3 maanden", en "within 3 months";
        within_a_year(): nl "na 3 tot 12 maanden", en "after 3 to 12 months";
        after_a_year(): nl "na meer dan 12 maanden", en "after more than 12 months";
        hours_per_role(): nl "Uren per rol", en "Hours by role";
        role(): nl "Rol", en "Role";
        hours(): nl "Uren", en "Hours";
        together(): nl "samen", en "together";
        hours_of_all_steps(note: &str):
            nl "Alle stappen in dit rapport samen. {note}.",
            en "All steps in this report together. {note}.";
        hours_now(hours: &str):
            nl "Volgens het profiel is er nu ongeveer {hours} uur per week voor het datalab.",
            en "According to the profile there are now about {hours} hours a week for the data lab.";
        nobody_knows():
            nl "Wat nog niet bekend is, en wie het weet",
            en "What is not known yet, and who knows it";
        still_to_fill_in(): nl "Nog in te vullen", en "Still to fill in";
        who_knows(): nl "Wie het weet", en "Who knows it";
        open_questions(): nl "Vragen", en "Questions";
        open_checks(): nl "Controles die nog open staan", en "Checks that are still open";
        nothing_open():
            nl "Er zijn geen latere stappen, open vragen of open controles.",
            en "There are no later steps, open questions or open checks.";
        // Method.
        origin(): nl "Herkomst", en "Where it comes from";
        how_counted(): nl "Zo is de score berekend", en "How the score is calculated";
        legal(): nl "Juridische punten", en "Legal points";
        legal_intro(date: &str):
            nl "Stand van kennis: {date}. Dit is geen juridisch advies. Laat een jurist of privacy officer nakijken wat achter ‘na te kijken’ staat.",
            en "State of knowledge: {date}. This is not legal advice. Have a lawyer or privacy officer check what is marked ‘to check’.";
        topic(): nl "Onderwerp", en "Subject";
        what_we_know(): nl "Wat het rapport ervan zegt", en "What the report says about it";
        to_check(): nl "Na te kijken", en "To check";
        to_review(what: &str): nl "Na te kijken: {what}", en "To check: {what}";
        basis(basis: &str): nl "(bron: {basis})", en "(based on: {basis})";
        literature(): nl "Bronnen", en "Sources";
        // The appendices.
        answers_intro(n: &str):
            nl "Per vraag staat het gekozen antwoord, met het streefniveau van deze fase. Antwoorden lopen van 1 tot en met {n}.",
            en "Each question shows the chosen answer and the target level of this phase. Answers run from 1 to {n}.";
        answers_bare():
            nl "Opmerkingen en bewijs staan niet in deze versie.",
            en "Notes and evidence aren’t in this version.";
        squares():
            nl "□ staat voor een teken dat het lettertype van dit rapport niet heeft. Wie de tekst kopieert, krijgt het teken zelf.",
            en "□ stands for a character that the typeface of this report doesn’t have. Copying the text gives the character itself.";
        question(): nl "Vraag", en "Question";
        answer(): nl "Antwoord", en "Answer";
        target_level(): nl "Streef", en "Target";
        below_the_table(): nl "zie onder de tabel", en "see below the table";
        long_remarks(): nl "Langere opmerkingen", en "Longer notes";
        evidence_and_note(): nl "Bewijs en opmerking", en "Evidence and note";
        level(n: &str): nl "Antwoord {n}.", en "Answer {n}.";
        ask(who: &str): nl "Wie het weet: {who}", en "Who knows: {who}";
        dont_know(): nl "weet ik niet", en "don’t know";
        to_fill_in(): nl "nog in te vullen", en "still to fill in";
        not_applicable(): nl "niet van toepassing", en "not applicable";
        is_this_right(): nl "Klopt dit?", en "Is this right?";
        check(): nl "Controle", en "Check";
        still_open(): nl "nog open", en "still open";
        not_applicable_title(): nl "Niet van toepassing", en "Not applicable";
        reason(): nl "Reden", en "Reason";
        much_skipped(): nl "Veel vragen niet van toepassing", en "Many questions not applicable";
        no_checks():
            nl "Er waren geen controles, en alle vragen gelden.",
            en "There were no checks, and all questions apply.";
        glossary(): nl "Bijlage C: Begrippen", en "Appendix C: Glossary";
        // What goes along in the file.
        conclusions(): nl "scores, conclusies en advies", en "scores, conclusions and advice";
        notes(): nl "opmerkingen", en "notes";
        pieces_of_evidence(): nl "bewijs", en "evidence";
        reasons(): nl "redenen", en "reasons";
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
        page(page: usize, pages: usize): nl "Bladzijde {page} van {pages}", en "Page {page} of {pages}";
        go_to(title: &str): nl "Ga naar {title}", en "Go to {title}";
    }
}
