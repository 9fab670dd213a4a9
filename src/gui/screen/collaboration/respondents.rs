//! Who answered: by role, how far and when.

use egui::{Id, Role, Ui};

use super::reliability::ReliabilityCard;
use crate::{
    assessment::{Progress, RespondentId, respondent_progress},
    clock::{local, now},
    gui::{
        appearance::theme,
        command::{Action, Cx},
        widget::{self, Icon},
    },
    i18n::{Language, when},
    session::{Change, Session},
};

/// The respondents in words; they follow the answers.
#[derive(Debug, Default)]
pub(super) struct Respondents {
    rows: Vec<RespondentRow>,
    made_for: Option<(u64, Language)>,
    /// The height of a row, in points.
    height: f32,
}

/// With more respondents than this, only those in sight are laid out.
const FEW: usize = 60;

#[derive(Debug)]
struct RespondentRow {
    id: RespondentId,
    role: String,
    line: String,
    progress: Progress,
    remove: String,
}

impl Respondents {
    /// Shows them, with what can be done.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        reliability: &mut ReliabilityCard,
        cx: &mut Cx<'_>,
    ) {
        let wanted = Some((session.revision(), cx.language));
        if self.made_for != wanted {
            self.made_for = wanted;
            self.rows = rows(session, cx);
        }
        widget::heading(ui, cx.text.commands.together().label, 1);
        for lead in [cx.collaboration.lead(), cx.collaboration.drop_lead()] {
            let lead = theme::muted(ui, lead);
            widget::wrapped(ui, lead);
        }
        ui.horizontal_wrapped(|ui| {
            if widget::primary(ui, &cx.text.commands.invite(), true).clicked() {
                cx.send(Action::Invite);
            }
            if widget::button(ui, &cx.text.commands.merge(), true).clicked() {
                cx.send(Action::Merge);
            }
        });
        ui.add_space(4.0);
        widget::card(ui, |ui| {
            let title = format!("{} ({})", cx.collaboration.people(), self.count(session));
            widget::heading(ui, &title, 2);
            widget::group(ui, Role::List, cx.collaboration.people(), |ui| {
                own(ui, session, cx);
                for row in &self.rows {
                    let place = egui::Rect::from_min_size(
                        ui.cursor().min,
                        egui::vec2(ui.available_width(), self.height),
                    );
                    if self.rows.len() > FEW && self.height > 0.0 && !ui.is_rect_visible(place) {
                        ui.allocate_space(place.size());
                        continue;
                    }
                    let shown = ui.vertical(|ui| {
                        ui.separator();
                        colleague(ui, row, cx);
                    });
                    self.height = shown.response.rect.height();
                }
            });
            if self.rows.is_empty() {
                let nobody = theme::muted(ui, cx.collaboration.nobody());
                widget::wrapped(ui, nobody);
            }
        });
        if let Some(case) = session.case().filter(|_| !self.rows.is_empty()) {
            ui.add_space(4.0);
            reliability.card(ui, case, cx);
        }
    }

    /// Those whose answers count.
    fn count(&self, session: &Session) -> usize {
        self.rows.len() + usize::from(self.rows.is_empty() || session.assessment().has_own_answers())
    }
}

/// The author's own answers, with the consent that only the author can give.
fn own(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let role = session.role_words(session.role(), cx.language);
    let role = role.unwrap_or(cx.collaboration.no_role());
    let title = cx.collaboration.own(role);
    let line = if session.assessment().has_own_answers() || session.assessment().group.is_empty() {
        answered(session.progress(), cx)
    } else {
        cx.collaboration.own_silent().to_owned()
    };
    respondent(ui, &title, &line, session.progress());
    let mut may = session.assessment().author.may_stand_alone;
    if widget::check(
        ui,
        cx.collaboration.consent(),
        cx.collaboration.consent_more(),
        &mut may,
    )
    .changed()
    {
        cx.change(Change::Consent(may));
    }
}

fn colleague(ui: &mut Ui, row: &RespondentRow, cx: &mut Cx<'_>) {
    ui.push_id(Id::unique(("respondent", row.id)), |ui| {
        ui.horizontal(|ui| {
            ui.vertical(|ui| {
                ui.set_width((ui.available_width() - 48.0).max(120.0));
                respondent(ui, &row.role, &row.line, row.progress);
            });
            let (_, button) = ui.allocate_exact_size(egui::vec2(36.0, 34.0), egui::Sense::click());
            let button = widget::icon_button_at(ui, button, &row.remove, Icon::Cross);
            if button.on_hover_text(&row.remove).clicked() {
                cx.change(Change::Remove(row.id));
            }
        });
    });
}

fn respondent(ui: &mut Ui, title: &str, line: &str, progress: Progress) {
    ui.horizontal(|ui| {
        let p = theme::palette(ui);
        let (ring, _) = ui.allocate_exact_size(egui::Vec2::splat(34.0), egui::Sense::hover());
        widget::paint_ring(ui.painter(), ring.center(), 13.0, progress.share(), "", &p);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 1.0;
            let title = theme::strong(ui, title);
            widget::wrapped(ui, title);
            let line = theme::small(ui, line);
            widget::wrapped(ui, line);
        });
    });
}

fn answered(progress: Progress, cx: &Cx<'_>) -> String {
    cx.collaboration.answered(progress.answered, progress.total)
}

/// Everyone who was merged, in the order of the question set's roles.
fn rows(session: &Session, cx: &Cx<'_>) -> Vec<RespondentRow> {
    let assessment = session.assessment();
    let group = &assessment.group;
    let mut respondents: Vec<_> = group.respondents().iter().collect();
    respondents.sort_by_key(|one| (one.role.is_none(), one.role, one.id));
    let numbered = respondents.into_iter().enumerate();
    let row = |(at, one): (usize, &crate::assessment::Respondent)| {
        let role = session.role_words(one.role, cx.language);
        let role = role.unwrap_or(cx.collaboration.no_role()).to_owned();
        let progress = respondent_progress(session.questionnaire(), assessment, one);
        let mut line = vec![answered(progress, cx)];
        if let Some(saved) = one.saved {
            let moment = local(saved);
            let moment = when(cx.language, moment, now());
            line.push(cx.collaboration.saved(&moment));
        }
        if one.may_stand_alone {
            line.push(cx.collaboration.stands_alone().to_owned());
        }
        match group.aside().iter().filter(|other| other.id == one.id).count() {
            0 => {}
            n => line.push(cx.collaboration.aside(n)),
        }
        RespondentRow {
            id: one.id,
            remove: cx.collaboration.remove(at + 1, &role),
            line: line.join(" · "),
            role,
            progress,
        }
    };
    numbered.map(row).collect()
}
