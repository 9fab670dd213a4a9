//! A row for everyone who takes part: the role, how far they are, and what can be done about it.

use egui::{Id, Layout, Rect, Role, Sense, Ui, UiBuilder, pos2, vec2};

use super::merged::MergedFiles;
use crate::{
    assessment::{Progress, RespondentId},
    clock::{local, today},
    gui::{
        appearance::theme,
        command::{Command, Cx},
        widget::{self, Icon},
    },
    i18n::{TogetherText, count_word, short_date},
    session::{Change, Session, mail::reminder_mail, members::Member},
};

/// Below this width, what can be done stands under the row.
const NARROW: f32 = 600.0;

/// With more rows than this, only the visible ones are laid out.
const FEW: usize = 60;

/// The rows in words; they follow the answers.
#[derive(Debug, Default)]
pub(super) struct Members {
    rows: Vec<MemberRow>,
    made_for: Option<(u64, crate::i18n::Language)>,
    height: f32,
}

#[derive(Debug)]
pub(super) struct MemberRow {
    pub member: Member,
    pub role: String,
    /// Which of them it is, from 1; the author has none.
    number: usize,
    /// When the invitation went out.
    about: String,
    standing: String,
}

impl Members {
    pub fn keep_up(&mut self, session: &Session, cx: &Cx<'_>) {
        let wanted = Some((session.revision(), cx.language));
        if self.made_for != wanted {
            self.made_for = wanted;
            let members = session.members().into_iter().enumerate();
            self.rows = members.map(|(at, member)| row(session, at, member, cx)).collect();
        }
    }

    /// How many are in, of how many: without the author when nothing was answered in the scan itself.
    pub fn counts(&self) -> (usize, usize) {
        let is_there = |row: &&MemberRow| row.member.id.is_some() || row.member.progress.is_some();
        let there = self.rows.iter().filter(is_there);
        let count = there.clone().count();
        (there.filter(|row| row.member.is_in()).count(), count)
    }

    pub fn has(&self, id: RespondentId) -> bool {
        self.rows.iter().any(|row| row.member.id == Some(id))
    }

    /// Shows the rows; `merged` tells why what came back for an invitation doesn't count.
    pub fn show(&mut self, ui: &mut Ui, session: &Session, merged: &MergedFiles, cx: &mut Cx<'_>) {
        let text = TogetherText::of(cx.language);
        let many = self.rows.len() > FEW;
        widget::group(ui, Role::List, text.people(), |ui| {
            for row in &self.rows {
                let place = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), self.height));
                if many && self.height > 0.0 && row.member.id.is_some() && !ui.is_rect_visible(place) {
                    ui.allocate_space(place.size());
                    continue;
                }
                let shown = ui.vertical(|ui| {
                    if row.member.id.is_some() {
                        ui.separator();
                    }
                    row.show(ui, session, merged, cx);
                });
                if row.member.id.is_some() {
                    self.height = shown.response.rect.height();
                } else {
                    consent(ui, session, cx);
                }
            }
        });
    }
}

/// What only the author can agree to.
pub fn consent(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let mut may = session.assessment().author.may_stand_alone;
    let others = session.questionnaire().least_unnamed().saturating_sub(1);
    let more = cx.collaboration.consent_more(&count_word(cx.language, others));
    if widget::check(ui, cx.collaboration.consent(), &more, &mut may).changed() {
        cx.change(Change::Consent(may));
    }
}

fn row(session: &Session, number: usize, member: Member, cx: &Cx<'_>) -> MemberRow {
    let text = TogetherText::of(cx.language);
    let role = session.role_words(member.role, cx.language);
    let role = role.unwrap_or(cx.collaboration.no_role()).to_owned();
    let year = today().year();
    let about = match (member.id, member.invited) {
        (None, _) => text.this_scan().to_owned(),
        (_, Some(day)) => text.invited_on(&short_date(cx.language, day, year)),
        (_, None) => text.not_invited().to_owned(),
    };
    let mut standing = vec![standing(session, &member, cx)];
    if member.id.is_some() && member.may_stand_alone {
        standing.push(cx.collaboration.stands_alone().to_owned());
    }
    if member.aside > 0 {
        standing.push(cx.collaboration.aside(member.aside));
    }
    MemberRow {
        role,
        number,
        about,
        standing: standing.join(" · "),
        member,
    }
}

