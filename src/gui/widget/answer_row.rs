//! An answer to choose: a sentence with the key that chooses it, which is the radio button too.

use std::sync::Arc;

use egui::{
    CornerRadius, Galley, Id, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, epaint::RectShape, pos2, vec2,
};

use super::{
    group::position_in_group,
    key_cap::{CAP, paint_cap},
    measured::{last_size, remember_size},
};
use crate::gui::appearance::theme::{self, Palette};

/// Above and below the sentence.
const PADDING: f32 = 12.0;
/// Where the sentence begins.
const LEFT: f32 = 54.0;
const RIGHT: f32 = 16.0;
const RADIUS: u8 = 10;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerLook {
    /// One of the sentences.
    Card,
    /// What stands apart from the sentences: nothing around it until it's chosen.
    Apart,
}

/// An answer; [`AnswerRow::new`] has what is usual.
#[derive(Debug, Clone, Copy)]
pub struct AnswerRow<'a> {
    pub id: Id,
    pub key: &'a str,
    pub text: &'a str,
    pub look: AnswerLook,
    /// Said after the sentence: beside it, or below it where there's no room.
    pub beside: &'a str,
    /// Which answer it is, for a screen reader.
    pub number: &'a str,
    pub selected: bool,
    /// Which of how many it is, from 0.
    pub position: [usize; 2],
    /// Whether the Tab key stops here; one of a group does, and the arrow keys go to the others.
    pub is_stop: bool,
    /// Less space, for a low window.
    pub tight: bool,
    /// How much of the top of what scrolls may be covered.
    pub over: f32,
}

#[derive(Debug)]
pub struct ShownAnswer {
    pub response: Response,
    pub chosen: bool,
}

impl<'a> AnswerRow<'a> {
    pub const fn new(id: Id, key: &'a str, text: &'a str) -> Self {
        Self {
            id,
            key,
            text,
            look: AnswerLook::Card,
            beside: "",
            number: "",
            selected: false,
            position: [0, 1],
            is_stop: true,
            tight: false,
            over: 0.0,
        }
    }

    /// Shows it, with more in the row while it's the chosen one.
    pub fn show(self, ui: &mut Ui, more: impl FnOnce(&mut Ui)) -> ShownAnswer {
        let p = theme::palette(ui);
        let background = ui.painter().add(Shape::Noop);
        let texts = self.texts(ui);
        let padding = if self.tight { 8.0 } else { PADDING };
        let least = if self.look == AnswerLook::Apart {
            40.0
        } else {
            46.0
        };
        let height = (texts.height() + 2.0 * padding).max(least);
        let (_, head) = ui.allocate_space(vec2(ui.available_width(), height));
        // What stands in the row is laid out after this, and lies above it; so its height is that of the last frame.
        let known = self.id.with("height");
        let before = last_size(ui, known).filter(|_| self.selected);
        let mut whole = head;
        whole.max.y += before.unwrap_or(0.0);
        let response = ui.interact(whole, self.id, self.sense(ui));
        self.describe(ui, &response);
        if self.selected {
            let used = below(ui, head, more);
            whole.max.y = head.max.y + used;
            remember_size(ui, known, used, "the height of the chosen answer became known");
        }
        self.reveal(ui, &response, whole);
        let chosen = self.paint(ui, &response, whole, background, &p);
        let cap = pos2(
            head.left() + 12.0 + CAP / 2.0,
            if texts.is_one_line {
                head.center().y
            } else {
                head.top() + padding - 2.0 + CAP / 2.0
            },
        );
        paint_cap(ui.painter(), cap, self.key, chosen, &p);
        texts.paint(ui, head, &p);
        ShownAnswer {
            chosen: response.clicked() && is_in(head, &response),
            response,
        }
    }

    fn sense(&self, ui: &Ui) -> Sense {
        let has_focus = ui.memory(|memory| memory.has_focus(self.id));
        if self.is_stop || has_focus {
            Sense::click()
        } else {
            Sense::CLICK
        }
    }

    /// Brings the row into sight as a whole when it gets the focus, and when more comes to stand in it.
    fn reveal(&self, ui: &Ui, response: &Response, whole: Rect) {
        let key = self.id.with("seen");
        let now = response.has_focus().then_some(whole.height());
        let seen: Option<f32> = ui.data(|data| data.get_temp::<Option<f32>>(key)).flatten();
        if now == seen || ui.ctx().will_discard() {
            return;
        }
        ui.data_mut(|data| data.insert_temp(key, now));
        if now.is_some() {
            let mut place = whole.expand(6.0);
            place.min.y -= self.over;
            ui.scroll_to_rect(place, None);
        }
    }

