//! The bar at the top: which scan this is, whether it's saved, its parts, and the menu.

mod menu;

use egui::{Align, Frame, Layout, Margin, Panel, RichText, Role, Stroke, Ui, vec2};

use menu::{entry, menu};

use super::{
    appearance::theme,
    command::{Action, Command, Cx},
    page::Page,
    widget::{self, Icon, Tone},
};
use crate::{
    i18n::{CommandText, Language},
    session::{FileState, RETRY, Session},
};

/// From this width on the parts are beside each other; below it they're in a menu.
const ROOM_FOR_TABS: f32 = 900.0;

const PAGES: [(Page, Action); 6] = [
    (Page::Profile, Action::Profile),
    (Page::Question, Action::Questions),
    (Page::Overview, Action::Overview),
    (Page::Results, Action::Results),
    (Page::Export, Action::Export),
    (Page::Collaboration, Action::Collaboration),
];

/// The parts that this scan has: a colleague who was invited only answers.
fn pages(session: &Session) -> impl Iterator<Item = (Page, Action)> {
    let invited = session.invitation().is_some();
    PAGES
        .into_iter()
        .filter(move |(page, _)| !invited || matches!(page, Page::Profile | Page::Question | Page::Overview))
}

/// What a part is called.
fn page_text(session: &Session, action: Action, cx: &Cx<'_>) -> CommandText {
    match action {
        Action::Profile if session.invitation().is_some() => cx.text.commands.invitation(),
        action => action.text(cx.text, false),
    }
}

/// Shows the bar; `scan` is the open scan with the part that is shown.
pub fn show(ui: &mut Ui, scan: Option<(&Session, Page)>, cx: &mut Cx<'_>) {
    let p = theme::palette(ui);
    let frame = Frame::new()
        .fill(p.card)
        .inner_margin(Margin::symmetric(14, 8))
        .stroke(Stroke::new(1.0, p.border));
    let bar = Panel::top("bar").resizable(false).frame(frame).show(ui, |ui| {
        let wide = ui.available_width() >= ROOM_FOR_TABS;
        ui.horizontal(|ui| {
            ui.set_min_height(40.0);
            match scan {
                Some((session, page)) => {
                    if widget::icon_button(ui, &cx.text.commands.home(), Icon::Home).clicked() {
                        cx.send(Action::Home);
                    }
                    identity(ui, session, wide, cx);
                    if wide {
                        tabs(ui, session, page, cx);
                    }
                }
                None => {
                    let name =
                        RichText::new(cx.text.common.app()).font(theme::semibold(theme::sizes().title));
                    ui.label(name.color(p.accent));
                }
            }
            widget::trailing(ui, "right", |ui| {
                if let Some((session, page)) = scan.filter(|_| !wide) {
                    parts_menu(ui, session, page, cx);
                }
                if wide || scan.is_none() {
                    language(ui, cx);
                    appearance(ui, cx);
                }
                menu(ui, scan.map(|(session, _)| session), cx);
            });
        });
    });
    widget::pane(ui.ctx(), bar.response.rect);
}

/// Says that saving fails, why, that nothing is lost yet, and what to do.
pub fn trouble(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let FileState::Failed(reason) = session.file_state() else {
        return;
    };
    let text = cx.text.dialog;
    let lead = text.save_failed_lead(reason);
    let retrying = text.retrying(RETRY.as_secs());
    let frame = Frame::new()
        .fill(theme::palette(ui).bg)
        .inner_margin(Margin::symmetric(14, 8));
    Panel::top("trouble")
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| {
            widget::notice(ui, Tone::Bad, Icon::Warning, |ui| {
                let title = widget::heading(ui, text.save_failed(), 2);
                widget::live(ui, &title);
                widget::paragraph(ui, &format!("{lead} {retrying}"));
                if widget::button(ui, &cx.text.commands.save_as(), true).clicked() {
                    cx.send(Action::SaveAs);
                }
            });
        });
}

/// Says something that the user has to know, until she closes it.
pub fn notice(ui: &mut Ui, words: &str, cx: &mut Cx<'_>) {
    let frame = Frame::new()
        .fill(theme::palette(ui).bg)
        .inner_margin(Margin::symmetric(14, 8));
    Panel::top("notice").resizable(false).frame(frame).show(ui, |ui| {
        widget::notice(ui, Tone::Warn, Icon::Warning, |ui| {
            let response = widget::paragraph(ui, words);
            widget::live(ui, &response);
            let close = CommandText {
                label: cx.text.common.close(),
                tip: "",
            };
            if widget::button(ui, &close, true).clicked() {
                cx.send(Command::CloseNotice);
            }
        });
    });
}