fn standing(session: &Session, member: &Member, cx: &Cx<'_>) -> String {
    let text = TogetherText::of(cx.language);
    let Some(Progress { answered, total }) = member.progress else {
        let is_silent = member.id.is_none() && session.assessment().is_group();
        return match member.id {
            None if is_silent => text.own_silent().to_owned(),
            None => text.own_busy(0, session.progress().total),
            Some(_) => text.nothing_received().to_owned(),
        };
    };
    let day = member.saved.map(|saved| {
        let day = local(saved).date();
        short_date(cx.language, day, today().year())
    });
    match day {
        _ if member.id.is_none() => text.own_busy(answered, total),
        _ if !member.is_in() => text.busy(answered, total),
        Some(day) => text.in_since(&day, answered, total),
        None => text.is_in(answered, total),
    }
}

impl MemberRow {
    fn show(&self, ui: &mut Ui, session: &Session, merged: &MergedFiles, cx: &mut Cx<'_>) {
        let why = self.member.id.and_then(|id| merged.refused(id));
        let width = ui.available_width();
        let narrow = width < NARROW;
        let spoken = why.map_or(&self.standing, |line| &line.words);
        let start = ui.cursor().min;
        let shown = ui.horizontal_top(|ui| {
            self.sign(ui, why.is_some());
            let left = if narrow { width - 60.0 } else { width * 0.34 };
            block(ui, left, |ui| {
                widget::strong(ui, &self.role);
                widget::small(ui, &self.about);
                if narrow {
                    self.progress(ui, merged, cx);
                }
            });
            if !narrow {
                block(ui, width * 0.31, |ui| self.progress(ui, merged, cx));
                block(ui, width * 0.27, |ui| self.actions(ui, session, cx));
            }
        });
        if narrow {
            self.actions(ui, session, cx);
        }
        let place = Rect::from_min_max(start, pos2(start.x + width, shown.response.rect.bottom()));
        let id = Id::unique(("member", self.number));
        let response = ui.interact(place, id, Sense::hover());
        response.widget_info(|| egui::WidgetInfo::labeled(Role::ListItem, true, &self.role));
        let said = format!("{}. {spoken}", self.about);
        widget::described(&response, said);
    }

    /// A disc with a tick, half a disc, a ring, or a triangle.
    fn sign(&self, ui: &mut Ui, is_refused: bool) {
        let p = theme::palette(ui);
        let (place, _) = ui.allocate_exact_size(vec2(28.0, 28.0), Sense::hover());
        let center = place.center();
        if is_refused {
            widget::paint_icon(ui.painter(), Icon::Warning, center, 18.0, p.warn);
            return;
        }
        let share = self.member.progress.map_or(0.0, Progress::share);
        widget::paint_ring(ui.painter(), center, 9.0, share, "", &p);
    }

    fn progress(&self, ui: &mut Ui, merged: &MergedFiles, cx: &mut Cx<'_>) {
        if let Some(line) = self.member.id.and_then(|id| merged.refused(id)) {
            let (text, color) = (TogetherText::of(cx.language), theme::palette(ui).warn);
            widget::wrapped(ui, theme::strong(ui, text.counts_not()).color(color));
            widget::paragraph(ui, &line.words);
            merged.ask(ui, line, cx);
            return;
        }
        widget::paragraph(ui, &self.standing);
        if let Some(progress) = self.member.progress.filter(|progress| !progress.is_complete()) {
            widget::progress_bar(ui, progress.share(), &self.standing);
        }
    }

    fn actions(&self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let text = TogetherText::of(cx.language);
        let Some(id) = self.member.id else { return };
        ui.horizontal_wrapped(|ui| {
            if !self.member.is_in() {
                let copy = widget::button(ui, text.copy_reminder());
                widget::named(&copy, text.copy_reminder_for(&self.role));
                if copy.clicked() {
                    let answered = self.member.progress.map(|one| (one.answered, one.total));
                    let mail = reminder_mail(session, self.member.until, answered, cx.language);
                    cx.send(Command::CopyText(mail, text.reminder_copied(&self.role)));
                }
            }
            let (label, change) = if self.member.progress.is_some() {
                let label = cx.collaboration.remove(self.number, &self.role);
                (label, Change::Remove(id))
            } else {
                (text.withdraw(&self.role), Change::Withdraw(id))
            };
            if widget::icon_button(ui, &label, Icon::Cross)
                .on_hover_text(&label)
                .clicked()
            {
                cx.change(change);
            }
        });
    }
}

/// A column of this width.
fn block(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    let start = ui.cursor().min;
    let place = Rect::from_min_size(start, vec2(width.max(40.0), 0.0));
    let builder = UiBuilder::new()
        .max_rect(place)
        .layout(Layout::top_down(egui::Align::Min));
    ui.scope_builder(builder, |ui| {
        ui.set_width(width.max(40.0));
        ui.spacing_mut().item_spacing.y = 2.0;
        add(ui);
    });
}
