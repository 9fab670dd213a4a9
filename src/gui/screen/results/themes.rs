//! The scores per theme.

use egui::Ui;

use crate::{
    evaluation::Evaluation,
    gui::{
        command::Cx,
        screen::{reading, sentences},
        session::Session,
        theme, widget,
    },
    questionnaire::Dimension,
    report::chart::{Bar, BarsData, Chart},
    scoring::rounded,
};

/// A bar per theme, and a sentence on the highest and the lowest.
pub(super) fn show(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &Cx<'_>) {
    let text = &cx.text.results;
    widget::card(ui, |ui| {
        widget::heading(ui, text.themes, 2);
        for line in sentences::about_themes(session, evaluation, cx.language) {
            widget::paragraph(ui, &line);
        }
        let bar = |dimension: &Dimension| {
            let reading = reading::reading(session, dimension);
            Bar {
                label: dimension.short.get(cx.language).to_owned(),
                value: reading
                    .score
                    .map_or_else(|| "?".to_owned(), |score| rounded(f64::from(score)).to_string()),
                reading,
            }
        };
        let data = BarsData {
            bars: session.questionnaire().dimensions().iter().map(bar).collect(),
            legend: reading::legend(cx.text),
        };
        let words = reading::radar_words(session, cx.language, cx.text);
        widget::chart(ui, &Chart::Bars(data), text.themes, &words);
        let lead = theme::small(ui, text.themes_lead);
        widget::wrapped(ui, lead);
    });
}
