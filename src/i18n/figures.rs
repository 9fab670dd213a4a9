//! The phrases around figures: how they come about, charts as a table, as a picture and on the clipboard.

paired_texts! {
    /// The phrases.
    FiguresText {
        /// Opens the working of the total.
        how: "Hoe komt deze score tot stand?", "How does this score come about?",
        /// Opens the workings of the scores of themes.
        how_themes: "Hoe komen deze scores tot stand?", "How do these scores come about?",
        /// Leads to the workings.
        how_link: "Hoe komt dit?", "How is this calculated?",
        /// The total.
        total_lead: "De score is het gemiddelde van de thema’s. Een thema waarvan niet alle vragen gelden, telt minder zwaar.",
            "The score is the mean of the themes. A theme of which not all questions apply counts for less.",
        /// `{sum}`, `{weight}`, `{mean}`, `{score}`.
        total_sum: "Score maal gewicht, opgeteld: {sum}. Gedeeld door alle gewichten samen, {weight}: {mean}. Afgerond: {score}.",
            "Score times weight, added up: {sum}. Divided by all weights together, {weight}: {mean}. Rounded: {score}.",
        /// `{percent}` known, `{needed}` needed.
        total_none: "Van {percent} van het gewicht is het antwoord bekend. Vanaf {needed} is er een score.",
            "The answer is known for {percent} of the weight. From {needed} on there is a score.",
        /// `{low}`, `{high}`.
        total_ends: "Laagste uitkomst: alle onbekende vragen op 0 punten, dan {low}. Hoogste uitkomst: alle onbekende vragen op 100 punten, dan {high}.",
            "Lowest outcome: all unknown questions at 0 points, which gives {low}. Highest outcome: all unknown questions at 100 points, which gives {high}.",
        /// `{score}`, `{band}`, `{from}`.
        band: "Bij {score} punten hoort ‘{band}’, vanaf {from} punten. Daarna tellen de laagste thema’s en de randvoorwaarden mee.",
            "With {score} points goes ‘{band}’, from {from} points on. After that the lowest themes and the preconditions count.",
        /// `{list}` of points from the lowest level up.
        theme_lead: "De score van een thema is het gemiddelde van de bekende antwoorden, maal hun gewicht. De niveaus tellen, van laag naar hoog, voor {list} punten.",
            "The score of a theme is the mean of the known answers, times their weight. From low to high, the levels count for {list} points.",
        /// `{sum}`, `{weight}`, `{mean}`, `{score}`.
        theme_sum: "Gewicht maal punten, opgeteld: {sum}. Gedeeld door {weight}: {mean}. Afgerond: {score}.",
            "Weight times points, added up: {sum}. Divided by {weight}: {mean}. Rounded: {score}.",
        /// Too little is known.
        theme_none: "Er is pas een score als minstens de helft van het gewicht een bekend antwoord heeft.",
            "There is only a score once at least half of the weight has a known answer.",
        /// `{target}`.
        theme_target: "Streefniveau: de niveaus die bij deze fase passen, op dezelfde manier geteld: {target}.",
            "Target level: the levels that fit this phase, counted in the same way: {target}.",
        /// `{needed}` and `{now}`, both levels.
        gate_now: "Nodig: minstens niveau {needed}. Nu: {now}.", "Needed: at least level {needed}. Now: {now}.",
        /// `{n}`.
        level: "niveau {n}", "level {n}",
        /// No known answer.
        unknown: "niet bekend", "not known",
        /// Head of a column.
        theme: "Thema", "Theme",
        /// Head of a column.
        question: "Vraag", "Question",
        /// Head of a column.
        answer: "Niveau", "Level",
        /// Head of a column.
        points: "Punten", "Points",
        /// Head of a column.
        weight: "Gewicht", "Weight",
        /// Head of a column.
        score: "Score", "Score",
        /// Head of a column.
        possible: "Mogelijk", "Possible",
        /// Head of a column.
        target: "Streefniveau", "Target level",
        /// Head of a column.
        band_name: "Band", "Band",
        /// Head of a column.
        band_from: "Vanaf", "From",
        /// Head of a column.
        band_here: "Uitkomst", "Outcome",
        /// In the row of the band that holds.
        here: "hier", "here",
        /// Ways to look.
        view: "Weergave", "View",
        /// A way to look.
        bars: "Staven", "Bars",
        /// A way to look.
        radar: "Radar", "Radar",
        /// A way to look.
        scale: "Schaal", "Scale",
        /// A way to look.
        table: "Tabel", "Table",
        /// Shows the numbers of a chart.
        as_table: "Scores als tabel", "Scores as a table",
        /// `{name}` to the clipboard.
        copy: "Kopiëren", "Copy",
        /// `{name}`, for who can't see what it stands under.
        copy_name: "Kopiëren: {name}", "Copy: {name}",
        /// To a file.
        save: "Bewaren als afbeelding…", "Save as a picture…",
        /// `{name}`, for who can't see what it stands under.
        save_name: "Bewaren als afbeelding: {name}", "Save as a picture: {name}",
        /// It's on the clipboard.
        copied: "Gekopieerd: {name}", "Copied: {name}",
        /// `{file}` is there.
        saved: "Bewaard: {file}", "Saved: {file}",
        /// It can't be drawn.
        not_drawn: "De afbeelding kan nu niet worden gemaakt. Er is te weinig geheugen vrij.",
            "The picture can’t be made now. There is too little memory free.",
        /// Title of the dialog.
        save_title: "Afbeelding bewaren", "Save the picture",
        /// What the two kinds are for.
        save_lead: "PNG past in elk programma. SVG blijft scherp bij elke grootte.",
            "PNG fits in every program. SVG stays sharp at any size.",
        /// The kind of file.
        kind: "Soort", "Kind",
        /// Kinds of file, in the system's own dialog.
        pictures: "Afbeelding", "Picture",
    }
}
