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
use datalabscan::report::chart::{
    Bar, BarsData, Chart, Legend, RadarAxis, RadarData, Reading, ScaleBand, ScaleData,
};
use datalabscan::report::document::{
    Align, Block, Card, Cell, Column, ColumnOf, Cover, Document, Fact, Figure, Inline, KeyFigure, Mark,
    Marker, ParagraphStyle, Row, Table, Tone, text,
};
use jiff::civil::date;

/// Picks the words of one language.
#[derive(Clone, Copy)]
pub struct Words {
    dutch: bool,
}

pub const NL: Words = Words { dutch: true };
pub const EN: Words = Words { dutch: false };

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
}

const THEMES: [(&str, &str, Option<f32>, f32, f32); 10] = [
    ("Gekaderd doel", "A framed goal", Some(72.0), 72.0, 72.0),
    (
        "Opdrachtgever en vraag",
        "Client and question",
        Some(55.0),
        48.0,
        64.0,
    ),
    ("Mensen en uren", "People and hours", Some(31.0), 25.0, 50.0),
    ("Werkwijze", "Way of working", Some(44.0), 44.0, 44.0),
    (
        "Samenwerken met partners",
        "Working with partners",
        None,
        12.0,
        88.0,
    ),
    ("Privacy en recht", "Privacy and law", Some(38.0), 30.0, 55.0),
    ("Steun van de top", "Support from the top", Some(63.0), 63.0, 63.0),
    ("Gegevenskwaliteit", "Data quality", Some(50.0), 38.0, 62.0),
    (
        "Gereedschap en toegang",
        "Tools and access",
        Some(66.0),
        58.0,
        70.0,
    ),
    (
        "Verankeren in de organisatie",
        "Anchoring in the organisation",
        Some(25.0),
        19.0,
        44.0,
    ),
];

const LONG: &str = "De gemeente heeft vastgelegd wie over het datalab gaat en welke vragen het eerst aan bod komen. \
    In de gesprekken bleek dat de uitvoering vooral steunt op enkele medewerkers, terwijl de \
    verantwoordingsinformatievoorziening nog niet geïmplementeerd is. ";
const LONG_EN: &str = "The municipality has recorded who is responsible for the datalab and which questions come \
    first. The conversations showed that the work rests on a few people, while accountability information has \
    not been implemented yet. ";

impl Words {
    fn long(self, times: usize) -> String {
        self.t(LONG, LONG_EN).repeat(times).trim_end().to_owned()
    }

    fn name(self, i: usize) -> String {
        self.t(THEMES[i].0, THEMES[i].1)
    }

    fn legend(self) -> Legend {
        Legend {
            score: self.t("Score", "Score"),
            interval: self.t(
                "Tussen de laagste en de hoogste score die nog kan",
                "Lowest to highest score possible",
            ),
            target: self.t("Streefscore van de fase", "Target of this phase"),
        }
    }

    /// The sample report.
    pub fn report(self) -> Document {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let mut blocks = vec![self.cover()];
        blocks.push(Block::heading(1, t("Inhoud", "Contents"), "contents"));
        if let Some(Block::Heading(heading)) = blocks.last_mut() {
            heading.listed = false;
        }
        blocks.push(Block::Contents { depth: 2 });
        blocks.push(Block::PageBreak);
        blocks.extend(self.memo());
        blocks.push(Block::PageBreak);
        blocks.extend(self.glance());
        blocks.push(Block::PageBreak);
        blocks.extend(self.gates());
        blocks.push(Block::PageBreak);
        blocks.extend(self.ninety_days());
        blocks.push(Block::PageBreak);
        blocks.extend(self.themes());
        blocks.push(Block::PageBreak);
        blocks.extend(self.later());
        blocks.push(Block::PageBreak);
        blocks.extend(self.answers());
        Document {
            title: t("Adviesrapport datalab", "Datalab advice report"),
            language: t("nl", "en"),
            municipality: t("Gemeente Súdwest-Fryslân", "Municipality of Súdwest-Fryslân"),
            author: "Gemeente Súdwest-Fryslân".to_owned(),
            subject: t(
                "Zelfscan: hoe klaar zijn wij voor een datalab?",
                "How ready are we for a datalab?",
            ),
            footer: t(
                "Eerste indruk · vragenbank 1.0",
                "First impression · question bank 1.0",
            ),
            date: date(2026, 11, 23),
            logo: None,
            blocks,
        }
    }

