//! The phrases around figures: how they come about, charts as a table, as a picture and on the clipboard.

phrases! {
    /// Figures and charts.
    FiguresText {
        how(): nl "Hoe komt deze score tot stand?", en "How does this score come about?";
        how_themes(): nl "Hoe komen deze scores tot stand?", en "How do these scores come about?";
        total_lead():
            nl "De score is het gemiddelde van de thema’s. Een thema waarvan niet alle vragen gelden, telt minder zwaar.",
            en "The score is the mean of the themes. A theme of which not all questions apply counts for less.";
        total_sum(sum: &str, weight: &str, mean: &str, score: u32):
            nl "Score maal gewicht, opgeteld: {sum}. Gedeeld door alle gewichten samen, {weight}: {mean}. Afgerond: {score}.",
            en "Score times weight, added up: {sum}. Divided by all weights together, {weight}: {mean}. Rounded: {score}.";
        total_none(percent: &str, needed: &str):
            nl "Van {percent} van het gewicht is het antwoord bekend. Vanaf {needed} is er een score.",
            en "The answer is known for {percent} of the weight. From {needed} on there is a score.";
        total_ends(low: &str, high: &str):
            nl "Laagste uitkomst: alle onbekende vragen op 0 punten, dan {low}. Hoogste uitkomst: alle onbekende vragen op 100 punten, dan {high}.",
            en "Lowest outcome: all unknown questions at 0 points, which gives {low}. Highest outcome: all unknown questions at 100 points, which gives {high}.";
        band(score: &str, band: &str, from: &str):
            nl "Bij {score} punten hoort ‘{band}’, vanaf {from} punten. Daarna tellen de laagste thema’s en de randvoorwaarden mee.",
            en "With {score} points goes ‘{band}’, from {from} points on. After that the lowest themes and the preconditions count.";
        theme_lead(list: &str):
            nl "De score van een thema is het gemiddelde van de bekende antwoorden, maal hun gewicht. Van laag naar hoog tellen de antwoorden voor {list} punten.",
            en "The score of a theme is the mean of the known answers, times their weight. From low to high, the answers count for {list} points.";
        theme_sum(sum: &str, weight: &str, mean: &str, score: u32):
            nl "Gewicht maal punten, opgeteld: {sum}. Gedeeld door {weight}: {mean}. Afgerond: {score}.",
            en "Weight times points, added up: {sum}. Divided by {weight}: {mean}. Rounded: {score}.";
        theme_none():
            nl "Er is pas een score als minstens de helft van het gewicht een bekend antwoord heeft.",
            en "There is only a score once at least half of the weight has a known answer.";
        theme_target(target: &str):
            nl "Streefniveau: de antwoorden die bij deze fase passen, op dezelfde manier geteld: {target}.",
            en "Target level: the answers that fit this phase, counted in the same way: {target}.";
        unknown(): nl "niet bekend", en "not known";
        theme(): nl "Thema", en "Theme";
        question(): nl "Vraag", en "Question";
        answer(): nl "Antwoord", en "Answer";
        points(): nl "Punten", en "Points";
        weight(): nl "Gewicht", en "Weight";
        score(): nl "Score", en "Score";
        band_name(): nl "Stadium", en "Stage";
        band_from(): nl "Vanaf", en "From";
        band_here(): nl "Uitkomst", en "Outcome";
        here(): nl "hier", en "here";
        view(): nl "Weergave", en "View";
        bars(): nl "Staven", en "Bars";
        scale(): nl "Schaal", en "Scale";
        table(): nl "Tabel", en "Table";
        copy(): nl "Kopiëren", en "Copy";
        copy_name(name: &str): nl "Kopiëren: {name}", en "Copy: {name}";
        save(): nl "Opslaan als afbeelding…", en "Save as a picture…";
        save_name(name: &str): nl "Opslaan als afbeelding: {name}", en "Save as a picture: {name}";
        copied(name: &str): nl "Gekopieerd: {name}", en "Copied: {name}";
        saved(file: &str): nl "Opgeslagen: {file}", en "Saved: {file}";
        not_drawn():
            nl "De afbeelding kan nu niet worden gemaakt. Er is te weinig geheugen vrij.",
            en "The picture can’t be made now. There is too little memory free.";
        save_title(): nl "Afbeelding opslaan", en "Save the picture";
        save_lead():
            nl "PNG past in elk programma. SVG blijft scherp bij elke grootte.",
            en "PNG fits in every program. SVG stays sharp at any size.";
        kind(): nl "Soort", en "Kind";
        pictures(): nl "Afbeelding", en "Picture";
    }
}
