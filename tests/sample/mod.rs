//! A report as a municipality could get it, with every kind of block, in Dutch and in English.
#![allow(
    dead_code,
    clippy::too_many_lines,
    reason = "a long report, of which each test uses a part"
)]

mod hostile;

#[allow(unused_imports, reason = "each test uses some of them")]
pub use hostile::{everywhere, nasty};

use datalabscan::i18n::{Language, PageText};
use datalabscan::report::chart::{Chart, Lane, LaneBar, SwimlaneData};
use datalabscan::report::document::{
    Blank, Block, Cell, Column, Document, Fact, Facts, FactsLook, Heading, Inline, List, Mark, Marker,
    Masthead, Matrix, MatrixAnswer, MatrixCell, MatrixMark, MatrixRow, MatrixScore, ParagraphStyle, Row,
    Section, SectionLook, Table, text,
};
use jiff::civil::date;

/// Picks the words of one language.
#[derive(Clone, Copy)]
pub struct Words {
    dutch: bool,
}

pub const NL: Words = Words { dutch: true };
pub const EN: Words = Words { dutch: false };

const THEMES: [(&str, &str); 6] = [
    ("Gekaderd doel", "A framed goal"),
    ("Opdrachtgever en vraag", "Client and question"),
    ("Mensen en uren", "People and hours"),
    ("Samenwerken met partners", "Working with partners"),
    ("Privacy en recht", "Privacy and law"),
    ("Verankeren in de organisatie", "Anchoring in the organisation"),
];

const LONG: &str = "De gemeente heeft vastgelegd wie over het datalab gaat en welke vragen het eerst aan bod komen. \
    In de gesprekken bleek dat de uitvoering vooral steunt op enkele medewerkers, terwijl de \
    verantwoordingsinformatievoorziening nog niet geïmplementeerd is. ";
const LONG_EN: &str = "The municipality has recorded who is responsible for the datalab and which questions come \
    first. The conversations showed that the work rests on a few people, while accountability information has \
    not been implemented yet. ";

impl Words {
    fn t(self, dutch: &str, english: &str) -> String {
        if self.dutch { dutch } else { english }.to_owned()
    }

    pub fn page_text(self) -> PageText {
        PageText::of(if self.dutch {
            Language::Dutch
        } else {
            Language::English
        })
    }

    fn long(self, times: usize) -> String {
        self.t(LONG, LONG_EN).repeat(times).trim_end().to_owned()
    }

    fn name(self, i: usize) -> String {
        self.t(THEMES[i].0, THEMES[i].1)
    }

    fn section(title: String, anchor: &str, blocks: Vec<Block>) -> Block {
        Block::Section(Section {
            heading: Heading::new(2, title, anchor),
            look: SectionLook::Plain,
            blocks,
        })
    }

    /// The sample report.
    pub fn report(self) -> Document {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let pages = [
            self.front(),
            self.standing(),
            self.plan(),
            self.themes(),
            self.answers(),
        ];
        Document {
            title: t("Adviesrapport datalab", "Datalab advice report"),
            language: t("nl", "en"),
            author: "Gemeente Súdwest-Fryslân".to_owned(),
            subject: t(
                "Zelfscan: hoe klaar zijn wij voor een datalab?",
                "How ready are we for a datalab?",
            ),
            footer: t(
                "voorlopig · Gemeente Súdwest-Fryslân",
                "provisional · Municipality of Súdwest-Fryslân",
            ),
            date: date(2026, 11, 23),
            logo: None,
            blocks: pages.join(&Block::PageBreak),
        }
    }

