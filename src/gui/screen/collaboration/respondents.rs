//! The respondents: role, progress, and when they saved.

use egui::{Id, Role, Ui};

use super::reliability::{ReliabilityCard, figures};
use crate::{
    assessment::{Progress, RespondentId, respondent_progress},
    clock::{local, now},
    gui::{
        appearance::theme,
        command::{Action, Cx},
        widget::{self, End, Icon, ListRow, Sign, Surface, Tone},
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

/// With more respondents than this, only the visible ones are laid out.
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
        if let Some(summary) = session.assessment().group.summary() {
            let words = cx.collaboration.summary_tip(summary.respondents);
            widget::notice(ui, Tone::Accent, Icon::Info, |ui| widget::paragraph(ui, &words));
            ui.add_space(4.0);
            if let Some(case) = session.case() {
                widget::card(ui, |ui| figures(ui, case, cx));
            }
            return;
        }
        for lead in [cx.collaboration.lead(), cx.collaboration.drop_lead()] {
            widget::muted(ui, lead);
        }
        ui.horizontal_wrapped(|ui| {
            cx.primary(ui, Action::Invite);
            cx.button(ui, Action::Merge);
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
                widget::muted(ui, cx.collaboration.nobody());
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
    respondent(ui, &title, &line, session.progress()).show(ui);
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
    let shown = respondent(ui, &row.role, &row.line, row.progress);
    let shown = shown
        .id(Id::unique(("respondent", row.id)))
        .end(End::Button)
        .show(ui);
    if widget::end_button(ui, &shown, &row.remove, Icon::Cross).clicked() {
        cx.change(Change::Remove(row.id));
    }
}

fn respondent<'a>(ui: &Ui, role: &'a str, line: &'a str, progress: Progress) -> ListRow<'a> {
    ListRow::new(Role::ListItem, role)
        .sign(Sign::Ring(progress.share(), ""))
        .line(theme::strong(ui, role))
        .line(theme::small(ui, line))
        .surface(Surface::Bare)
        .description(line)
        .enabled(false)
}

fn answered(progress: Progress, cx: &Cx<'_>) -> String {
    cx.collaboration.answered(progress.answered, progress.total)
}

/// Everyone whose answers were merged, in the order of the question set's roles.
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
