//! The scores as they are shown: the numbers of each chart, its words and its table, made once for the screen, the
//! clipboard, the report and other formats. All are whole points (chapter 5.1, rule 5).

use super::chart::{Bar, BarsData, Chart, Legend, Reading, ScaleBand, ScaleData};
use crate::{
    evaluation::Case,
    i18n::{Common, FiguresText, Language, ReportText, capital},
    questionnaire::{Band, DimensionId},
    scoring::{Interval, rounded},
};

/// A score in whole points, with what open answers allow and what fits the phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Points {
    /// The score; `None` when too little is known.
    pub score: Option<u32>,
    /// The lowest and the highest score that open answers allow; `None` when nothing applies.
    pub ends: Option<(u32, u32)>,
    /// The target score; `None` without one.
    pub target: Option<u32>,
}

/// A table of which the first column names the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What the columns hold.
    pub header: Vec<String>,
    /// The rows, each as long as the header.
    pub rows: Vec<Vec<String>>,
}

/// The scores of the dimensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scores {
    /// Short name and points, in the order of the questionnaire.
    dimensions: Vec<(String, Points)>,
    text: ReportText,
}

/// The total on the scale of bands.
#[derive(Debug, Clone, PartialEq)]
pub struct TotalOnScale {
    /// The chart.
    pub chart: Chart,
    /// The same in words.
    pub words: String,
    /// Where each band starts.
    pub table: Table,
}

impl Points {
    /// The points of a dimension.
    pub fn of_dimension(case: &Case, id: DimensionId) -> Self {
        let score = case.evaluation.score.dimension(id);
        Self {
            score: score.rounded(),
            ends: score.interval.map(ends),
            target: case.evaluation.target_scores[id.index()].map(rounded),
        }
    }

    /// The points of the total, which has no target.
    pub fn of_total(case: &Case) -> Self {
        let total = &case.evaluation.score.total;
        Self {
            score: total.rounded(),
            ends: Some(ends(total.interval)),
            target: None,
        }
    }

    /// The same for a chart.
    pub fn reading(self) -> Reading {
        let (low, high) = self.ends.unwrap_or_default();
        Reading {
            score: self.score.map(|score| score as f32),
            low: low as f32,
            high: high as f32,
            target: self.target.map(|target| target as f32),
        }
    }

    /// Whether open answers leave something to guess.
    pub fn is_open(self) -> bool {
        self.ends.is_some_and(|(low, high)| low != high)
    }

    /// The score as it's written: `62`, `?` when too little is known, a dash when nothing applies.
    pub fn score_text(self, text: ReportText) -> String {
        match (self.score, self.ends) {
            (Some(score), _) => score.to_string(),
            (None, Some(_)) => "?".to_owned(),
            (None, None) => text.nothing().to_owned(),
        }
    }

    /// The ends as they're written: `20–27`, or one number when there is nothing between them.
    pub fn ends_text(self, text: ReportText) -> String {
        match self.ends {
            Some((low, high)) if low == high => low.to_string(),
            Some((low, high)) => format!("{low}–{high}"),
            None => text.nothing().to_owned(),
        }
    }

    /// The target as it's written.
    pub fn target_text(self, text: ReportText) -> String {
        self.target
            .map_or_else(|| text.nothing().to_owned(), |target| target.to_string())
    }

    /// `name: 25, tussen 20 en 30, streefscore 50`.
    fn in_words(self, name: &str, text: ReportText) -> String {
        let Some((low, high)) = self.ends else {
            return format!("{name}: {}", text.does_not_apply());
        };
        let between = text.between(&low.to_string(), &high.to_string());
        let mut out = match self.score {
            Some(score) if low == high => format!("{name}: {score}"),
            Some(score) => format!("{name}: {score}, {between}"),
            None => format!("{name}: {}, {between}", text.too_little_known()),
        };
        if let Some(target) = self.target {
            out.push_str(", ");
            out.push_str(&text.target_score_is(target));
        }
        out
    }
}