    fn front(self) -> Vec<Block> {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let facts = |look| {
            Block::Facts(Facts {
                look,
                facts: vec![
                    Fact::new(t("Fase", "Phase"), t("verkennen.", "exploring.")),
                    Fact::new(t("Vorm", "Form"), t("nog niet gekozen.", "not chosen yet.")),
                    Fact::new(t("Invullers", "Respondents"), self.long(1)),
                ],
            })
        };
        let blank = |tick: bool, words: &str, room| Blank {
            is_apart: false,
            tick: tick.then(|| t("(af te vinken)", "(to tick)")),
            words: words.to_owned(),
            room,
        };
        let decisions = Table {
            heading: Some(Heading::new(
                2,
                t("De directie besluit", "The directors decide"),
                "decide",
            )),
            columns: vec![
                Column::text(0.5),
                Column::text(6.0),
                Column::text(2.0),
                Column::number(1.0),
            ],
            header: [
                t("Stap", "Step"),
                t("Besluit", "Decision"),
                t("Gereed", "Ready"),
                t("Uren eenmalig", "One-off hours"),
            ]
            .map(Cell::from)
            .to_vec(),
            rows: (1..=4)
                .map(|i| {
                    Row::new([
                        i.to_string(),
                        self.long(1),
                        "vr 18 dec".to_owned(),
                        format!("{i}–{}", 2 * i),
                    ])
                })
                .collect(),
            row_header: Some(0),
            dense: false,
            is_fitted: false,
        };
        vec![
            Block::Masthead(Masthead {
                title: Heading::new(1, t("Voorlopig advies", "Provisional advice"), "front"),
                subtitle: t(
                    "voor het team · 23 november 2026",
                    "for the team · 23 November 2026",
                ),
                stamp: t("voorlopig", "provisional"),
                is_solid: false,
            }),
            Self::section(
                t("Over dit datalab", "About this data lab"),
                "about",
                vec![facts(FactsLook::RunOn)],
            ),
            Self::section(
                t("Advies", "Advice"),
                "advice",
                vec![Block::styled(ParagraphStyle::Lead, self.long(1))],
            ),
            Block::Section(Section {
                heading: Heading::new(2, t("Nu doen", "Do now"), "now"),
                look: SectionLook::Boxed,
                blocks: vec![
                    Block::text(t("Door de projectleider:", "By the project lead:")),
                    Block::list(
                        Marker::Number,
                        [text(self.long(1)), text(t("Niets starten.", "Start nothing."))],
                    ),
                ],
            }),
            Block::Table(decisions),
            Self::section(
                t("Terug op de agenda", "Back on the agenda"),
                "agenda",
                vec![Block::FillIn(vec![
                    blank(true, &t("besloten", "decided"), 0),
                    blank(true, &t("niet overgenomen, omdat", "not adopted, because"), 3),
                    blank(false, &t("datum", "date"), 1),
                ])],
            ),
            Block::heading(2, t("Hoe zeker dit is", "How certain this is"), "certain"),
            facts(FactsLook::TwoColumns),
        ]
    }

    /// All answers at a glance.
    pub fn matrix(self) -> Matrix {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let cell = |i: usize, k: usize| {
            let number = format!("{}.{k}", i + 1);
            let answer = match (i + k) % 6 {
                0 => MatrixAnswer::Unknown,
                1 => MatrixAnswer::Open,
                2 => MatrixAnswer::None(t("geldt niet", "does not apply")),
                n => MatrixAnswer::Chosen(n as f32 - 0.5 * (k % 2) as f32),
            };
            let signs = [
                Mark::Open,
                Mark::Arranged,
                Mark::Shown,
                Mark::Evidence,
                Mark::Differs,
                Mark::Across,
            ];
            let mut marks = vec![MatrixMark::Sign(signs[(i * 4 + k) % signs.len()])];
            marks.extend((k == 3).then(|| MatrixMark::Change("+1".into())));
            MatrixCell {
                spoken: format!("{number} {}", t("Doel: antwoord 2 van 5", "Goal: answer 2 of 5")),
                number,
                label: t("Doel", "Goal"),
                answer,
                target: Some(3 + (k % 3) as u8),
                marks,
            }
        };
        let score = |i: u32| MatrixScore {
            value: if i == 4 {
                "?".into()
            } else {
                (20 + 9 * i).to_string()
            },
            note: t("streef 60", "target 60"),
            score: (i != 4).then_some(20 + 9 * i),
            target: Some(60),
            ends: (15 + 9 * i, 30 + 9 * i),
            spoken: t("score, streef 60", "score, target 60"),
        };
        Matrix {
            header: [t("Thema", "Theme")]
                .into_iter()
                .chain((1..=4).map(|n| format!("{} {n}", t("Vraag", "Question"))))
                .collect(),
            score_header: Some("Score".into()),
            answers: 5,
            rows: (0..THEMES.len())
                .map(|i| MatrixRow {
                    name: [(i + 1).to_string(), self.name(i)],
                    gap: (i == 1).then(|| t("afstand 31", "distance 31")),
                    cells: (1..=4 - i % 2).map(|k| cell(i, k)).collect(),
                    score: score(i as u32),
                })
                .collect(),
        }
    }

