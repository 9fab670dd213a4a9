//! Groups of questions to look at, each a card; one without any is a line.

use egui::{Frame, Margin, Stroke, Ui};

use crate::{
    gui::{
        appearance::theme,
        command::{Command, Cx},
        screen::question::Checks,
        widget::{self, Icon},
    },
    questionnaire::ItemId,
    session::{
        Session,
        review::{ToAsk, request},
    },
    style,
};

/// The answers that somebody else knows, by who does.
pub(super) fn to_ask(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let text = cx.text.review;
    let asks = session.to_ask();
    let count: usize = asks.iter().map(|ask| ask.items.len()).sum();
    let words = match count {
        0 => text.to_ask_none().to_owned(),
        _ => text.to_ask_count(count),
    };
    group(ui, text.to_ask(), &words, count, |ui| {
        for ask in &asks {
            separator(ui);
            person(ui, session, ask, cx);
        }
    });
}

/// The answers that go badly together.
pub(super) fn checks(ui: &mut Ui, session: &Session, checks: &mut Checks, cx: &mut Cx<'_>) {
    let text = cx.text.review;
    let count = session.open_checks().count();
    let words = match count {
        0 => text.checks_none().to_owned(),
        _ => text.checks_count(count),
    };
    group(ui, cx.text.question.check(), &words, count, |ui| {
        separator(ui);
        checks.show_all(ui, session, cx);
    });
}

pub(super) fn open(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let text = cx.text.review;
    let open = session.unanswered();
    let words = match open.len() {
        0 => text.open_none().to_owned(),
        count => text.open_count(count),
    };
    group(ui, text.open(), &words, open.len(), |ui| {
        separator(ui);
        for item in open {
            question(ui, session, item, cx);
        }
    });
}

fn group(ui: &mut Ui, title: &str, words: &str, count: usize, add: impl FnOnce(&mut Ui)) {
    let p = theme::palette(ui);
    let frame = Frame::new()
        .fill(p.card)
        .stroke(Stroke::new(1.0, p.border))
        .corner_radius(style::theme().radius.card as u8)
        .inner_margin(Margin::symmetric(20, 14));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            if count == 0 {
                widget::icon(ui, Icon::Check, 16.0, p.accent);
            }
            widget::heading(ui, title, 2);
            let words = theme::muted(ui, words);
            ui.label(words);
        });
        if count > 0 {
            add(ui);
        }
    });
    ui.add_space(4.0);
}

fn separator(ui: &mut Ui) {
    let p = theme::palette(ui);
    let (place, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 9.0), egui::Sense::hover());
    let wide = place.expand2(egui::vec2(20.0, 0.0));
    ui.painter()
        .hline(wide.x_range(), place.center().y, Stroke::new(1.0, p.border));
}

/// Who knows, what, and a button that copies the questions as a message.
fn person(ui: &mut Ui, session: &Session, ask: &ToAsk<'_>, cx: &mut Cx<'_>) {
    let text = cx.text.review;
    let who = ask.who.get(cx.language);
    let p = theme::palette(ui);
    ui.horizontal(|ui| {
        widget::icon(ui, Icon::Person, 16.0, p.muted);
        let room = (ui.available_width() - 190.0).max(80.0);
        ui.scope(|ui| {
            ui.set_max_width(room);
            widget::strong(ui, who);
        });
        widget::trailing(ui, who, |ui| {
            let button = widget::short_link(ui, text.copy(), Some(Icon::Copy));
            let name = text.copy_for(who);
            widget::named(&button, name.as_str());
            if button.clicked() {
                let message = request(session, &ask.items, cx.language);
                cx.send(Command::CopyText(message, text.copied(who)));
            }
        });
    });
    for item in &ask.items {
        question(ui, session, *item, cx);
        let note = &session.assessment().answer(*item).note;
        if !note.is_empty() {
            widget::small(ui, cx.text.question.note_is(note));
        }
    }
}

fn question(ui: &mut Ui, session: &Session, id: ItemId, cx: &mut Cx<'_>) {
    let item = session.questionnaire().item(id);
    let words = cx
        .text
        .review
        .question(&item.number, item.question.get(cx.language));
    cx.on_click(&widget::link(ui, &words), Command::GoTo(id));
}
