//! A chart that can be shown in several ways, copied and saved.

use egui::{Ui, vec2};

use crate::{
    gui::{
        command::{Command, Cx},
        widget,
    },
    i18n::FiguresText,
    report::{chart::Chart, figures::Table, picture::Picture},
};

/// Width of the button for one way to show a chart.
const WIDTH: f32 = 84.0;

/// A chart with the same numbers in words and as a table.
#[derive(Debug)]
pub(super) struct Figure<'a> {
    pub name: &'a str,
    /// The municipality.
    pub of: &'a str,
    pub words: &'a str,
    /// The ways to draw it, each with its name.
    pub charts: Vec<(&'a str, Chart)>,
    pub table: Table,
}

/// Shows the figure in the chosen way, by index; the table comes last.
pub(super) fn show(ui: &mut Ui, figure: &Figure<'_>, chosen: &mut usize, cx: &mut Cx<'_>) {
    let text = FiguresText::of(cx.language);
    let Some((_, chart)) = figure.charts.get(*chosen) else {
        widget::table(ui, figure.name, &figure.table);
        ui.add_space(4.0);
        if let Some(FigureAction::Copy) = toolbar(ui, figure, chosen, text) {
            let said = text.copied(figure.name);
            cx.send(Command::CopyText(figure.table.with_tabs(), said));
        }
        return;
    };
    widget::chart(ui, chart, figure.name, figure.words);
    let picture = |chart: &Chart| {
        Box::new(Picture {
            chart: chart.clone(),
            title: figure.name.to_owned(),
            subtitle: figure.of.to_owned(),
            words: figure.words.to_owned(),
            language: cx.language.code(),
        })
    };
    match toolbar(ui, figure, chosen, text) {
        Some(FigureAction::Copy) => cx.send(Command::CopyPicture(picture(chart))),
        Some(FigureAction::Save) => cx.send(Command::KeepPicture(picture(chart))),
        None => {}
    }
}

enum FigureAction {
    Copy,
    Save,
}

/// The ways to show the figure, and the buttons to copy and save it.
fn toolbar(ui: &mut Ui, figure: &Figure<'_>, chosen: &mut usize, text: FiguresText) -> Option<FigureAction> {
    let names = figure.charts.iter().map(|(name, _)| *name).chain([text.table()]);
    let options: Vec<(usize, &str)> = names.enumerate().collect();
    let is_chart = *chosen < figure.charts.len();
    let title = format!("{}: {}", text.view(), figure.name);
    let width = (WIDTH * options.len() as f32).min(ui.available_width());
    ui.horizontal_wrapped(|ui| {
        ui.allocate_ui(vec2(width, 36.0), |ui| {
            widget::segments(ui, &title, chosen, &options)
        });
        ui.add_space(6.0);
        let mut action = None;
        let mut button = |label: &str, full: String, wanted: FigureAction| {
            let response = widget::link(ui, label);
            widget::named(&response, full);
            if response.clicked() {
                action = Some(wanted);
            }
        };
        button(text.copy(), text.copy_name(figure.name), FigureAction::Copy);
        if is_chart {
            button(text.save(), text.save_name(figure.name), FigureAction::Save);
        }
        action
    })
    .inner
}