    fn standing(self) -> Vec<Block> {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        vec![
            Block::heading(
                1,
                t("Waar het datalab staat", "Where the data lab stands"),
                "standing",
            ),
            Block::heading(2, t("Alle antwoorden", "All answers"), "matrix"),
            Block::Matrix(self.matrix()),
            Block::paragraph(vec![
                Inline::status(Mark::Chosen, t("gekozen antwoord", "chosen answer")),
                Inline::text("  "),
                Inline::status(Mark::Missing, t("nog te doen", "still to do")),
            ]),
            Self::section(
                t("Uit de opmerkingen", "From the remarks"),
                "remarks",
                vec![Block::list(
                    Marker::Nothing,
                    [vec![
                        Inline::strong("1.1 Doel: "),
                        Inline::foreign(Inline::text("‘Nog niet besproken.’"), "nl"),
                    ]],
                )],
            ),
        ]
    }

    fn plan(self) -> Vec<Block> {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let bar = |label: &str, from, to, is_dark| LaneBar {
            label: label.into(),
            from,
            to,
            is_dark,
        };
        let swimlane = SwimlaneData {
            weeks: 12.0,
            months: vec![(0.0, "nov".into()), (1.0, "dec".into()), (5.0, "jan 2027".into())],
            days: (0..12_u8)
                .map(|week| (f32::from(week), (week + 1).to_string()))
                .collect(),
            closed: vec![4.0],
            lanes: vec![
                Lane {
                    name: t("projectleider", "project lead"),
                    bars: vec![bar("1", 0.0, 2.7, true), bar("2", 1.0, 1.4, false)],
                },
                Lane {
                    name: t(
                        "leidinggevenden van het kernteam",
                        "line managers of the core team",
                    ),
                    bars: vec![bar("3", 3.0, 7.7, true)],
                },
            ],
            back: Some((11.5, t("terug op de agenda", "back on the agenda"))),
            legend: t("donker: eerst", "dark: first"),
        };
        let to_tick = || Inline::sign(Mark::Todo, t("(af te vinken)", "(to tick)"));
        let row = |i: usize| {
            Row::new([
                vec![to_tick()],
                vec![
                    Inline::strong(format!("{i} ")),
                    Inline::sign(Mark::Open, t("opent een randvoorwaarde", "opens a precondition")),
                ],
                text(self.long(1)),
            ])
        };
        vec![
            Block::heading(1, t("Plan", "Plan"), "plan"),
            Block::Drawing(Chart::Swimlane(swimlane)),
            Block::Smaller(vec![Block::Table(Table {
                columns: vec![Column::text(0.3), Column::text(0.8), Column::text(8.0)],
                header: vec![to_tick().into(), t("Nr", "No.").into(), t("Stap", "Step").into()],
                rows: (1..=5).map(row).collect(),
                row_header: Some(1),
                dense: true,
                ..Table::default()
            })]),
        ]
    }