    fn cover(self) -> Block {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let facts = vec![
            Fact::new(t("Datum", "Date"), t("23 november 2026", "23 November 2026")),
            Fact::new(
                t("Vorm van het datalab", "Form"),
                t(
                    "Samenwerkend, met een CBS Urban Data Center",
                    "Collaborating, with a CBS Urban Data Center",
                ),
            ),
            Fact::new(t("Fase", "Phase"), t("Verkennen", "Exploring")),
            Fact::new(
                t("Invullers", "Respondents"),
                t(
                    "4: projectleider, data-analist, privacy officer, opdrachtgever",
                    "4: project lead, data analyst, privacy officer, client",
                ),
            ),
            Fact {
                term: t("Label", "Label"),
                description: vec![Inline::status(
                    Mark::Unknown,
                    t("Eerste indruk", "First impression"),
                )],
            },
        ];
        Block::Cover(Cover {
            kicker: t("Gemeente Súdwest-Fryslân", "Municipality of Súdwest-Fryslân"),
            title: t(
                "Hoe klaar zijn wij voor een datalab?",
                "How ready are we for a datalab?",
            ),
            subtitle: t(
                "Adviesrapport voor directie en college op basis van de zelfscan",
                "Advice report for management, based on the self-assessment",
            ),
            facts,
            blocks: vec![Block::styled(
                ParagraphStyle::Small,
                t(
                    "Een eerste indruk is ingevuld, maar nog niet met elkaar besproken. De uitkomst is een aanleiding voor een gesprek, geen oordeel.",
                    "A first impression has been filled in but not yet discussed. The outcome is a reason to talk, not a verdict.",
                ),
            )],
        })
    }