impl Table {
    /// The same with tabs between the columns, for a spreadsheet.
    pub fn with_tabs(&self) -> String {
        let rows = std::iter::once(&self.header).chain(&self.rows);
        let lines: Vec<String> = rows.map(|row| row.join("\t")).collect();
        lines.join("\n")
    }
}

impl Scores {
    /// The scores of a case, with words in a language.
    pub fn of(case: &Case, language: Language) -> Self {
        let dimensions = case.questionnaire.dimensions().iter();
        let scored = dimensions.map(|dimension| {
            let name = dimension.short.get(language).to_owned();
            (name, Points::of_dimension(case, dimension.id))
        });
        Self {
            dimensions: scored.collect(),
            text: ReportText::of(language),
        }
    }

    /// A bar per dimension.
    pub fn bars(&self) -> BarsData {
        let bar = |(name, points): &(String, Points)| Bar {
            label: capital(name),
            value: points.score_text(self.text),
            reading: points.reading(),
        };
        BarsData {
            bars: self.dimensions.iter().map(bar).collect(),
            legend: legend(self.text),
        }
    }

    /// The numbers in words.
    pub fn words(&self) -> String {
        let entries = self.dimensions.iter();
        let entries = entries.map(|(name, points)| points.in_words(name, self.text));
        capital(&entries.collect::<Vec<_>>().join("; "))
    }

    /// The numbers of one dimension in words.
    pub fn words_of(&self, id: DimensionId) -> String {
        let (name, points) = &self.dimensions[id.index()];
        capital(&points.in_words(name, self.text))
    }

    /// The numbers in rows: name, score, ends, target.
    pub fn table(&self) -> Table {
        let text = self.text;
        let row = |(name, points): &(String, Points)| {
            vec![
                capital(name),
                points.score_text(text),
                points.ends_text(text),
                points.target_text(text),
            ]
        };
        Table {
            header: [
                text.dimension(),
                text.score(),
                text.interval(),
                text.target_level(),
            ]
            .map(str::to_owned)
            .into(),
            rows: self.dimensions.iter().map(row).collect(),
        }
    }
}

impl TotalOnScale {
    /// The total of a case, with words in a language.
    pub fn of(case: &Case, language: Language) -> Self {
        let (text, common) = (ReportText::of(language), Common::of(language));
        let points = Points::of_total(case);
        let score = points.score_text(text);
        let (low, high) = points.ends.unwrap_or_default();
        let between = common.between(&low.to_string(), &high.to_string());
        Self {
            words: format!("{}; {between}", common.out_of_hundred(&score)),
            chart: Chart::Scale(ScaleData {
                bands: scale_bands(case, language),
                value: score,
                reading: points.reading(),
                legend: legend(text),
            }),
            table: bands_table(case, language),
        }
    }
}

/// The words of a legend.
pub fn legend(text: ReportText) -> Legend {
    Legend {
        score: text.score().to_owned(),
        interval: text.interval().to_owned(),
        target: text.legend_target().to_owned(),
    }
}

fn ends(interval: Interval) -> (u32, u32) {
    (rounded(interval.low), rounded(interval.high))
}

fn scale_bands(case: &Case, language: Language) -> Vec<ScaleBand> {
    let bands = case.questionnaire.bands();
    let shown = |(index, band): (usize, &Band)| ScaleBand {
        label: band.name.get(language).to_owned(),
        upto: bands.get(index + 1).map_or(100.0, |next| next.from as f32),
        current: case.evaluation.score.band_id() == Some(band.id),
    };
    bands.iter().enumerate().map(shown).collect()
}

