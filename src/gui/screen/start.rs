//! The welcome.

use egui::{Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    assessment::{Assessment, Progress, progress},
    evaluation::evaluate,
    gui::{
        command::{Action, Command, Cx},
        session::Session,
        theme,
        widget::{self, Icon},
    },
    i18n::{Language, date, fill},
    questionnaire::Questionnaire,
    report::chart::Legend,
    storage::Recent,
};

/// An example, ready to show.
#[derive(Debug)]
pub struct Shown {
    /// Its place in the list of examples.
    pub index: usize,
    /// The municipality.
    pub name: String,
    /// How far along.
    pub progress: Progress,
    session: Session,
}

/// What the welcome shows.
#[derive(Debug)]
pub struct StartScreen {
    examples: Vec<Shown>,
}

impl StartScreen {
    /// Reads the examples; one that this question set can't read stays away.
    pub fn new(questionnaire: &'static Questionnaire) -> Self {
        let decoded = |example: &crate::assessment::Example| -> Option<Assessment> {
            crate::assessment::format::decode(questionnaire, example.text.as_bytes()).ok()
        };
        let shown = |(index, example)| {
            let assessment = decoded(example)?;
            evaluate(questionnaire, &assessment).ok()?;
            Some(Shown {
                index,
                name: assessment.profile_text(questionnaire.roles().name).to_owned(),
                progress: progress(questionnaire, &assessment),
                session: Session::unnamed(questionnaire, assessment),
            })
        };
        let examples = crate::assessment::examples().iter().enumerate();
        Self {
            examples: examples.filter_map(shown).collect(),
        }
    }

    /// Shows the screen.
    pub fn show(&self, ui: &mut Ui, questionnaire: &Questionnaire, recent: &[Recent], cx: &mut Cx<'_>) {
        widget::scroll(ui, "start", false, |ui| {
            super::column(ui, 1040.0, |ui| {
                self.hero(ui, questionnaire, cx);
                ui.add_space(12.0);
                if ui.available_width() < 720.0 {
                    recents(ui, recent, cx);
                    self.examples(ui, cx);
                } else {
                    let gap = 20.0;
                    let half = (ui.available_width() - gap) / 2.0;
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = gap;
                        for column in 0..2 {
                            ui.vertical(|ui| {
                                ui.spacing_mut().item_spacing.x = 8.0;
                                ui.set_width(half);
                                if column == 0 {
                                    recents(ui, recent, cx);
                                } else {
                                    self.examples(ui, cx);
                                }
                            });
                        }
                    });
                }
                ui.add_space(14.0);
                widget::heading(ui, cx.text.start.source, 2);
                let source = theme::small(ui, questionnaire.provenance().get(cx.language));
                widget::wrapped(ui, source);
            });
        });
    }

    fn hero(&self, ui: &mut Ui, questionnaire: &Questionnaire, cx: &mut Cx<'_>) {
        widget::card_sized(ui, 28, |ui| {
            let picture = ui.available_width() > 760.0 && !self.examples.is_empty();
            let width = ui.available_width() - if picture { 330.0 } else { 0.0 };
            ui.horizontal(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.add_space(if picture { 20.0 } else { 0.0 });
                    welcome(ui, questionnaire, cx);
                });
                if let Some(example) = self.examples.last().filter(|_| picture) {
                    let data = super::reading::radar_data(&example.session, cx.language, Legend::default());
                    widget::decoration(ui, &data, 232.0);
                }
            });
        });
    }

    fn examples(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        widget::heading(ui, cx.text.start.examples, 2);
        let lead = theme::small(ui, cx.text.start.examples_lead);
        widget::wrapped(ui, lead);
        for example in &self.examples {
            let (done, total) = (
                example.progress.answered.to_string(),
                example.progress.total.to_string(),
            );
            let line = fill(cx.text.start.example_line, &[("a", &done), ("b", &total)]);
            let name = fill(cx.text.start.example_open, &[("name", &example.name)]);
            let title = format!("{} · {}", cx.text.common.example, example.name);
            if entry(ui, &title, &line, &name, example.progress).clicked() {
                cx.send(Command::OpenExample(example.index));
            }
        }
    }
}

