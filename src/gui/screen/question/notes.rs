//! Note and evidence with an answer: as links until they're opened, then as fields.

use egui::{Context, Id, Rect, Sense, Ui, vec2};

use super::opened::Opened;
use crate::{
    assessment::Response,
    gui::{
        appearance::theme,
        command::{Cx, keys_of},
        widget::{self, Icon},
    },
    questionnaire::{Item, ItemId},
    session::{Change, Session},
};

/// The most letters of a note that are shown as long as it isn't opened.
const LONGEST: usize = 36;

/// With less room than this, in points, what stands at the right end goes below.
const ROOM: f32 = 640.0;

pub(super) fn note_id(item: ItemId) -> Id {
    Id::unique(("note", item))
}

pub(super) fn evidence_id(item: ItemId) -> Id {
    Id::unique(("evidence", item))
}

/// The fields of the open question that are open.
#[derive(Debug, Default)]
pub(super) struct Notes(Vec<Id>);

impl Notes {
    /// Opens a field and gives it the focus.
    pub fn open(&mut self, field: Id, context: &Context) {
        if !self.0.contains(&field) {
            self.0.push(field);
        }
        context.memory_mut(|memory| memory.request_focus(field));
    }

    pub fn close(&mut self) {
        self.0.clear();
    }

    pub const fn any_open(&self) -> bool {
        !self.0.is_empty()
    }

    /// Whether there is something to show at a question without an answer.
    pub fn has_any(&self, session: &Session, item: ItemId) -> bool {
        let answer = session.assessment().answer(item);
        self.any_open() || !answer.note.is_empty() || !answer.evidence.is_empty()
    }

    /// The open fields, and links to open the others.
    pub fn show(&mut self, ui: &mut Ui, opened: &Opened<'_>, cx: &mut Cx<'_>) {
        let Opened { session, item, .. } = *opened;
        if session.assessment().is_summary() {
            return;
        }
        let [note, evidence] = [note_id(item.id), evidence_id(item.id)].map(|id| self.0.contains(&id));
        if note {
            self::note(ui, session, item, cx);
        }
        if evidence {
            self::evidence(ui, session, item, cx);
        }
        if ui.available_width() < ROOM {
            ui.horizontal_wrapped(|ui| self.links(ui, session, item, cx));
            ui.horizontal_wrapped(|ui| end(ui, opened, self.any_open(), cx));
        } else {
            ui.horizontal(|ui| {
                self.links(ui, session, item, cx);
                widget::trailing(ui, "end of the row", |ui| end(ui, opened, self.any_open(), cx));
            });
        }
    }

    fn links(&mut self, ui: &mut Ui, session: &Session, item: &Item, cx: &Cx<'_>) {
        ui.spacing_mut().item_spacing.x = 22.0;
        let (text, answer) = (cx.text.question, session.assessment().answer(item.id));
        // While a text is being typed, letters are letters.
        let key = |key| if self.0.is_empty() { key } else { "" };
        let symbol = |text: &str| {
            if text.is_empty() { Icon::Plus } else { Icon::Pencil }
        };
        let links = [
            (
                note_id(item.id),
                symbol(&answer.note),
                named(&answer.note, |note| text.note_is(note), text.note()),
                key("O"),
            ),
            (
                evidence_id(item.id),
                symbol(&answer.evidence),
                named(
                    &answer.evidence,
                    |evidence| text.evidence_is(evidence),
                    text.evidence(),
                ),
                key("B"),
            ),
        ];
        let closed: Vec<_> = links
            .into_iter()
            .filter(|(id, ..)| !self.0.contains(id))
            .collect();
        for (id, symbol, words, key) in closed {
            if widget::link_with_key(ui, &words, symbol, key).clicked() {
                self.open(id, ui.ctx());
            }
        }
    }
}

/// What a link is called: the text that is there, or what it adds.
fn named(text: &str, is: impl Fn(&str) -> String, name: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(LONGEST) {
        _ if words.is_empty() => name.to_owned(),
        Some((end, _)) => is(&format!("{}…", words[..end].trim_end())),
        None => is(&words),
    }
}

fn note(ui: &mut Ui, session: &Session, item: &Item, cx: &mut Cx<'_>) {
    let text = cx.text.question;
    let (field, words) = (note_id(item.id), [text.note(), text.note_hint()]);
    let note = &session.assessment().answer(item.id).note;
    if let Some(note) = widget::edited(ui, field, words, 2, note) {
        cx.change(Change::Note(item.id, note));
    }
    let warning = session.questionnaire().phrases().note_warning.get(cx.language);
    widget::small(ui, warning);
}

fn evidence(ui: &mut Ui, session: &Session, item: &Item, cx: &mut Cx<'_>) {
    let text = cx.text.question;
    let evidence = &session.assessment().answer(item.id).evidence;
    if let Some(evidence) = widget::edited(ui, evidence_id(item.id), [text.evidence(), ""], 1, evidence) {
        cx.change(Change::Evidence(item.id, evidence));
    }
    let examples = item.evidence.iter().map(|example| example.get(cx.language));
    let hint = text.evidence_hint(&examples.collect::<Vec<_>>().join(", "));
    widget::small(ui, hint);
}

/// At the right end: how long until the next question, what goes on from a field, or a way to take the answer back.
fn end(ui: &mut Ui, opened: &Opened<'_>, is_open: bool, cx: &mut Cx<'_>) {
    let Opened { item, waited, .. } = *opened;
    let text = cx.text.question;
    if let Some(share) = waited {
        let words = theme::small(ui, text.moves_on());
        widget::live(ui.label(words));
        if !theme::look(ui.ctx()).less_motion {
            time_bar(ui, share);
        }
    } else if is_open {
        let keys = egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, egui::Key::Enter);
        let words = text.stays_until(&keys_of(ui.ctx(), &keys));
        let words = theme::small(ui, words);
        ui.label(words);
    } else if opened.session.response(item.id).is_given()
        && widget::short_link(ui, text.clear(), None).clicked()
    {
        cx.change(Change::Respond(item.id, Response::Unanswered));
    }
}

fn time_bar(ui: &mut Ui, share: f32) {
    let p = theme::palette(ui);
    let (place, _) = ui.allocate_exact_size(vec2(72.0, 4.0), Sense::hover());
    ui.painter().rect_filled(place, 2.0, p.control_border);
    let gone = Rect::from_min_size(place.min, vec2(place.width() * share, place.height()));
    ui.painter().rect_filled(gone, 2.0, p.accent);
}