fn bands_table(case: &Case, language: Language) -> Table {
    let text = FiguresText::of(language);
    let row = |band: &Band| {
        let is_here = case.evaluation.score.band_id() == Some(band.id);
        let here = if is_here { text.here() } else { "" };
        vec![
            band.name.get(language).to_owned(),
            band.from.to_string(),
            here.to_owned(),
        ]
    };
    Table {
        header: [text.band_name(), text.band_from(), text.band_here()]
            .map(str::to_owned)
            .into(),
        rows: case.questionnaire.bands().iter().map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::{Response, examples, format::decode},
        questionnaire::bundled,
    };

    /// A case with a fraction in scores, ends and targets, and a dimension without a score.
    fn case() -> Case {
        let mut scan = decode(bundled(), examples()[0].text.as_bytes()).unwrap();
        let dimensions = bundled().dimensions();
        for item in &dimensions[9].items {
            scan.answer_mut(*item).response = Response::DontKnow;
        }
        scan.answer_mut(dimensions[1].items[3]).response = Response::DontKnow;
        Case::new(bundled(), scan).unwrap()
    }

    fn rounded_reading(case: &Case, at: usize) -> Reading {
        let whole = |score: f64| rounded(score) as f32;
        let scored = &case.evaluation.score.dimensions[at];
        let interval = scored.interval.unwrap();
        Reading {
            score: scored.score().map(whole),
            low: whole(interval.low),
            high: whole(interval.high),
            target: case.evaluation.target_scores[at].map(whole),
        }
    }

    #[test]
    fn chart_words_and_table_hold_the_same_whole_numbers() {
        let case = case();
        let fraction = |score: Option<f64>| score.is_some_and(|score| score.fract() > 0.1);
        let scored = &case.evaluation.score.dimensions;
        assert!(scored.iter().any(|one| fraction(one.score())));
        assert!(scored.iter().any(|one| one.score().is_none()));
        assert!(case.evaluation.target_scores.iter().any(|score| fraction(*score)));
        for language in Language::ALL {
            let (scores, text) = (Scores::of(&case, language), ReportText::of(language));
            let (bars, table) = (scores.bars(), scores.table());
            let words = scores.words();
            let words: Vec<&str> = words.split("; ").collect();
            assert_eq!([bars.bars.len(), table.rows.len()], [words.len(); 2]);
            for (at, row) in table.rows.iter().enumerate() {
                let bar = &bars.bars[at];
                assert_eq!(bar.reading, rounded_reading(&case, at));
                let Reading {
                    score,
                    low,
                    high,
                    target,
                } = bar.reading;
                let score = score.map_or("?".to_owned(), |score| score.to_string());
                let ends = if low < high {
                    format!("{low}–{high}")
                } else {
                    low.to_string()
                };
                let target = target.unwrap().to_string();
                assert_eq!(*row, [&bar.label, &score, &ends, &target].map(Clone::clone));
                assert_eq!(bar.value, score);
                let said = words[at];
                assert!(
                    said.ends_with(&text.target_score_is(target.parse().unwrap())),
                    "{said}"
                );
                let between = text.between(&low.to_string(), &high.to_string());
                assert_eq!(said.contains(&between), low < high, "{said}");
                assert_eq!(said.contains(text.too_little_known()), score == "?", "{said}");
            }
        }
    }

    #[test]
    fn the_total_stands_on_the_scale_where_its_words_say() {
        let case = case();
        let total = TotalOnScale::of(&case, Language::Dutch);
        let Chart::Scale(scale) = &total.chart else {
            panic!("not a scale");
        };
        let interval = case.evaluation.score.total.interval;
        assert!(interval.low.fract() > 0.0 && interval.high.fract() > 0.0);
        let Reading { score, low, high, .. } = scale.reading;
        let score = score.unwrap();
        assert_eq!(total.words, format!("{score} van 100; tussen {low} en {high}"));
        assert_eq!(scale.value, score.to_string());
        let current: Vec<bool> = scale.bands.iter().map(|band| band.current).collect();
        let here: Vec<bool> = total.table.rows.iter().map(|row| !row[2].is_empty()).collect();
        assert_eq!(current, here);
        assert!(here.contains(&true));
    }
}