/// The municipality over the saved state.
fn identity(ui: &mut Ui, session: &Session, wide: bool, cx: &mut Cx<'_>) {
    let p = theme::palette(ui);
    let room = if wide {
        225.0
    } else {
        (ui.available_width() - 230.0).max(90.0)
    };
    let name = match session.municipality() {
        "" => cx.text.common.unnamed(),
        name => name,
    };
    let (mut words, color, tip) = saved(session, ui, cx);
    if session.is_example {
        words = format!("{} · {}", cx.text.common.example(), words.to_lowercase());
    }
    ui.allocate_ui_with_layout(vec2(room, 40.0), Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.set_width(room);
        let title = RichText::new(name)
            .font(theme::semibold(theme::sizes().body))
            .color(p.text);
        ui.add(egui::Label::new(title).truncate()).on_hover_text(name);
        let state = RichText::new(words)
            .font(theme::regular(theme::sizes().small))
            .color(color);
        let response = ui.add(egui::Label::new(state).truncate());
        widget::live(ui, &response);
        if !tip.is_empty() {
            response.on_hover_text(tip);
        }
    });
}

/// The saved state in words, with its colour and more about it.
fn saved(session: &Session, ui: &Ui, cx: &Cx<'_>) -> (String, egui::Color32, String) {
    let p = theme::palette(ui);
    let text = cx.text.bar;
    let path = session
        .path()
        .map_or_else(|| text.draft_tip().to_owned(), |path| path.display().to_string());
    match session.file_state() {
        FileState::Untouched => {
            let tip = text.untouched_tip().to_owned();
            (text.untouched().to_owned(), p.muted, tip)
        }
        FileState::Saved(None) => {
            let name = session.path().and_then(|path| path.file_name());
            let words = name.map_or_else(
                || text.draft().to_owned(),
                |name| name.to_string_lossy().into_owned(),
            );
            (words, p.muted, path)
        }
        FileState::Saved(Some(moment)) => {
            let time = format!("{:02}:{:02}", moment.hour(), moment.minute());
            let words = if session.path().is_some() {
                text.saved(&time)
            } else {
                text.draft_saved(&time)
            };
            (words, p.good, path)
        }
        FileState::Waiting => (text.changed().to_owned(), p.muted, path),
        FileState::Saving => (text.saving().to_owned(), p.muted, path),
        FileState::Failed(reason) => (text.failed().to_owned(), p.bad, reason.clone()),
    }
}

/// Whether a part can be shown: without a complete profile there are no questions.
fn is_open(page: Page, session: &Session) -> bool {
    page == Page::Profile || session.case().is_some()
}

fn tabs(ui: &mut Ui, session: &Session, page: Page, cx: &mut Cx<'_>) {
    widget::group(ui, Role::TabList, cx.text.bar.pages(), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            for (tab, action) in pages(session) {
                let text = page_text(session, action, cx);
                ui.add_enabled_ui(is_open(tab, session), |ui| {
                    if widget::tab(ui, &text, Role::Tab, tab == page).clicked() {
                        cx.send(action);
                    }
                });
            }
        });
    });
}

fn parts_menu(ui: &mut Ui, session: &Session, page: Page, cx: &mut Cx<'_>) {
    let here = PAGES.iter().find(|(other, _)| *other == page);
    let label = here.map_or("", |(_, action)| page_text(session, *action, cx).label);
    let response = ui.menu_button(label, |ui| {
        for (tab, action) in pages(session) {
            ui.add_enabled_ui(is_open(tab, session), |ui| entry(ui, action, cx));
        }
    });
    response.response.on_hover_text(cx.text.bar.pages());
}

fn language(ui: &mut Ui, cx: &mut Cx<'_>) {
    widget::group(ui, Role::RadioGroup, cx.text.start.language(), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            for (position, language) in Language::ALL.into_iter().enumerate() {
                let label = CommandText {
                    label: language.choose("NL", "EN"),
                    tip: language.own_name(),
                };
                let response = widget::tab(ui, &label, Role::RadioButton, language == cx.language);
                widget::position_in_group(ui, response.id, position, Language::ALL.len());
                if response.clicked() {
                    cx.send(Command::Speak(language));
                }
            }
        });
    });
}

fn appearance(ui: &mut Ui, cx: &mut Cx<'_>) {
    let dark = ui.visuals().dark_mode;
    let symbol = if dark { Icon::Sun } else { Icon::Moon };
    if widget::icon_button(ui, &Action::Appearance.text(cx.text, dark), symbol).clicked() {
        cx.send(Action::Appearance);
    }
}
