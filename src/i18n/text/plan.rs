//! The municipality's own plan, in the window and on the command line.

phrases! {
    /// The own plan.
    PlanText {
        unknown_step(question: &str):
            nl "Een stap bij een vraag die deze vragenlijst niet kent ({question})",
            en "A step at a question that this question set doesn’t know ({question})";
        unnamed(): nl "Actie zonder naam", en "Action without a name";
        title(day: &str): nl "Actieplan op {day}", en "Action plan on {day}";
        only_advice(day: &str):
            nl "Er is nog geen eigen actieplan. Dit is het advies op {day}:",
            en "There is no action plan of its own yet. This is the advice on {day}:";
        projected(low: &str, high: &str, stage: &str):
            nl "Als dit plan klaar is: tussen {low} en {high} van 100, stadium {stage}.",
            en "Once this plan is done: between {low} and {high} out of 100, stage {stage}.";
        projected_without_stage(low: &str, high: &str):
            nl "Als dit plan klaar is: tussen {low} en {high} van 100. Voor een stadium is dan nog te weinig bekend.",
            en "Once this plan is done: between {low} and {high} out of 100. Too little is known for a stage then.";
        none_open():
            nl "Dan staat er geen randvoorwaarde meer open.",
            en "Then no precondition is open any more.";
        still_open(count: usize, which: &str):
            nl "Dan staat er nog één randvoorwaarde open: {which}." | "Dan staan er nog {count} randvoorwaarden open: {which}.",
            en "Then one precondition is still open: {which}." | "Then {count} preconditions are still open: {which}.";
        overdue(count: usize):
            nl "Eén actie is te laat." | "{count} acties zijn te laat.",
            en "One action is overdue." | "{count} actions are overdue.";
        not_yet(): nl "nog niet", en "not yet";
        started(): nl "bezig", en "under way";
        done(): nl "klaar", en "done";
        dropped(): nl "vervallen", en "dropped";
        late(): nl "te laat", en "overdue";
        not_in_plan(): nl "nog niet in het plan", en "not in the plan yet";
        from_to(start: &str, ready: &str): nl "{start} tot en met {ready}", en "{start} to {ready}";
        once(hours: &str): nl "eenmalig {hours} uur", en "{hours} one-off hours";
        weekly(hours: &str): nl "{hours} uur per week", en "{hours} hours a week";
        because(reason: &str): nl "Reden: {reason}", en "Reason: {reason}";
        who_is(who: &str): nl "Wie: {who}", en "Who: {who}";
        ready_in_calendar(what: &str): nl "Klaar: {what}", en "Ready: {what}";
        calendar_written(count: usize, file: &str):
            nl "{file} is gemaakt, met de datum van 1 actie." | "{file} is gemaakt, met de datum van {count} acties.",
            en "{file} was made, with the days of 1 action." | "{file} was made, with the days of {count} actions.";
        no_actions():
            nl "Deze zelfscan heeft nog geen actieplan, dus er zijn geen datums voor een agenda. Zet er in het venster stappen in, bij Plan.",
            en "This self-assessment has no action plan yet, so there are no days for a calendar. Put steps into it in the window, at Plan.";
        calendar_title(): nl "Plan in mijn agenda", en "Plan to my calendar";
        calendar_lead():
            nl "Het programma maakt een agendabestand met van elke actie de dag waarop die klaar is. Open dat daarna in Outlook of een andere agenda.",
            en "The program makes a calendar file with the day by which each action is ready. Open it in Outlook or another calendar afterwards.";
        calendar_files(): nl "Agendabestanden", en "Calendar files";
        calendar_saved(file: &str): nl "Opgeslagen als {file}.", en "Saved as {file}.";
        no_plan(): nl "Nog geen plan", en "No plan yet";
        no_plan_lead():
            nl "Zet hieronder voorgestelde stappen in het plan, of voeg een eigen actie toe. Elke actie krijgt een rol, een datum en een status.",
            en "Put proposed steps below into the plan, or add an action of your own. Each action gets a role, a date and a status.";
        ask(what: &str): nl "Navragen: {what}", en "Ask: {what}";
        once_done(points: &str, stage: &str):
            nl "Als dit plan klaar is: {points} van 100, stadium {stage}",
            en "Once this plan is done: {points} out of 100, stage {stage}";
        once_done_without_stage(points: &str):
            nl "Als dit plan klaar is: {points} van 100",
            en "Once this plan is done: {points} out of 100";
        now(points: &str): nl "Nu {points}.", en "Now {points}.";
        add_own(): nl "Eigen actie toevoegen", en "Add an action of your own";
        keys():
            nl "Spatie verandert de status, Enter opent een actie, Alt met een pijl verplaatst haar. Slepen kan ook.",
            en "Space changes the status, Enter opens an action, Alt with an arrow moves it. Dragging works too.";
        row_keys():
            nl "Enter opent, spatie verandert de status, Alt met een pijl verplaatst, Delete verwijdert",
            en "Enter opens, space changes the status, Alt with an arrow moves, Delete removes";
        actions(): nl "Acties", en "Actions";
        status(): nl "Status", en "Status";
        step(): nl "Stap", en "Step";
        who(): nl "Wie", en "Who";
        ready(): nl "Klaar", en "Ready";
        row_name(n: usize, what: &str, who: &str, ready: &str, status: &str):
            nl "{n}. {what} {status}. Wie: {who}. Klaar: {ready}.",
            en "{n}. {what} {status}. Who: {who}. Ready: {ready}.";
        row_below(status: &str, who: &str, ready: &str):
            nl "{status} · {who} · {ready}",
            en "{status} · {who} · {ready}";
        who_by(who: &str, ready: &str): nl "{who}, klaar {ready}", en "{who}, ready {ready}";
        opens_precondition(): nl "Opent een randvoorwaarde.", en "Opens a precondition.";
        take_this_over(): nl "Enter zet deze stap in het plan", en "Enter puts this step into the plan";
        take_over(what: &str, by: &str): nl "In het plan: {what} {by}", en "Into the plan: {what} {by}";
        take_over_all(count: usize):
            nl "Zet deze stap in het plan" | "Zet alle {count} stappen in het plan",
            en "Put this step into the plan" | "Put all {count} steps into the plan";
        from_advice(): nl "Voorgestelde stappen", en "Proposed steps";
        from_advice_lead():
            nl "Stappen uit het advies die nog niet in het plan staan. Een klik op een stap zet die erin.",
            en "Steps of the advice that aren’t in the plan yet. A click on a step puts it in.";
        by_role(): nl "Werk per rol", en "Work by role";
        by_role_lead():
            nl "Uren per week, gelijk verdeeld over de looptijd van elke stap.",
            en "Hours a week, spread evenly over the time of each step.";
        at_least(): nl "minstens", en "at least";
        at_most(): nl "hooguit", en "at most";
        every_week(): nl "elke week", en "every week";
        hours(hours: &str): nl "{hours} uur", en "{hours} hours";
        without_estimate(count: usize):
            nl "1 stap nog niet begroot" | "{count} stappen nog niet begroot",
            en "1 step not estimated yet" | "{count} steps not estimated yet";
        nobody(): nl "nog niemand", en "nobody yet";
        unanswered(): nl "niet ingevuld", en "not filled in";
        not_applicable(): nl "niet van toepassing", en "not applicable";
        changed(number: &str, then: &str, now: &str):
            nl "Vraag {number} is sindsdien veranderd: was {then}, nu {now}.",
            en "Question {number} has changed since: it was {then}, now {now}.";
        reached(number: &str, now: &str):
            nl "Vraag {number} is intussen zo ver: nu {now}.",
            en "Question {number} has got there meanwhile: now {now}.";
        to_update(number: &str):
            nl "Klaar, maar vraag {number} heeft nog het oude antwoord.",
            en "Done, but question {number} still has the old answer.";
        update(number: &str): nl "Werk {number} bij", en "Update {number}";
        still_fits(): nl "Actie klopt nog", en "Action still fits";
        what(): nl "Wat", en "What";
        own_words(): nl "Eigen woorden voor deze stap", en "Own words for this step";
        other_role(): nl "andere rol", en "another role";
        role_in_words(): nl "Andere rol", en "Another role";
        role_hint(): nl "Een rol, geen naam", en "A role, not a name";
        start(): nl "Begint op", en "Starts on";
        ready_by(): nl "Klaar op", en "Ready by";
        no_date(): nl "Schrijf de datum als dag-maand-jaar, zoals 18-12-2026.", en "Write the date as day-month-year, such as 18-12-2026.";
        no_working_day(typed: &str, day: &str):
            nl "{typed} is geen werkdag. Klaar wordt {day}.",
            en "{typed} is no working day. Ready becomes {day}.";
        once_hours(): nl "Uren eenmalig", en "One-off hours";
        weekly_hours(): nl "Uren per week daarna", en "Hours a week after that";
        hours_hint(): nl "Zoals 4 of 2–4", en "Such as 4 or 2–4";
        no_hours(): nl "Schrijf hele uren, zoals 4 of 2–4.", en "Write whole hours, such as 4 or 2–4.";
        reason(): nl "Waarom vervallen", en "Why dropped";
        note(): nl "Opmerking", en "Note";
        move_up(): nl "Omhoog", en "Move up";
        move_down(): nl "Omlaag", en "Move down";
        remove(): nl "Verwijderen", en "Remove";
        said_added(count: usize):
            nl "1 actie toegevoegd aan het plan." | "{count} acties toegevoegd aan het plan.",
            en "1 action added to the plan." | "{count} actions added to the plan.";
        said_removed(n: usize):
            nl "Actie {n} is verwijderd. Ctrl+Z maakt dat ongedaan.",
            en "Action {n} was removed. Ctrl+Z undoes that.";
        said_status(n: usize, status: &str): nl "Actie {n}: {status}.", en "Action {n}: {status}.";
        said_moved(n: usize, place: usize):
            nl "Actie {n} staat nu op plaats {place}.",
            en "Action {n} is now number {place}.";
    }
}
