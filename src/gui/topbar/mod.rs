//! The bar at the top: the municipality, whether the scan is saved, its pages, and the menu.

mod menu;
mod trial;

use egui::{Align, Color32, Frame, Layout, Margin, Panel, RichText, Role, Stroke, Ui, vec2};

use super::{
    appearance::theme,
    command::{Action, Command, Cx, OutsideCommand},
    page::Page,
    screen::invitation::invitation_state,
    widget::{self, Icon, Tone},
};
use crate::{
    i18n::{CommandText, GroupText, OutsideText, SettingsText},
    session::{FileState, RETRY, Session},
    storage::file_name,
};
use menu::{entry, menu};

/// With at least this width the pages are tabs; below it they're in a menu.
const ROOM_FOR_TABS: f32 = 900.0;

/// The pages of this scan, with the action that shows each.
fn pages(session: &Session) -> impl Iterator<Item = (Page, Action)> {
    let suiting = Action::all().filter(|action| action.suits(session));
    suiting.filter_map(|action| Some((action.page()?, action)))
}

fn page_text(session: &Session, action: Action, cx: &Cx<'_>) -> CommandText {
    match action {
        Action::Profile if session.invitation().is_some() => cx.text.commands.invitation(),
        action => action.text(cx.text),
    }
}

/// Shows the bar; `scan` is the open scan with the page that is shown.
pub fn show(ui: &mut Ui, scan: Option<(&Session, Page)>, cx: &mut Cx<'_>) {
    if let Some((session, scenario)) = scan.and_then(|(session, _)| Some((session, session.scenario()?))) {
        trial::show(ui, session, scenario, cx);
        return;
    }
    let p = theme::palette(ui);
    bar(ui, p.card, p.border, |ui| {
        let wide = ui.available_width() >= ROOM_FOR_TABS;
        match scan {
            Some((session, page)) => {
                let home = widget::icon_button(ui, cx.text.commands.home(), Icon::Home);
                cx.on_click(&home, Action::Home);
                identity(ui, session, wide, cx);
                if wide {
                    tabs(ui, session, page, cx);
                }
            }
            None => {
                let name = RichText::new(cx.text.common.app()).font(theme::semibold(theme::sizes().title));
                ui.label(name.color(p.accent));
            }
        }
        widget::trailing(ui, "right", |ui| {
            if let Some((session, page)) = scan.filter(|_| !wide) {
                parts_menu(ui, session, page, cx);
            }
            menu(ui, scan, cx);
        });
    });
}

fn bar(ui: &mut Ui, fill: Color32, edge: Color32, add: impl FnOnce(&mut Ui)) {
    let frame = Frame::new()
        .fill(fill)
        .inner_margin(Margin::symmetric(14, 8))
        .stroke(Stroke::new(1.0, edge));
    let shown = Panel::top("bar").resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.set_min_height(40.0);
            add(ui);
        });
    });
    widget::pane(ui.ctx(), shown.response.rect);
}

/// A notice over the whole width, below the bar.
fn band<R>(ui: &mut Ui, name: &'static str, tone: Tone, symbol: Icon, add: impl FnOnce(&mut Ui) -> R) {
    let frame = Frame::new()
        .fill(theme::palette(ui).bg)
        .inner_margin(Margin::symmetric(14, 8));
    Panel::top(name)
        .resizable(false)
        .frame(frame)
        .show(ui, |ui| widget::notice(ui, tone, symbol, add));
}

/// Says that saving fails, why, that nothing is lost yet, and what to do about it.
pub fn trouble(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    match session.file_state() {
        FileState::Failed(reason) => failed(ui, reason, cx),
        FileState::Changed(outside) => changed(ui, outside.places(), cx),
        _ => {}
    }
}

fn failed(ui: &mut Ui, reason: &str, cx: &mut Cx<'_>) {
    let text = cx.text.dialog;
    let lead = text.save_failed_lead(reason);
    let retrying = text.retrying(RETRY.as_secs());
    band(ui, "trouble", Tone::Bad, Icon::Warning, |ui| {
        widget::live(widget::heading(ui, text.save_failed(), 2));
        widget::paragraph(ui, &format!("{lead} {retrying}"));
        cx.button(ui, Action::SaveAs);
    });
}