    fn memo(self) -> Vec<Block> {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let band = |nl: &str, en: &str, upto, current| ScaleBand {
            label: t(nl, en),
            upto,
            current,
        };
        let scale = ScaleData {
            bands: vec![
                band("Verkennen", "Exploring", 20.0, false),
                band("Voorbereiden", "Preparing", 40.0, false),
                band("Starten", "Starting", 60.0, true),
                band("Uitbouwen", "Extending", 80.0, false),
                band("Verankeren", "Anchoring", 100.0, false),
            ],
            value: "49".into(),
            reading: Reading {
                score: Some(49.0),
                low: 41.0,
                high: 62.0,
                target: Some(55.0),
            },
            legend: self.legend(),
        };
        let figure = |value: &str, unit: String, label: String, note: String, tone| KeyFigure {
            value: value.into(),
            unit,
            label,
            note,
            tone,
        };
        let steps = Table {
            title: t("Drie eerste stappen", "Three first steps"),
            columns: vec![
                Column::text(0.35),
                Column::text(2.6),
                Column::text(1.3),
                Column {
                    width: 0.9,
                    align: Align::Number,
                },
            ],
            header: ["", &t("Stap", "Step"), &t("Wie", "Who"), &t("Uren", "Hours")]
                .map(Cell::from)
                .to_vec(),
            rows: vec![
                Row::new([
                    "1",
                    &t(
                        "Leg de vraag en het doel vast met de opdrachtgever",
                        "Record question and goal with the client",
                    ),
                    &t("Projectleider", "Project lead"),
                    "4–16",
                ]),
                Row::new([
                    "2",
                    &t(
                        "Laat een DPIA uitvoeren voor het eerste vraagstuk",
                        "Have a DPIA done for the first question",
                    ),
                    &t("Privacy officer", "Privacy officer"),
                    "17–80",
                ]),
                Row::new([
                    "3",
                    &t(
                        "Maak uren vrij voor een kernteam van drie mensen",
                        "Free hours for a core team of three",
                    ),
                    &t("Directie", "Management"),
                    "4–16",
                ]),
                Row::total(["", &t("Samen", "Together"), "", "25–112"]),
            ],
            row_headers: false,
            dense: false,
        };
        vec![
            Block::heading(1, t("Voor directie en college", "For management"), "memo"),
            Block::Card(Card {
                tone: Tone::Accent,
                title: t("Gevraagd besluit", "Decision asked"),
                blocks: vec![Block::text(t(
                    "Stem in met een verkenning van negentig dagen, en wijs een opdrachtgever aan die over drie maanden de uitkomst ontvangt.",
                    "Agree to an exploration of ninety days, and appoint a client who receives the outcome in three months.",
                ))],
            }),
            Block::KeyFigures(vec![
                figure(
                    "49",
                    t("van 100", "of 100"),
                    t("Score", "Score"),
                    t("tussen 41 en 62", "between 41 and 62"),
                    Tone::Accent,
                ),
                figure(
                    "2",
                    t("van 7", "of 7"),
                    t("Randvoorwaarden open", "Gates open"),
                    t(
                        "tot die tijd geen persoonsgegevens",
                        "until then no personal data",
                    ),
                    Tone::Bad,
                ),
                figure(
                    "25–112",
                    t("uur", "hours"),
                    t("Inzet eerste stappen", "Effort of first steps"),
                    t("grove schatting, eigen uren", "rough estimate, own hours"),
                    Tone::Neutral,
                ),
            ]),
            Block::Figure(Figure {
                chart: Chart::Scale(scale),
                alt: t(
                    "Schaal van 0 tot 100. De score is 49, tussen 41 en 62, in de band Starten. De streefscore is 55.",
                    "Scale from 0 to 100. The score is 49, between 41 and 62, in the band Starting. The target is 55.",
                ),
                caption: Vec::new(),
            }),
            Block::Card(Card {
                tone: Tone::Bad,
                title: t("Wat mag er nu niet", "What is not allowed now"),
                blocks: vec![Block::list(
                    Marker::Bullet,
                    [
                        vec![
                            Inline::strong(t("Grondslag: ", "Legal basis: ")),
                            Inline::text(t(
                                "geen persoonsgegevens koppelen zolang de grondslag niet is vastgelegd.",
                                "don't link personal data while the legal basis isn't recorded.",
                            )),
                        ],
                        vec![
                            Inline::strong("DPIA: "),
                            Inline::text(t(
                                "geen model over mensen zolang de toets ontbreekt. Zie ",
                                "no model about people while the assessment is missing. See ",
                            )),
                            Inline::to_anchor(t("Randvoorwaarden", "Gates"), "gates"),
                            Inline::text("."),
                        ],
                    ],
                )],
            }),
            Block::Table(steps),
            Block::heading(2, t("Risico’s", "Risks"), "risks"),
            Block::list(
                Marker::Number,
                [
                    text(t(
                        "Gebruik van persoonsgegevens zonder toets vooraf: kans op onrechtmatig gebruik en stilleggen van een project.",
                        "Use of personal data without a check: risk of unlawful use and a project that is stopped.",
                    )),
                    text(t(
                        "Het werk hangt aan enkele mensen: kans op stilstand.",
                        "The work hangs on a few people: risk of standstill.",
                    )),
                    text(t(
                        "De kwaliteit van gegevens is niet bekeken: conclusies zijn onzeker.",
                        "Data quality hasn’t been looked at: conclusions are uncertain.",
                    )),
                ],
            ),
        ]
    }

    fn readings(self) -> Vec<(String, Reading)> {
        let reading = |(_, _, score, low, high): &(&str, &str, Option<f32>, f32, f32)| Reading {
            score: *score,
            low: *low,
            high: *high,
            target: Some(55.0),
        };
        THEMES
            .iter()
            .enumerate()
            .map(|(i, theme)| (self.name(i), reading(theme)))
            .collect()
    }