fn welcome(ui: &mut Ui, questionnaire: &Questionnaire, cx: &mut Cx<'_>) {
    let title = questionnaire.title().get(cx.language);
    let response = widget::heading_sized(ui, title, 1, 32.0);
    response.on_hover_text(cx.text.common.app);
    let lead = egui::RichText::new(cx.text.start.lead).font(theme::regular(theme::sizes().title + 1.0));
    widget::wrapped(ui, lead);
    ui.add_space(4.0);
    let questions = questionnaire.items().len();
    let minutes = crate::gui::pace::Pace::default().minutes(questions).to_string();
    let facts = fill(
        cx.text.start.facts,
        &[
            ("questions", &questions.to_string()),
            ("themes", &questionnaire.dimensions().len().to_string()),
            ("minutes", &minutes),
        ],
    );
    for line in [facts.as_str(), cx.text.start.privacy] {
        let line = theme::muted(ui, line);
        widget::wrapped(ui, line);
    }
    ui.add_space(10.0);
    ui.horizontal_wrapped(|ui| {
        if widget::primary(ui, &cx.text.commands.new, true).clicked() {
            cx.send(Action::New);
        }
        if widget::button(ui, &cx.text.commands.open, true).clicked() {
            cx.send(Action::Open);
        }
    });
}

fn recents(ui: &mut Ui, recent: &[Recent], cx: &mut Cx<'_>) {
    widget::heading(ui, cx.text.start.recent, 2);
    if recent.is_empty() {
        let none = theme::small(ui, cx.text.start.no_recent);
        widget::wrapped(ui, none);
    }
    for scan in recent {
        let progress = Progress {
            answered: scan.answered,
            total: scan.total,
        };
        let name = if scan.municipality.is_empty() {
            cx.text.common.unnamed
        } else {
            &scan.municipality
        };
        let line = fill(
            cx.text.start.recent_line,
            &[
                ("a", &scan.answered.to_string()),
                ("b", &scan.total.to_string()),
                ("date", &day(cx.language, &scan.saved)),
            ],
        );
        let response = entry(ui, name, &line, &format!("{name}: {line}"), progress);
        let response = response.on_hover_text(scan.path.display().to_string());
        if response.clicked() {
            cx.send(Command::OpenFile(scan.path.clone()));
        }
    }
}

fn day(language: Language, saved: &str) -> String {
    let moment: Option<jiff::civil::DateTime> = saved.parse().ok();
    moment.map_or_else(|| saved.to_owned(), |moment| date(language, moment.date()))
}

/// A scan to open: a card with a ring.
fn entry(ui: &mut Ui, title: &str, line: &str, name: &str, progress: Progress) -> egui::Response {
    let p = theme::palette(ui);
    let width = ui.available_width();
    let room = (width - 92.0).max(80.0);
    let painter = ui.painter();
    let title = painter.layout(
        title.to_owned(),
        theme::semibold(theme::sizes().body),
        p.text,
        room,
    );
    let line = painter.layout(
        line.to_owned(),
        theme::regular(theme::sizes().small),
        p.muted,
        room,
    );
    let text = title.size().y + line.size().y + 2.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, text + 24.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let hover = ui.ctx().animate_bool(response.id, response.hovered());
    let fill = p.card.lerp_to_gamma(p.hover, hover);
    let edge = Stroke::new(1.0, p.border.lerp_to_gamma(p.accent, hover));
    ui.painter().rect(rect, 10.0, fill, edge, StrokeKind::Inside);
    let center = pos2(rect.left() + 32.0, rect.center().y);
    widget::paint_ring(ui.painter(), center, 14.0, progress.share(), "", &p);
    let place = pos2(rect.left() + 60.0, rect.center().y - text / 2.0);
    let below = place + vec2(0.0, title.size().y + 2.0);
    ui.painter().galley(place, title, p.text);
    ui.painter().galley(below, line, p.muted);
    let arrow = pos2(rect.right() - 18.0, rect.center().y);
    widget::paint_icon(ui.painter(), Icon::Right, arrow, 14.0, p.muted);
    response
}