    fn texts(&self, ui: &Ui) -> Texts {
        let p = theme::palette(ui);
        let room = ui.available_width() - LEFT - RIGHT;
        let sizes = theme::sizes();
        let lay = |text: &str, font, color, room| ui.painter().layout(text.to_owned(), font, color, room);
        let sentence = lay(
            self.text,
            theme::regular(sizes.body + 0.5),
            p.text,
            room.max(60.0),
        );
        if self.beside.is_empty() {
            return Texts::new(sentence, None, false);
        }
        let font = theme::regular(sizes.small);
        let line = lay(self.beside, font.clone(), p.muted, f32::INFINITY);
        if sentence.rows.len() == 1 && sentence.size().x + line.size().x + 24.0 < room {
            return Texts::new(sentence, Some(line), true);
        }
        let line = lay(self.beside, font, p.muted, room.max(60.0));
        Texts::new(sentence, Some(line), false)
    }

    fn describe(&self, ui: &Ui, response: &Response) {
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, self.selected, self.text));
        let [position, count] = self.position;
        position_in_group(ui, response.id, position, count);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            // Also where the Tab key doesn't stop.
            node.add_action(egui::accesskit::Action::Focus);
            node.set_keyboard_shortcut(self.key);
            if !self.beside.is_empty() {
                node.set_description(self.beside);
            } else if !self.number.is_empty() {
                node.set_description(self.number);
            }
        });
    }

    /// Paints what is behind the row; how far it's chosen.
    fn paint(
        &self,
        ui: &Ui,
        response: &Response,
        whole: Rect,
        background: egui::layers::ShapeIdx,
        p: &Palette,
    ) -> f32 {
        let animate = |name, value| ui.ctx().animate_bool(self.id.with(name), value);
        let hover = animate("hover", response.hovered());
        let chosen = animate("chosen", self.selected);
        let mix = |[rest, hovered, selected]: [egui::Color32; 3]| {
            rest.lerp_to_gamma(hovered, hover).lerp_to_gamma(selected, chosen)
        };
        let (rest, edge) = match self.look {
            AnswerLook::Card => (p.card, p.border),
            AnswerLook::Apart => (p.bg, p.bg),
        };
        let fill = mix([rest, p.hover, p.accent_soft]);
        let edge = Stroke::new(1.0 + 0.8 * chosen, mix([edge, p.control_border, p.accent]));
        let shape = RectShape::new(whole, CornerRadius::same(RADIUS), fill, edge, StrokeKind::Inside);
        ui.painter().set(background, shape);
        chosen
    }
}

/// The sentence of a row, with what stands beside or below it.
struct Texts {
    sentence: Arc<Galley>,
    more: Option<Arc<Galley>>,
    more_is_beside: bool,
    is_one_line: bool,
}

impl Texts {
    fn new(sentence: Arc<Galley>, more: Option<Arc<Galley>>, more_is_beside: bool) -> Self {
        let is_one_line = sentence.rows.len() == 1 && (more.is_none() || more_is_beside);
        Self {
            sentence,
            more,
            more_is_beside,
            is_one_line,
        }
    }

    fn height(&self) -> f32 {
        let below = self.more.as_ref().filter(|_| !self.more_is_beside);
        self.sentence.size().y + below.map_or(0.0, |more| more.size().y + 2.0)
    }

    fn paint(self, ui: &Ui, head: Rect, p: &Palette) {
        let top = head.center().y - self.height() / 2.0;
        let left = head.left() + LEFT;
        let bottom = top + self.sentence.size().y;
        ui.painter().galley(pos2(left, top), self.sentence, p.text);
        if let Some(more) = self.more {
            let place = if self.more_is_beside {
                pos2(
                    head.right() - RIGHT - more.size().x,
                    head.center().y - more.size().y / 2.0,
                )
            } else {
                pos2(left, bottom + 2.0)
            };
            ui.painter().galley(place, more, p.muted);
        }
    }
}

/// What stands in a chosen row below its sentence; its height.
fn below(ui: &mut Ui, head: Rect, more: impl FnOnce(&mut Ui)) -> f32 {
    let place = Rect::from_min_max(
        pos2(head.left() + LEFT, head.bottom()),
        pos2(head.right() - RIGHT, f32::INFINITY),
    );
    let inner = ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        more(ui);
        ui.min_rect().height()
    });
    let height = inner.inner;
    if height < 1.0 {
        return 0.0;
    }
    let used = height + 10.0;
    let bottom = Rect::from_min_max(head.left_bottom(), pos2(head.right(), head.bottom() + used));
    ui.advance_cursor_after_rect(bottom);
    used
}

/// Whether a click was on the sentence rather than in the room below it; without a pointer it was on the row as such.
fn is_in(head: Rect, response: &Response) -> bool {
    response
        .interact_pointer_pos()
        .is_none_or(|place| place.y <= head.bottom())
}