/// Says that another program changed the file, in places that were changed here too.
fn changed(ui: &mut Ui, places: usize, cx: &mut Cx<'_>) {
    let text = OutsideText::of(cx.language);
    band(ui, "trouble", Tone::Warn, Icon::Warning, |ui| {
        widget::live(widget::heading(ui, text.heading(), 2));
        widget::paragraph(ui, &text.lead(places));
        ui.horizontal_wrapped(|ui| {
            cx.on_click(&widget::primary(ui, text.review()), OutsideCommand::Compare);
            cx.on_click(&widget::button(ui, text.apart()), OutsideCommand::KeepApart);
        });
    });
}

/// Asks once where to keep what is a draft so far.
pub fn keep(ui: &mut Ui, cx: &mut Cx<'_>) {
    let text = SettingsText::of(cx.language);
    band(ui, "keep", Tone::Plain, Icon::Info, |ui| {
        widget::live(widget::paragraph(ui, text.keep()));
        ui.horizontal_wrapped(|ui| {
            cx.button(ui, Action::SaveAs);
            cx.on_click(&widget::button(ui, text.keep_later()), Command::KeepLater);
        });
    });
}

/// A message that stays until the user closes it.
pub fn notice(ui: &mut Ui, words: &str, cx: &mut Cx<'_>) {
    band(ui, "notice", Tone::Warn, Icon::Warning, |ui| {
        widget::live(widget::paragraph(ui, words));
        cx.on_click(&widget::button(ui, cx.text.common.close()), Command::CloseNotice);
    });
}

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
    let (mut words, color, mut tip) = saved(session, ui, cx);
    if let Some(summary) = session.assessment().group.summary() {
        let summary = cx.collaboration.summary_tip(summary.respondents);
        let state = format!(
            "{} · {}",
            GroupText::of(cx.language).summary(),
            words.to_lowercase()
        );
        words = state;
        tip = summary;
    }
    if let Some(invitation) = session.invitation() {
        words = format!("{} · {}", invitation_state(invitation, cx), words.to_lowercase());
        cx.collaboration.invited_how().clone_into(&mut tip);
    }
    if session.is_from_report {
        let text = SettingsText::of(cx.language);
        words = format!("{} · {}", text.from_report(), words.to_lowercase());
        text.from_report_tip().clone_into(&mut tip);
    }
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
        let response = widget::live(response);
        if !tip.is_empty() {
            response.on_hover_text(tip);
        }
    });
}

/// The saved state in words, with its colour and a tooltip.
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
            let words = session.path().map_or_else(|| text.draft().to_owned(), file_name);
            (words, p.muted, path)
        }
        FileState::Saved(Some(moment)) => {
            let time = format!("{:02}:{:02}", moment.hour(), moment.minute());
            let words = if session.path().is_some() {
                text.saved(&time)
            } else {
                text.draft_saved(&time)
            };
            (words, p.muted, path)
        }
        FileState::Waiting => (text.changed().to_owned(), p.muted, path),
        FileState::Saving => (text.saving().to_owned(), p.muted, path),
        FileState::Failed(reason) => (text.failed().to_owned(), p.bad, reason.clone()),
        FileState::Changed(_) => {
            let tip = OutsideText::of(cx.language).heading().to_owned();
            (text.failed().to_owned(), p.bad, tip)
        }
    }
}

fn tabs(ui: &mut Ui, session: &Session, page: Page, cx: &mut Cx<'_>) {
    widget::group(ui, Role::TabList, cx.text.bar.pages(), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            for (tab, action) in pages(session) {
                let text = page_text(session, action, cx);
                ui.add_enabled_ui(action.is_available(Some((session, page))), |ui| {
                    cx.on_click(&widget::tab(ui, text, Role::Tab, tab == page), action);
                });
            }
        });
    });
}

fn parts_menu(ui: &mut Ui, session: &Session, page: Page, cx: &mut Cx<'_>) {
    let here = pages(session).find(|(other, _)| *other == page);
    let label = here.map_or("", |(_, action)| page_text(session, action, cx).label);
    let response = ui.menu_button(label, |ui| {
        for (_, action) in pages(session) {
            let is_open = action.is_available(Some((session, page)));
            ui.add_enabled_ui(is_open, |ui| entry(ui, action, None, cx));
        }
    });
    response.response.on_hover_text(cx.text.bar.pages());
}