    fn glance(self) -> Vec<Block> {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let readings = self.readings();
        let written = |reading: &Reading| {
            reading
                .score
                .map_or("?".to_owned(), |score| format!("{score:.0}"))
        };
        let bars = readings.iter().map(|(label, reading)| Bar {
            label: label.clone(),
            value: written(reading),
            reading: *reading,
        });
        let axes = readings.iter().map(|(label, reading)| RadarAxis {
            label: label.clone(),
            reading: *reading,
        });
        let rows = readings
            .iter()
            .map(|(label, r)| Row::new([label.clone(), written(r), format!("{:.0}–{:.0}", r.low, r.high)]));
        let table = Table {
            title: String::new(),
            columns: vec![Column::text(3.0), Column::number(0.9), Column::number(1.3)],
            header: [t("Thema", "Theme"), t("Score", "Score"), t("Tussen", "Between")]
                .map(Cell::from)
                .to_vec(),
            rows: rows.collect(),
            row_headers: true,
            dense: false,
        };
        let radar = Figure {
            chart: Chart::Radar(RadarData {
                axes: axes.collect(),
                legend: Legend::default(),
            }),
            alt: t(
                "Radar van tien thema’s; de getallen staan in de tabel ernaast.",
                "Radar of ten themes; the numbers are in the table.",
            ),
            caption: Vec::new(),
        };
        vec![
            Block::heading(1, t("In één oogopslag", "At a glance"), "glance"),
            Block::styled(
                ParagraphStyle::Lead,
                t(
                    "Sterk in doel en gereedschap, zwak in mensen en verankering. De uitkomst is stabiel: een andere weging van de thema’s verandert de band niet.",
                    "Strong in goal and tools, weak in people and anchoring. The outcome is stable: another weighting of the themes doesn’t change the band.",
                ),
            ),
            Block::Figure(Figure {
                chart: Chart::Bars(BarsData {
                    bars: bars.collect(),
                    legend: self.legend(),
                }),
                alt: t(
                    "Tien staven met score en interval; de getallen staan in de tabel eronder.",
                    "Ten bars with score and interval; the numbers are in the table below.",
                ),
                caption: text(t(
                    "Figuur 1. Score per thema. Hoe breder de lichte band, hoe meer vragen nog open staan.",
                    "Figure 1. Score per theme. The wider the pale band, the more questions are open.",
                )),
            }),
            Block::Columns(vec![
                ColumnOf {
                    width: 1.15,
                    blocks: vec![Block::Figure(radar)],
                },
                ColumnOf {
                    width: 1.0,
                    blocks: vec![Block::Table(table)],
                },
            ]),
        ]
    }

    fn gates(self) -> Vec<Block> {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let status = |mark, nl: &str, en: &str| Cell::from(Inline::status(mark, t(nl, en)));
        let row = |name: String, status: Cell, what: String, who: String, proof: &str| {
            Row::new([
                Cell::from(name),
                status,
                Cell::from(what),
                Cell::from(who),
                Cell::from(proof),
            ])
        };
        let privacy = || t("Privacy officer", "Privacy officer");
        let table = Table {
            title: String::new(),
            columns: [1.5, 1.5, 2.6, 1.2, 1.3].map(Column::text).to_vec(),
            header: [
                t("Randvoorwaarde", "Gate"),
                t("Status", "Status"),
                t("Wat er tot dan niet kan", "What can’t be done until then"),
                t("Wie regelt het", "Who"),
                t("Bewijs", "Proof"),
            ]
            .map(Cell::from)
            .to_vec(),
            rows: vec![
                row(
                    t("Grondslag", "Legal basis"),
                    status(Mark::Bad, "Niet geregeld", "Not settled"),
                    t(
                        "Persoonsgegevens verzamelen, koppelen of bewaren voor een vraagstuk van het datalab.",
                        "Collecting, linking or keeping personal data for the datalab.",
                    ),
                    privacy(),
                    "",
                ),
                row(
                    "DPIA".into(),
                    status(Mark::Warn, "Deels geregeld", "Partly settled"),
                    t(
                        "Een model gebruiken dat mensen indeelt.",
                        "Using a model that sorts people.",
                    ),
                    privacy(),
                    "DPIA-2026-04",
                ),
                row(
                    t("Toegang tot gegevens", "Access to data"),
                    status(Mark::Good, "Geregeld", "Settled"),
                    "–".into(),
                    t("CISO", "CISO"),
                    t("Autorisatiematrix", "Access matrix").as_str(),
                ),
                row(
                    t("Eerlijkheid van modellen", "Fairness of models"),
                    status(Mark::None, "Geldt niet", "Not applicable"),
                    "–".into(),
                    "–".into(),
                    "",
                ),
                row(
                    t("Afspraken met partners", "Agreements with partners"),
                    status(Mark::Unknown, "Niet bekend", "Not known"),
                    t(
                        "Gegevens delen met het CBS of met buurgemeenten.",
                        "Sharing data with CBS or neighbours.",
                    ),
                    t("Projectleider", "Project lead"),
                    "",
                ),
            ],
            row_headers: true,
            dense: false,
        };
        vec![
            Block::heading(1, t("Randvoorwaarden", "Gates"), "gates"),
            Block::styled(
                ParagraphStyle::Lead,
                t(
                    "Vijf afspraken die staan of vallen, los van de score.",
                    "Five agreements that stand or fall, apart from the score.",
                ),
            ),
            Block::Table(table),
            Block::Card(Card {
                tone: Tone::Warn,
                title: t("Laat een jurist meekijken", "Have a lawyer look at this"),
                blocks: vec![Block::text(self.long(1))],
            }),
            Block::Card(Card {
                tone: Tone::Good,
                title: t("Dit is al geregeld", "This is settled already"),
                blocks: vec![Block::text(t(
                    "De toegang tot gegevens is per rol vastgelegd en wordt ieder kwartaal nagekeken.",
                    "Access is recorded by role and reviewed every quarter.",
                ))],
            }),
            Block::heading(
                2,
                t("Hoe een randvoorwaarde werkt", "How a gate works"),
                "gate-how",
            ),
            Block::text(self.long(3)),
            Block::paragraph(vec![
                Inline::text(t("Meer over de toets staat op ", "More on the assessment is at ")),
                Inline::to_uri(
                    "autoriteitpersoonsgegevens.nl",
                    "https://autoriteitpersoonsgegevens.nl/",
                ),
                Inline::text("."),
            ]),
        ]
    }

