//! A chart in the ways to look at it, to copy and to save.

use egui::{Ui, vec2};

use crate::{
    gui::{
        command::{Command, Cx},
        widget,
    },
    i18n::FiguresText,
    report::{chart::Chart, figures::Table, picture::Picture},
};

/// Width of the name of a way to look.
const WIDTH: f32 = 84.0;

/// A chart with the same numbers in words and as a table.
#[derive(Debug)]
pub(super) struct Figure<'a> {
    /// What it's called.
    pub name: &'a str,
    /// Whose figures these are.
    pub of: &'a str,
    /// The numbers in words.
    pub words: &'a str,
    /// The ways to draw it, each with its name.
    pub charts: Vec<(&'a str, Chart)>,
    /// The numbers as a table.
    pub table: Table,
}

/// Shows the figure in the way that was chosen last, by its place; the table comes last.
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

/// What is wanted with a figure.
enum FigureAction {
    Copy,
    Save,
}

/// The ways to look, and what can be done with the figure.
fn toolbar(ui: &mut Ui, figure: &Figure<'_>, chosen: &mut usize, text: FiguresText) -> Option<FigureAction> {
    let names = figure.charts.iter().map(|(name, _)| *name).chain([text.table()]);
    let options: Vec<(&str, bool)> = names
        .enumerate()
        .map(|(at, name)| (name, at == *chosen))
        .collect();
    let is_chart = *chosen < figure.charts.len();
    let title = format!("{}: {}", text.view(), figure.name);
    let width = (WIDTH * options.len() as f32).min(ui.available_width());
    ui.horizontal_wrapped(|ui| {
        let clicked = ui.allocate_ui(vec2(width, 36.0), |ui| widget::segments(ui, &title, &options));
        *chosen = clicked.inner.unwrap_or(*chosen);
        ui.add_space(6.0);
        let mut action = None;
        let mut button = |label: &str, full: String, wanted: FigureAction| {
            let response = widget::link(ui, label);
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_label(full));
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
