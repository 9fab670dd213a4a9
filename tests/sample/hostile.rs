//! Texts that nobody would write on purpose, in every place of a report that a text can be.

use datalabscan::report::chart::{
    Bar, BarsData, Chart, Legend, RadarAxis, RadarData, Reading, ScaleBand, ScaleData,
};
use datalabscan::report::document::{
    Block, Card, Cell, Column, ColumnOf, Cover, Fact, Figure, Heading, Inline, KeyFigure, List, Mark, Marker,
    Row, Table, Tone,
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
        "漢字かな交じり文".repeat(60),
        "\u{1b}[31m<b>&amp;</b> (\\) %%EOF endstream".into(),
        "łąęśżźćń İıŞşĞğ ĳĲ € – — … ‘’“”".repeat(20),
        "\u{fffc}\u{300}\u{300}".into(),
    ]
}

/// Every kind of block with this text in every place a text can be.
pub fn everywhere(nasty: &str) -> Vec<Block> {
    let inlines = vec![
        Inline::text(nasty),
        Inline::strong(nasty),
        Inline::muted(nasty),
        Inline::to_uri(nasty, nasty),
        Inline::to_anchor(nasty, "nergens"),
        Inline::status(Mark::Good, nasty),
        Inline::Break,
    ];
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
    let axis = || RadarAxis {
        label: nasty.into(),
        reading,
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
    let charts = [
        Chart::Radar(RadarData {
            axes: vec![axis(), axis(), axis(), axis()],
            legend: legend.clone(),
        }),
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
    ];
    let cell = || Cell {
        inlines: inlines.clone(),
    };
    let fact = || Fact {
        term: nasty.into(),
        description: inlines.clone(),
    };
    let mut blocks = vec![Block::Cover(Cover {
        kicker: nasty.into(),
        title: nasty.into(),
        subtitle: nasty.into(),
        facts: vec![fact()],
        blocks: Vec::new(),
    })];
    let figures = charts.into_iter().map(|chart| {
        Block::Figure(Figure {
            chart,
            alt: format!("Grafiek {nasty}"),
            caption: inlines.clone(),
        })
    });
    blocks.extend(figures);
    let figure = || KeyFigure {
        value: nasty.into(),
        unit: nasty.into(),
        label: nasty.into(),
        note: nasty.into(),
        tone: Tone::Bad,
    };
    blocks.extend([
        Block::Heading(Heading {
            level: 9,
            text: nasty.into(),
            anchor: nasty.into(),
            listed: true,
        }),
        Block::Contents { depth: 3 },
        Block::paragraph(inlines.clone()),
        Block::List(List {
            marker: Marker::Number,
            items: vec![vec![Block::paragraph(inlines.clone())], Vec::new()],
        }),
        Block::Table(Table {
            title: nasty.into(),
            columns: vec![Column::text(f32::NAN), Column::number(-3.0), Column::text(2.0)],
            header: vec![cell(), cell()],
            rows: vec![
                Row::group(nasty),
                Row::new([cell(), cell(), cell(), cell()]),
                Row::total([nasty]),
            ],
            row_headers: true,
            dense: false,
        }),
        Block::Card(Card {
            tone: Tone::Warn,
            title: nasty.into(),
            blocks: vec![
                Block::paragraph(inlines.clone()),
                Block::KeyFigures(vec![figure()]),
            ],
        }),
        Block::KeyFigures(vec![figure(), figure(), figure()]),
        Block::Columns(vec![
            ColumnOf {
                width: 0.0,
                blocks: vec![Block::heading(2, nasty, "x")],
            },
            ColumnOf {
                width: f32::INFINITY,
                blocks: vec![Block::paragraph(inlines)],
            },
        ]),
    ]);
    blocks
}
