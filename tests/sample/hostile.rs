//! Texts that nobody would write on purpose, in every place of a report that a text can be.

use datalabscan::report::chart::{
    Bar, BarsData, Chart, Lane, LaneBar, Legend, Reading, ScaleBand, ScaleData, SwimlaneData,
};
use datalabscan::report::document::{
    Blank, Block, Cell, Column, Fact, Facts, FactsLook, Heading, Inline, List, Mark, Marker, Masthead,
    Matrix, MatrixAnswer, MatrixCell, MatrixRow, MatrixScore, ParagraphStyle, Row, Section, SectionLook,
    Table,
};

/// What people paste into a text field.
pub fn nasty() -> Vec<String> {
    vec![
        String::new(),
        " ".into(),
        "\n\n\n".into(),
        "x".repeat(2_000),
        "woord ".repeat(500),
        format!("{}n", "gegevenskwaliteitsverbeteringsplan".repeat(9)),
        "👩‍👩‍👧‍👦 🇳🇱 ☎️ 🏳️‍🌈".repeat(40),
        "السلام عليكم ورحمة الله ".repeat(20),
        "a\u{200b}b\u{200d}c\u{feff}d\u{202e}e\u{ad}f\u{2060}g".repeat(50),
        "e\u{301}\u{323}\u{302}".repeat(60),
        "\u{0}\u{1}\u{7f}\u{fffe}\u{10ffff}\r\n\t\u{2028}".repeat(20),
        "אב (גד) «ה» [12] ו ".repeat(20),
        "漢字かな交じり文".repeat(60),
        "\u{1b}[31m<b>&amp;</b> (\\) %%EOF endstream".into(),
        "łąęśżźćń İıŞşĞğ ĳĲ € – — … ‘’“”".repeat(20),
        "\u{fffc}\u{300}\u{300}".into(),
    ]
}

/// Every kind of chart with this text in every place a text can be.
fn charts(nasty: &str) -> Vec<Chart> {
    let reading = Reading {
        score: Some(f32::NAN),
        low: -5.0,
        high: 500.0,
        target: Some(50.0),
    };
    let legend = Legend {
        score: nasty.into(),
        interval: nasty.into(),
        target: nasty.into(),
    };
    let bar = || Bar {
        label: nasty.into(),
        value: nasty.chars().take(9).collect(),
        reading,
    };
    let band = |upto| ScaleBand {
        label: nasty.into(),
        upto,
        current: true,
    };
    let step = |from, to| LaneBar {
        label: nasty.chars().take(3).collect(),
        from,
        to,
        is_dark: true,
    };
    vec![
        Chart::Bars(BarsData {
            bars: vec![bar(), bar()],
            legend: legend.clone(),
        }),
        Chart::Scale(ScaleData {
            bands: vec![band(40.0), band(f32::NAN)],
            value: "1".into(),
            reading,
            legend,
        }),
        Chart::Swimlane(SwimlaneData {
            weeks: 3.0,
            lanes: vec![Lane {
                name: nasty.into(),
                bars: vec![step(0.0, 1.0), step(2.9, 900.0)],
            }],
            ..SwimlaneData::default()
        }),
    ]
}

/// A matrix with as much of this text in every place as a question set may put there.
fn matrix(nasty: &str) -> Matrix {
    let nasty = &nasty.chars().take(40).collect::<String>();
    let cell = |answer| MatrixCell {
        number: nasty.chars().take(4).collect(),
        label: nasty.into(),
        answer,
        target: Some(9),
        spoken: nasty.into(),
        ..MatrixCell::default()
    };
    let row = MatrixRow {
        name: [nasty.chars().take(2).collect(), nasty.into()],
        gap: Some(nasty.chars().take(9).collect()),
        cells: vec![
            cell(MatrixAnswer::None(nasty.into())),
            cell(MatrixAnswer::Chosen(f32::NAN)),
        ],
        score: MatrixScore {
            note: nasty.into(),
            score: Some(900),
            spoken: nasty.into(),
            ..MatrixScore::default()
        },
    };
    Matrix {
        header: vec![nasty.clone(); 4],
        score_header: Some(nasty.clone()),
        answers: 0,
        rows: vec![row],
    }
}

/// Every kind of block with this text in every place a text can be.
pub fn everywhere(nasty: &str) -> Vec<Block> {
    let inlines = vec![
        Inline::text(nasty),
        Inline::strong(nasty),
        Inline::muted(nasty),
        Inline::to_uri(nasty, nasty),
        Inline::to_anchor(nasty, "nergens"),
        Inline::status(Mark::Warn, nasty),
        Inline::sign(Mark::Open, nasty),
        Inline::Break,
    ];
    let cell = || Cell {
        inlines: inlines.clone(),
    };
    let fact = || Fact {
        term: nasty.into(),
        description: inlines.clone(),
    };
    let heading = |level| Heading::new(level, nasty, nasty);
    let facts = [FactsLook::Lines, FactsLook::RunOn, FactsLook::TwoColumns].map(|look| {
        Block::Facts(Facts {
            look,
            facts: vec![fact(), fact()],
        })
    });
    let sections = [SectionLook::Plain, SectionLook::Boxed].map(|look| {
        Block::Section(Section {
            heading: heading(2),
            look,
            blocks: vec![Block::paragraph(inlines.clone())],
        })
    });
    let mut blocks = vec![Block::Masthead(Masthead {
        title: heading(1),
        subtitle: nasty.into(),
        stamp: nasty.into(),
        is_solid: false,
    })];
    blocks.extend(charts(nasty).into_iter().map(Block::Drawing));
    blocks.extend(facts);
    blocks.extend(sections);
    blocks.extend([
        Block::Heading(heading(9)),
        Block::paragraph(inlines.clone()),
        Block::styled(ParagraphStyle::Lead, nasty),
        Block::List(List {
            marker: Marker::Number,
            items: vec![vec![Block::paragraph(inlines.clone())], Vec::new()],
        }),
        Block::Table(Table {
            heading: Some(Heading::new(2, nasty.chars().take(80).collect::<String>(), "kop")),
            columns: vec![Column::text(f32::NAN), Column::number(-3.0), Column::text(2.0)],
            header: vec![cell(), cell()],
            rows: vec![Row::new([cell(), cell(), cell(), cell()]), Row::new([nasty])],
            row_header: Some(0),
            dense: false,
            is_fitted: true,
        }),
        Block::FillIn(vec![Blank {
            is_apart: false,
            tick: Some(nasty.into()),
            words: nasty.chars().take(80).collect(),
            room: 1,
        }]),
        Block::Matrix(matrix(nasty)),
        Block::Smaller(vec![Block::paragraph(inlines)]),
    ]);
    blocks
}