    fn ninety_days(self) -> Vec<Block> {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let item = |i: usize| {
            vec![
                Block::paragraph(vec![
                    Inline::strong(format!(
                        "{} – {}",
                        t("Leg de afspraak vast", "Record the agreement"),
                        self.name(i)
                    )),
                    Inline::Break,
                    Inline::text(self.long(1)),
                ]),
                Block::Facts(vec![
                    Fact::new(
                        t("Wie", "Who"),
                        t(
                            "Projectleider, met de privacy officer",
                            "Project lead, with the privacy officer",
                        ),
                    ),
                    Fact::new(t("Inzet", "Effort"), t("M: 17–80 uur", "M: 17–80 hours")),
                    Fact::new(
                        t("Deze week", "This week"),
                        t("Plan een gesprek van een half uur", "Plan a talk of half an hour"),
                    ),
                ]),
            ]
        };
        vec![
            Block::heading(
                1,
                t("De eerste negentig dagen", "The first ninety days"),
                "ninety",
            ),
            Block::styled(
                ParagraphStyle::Lead,
                t(
                    "Op volgorde; vink af wat klaar is.",
                    "In order; tick what is done.",
                ),
            ),
            Block::List(datalabscan::report::document::List {
                marker: Marker::Checkbox,
                items: (0..6).map(item).collect(),
            }),
        ]
    }

    fn themes(self) -> Vec<Block> {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let mut blocks = vec![Block::heading(
            1,
            t("De tien thema’s", "The ten themes"),
            "themes",
        )];
        for (i, (name, reading)) in self.readings().into_iter().enumerate() {
            let value = reading
                .score
                .map_or("?".to_owned(), |score| format!("{score:.0}"));
            let bar = Bar {
                label: String::new(),
                value,
                reading,
            };
            blocks.push(Block::KeepTogether(vec![
                Block::heading(2, format!("{}. {name}", i + 1), format!("theme-{i}")),
                Block::paragraph(vec![Inline::muted(t(
                    "Genoemd in het bronartikel",
                    "Named in the source",
                ))]),
                Block::Figure(Figure {
                    chart: Chart::Bars(BarsData {
                        bars: vec![bar],
                        legend: Legend::default(),
                    }),
                    alt: format!("{name}: {:?}", reading.score),
                    caption: Vec::new(),
                }),
                Block::text(self.long(2)),
                Block::Card(Card {
                    tone: Tone::Neutral,
                    title: t("Eerstvolgende stap", "Next step"),
                    blocks: vec![Block::text(self.long(1))],
                }),
            ]));
        }
        blocks
    }

