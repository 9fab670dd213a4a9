//! Every phrase about groups of respondents, per language: merging, labels, differences and the agenda.
//! Window, command line and report share them.

use super::Language;

paired_texts! {
    /// The phrases.
    GroupText {
        /// `{file}` counts.
        taken: "{file}: telt mee.",
            "{file}: counts.",
        /// `{file}` was merged before.
        already_there: "{file}: zat er al in en telt mee.",
            "{file}: was in it already and counts.",
        /// `{file}` is kept but doesn't count.
        set_aside: "{file}: bewaard, maar telt niet mee; van deze invuller telt een andere versie.",
            "{file}: kept, but doesn’t count; another version by this respondent does.",
        /// `{file}` was made with another edition, `{version}`.
        other_questions: "{file}: niet samengevoegd, want gemaakt met een andere uitgave van de vragenlijst (versie {version}). Open en bewaar het met dit programma en voeg het dan opnieuw samen.",
            "{file}: not merged, because it was made with another edition of the question set (version {version}). Open and save it with this program, then merge it again.",
        /// `{file}` is about `{name}`.
        other_municipality: "{file}: niet samengevoegd, want het gaat over ‘{name}’ en de scan over een andere gemeente. Kies de scan van die gemeente.",
            "{file}: not merged, because it’s about ‘{name}’ and the scan is about another municipality. Choose the scan of that municipality.",
        /// `{file}` names no municipality.
        no_municipality: "{file}: niet samengevoegd, want er staat geen gemeente in. Vul die in en voeg het dan opnieuw samen.",
            "{file}: not merged, because it names no municipality. Fill that in, then merge it again.",
        /// Nothing is answered in `{file}`.
        no_answers: "{file}: niet samengevoegd, want er is nog niets ingevuld.",
            "{file}: not merged, because nothing has been filled in yet.",
        /// A file can't be read: `{reason}`, which names it.
        unreadable: "{reason} Dit bestand is niet samengevoegd.",
            "{reason} This file wasn’t merged.",
        /// `{answered}` of `{asked}` questions answered.
        half_filled: "Half ingevuld: {answered} van de {asked} vragen.",
            "Half filled in: {answered} of the {asked} questions.",
        /// Saved after the closing date.
        late: "Bewaard na de laatste dag om in te vullen.",
            "Saved after the last day to fill it in.",
        /// The profile differs.
        other_profile: "Het profiel is anders; dat van de scan zelf telt.",
            "The profile differs; that of the scan itself counts.",
        /// No respondent id.
        without_id: "Gemaakt met een ouder programma: een latere versie telt als een andere invuller.",
            "Made with an older program: a later version counts as another respondent.",
        /// Agreed answers left out.
        agreed_left_out: "Gezamenlijke antwoorden in dit bestand zijn niet overgenomen.",
            "Agreed answers in this file weren’t taken over.",
        /// After a merge: `{file}`, `{count}` respondents.
        merged: "{file} is bewaard. Invullers die meetellen: {count}.",
            "{file} was saved. Respondents that count: {count}.",
        /// Nothing new: `{file}`, `{count}` respondents.
        merged_nothing_new: "Er is niets nieuws; {file} is niet veranderd. Invullers die meetellen: {count}.",
            "There is nothing new; {file} wasn’t changed. Respondents that count: {count}.",
        /// Not one file could be merged.
        nothing_to_merge: "Geen van de bestanden kon samengevoegd worden; er is niets bewaard.",
            "None of the files could be merged; nothing was saved.",
        /// There are no scans in the folder.
        no_files: "Er zijn geen scans gevonden om samen te voegen. Kies de bestanden zelf, of de map waarin ze staan.",
            "No scans were found to merge. Choose the files themselves, or the folder they are in.",
        /// The invitation is in `{file}`, for `{role}`.
        invited: "De uitnodiging staat in {file}, voor de rol ‘{role}’. Stuur dit bestand naar één collega.",
            "The invitation is in {file}, for the role ‘{role}’. Send this file to one colleague.",
        /// No role `{role}`; there are `{known}`.
        unknown_role: "Rol ‘{role}’ bestaat niet; wel: {known}.",
            "There is no role ‘{role}’; there are: {known}.",
        /// No theme `{id}`; there are `{known}`.
        unknown_dimension: "Thema ‘{id}’ bestaat niet; wel: {known}.",
            "There is no theme ‘{id}’; there are: {known}.",
        /// The agenda is in `{file}`: `{count}` questions.
        agenda_made: "De gespreksagenda staat in {file}: {count} vragen, {minutes} minuten.",
            "The agenda is in {file}: {count} questions, {minutes} minutes.",
        /// Nothing to talk about; `{count}` respondents.
        no_differences: "Er zijn geen verschillen om te bespreken; er is geen agenda gemaakt. Invullers die meetellen: {count}.",
            "There are no differences to discuss; no agenda was made. Respondents that count: {count}.",
        /// `{there}` of `{needed}` respondents.
        missing_respondents: "nog {more} invuller(s): er zijn er {there} en nodig zijn er {needed}",
            "{more} more respondent(s): there are {there} and it takes {needed}",
        /// Someone of one of `{roles}`.
        missing_role: "een invuller met een van deze rollen: {roles}",
            "a respondent in one of these roles: {roles}",
        /// `{there}` known of `{needed}`.
        missing_known: "meer bekende antwoorden: nu {there} procent van het gewicht, nodig is {needed}",
            "more known answers: now {there} per cent of the weight, {needed} is needed",
        /// `{there}` agreement of `{needed}`.
        missing_agreement: "meer overeenstemming: nu {there} procent, nodig is {needed}",
            "more agreement: now {there} per cent, {needed} is needed",
        /// Nothing to compare.
        missing_comparison: "vragen die minstens twee invullers hebben beantwoord",
            "questions that at least two respondents answered",
        /// Differences at `{items}`.
        missing_discussion: "een gesprek over de verschillen bij {items}",
            "a talk about the differences at {items}",
        /// One open check.
        missing_check: "een antwoord op één controle die nog openstaat",
            "an answer to one check that is still open",
        /// `{count}` open checks.
        missing_checks: "een antwoord op {count} controles die nog openstaan",
            "an answer to {count} checks that are still open",
        /// No evidence at `{items}`.
        missing_gate_evidence: "een bewijsstuk bij de geregelde randvoorwaarden van {items}",
            "evidence for the preconditions that are met at {items}",
        /// `{there}` evidence of `{needed}`.
        missing_evidence: "meer bewijsstukken: nu bij {there} procent van de hogere antwoorden, nodig is {needed}",
            "more evidence: now for {there} per cent of the higher answers, {needed} is needed",
        /// No reviewer.
        missing_reviewer: "iemand van buiten het datalab die het beeld nakijkt",
            "someone from outside the data lab who reviews the picture",
        /// What `{label}` still takes: `{list}`.
        for_next_label: "Voor ‘{label}’ is nog nodig: {list}.",
            "For ‘{label}’ this is still needed: {list}.",
        /// Consensus.
        agreed: "eens",
            "agreed",
        /// Consensus.
        differs: "verschil",
            "difference",
        /// Consensus.
        differs_much: "groot verschil",
            "large difference",
        /// Agreement over all.
        good: "goed",
            "good",
        /// Agreement over all.
        fair: "redelijk",
            "fair",
        /// Agreement over all.
        low: "laag",
            "low",
        /// Roles pooled.
        other_roles: "andere rollen",
            "other roles",
        /// All roles pooled.
        everyone: "alle invullers",
            "all respondents",
        /// `{n}`.
        level: "niveau {n}",
            "level {n}",
        /// `{what}` by `{count}`.
        times: "{what} ({count}×)",
            "{what} ({count}×)",
        /// Don't know.
        dont_know: "weet ik niet",
            "don’t know",
        /// Not applicable.
        not_applicable: "n.v.t.",
            "n/a",
        /// Cover: `{n}` respondents.
        respondents: "{n} invullers",
            "{n} respondents",
        /// Cover: `{n}` respondents in `{rollen}`.
        respondents_as: "{n} invullers (rollen: {rollen})",
            "{n} respondents (roles: {rollen})",
        /// Agreement.
        agreement: "Overeenstemming",
            "Agreement",
        /// `{procent}`, `{oordeel}`, over `{n}` questions.
        agreement_is: "{procent} procent ({oordeel}), over {n} vragen met minstens twee antwoorden",
            "{procent} per cent ({oordeel}), over {n} questions with at least two answers",
        /// The same over one question.
        agreement_is_one: "{procent} procent ({oordeel}), over één vraag met minstens twee antwoorden",
            "{procent} per cent ({oordeel}), over one question with at least two answers",
        /// According to the respondents.
        by_respondents: "volgens de invullers",
            "according to the respondents",
        /// Title of the part.
        differences: "Waar invullers verschillen",
            "Where respondents differ",
        /// Introduction.
        differences_intro: "Een verschil is geen fout, maar het beste onderwerp voor een gesprek. Bovenaan staat wat het meest de moeite waard is.",
            "A difference isn’t a mistake, but the best thing to talk about. What is most worth it stands on top.",
        /// Everyone agrees.
        no_differences_left: "Bij geen enkele vraag lopen de antwoorden uiteen.",
            "The answers don’t differ at any question.",
        /// `{n}` more.
        more_differences: "Bij nog {n} vragen is er een kleiner verschil; die staan in de bijlage met alle antwoorden.",
            "There is a smaller difference at {n} more questions; they are in the appendix with all answers.",
        /// Column.
        question: "Vraag",
            "Question",
        /// Column.
        who_said_what: "Antwoord per rol",
            "Answer by role",
        /// Column.
        verdict: "Uitkomst",
            "Outcome",
        /// `{n}` agreed.
        agreed_on: "besproken: niveau {n}",
            "discussed: level {n}",
        /// Talked about.
        discussed: "besproken",
            "discussed",
        /// Not yet.
        to_discuss: "nog te bespreken",
            "still to discuss",
        /// Gate not of one mind.
        gate_not_unanimous: "randvoorwaarde niet eensgezind",
            "not of one mind on the precondition",
        /// Appendix: `{n}`.
        agreed_answer: "Gezamenlijk antwoord: niveau {n}",
            "Agreed answer: level {n}",
        /// Its reason.
        agreed_reason: "Reden",
            "Reason",
        /// Minority.
        minority: "Minderheid",
            "Minority",
        /// Half level.
        median_between: "Mediaan tussen twee niveaus; het laagste daarvan is:",
            "Median between two levels; the lower of the two is:",
        /// Title.
        handout: "Gespreksagenda",
            "Agenda for the talk",
        /// Subject.
        handout_subject: "De vragen waarover {gemeente} het best kan praten",
            "The questions most worth talking about in {gemeente}",
        /// How to.
        handout_intro: "Begin bij elke vraag met wie het hoogst en wie het laagst koos: wat is daar te zien? Kies daarna samen de zin die nu aantoonbaar klopt. Schrijf het antwoord, de reden en wat een minderheid vindt op.",
            "Start each question with who chose highest and lowest: what can be seen there? Then choose the sentence that is demonstrably true now. Write down the answer, the reason and any minority view.",
        /// `{van}` to `{tot}`.
        handout_part: "Vraag {van} tot en met {tot}",
            "Questions {van} to {tot}",
        /// `{van}`.
        handout_part_one: "Vraag {van}",
            "Question {van}",
        /// `{minuten}` minutes, `{n}` questions.
        handout_time: "{n} vragen, samen {minuten} minuten",
            "{n} questions, {minuten} minutes together",
        /// `{n}`.
        minutes: "{n} min",
            "{n} min",
        /// What hangs on it: `{list}`.
        stakes: "raakt {list}",
            "affects {list}",
        /// Stake.
        stake_advice: "advies",
            "advice",
        /// Stake.
        stake_gate: "randvoorwaarde",
            "precondition",
        /// Stake.
        stake_band: "band",
            "band",
        /// Notes.
        notes: "Opmerkingen",
            "Notes",
        /// Column.
        our_answer: "Gekozen",
            "Chosen",
    }
}

/// The phrases in a language.
pub const fn group_text(language: Language) -> &'static GroupText {
    GroupText::of(language)
}
