//! Every phrase about groups of respondents that window, command line and report share.

phrases! {
    /// Merging, labels, differences and the agenda.
    GroupText {
        taken(file: &str): nl "{file}: telt mee.", en "{file}: counts.";
        already_there(file: &str):
            nl "{file}: zat er al in en telt mee.",
            en "{file}: was in it already and counts.";
        set_aside(file: &str):
            nl "{file}: bewaard, maar telt niet mee; van deze invuller telt een andere versie.",
            en "{file}: kept, but doesn’t count; another version by this respondent does.";
        other_questions(file: &str, version: &str):
            nl "{file}: niet samengevoegd, want gemaakt met een andere uitgave van de vragenlijst (versie {version}). Open het, sla het op met dit programma en voeg het dan opnieuw samen.",
            en "{file}: not merged, because it was made with another edition of the question set (version {version}). Open and save it with this program, then merge it again.";
        other_municipality(file: &str, name: &str, expected: &str):
            nl "{file}: niet samengevoegd, want het gaat over ‘{name}’ en de scan over ‘{expected}’.",
            en "{file}: not merged, because it’s about ‘{name}’ and the scan is about ‘{expected}’.";
        same_municipality(file: &str, field: &str, expected: &str):
            nl "Is het dezelfde gemeente? Verander de naam in één van de twee en voeg opnieuw samen: datalabscan fill {file} \"profile.{field}={expected}\"",
            en "Is it the same municipality? Change the name in one of the two and merge again: datalabscan fill {file} \"profile.{field}={expected}\"";
        is_same_municipality():
            nl "Het is dezelfde gemeente: toch samenvoegen",
            en "It is the same municipality: merge all the same";
        other_version(saved: &str, counting: &str):
            nl "Deze versie is opgeslagen op {saved}, de versie die telt op {counting}.",
            en "This version was saved on {saved}, the version that counts on {counting}.";
        maybe_two_people(saved: &str, other: &str):
            nl "Mogelijk twee mensen met één uitnodiging: de rol of de antwoorden verschillen te veel van een andere versie met dezelfde uitnodiging. Deze versie is opgeslagen op {saved}, de andere op {other}; één ervan telt.",
            en "Possibly two people with one invitation: the role or the answers differ too much from another version with the same invitation. This version was saved on {saved}, the other one on {other}; one of them counts.";
        clock_ahead():
            nl "Dat moment moet nog komen: kijk of de klok van die computer goed staat.",
            en "That moment is still to come: check the clock of that computer.";
        saved_ahead(when: &str):
            nl "Opgeslagen op {when}. Dat moment moet nog komen: kijk of de klok van die computer goed staat.",
            en "Saved on {when}. That moment is still to come: check the clock of that computer.";
        clock_behind():
            nl "Toen was dit programma er nog niet: kijk of de klok van die computer goed staat.",
            en "This program didn’t exist then: check the clock of that computer.";
        saved_behind(when: &str):
            nl "Opgeslagen op {when}. Toen was dit programma er nog niet: kijk of de klok van die computer goed staat.",
            en "Saved on {when}. This program didn’t exist then: check the clock of that computer.";
        unknown_date(): nl "een onbekend moment", en "an unknown moment";
        count_both_hint():
            nl "Zijn het twee mensen, voeg dan dezelfde bestanden nog eens samen met --both: dan tellen beide mee. Is het één iemand, dan klopt het zo.",
            en "If they are two people, merge the same files again with --both: then both count. If it is one person, it is right as it is.";
        count_both(): nl "Het zijn twee mensen: beide meetellen", en "They are two people: count both";
        no_municipality(file: &str):
            nl "{file}: niet samengevoegd, want er staat geen gemeente in. Vul die in en voeg het dan opnieuw samen.",
            en "{file}: not merged, because it names no municipality. Fill that in, then merge it again.";
        scan_names_no_municipality(file: &str, name: &str):
            nl "{file}: niet samengevoegd, want het gaat over ‘{name}’ en in de scan zelf staat nog geen gemeente.",
            en "{file}: not merged, because it’s about ‘{name}’ and the scan itself names no municipality yet.";
        no_answers(file: &str):
            nl "{file}: niet samengevoegd, want er is nog niets ingevuld.",
            en "{file}: not merged, because nothing has been filled in yet.";
        summary_not_merged(file: &str):
            nl "{file}: niet samengevoegd, want dit is de samenvatting van een groep: er staat niet in wat elke invuller antwoordde. Vraag de invullers om hun eigen bestand.",
            en "{file}: not merged, because this is the summary of a group: it doesn’t say what each respondent answered. Ask the respondents for their own files.";
        not_into_summary(file: &str):
            nl "{file}: niet samengevoegd, want de scan zelf is de samenvatting van een groep. Kies de scan waarin de antwoorden van de invullers staan.",
            en "{file}: not merged, because the scan itself is the summary of a group. Choose the scan that holds the respondents’ answers.";
        merged_look_again(count: usize):
            nl "Gemaakt met een oudere vragenlijst: één antwoord nog eens bekijken, want die zin is veranderd." | "Gemaakt met een oudere vragenlijst: {count} antwoorden nog eens bekijken, want die zinnen zijn veranderd.",
            en "Made with older questions: look at one answer again, because that sentence has changed." | "Made with older questions: look at {count} answers again, because those sentences have changed.";
        unreadable(reason: &str):
            nl "{reason} Dit bestand is niet samengevoegd.",
            en "{reason} This file wasn’t merged.";
        half_filled(answered: usize, asked: usize):
            nl "Half ingevuld: {answered} van de {asked} vragen.",
            en "Half filled in: {answered} of the {asked} questions.";
        late(): nl "Opgeslagen na de laatste dag om in te vullen.", en "Saved after the last day to fill it in.";
        other_profile():
            nl "Het profiel is anders; dat van de scan zelf telt.",
            en "The profile differs; that of the scan itself counts.";
        without_id():
            nl "Gemaakt met een ouder programma: een latere versie telt als een andere invuller.",
            en "Made with an older program: a later version counts as another respondent.";
        copy():
            nl "Dezelfde antwoorden als een ander bestand; samen tellen ze één keer.",
            en "The same answers as another file; together they count once.";
        agreed_left_out():
            nl "Gezamenlijke antwoorden in dit bestand zijn niet overgenomen.",
            en "Agreed answers in this file weren’t taken over.";
        merged(file: &str, count: usize):
            nl "{file} is opgeslagen. Invullers die meetellen: {count}.",
            en "{file} was saved. Respondents that count: {count}.";
        merged_nothing_new(file: &str, count: usize):
            nl "Er is niets nieuws; {file} is niet veranderd. Invullers die meetellen: {count}.",
            en "There is nothing new; {file} wasn’t changed. Respondents that count: {count}.";
        nothing_to_merge():
            nl "Geen van de bestanden kon samengevoegd worden; er is niets opgeslagen.",
            en "None of the files could be merged; nothing was saved.";
        no_files():
            nl "Er zijn geen scans gevonden om samen te voegen. Kies de bestanden zelf, of de map waarin ze staan.",
            en "No scans were found to merge. Choose the files themselves, or the folder they are in.";
        invited(file: &str, role: &str):
            nl "De uitnodiging staat in {file}, voor de rol ‘{role}’. Stuur dit bestand naar één collega.",
            en "The invitation is in {file}, for the role ‘{role}’. Send this file to one colleague.";
        past_day():
            nl "De laatste dag om in te vullen is al voorbij. Er is niets gemaakt; kies een dag die nog komt.",
            en "The last day to answer is over already. Nothing was made; choose a day that is still to come.";
        invitation_remembered(scan: &str):
            nl "{scan} onthoudt de uitnodiging.",
            en "{scan} remembers the invitation.";
        report_remembers_nothing(report: &str):
            nl "{report} is een rapport, en onthoudt de uitnodiging niet. Nodig uit met de zelfscan zelf om te zien wie er nog niet geantwoord heeft.",
            en "{report} is a report, and doesn’t remember the invitation. Invite with the self-assessment itself to see who hasn’t answered yet.";
        unknown_role(role: &str, known: &str):
            nl "Rol ‘{role}’ bestaat niet; wel: {known}.",
            en "There is no role ‘{role}’; there are: {known}.";
        unknown_dimension(id: &str, known: &str):
            nl "Thema ‘{id}’ bestaat niet; wel: {known}.",
            en "There is no theme ‘{id}’; there are: {known}.";
        agenda_made(count: usize, file: &str, minutes: u32):
            nl "De gespreksagenda staat in {file}: één vraag, {minutes} minuten." | "De gespreksagenda staat in {file}: {count} vragen, {minutes} minuten.",
            en "The agenda is in {file}: one question, {minutes} minutes." | "The agenda is in {file}: {count} questions, {minutes} minutes.";
        no_differences(count: usize):
            nl "Er zijn geen verschillen om te bespreken; er is geen agenda gemaakt. Invullers die meetellen: {count}.",
            en "There are no differences to discuss; no agenda was made. Respondents that count: {count}.";
        missing_respondents(more: usize, there: usize, needed: usize):
            nl "nog {more} invuller(s): er zijn er {there} en nodig zijn er {needed}",
            en "{more} more respondent(s): there are {there} and it takes {needed}";
        missing_role(roles: &str):
            nl "een invuller met een van deze rollen: {roles}",
            en "a respondent in one of these roles: {roles}";
        missing_known(there: &str, needed: &str):
            nl "meer bekende antwoorden: nu {there} procent van het gewicht, nodig is {needed}",
            en "more known answers: now {there} per cent of the weight, {needed} is needed";
        missing_agreement(there: &str, needed: &str):
            nl "meer overeenstemming: nu {there} procent, nodig is {needed}",
            en "more agreement: now {there} per cent, {needed} is needed";
        missing_comparison():
            nl "vragen die minstens twee invullers hebben beantwoord",
            en "questions that at least two respondents answered";
        missing_discussion(items: &str):
            nl "een gesprek over de verschillen bij {items}",
            en "a talk about the differences at {items}";
        missing_agreed_answer(items: &str):
            nl "één gezamenlijk antwoord bij {items}, waar de antwoorden aan weerskanten van de drempel liggen",
            en "one agreed answer at {items}, where the answers lie on both sides of the threshold";
        missing_checks(count: usize):
            nl "een antwoord op één controle die nog openstaat" | "een antwoord op {count} controles die nog openstaan",
            en "an answer to one check that is still open" | "an answer to {count} checks that are still open";
        missing_gate_evidence(items: &str):
            nl "een bewijsstuk bij de randvoorwaarden die als geregeld zijn ingevuld ({items})",
            en "evidence for the preconditions that were answered as being in place ({items})";
        missing_evidence(there: &str, needed: &str):
            nl "meer bewijsstukken: nu bij {there} procent van de hogere antwoorden, nodig is {needed}",
            en "more evidence: now for {there} per cent of the higher answers, {needed} is needed";
        missing_reviewer():
            nl "iemand van buiten het datalab die het beeld nakijkt",
            en "someone from outside the data lab who reviews the picture";
        for_next_label(label: &str, list: &str):
            nl "Voor ‘{label}’ is nog nodig: {list}.",
            en "For ‘{label}’ this is still needed: {list}.";
        agreed(): nl "eens", en "agreed";
        differs(): nl "verschil", en "difference";
        differs_much(): nl "groot verschil", en "large difference";
        across_threshold(): nl "aan weerskanten van de drempel", en "on both sides of the threshold";
        good(): nl "goed", en "good";
        fair(): nl "redelijk", en "fair";
        low(): nl "laag", en "low";
        other_roles(): nl "andere rollen", en "other roles";
        everyone(): nl "alle invullers", en "all respondents";
        times(what: &str, count: usize): nl "{what} ({count}×)", en "{what} ({count}×)";
        dont_know(): nl "weet ik niet", en "don’t know";
        not_applicable(): nl "n.v.t.", en "n/a";
        respondents(n: usize):
            nl "1 invuller" | "{n} invullers",
            en "1 respondent" | "{n} respondents";
        agreement(): nl "Overeenstemming", en "Agreement";
        agreement_is(n: usize, percent: &str, verdict: &str):
            nl "{percent} procent ({verdict}), over één vraag met minstens twee antwoorden" | "{percent} procent ({verdict}), over {n} vragen met minstens twee antwoorden",
            en "{percent} per cent ({verdict}), over one question with at least two answers" | "{percent} per cent ({verdict}), over {n} questions with at least two answers";
        all_agreed_to_be_shown(count: usize):
            nl "De invuller vindt goed dat de eigen rol bij het antwoord staat." | "Alle invullers vinden goed dat hun rol bij hun antwoord staat.",
            en "The respondent agreed that their role stands beside their answer." | "All respondents agreed that their role stands beside their answer.";
        roles_shown(least: usize):
            nl "Een rol staat alleen bij een antwoord als iedereen met die rol dat goed vindt, of als minstens {least} mensen met die rol de vraag beantwoordden.",
            en "A role stands beside an answer only if everyone in it agreed to that, or if at least {least} people in it answered the question.";
        no_differences_left():
            nl "Bij geen enkele vraag lopen de antwoorden uiteen.",
            en "The answers don’t differ at any question.";
        more_differences(n: usize):
            nl "Bij nog 1 vraag is er een kleiner verschil; die staat in de bijlage met alle antwoorden." | "Bij nog {n} vragen is er een kleiner verschil; die staan in de bijlage met alle antwoorden.",
            en "There is a smaller difference at 1 more question; it is in the appendix with all answers." | "There is a smaller difference at {n} more questions; they are in the appendix with all answers.";
        summary(): nl "Samenvatting van een groep", en "Summary of a group";
        rows_hidden():
            nl "wie wat koos, wordt niet getoond: daarvoor zijn er te weinig invullers",
            en "who chose what isn’t shown: there are too few respondents for that";
        notes_hidden():
            nl "Opmerkingen staan er alleen van wie dat goedvond, en van wie deze zelfscan beheert.",
            en "The only notes here are by those who agreed to that, and by whoever keeps this self-assessment.";
        question(): nl "Vraag", en "Question";
        who_said_what(): nl "Antwoord per rol", en "Answer by role";
        verdict(): nl "Uitkomst", en "Outcome";
        agreed_on(n: &str): nl "besproken: antwoord {n}", en "discussed: answer {n}";
        discussed(): nl "besproken", en "discussed";
        to_discuss(): nl "nog te bespreken", en "still to discuss";
        agreed_answer(n: &str): nl "Gezamenlijk antwoord: {n}", en "Agreed answer: {n}";
        agreed_reason(): nl "Reden", en "Reason";
        minority(): nl "Minderheid", en "Minority";
        handout(): nl "Gespreksagenda", en "Agenda for the talk";
        handout_subject(municipality: &str):
            nl "De vragen waarover {municipality} het best kan praten",
            en "The questions most worth talking about in {municipality}";
        handout_intro():
            nl "Begin bij elke vraag met wie het hoogst en wie het laagst koos: wat is daar te zien? Kies daarna samen de zin die nu aantoonbaar klopt. Schrijf het antwoord, de reden en wat een minderheid vindt op.",
            en "Start each question with who chose highest and lowest: what can be seen there? Then choose the sentence that is demonstrably true now. Write down the answer, the reason and any minority view.";
        handout_part(from: usize, to: usize):
            nl "Vraag {from} tot en met {to}",
            en "Questions {from} to {to}";
        handout_part_one(from: usize): nl "Vraag {from}", en "Question {from}";
        handout_time(n: usize, minutes: u32):
            nl "één vraag, {minutes} minuten" | "{n} vragen, samen {minutes} minuten",
            en "one question, {minutes} minutes" | "{n} questions, {minutes} minutes together";
        minutes(n: u32): nl "{n} min", en "{n} min";
        stakes(list: &str): nl "raakt {list}", en "affects {list}";
        stake_advice(): nl "advies", en "advice";
        stake_gate(): nl "randvoorwaarde", en "precondition";
        stake_band(): nl "stadium", en "stage";
        notes(): nl "Opmerkingen", en "Notes";
        our_answer(): nl "Gekozen", en "Chosen";
    }
}
