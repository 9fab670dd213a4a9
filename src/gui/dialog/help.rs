//! Help, and about the program.

use egui::Ui;

use crate::{
    gui::{
        appearance::theme,
        command::{Action, Cx, keys_of},
        widget,
    },
    i18n::Help,
    questionnaire::Questionnaire,
    storage::{Folders, Rollout, Setting, log, rollout},
};

/// With at least this width, the keys have a column of their own.
const ROOM_FOR_KEYS: f32 = 420.0;

/// How it works, the keys and the terms; scrolls once to the term that was opened.
pub(super) fn help(ui: &mut Ui, questionnaire: &Questionnaire, term: &mut Option<usize>, cx: &Cx<'_>) {
    let text = cx.text.help;
    widget::heading(ui, cx.text.profile.before(), 2);
    for line in questionnaire.instructions() {
        widget::paragraph(ui, line.get(cx.language));
    }
    ui.add_space(8.0);
    widget::heading(ui, text.keys(), 2);
    keys(ui, questionnaire, cx);
    ui.add_space(8.0);
    widget::heading(ui, text.glossary(), 2);
    for (index, entry) in questionnaire.glossary().iter().enumerate() {
        let name = widget::strong(ui, entry.term.get(cx.language));
        let words = widget::muted(ui, entry.explanation.get(cx.language));
        if *term == Some(index) {
            *term = None;
            name.union(widget::live(words))
                .scroll_to_me(Some(egui::Align::Center));
        }
    }
}

fn keys(ui: &mut Ui, questionnaire: &Questionnaire, cx: &Cx<'_>) {
    let text = cx.text.help;
    let digits = format!("1–{}", questionnaire.highest() + 1);
    let mut lines = vec![
        (digits, text.key_choose()),
        ("?".to_owned(), cx.text.question.dont_know()),
        ("N".to_owned(), text.key_not_applicable()),
        ("Enter".to_owned(), text.key_next()),
        ("Page Up, Page Down".to_owned(), text.key_turn()),
    ];
    for action in Action::all() {
        if let Some(shortcut) = action.shortcut() {
            let keys = keys_of(ui.ctx(), &shortcut);
            lines.push((keys, action.text(cx.text).label));
        }
    }
    if ui.available_width() < ROOM_FOR_KEYS {
        for (keys, what) in lines {
            widget::strong(ui, keys);
            widget::paragraph(ui, what);
        }
        return;
    }
    egui::Grid::new("keys")
        .num_columns(2)
        .spacing([18.0, 4.0])
        .show(ui, |ui| {
            for (keys, what) in lines {
                ui.label(theme::strong(ui, keys));
                ui.label(what);
                ui.end_row();
            }
        });
}

pub(super) fn about(ui: &mut Ui, questionnaire: &Questionnaire, cx: &Cx<'_>) {
    let text = cx.text.help;
    let lines = [
        text.version(env!("CARGO_PKG_VERSION")),
        text.questions_version(questionnaire.version()),
        text.knowledge(questionnaire.knowledge_date()),
        text.privacy().to_owned(),
        text.licences().to_owned(),
    ];
    let log = log::path().map(|path| text.log(&path.display().to_string()));
    let folders = Folders::of_user().map(|folders| {
        text.folders(
            &folders.preferences_file().display().to_string(),
            &folders.data.display().to_string(),
        )
    });
    let set = rollout().map(|set| set_by_organisation(set, text));
    for line in lines.into_iter().chain(folders).chain(set).chain(log) {
        widget::paragraph(ui, &line);
    }
    ui.add_space(6.0);
    widget::heading(ui, cx.text.start.source(), 2);
    widget::paragraph(ui, questionnaire.provenance().get(cx.language));
    ui.add_space(6.0);
    widget::heading(ui, text.method(), 2);
    for line in questionnaire.method() {
        widget::paragraph(ui, line.get(cx.language));
    }
    ui.add_space(6.0);
}

fn set_by_organisation(set: &Rollout, text: Help) -> String {
    let path = set.path.display().to_string();
    match &set.settings {
        Err((line, column)) => text.set_wrong(&path, *line, *column),
        Ok(settings) => {
            let named = settings.named().into_iter().map(|setting| match setting {
                Setting::Language => text.set_language(),
                Setting::Renderer => text.set_renderer(),
                Setting::Logo => text.set_logo(),
                Setting::Folder => text.set_folder(),
                Setting::Organisation => text.set_organisation(),
            });
            text.set(&path, &named.collect::<Vec<_>>().join(", "))
        }
    }
}