    fn themes(self) -> Vec<Block> {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let mut blocks = vec![Block::heading(1, t("Thema’s", "Themes"), "themes")];
        for i in 0..THEMES.len() {
            blocks.push(Block::KeepTogether(vec![
                Block::heading(2, format!("{}. {}", i + 1, self.name(i)), format!("theme-{i}")),
                Block::text(self.long(2)),
                Block::paragraph(vec![
                    Inline::text(t("Meer staat in ", "More is in ")),
                    Inline::to_anchor(t("het plan", "the plan"), "plan"),
                    Inline::text(t(" en op ", " and on ")),
                    Inline::to_uri(
                        "autoriteitpersoonsgegevens.nl",
                        "https://autoriteitpersoonsgegevens.nl/",
                    ),
                ]),
                Block::heading(3, t("Tips", "Tips"), format!("tips-{i}")),
                Block::list(Marker::Bullet, [text(self.long(1))]),
            ]));
        }
        blocks
    }

    fn answers(self) -> Vec<Block> {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let mut blocks = vec![Block::heading(1, t("Alle antwoorden", "All answers"), "answers")];
        for i in 0..THEMES.len() {
            let row = |k: usize| {
                let note = match (i + k) % 5 {
                    0 => self.long(2),
                    1 => t(
                        "Besproken in het managementteam.",
                        "Discussed in the management team.",
                    ),
                    _ => String::new(),
                };
                let answer = t(
                    "Er ligt een vastgesteld plan met een eigenaar en een datum.",
                    "There is an adopted plan with an owner and a date.",
                );
                Row::new([format!("{}.{k}", i + 1), answer, ((i * k) % 5).to_string(), note])
            };
            blocks.push(Block::heading(2, self.name(i), format!("answers-{i}")));
            blocks.push(Block::Table(Table {
                columns: vec![
                    Column::text(0.6),
                    Column::text(3.2),
                    Column::number(0.8),
                    Column::text(2.8),
                ],
                header: [
                    t("Nr.", "No."),
                    t("Gekozen antwoord", "Chosen answer"),
                    t("Streef", "Target"),
                    t("Opmerking", "Remark"),
                ]
                .map(Cell::from)
                .to_vec(),
                rows: (1..=4).map(row).collect(),
                row_header: Some(0),
                ..Table::default()
            }));
        }
        blocks
    }

    /// Blocks that run over pages, and text no font has.
    pub fn strange(self) -> Vec<Block> {
        let note = "Een lange opmerking met veel woorden. ".repeat(300);
        let table = Table {
            columns: vec![Column::text(0.6), Column::text(2.0), Column::text(2.4)],
            header: ["Nr.", "Antwoord", "Opmerking"].map(Cell::from).to_vec(),
            rows: vec![
                Row::new(["1.1", &self.long(2), &note]),
                Row::new(["1.2", "Kort", "👩‍👩‍👧 السلام 漢字 e\u{301}"]),
            ],
            row_header: Some(0),
            ..Table::default()
        };
        let boxed = |times| {
            Block::Section(Section {
                heading: Heading::new(2, "Een lange doos", format!("box-{times}")),
                look: SectionLook::Boxed,
                blocks: vec![Block::text(self.long(times)), Block::text(self.long(times))],
            })
        };
        let many = Matrix {
            rows: self.matrix().rows.into_iter().cycle().take(40).collect(),
            ..self.matrix()
        };
        vec![
            Block::heading(
                1,
                "Een heel lange kop die over twee regels loopt en er dan nog netjes uitziet ook",
                "a",
            ),
            boxed(12),
            boxed(6),
            Block::Table(table),
            Block::Matrix(many),
            Block::text("gegevenskwaliteitsverbeteringsplanontwikkelaar".repeat(12)),
            Block::List(List {
                marker: Marker::Number,
                items: (0..12).map(|_| vec![Block::text(self.long(1))]).collect(),
            }),
        ]
    }
}