    fn later(self) -> Vec<Block> {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        vec![
            Block::heading(1, t("Na drie maanden", "After three months"), "later"),
            Block::heading(
                2,
                t("Waar invullers verschillen", "Where respondents differ"),
                "differ",
            ),
            Block::heading(3, t("Per rol", "By role"), "by-role"),
            Block::text(self.long(4)),
            Block::heading(3, t("Wat niemand weet", "What nobody knows"), "unknown"),
            Block::text(self.long(2)),
            Block::Rule,
            Block::styled(
                ParagraphStyle::Small,
                t(
                    "Grove schatting van eigen uren, zonder inhuur, software en kosten van partners.",
                    "Rough estimate of own hours, without hiring, software and costs of partners.",
                ),
            ),
            Block::heading(2, t("Verantwoording", "Account"), "account"),
            Block::text(self.long(6)),
            Block::text(self.long(5)),
        ]
    }

    fn answers(self) -> Vec<Block> {
        let t = |dutch: &str, english: &str| self.t(dutch, english);
        let mut rows = Vec::new();
        for i in 0..THEMES.len() {
            rows.push(Row::group(format!("{}. {}", i + 1, self.name(i))));
            for k in 1..=4 {
                let note = match (i + k) % 5 {
                    0 => self.long(2),
                    1 => t(
                        "Besproken in het managementteam.",
                        "Discussed in the management team.",
                    ),
                    _ => String::new(),
                };
                rows.push(Row::new([
                    format!("{}.{k}", i + 1),
                    t(
                        "Er ligt een vastgesteld plan met een eigenaar en een datum.",
                        "There is an adopted plan with an owner and a date.",
                    ),
                    format!("{}", (i * k) % 5),
                    "3".to_owned(),
                    note,
                ]));
            }
        }
        vec![
            Block::heading(
                1,
                t("Bijlage A: alle antwoorden", "Appendix A: all answers"),
                "answers",
            ),
            Block::Table(Table {
                title: String::new(),
                columns: vec![
                    Column::text(0.55),
                    Column::text(3.2),
                    Column::number(0.8),
                    Column::number(0.8),
                    Column::text(2.8),
                ],
                header: [
                    t("Nr.", "No."),
                    t("Gekozen antwoord", "Chosen answer"),
                    t("Niveau", "Level"),
                    t("Streef", "Target"),
                    t("Opmerking", "Remark"),
                ]
                .map(Cell::from)
                .to_vec(),
                rows,
                row_headers: true,
                dense: false,
            }),
        ]
    }

    /// Blocks that run over pages, and text no font has.
    pub fn strange(self) -> Vec<Block> {
        let card = |tone, times| {
            let blocks = vec![Block::text(self.long(times)), Block::text(self.long(times))];
            Block::Card(Card {
                tone,
                title: "Een lange kaart".to_owned(),
                blocks,
            })
        };
        let note = "Een lange opmerking met veel woorden. ".repeat(300);
        let table = Table {
            title: "Een rij die langer is dan een bladzijde".to_owned(),
            columns: vec![Column::text(0.6), Column::text(2.0), Column::text(2.4)],
            header: ["Nr.", "Antwoord", "Opmerking"].map(Cell::from).to_vec(),
            rows: vec![
                Row::new(["1.1", &self.long(2), &note]),
                Row::new(["1.2", "Kort", "👩‍👩‍👧 السلام 漢字 e\u{301}"]),
            ],
            row_headers: true,
            dense: false,
        };
        let axes = self
            .readings()
            .into_iter()
            .map(|(label, reading)| RadarAxis { label, reading })
            .collect();
        let radar = Chart::Radar(RadarData {
            axes,
            legend: self.legend(),
        });
        vec![
            Block::heading(
                1,
                "Een heel lange kop die over twee regels loopt en er dan nog netjes uitziet ook",
                "a",
            ),
            card(Tone::Warn, 12),
            card(Tone::Accent, 6),
            Block::Table(table),
            Block::text("gegevenskwaliteitsverbeteringsplanontwikkelaar".repeat(12)),
            Block::Figure(Figure {
                chart: radar,
                alt: "Radar".to_owned(),
                caption: text("Figuur 2."),
            }),
        ]
    }
}
