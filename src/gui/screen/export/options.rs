//! The choices of the report.

use egui::{Id, Role, Ui};
use jiff::civil::Date;

use super::{choices::Choices, logo::LogoChoice};
use crate::{
    clock::today,
    decision::deciders,
    gui::{
        appearance::theme,
        command::Cx,
        widget::{self, Icon, Tone},
    },
    i18n::{Export, Language, ReportText, join, text},
    report::{Disclosure, Enclosures, Part, ReportOptions, enclosures},
    session::Session,
};

pub(super) fn show(
    ui: &mut Ui,
    choices: &mut Choices,
    logo: &mut LogoChoice,
    session: &Session,
    cx: &mut Cx<'_>,
) {
    ui.spacing_mut().item_spacing.y = 6.0;
    widget::card_sized(ui, 16, |ui| {
        language(ui, choices, cx);
        ui.add_space(8.0);
        extent(ui, choices, cx);
    });
    ui.add_space(4.0);
    widget::card_sized(ui, 16, |ui| readers(ui, choices, session, cx));
    ui.add_space(4.0);
    widget::card_sized(ui, 16, |ui| {
        status(ui, choices, cx);
        ui.add_space(8.0);
        logo.show(ui, cx);
    });
    ui.add_space(4.0);
    widget::card_sized(ui, 16, |ui| parts(ui, choices, cx));
}

fn language(ui: &mut Ui, choices: &mut Choices, cx: &Cx<'_>) {
    let name = cx.text.export.language();
    widget::heading_sized(ui, name, 2, theme::sizes().body);
    let mut chosen = choices.language.unwrap_or(cx.language);
    let options = Language::ALL.map(|language| (language, language.own_name()));
    if widget::segments(ui, name, &mut chosen, &options) {
        choices.language = Some(chosen);
    }
}

fn extent(ui: &mut Ui, choices: &mut Choices, cx: &Cx<'_>) {
    let text = cx.text.export;
    widget::heading_sized(ui, text.extent(), 2, theme::sizes().body);
    let lengths = [(false, text.full()), (true, text.short())];
    widget::segments(ui, text.extent(), &mut choices.short, &lengths);
    let hint = if choices.short {
        text.short_hint()
    } else {
        text.full_hint()
    };
    widget::small(ui, hint);
}

fn readers(ui: &mut Ui, choices: &mut Choices, session: &Session, cx: &Cx<'_>) {
    let text = cx.text.export;
    widget::heading_sized(ui, text.readers(), 2, theme::sizes().body);
    let readers = [(false, text.internal()), (true, text.public())];
    widget::segments(ui, text.readers(), &mut choices.publication, &readers);
    if choices.publication {
        widget::small(ui, text.public_hint());
    } else {
        ui.add_space(2.0);
        let Disclosure { scan, notes } = &mut choices.disclosure;
        widget::check(ui, text.with_scan(), text.with_scan_hint(), scan);
        widget::check(ui, text.with_notes(), text.with_notes_hint(), notes);
    }
    statement(ui, choices, session, cx);
    if !choices.publication {
        decider(ui, choices, session, cx);
    }
}

/// Who decides, upwards only (chapter 23.3).
fn decider(ui: &mut Ui, choices: &mut Choices, session: &Session, cx: &Cx<'_>) {
    let text = cx.text.export;
    // Nobody goes higher with less; to ask takes a while.
    let supported = session
        .case()
        .filter(|case| case.evaluation.reliability.is_supported());
    let found = supported.and_then(|case| deciders(case, cx.language, today()));
    let Some((usual, Some(higher))) = found else {
        choices.higher = false;
        return;
    };
    ui.add_space(8.0);
    widget::heading_sized(ui, text.decider(), 2, theme::sizes().body);
    let (choice, otherwise) = (text.higher_decider(&higher), text.higher_decider_hint(&usual));
    widget::check(ui, &choice, &otherwise, &mut choices.higher);
}

/// Which answers and texts the file includes, to read before it's written.
fn statement(ui: &mut Ui, choices: &Choices, session: &Session, cx: &Cx<'_>) {
    let options = choices.options(cx.language, Date::ZERO);
    let Some(case) = session.case() else { return };
    let Enclosures {
        included,
        left_out,
        not_shown,
    } = enclosures(case, &options, cx.language);
    let text = cx.text.export;
    let mut say = |phrase: fn(Export, &str) -> String, list: &[String]| {
        if !list.is_empty() {
            widget::live(widget::small(ui, phrase(text, &join(cx.language, list))));
        }
    };
    say(Export::included, &included);
    say(Export::left_out, &left_out);
    if !not_shown.is_empty() {
        let says = ReportText::of(cx.language).not_shown(&not_shown.join("; "));
        widget::notice(ui, Tone::Warn, Icon::Warning, |ui| {
            let words = theme::small(ui, says);
            widget::live(widget::wrapped(ui, words));
        });
    }
}

fn status(ui: &mut Ui, choices: &mut Choices, cx: &Cx<'_>) {
    let name = cx.text.export.status();
    widget::heading_sized(ui, name, 2, theme::sizes().body);
    // The words for the report are in the language of the report.
    let draft = text(choices.language.unwrap_or(cx.language)).export.draft();
    let id = Id::unique("report status");
    let hint = cx.text.export.status_hint();
    let mut suggested = false;
    widget::edit_row(ui, id, name, hint, &mut choices.status, |ui| {
        suggested = widget::button(ui, draft).clicked();
    });
    if suggested {
        draft.clone_into(&mut choices.status);
    }
    if let Some((end, _)) = choices.status.char_indices().nth(ReportOptions::LONGEST_STATUS) {
        choices.status.truncate(end);
    }
}

fn parts(ui: &mut Ui, choices: &mut Choices, cx: &Cx<'_>) {
    let text = cx.text.export;
    widget::heading_sized(ui, text.parts(), 2, theme::sizes().body);
    widget::small(ui, text.parts_hint());
    let options = choices.options(cx.language, Date::ZERO);
    widget::group(ui, Role::Group, text.parts(), |ui| {
        for part in Part::ALL {
            let title = part.title(cx.language);
            let reason = if choices.short {
                text.not_in_short()
            } else if choices.publication && !part.may_be_published() {
                text.not_in_publication()
            } else {
                ""
            };
            let mut chosen = options.has(part);
            ui.add_enabled_ui(reason.is_empty(), |ui| {
                if widget::check(ui, title, reason, &mut chosen).changed() {
                    choices.toggle(part);
                }
            });
        }
    });
}
