//! Step 2: who was invited, who is in, and where answers are dropped.

use std::path::PathBuf;

use egui::{Role, Sense, Stroke, Ui, vec2};
use jiff::civil::Date;

use super::{
    members::Members,
    merged::{FileLine, FileOutcome, MergedFiles},
    reliability::{self, figures},
    step::Step,
};
use crate::{
    clock::today,
    gui::{
        appearance::theme,
        command::{Action, Command, Cx},
        file_picker::FilePicker,
        screen::Breadth,
        widget::{self, Icon, Tone},
    },
    i18n::{Language, TogetherText, capital, count_word, weekday_date},
    session::Session,
};

#[derive(Debug, Default)]
pub(super) struct AnswersStep {
    members: Members,
    /// What happened to the files of the last merge.
    merged: MergedFiles,
}

impl AnswersStep {
    pub fn remember(&mut self, merged: MergedFiles) {
        self.merged = merged;
    }

    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        if let Some(summary) = session.assessment().group.summary() {
            let words = cx.collaboration.summary_tip(summary.respondents);
            widget::heading(ui, cx.text.commands.together().label, 1);
            widget::message(ui, Tone::Accent, Icon::Info, &words);
            ui.add_space(4.0);
            if let Some(case) = session.case() {
                widget::card(ui, |ui| figures(ui, case, cx));
            }
            return;
        }
        self.members.keep_up(session, cx);
        if Breadth::of(ui.available_width()) == Breadth::Wide {
            let width = ui.available_width();
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(width * 0.68);
                    self.people(ui, session, cx);
                });
                ui.add_space(24.0);
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width());
                    beside(ui, session, cx);
                });
            });
        } else {
            self.people(ui, session, cx);
            ui.add_space(8.0);
            beside(ui, session, cx);
        }
    }

    fn people(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let title = title(self.members.counts(), cx.language);
        widget::live(widget::heading(ui, &title, 1));
        widget::muted(ui, last_day(session, cx.language));
        ui.add_space(4.0);
        let (members, merged) = (&mut self.members, &self.merged);
        widget::card(ui, |ui| members.show(ui, session, merged, cx));
        self.passed_over(ui, cx);
    }

    /// The files of the last merge that don't count, each with its cure; without those that are told of in a row.
    fn passed_over(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = TogetherText::of(cx.language);
        let lines = self.merged.lines.iter();
        let is_left = |line: &&FileLine| match line.outcome {
            FileOutcome::Counts => false,
            FileOutcome::Aside => true,
            FileOutcome::Refused => line.id.is_none_or(|id| !self.members.has(id)),
        };
        let lines: Vec<_> = lines.filter(is_left).collect();
        if lines.is_empty() {
            return;
        }
        ui.add_space(8.0);
        widget::heading(ui, text.merged_last(), 2);
        widget::group(ui, Role::List, text.merged_last(), |ui| {
            for line in lines {
                self.merged.line(ui, line, cx);
            }
        });
        cx.on_click(&widget::link(ui, text.set_aside()), Command::ForgetMerge);
    }
}

fn title((there, all): (usize, usize), language: Language) -> String {
    let text = TogetherText::of(language);
    let of = count_word(language, all);
    capital(&match there {
        0 => text.nobody_in().to_owned(),
        1 if all > 1 => text.one_in(&of),
        _ if there == all => text.all_in(all),
        there => text.some_in(&count_word(language, there), &of),
    })
}

/// The last of the last days, and how far off it is.
fn last_day(session: &Session, language: Language) -> String {
    let text = TogetherText::of(language);
    let invited = session.assessment().invited.iter();
    let last: Option<Date> = invited.filter_map(|one| one.until).max();
    let Some(day) = last else {
        return text.no_last_day().to_owned();
    };
    let days = i64::from(day.since(today()).map_or(0, |span| span.get_days()));
    let day = weekday_date(language, day);
    match days {
        ..0 => text.last_day_past(&day),
        0 => text.last_day_today(&day),
        1 => text.last_day_tomorrow(&day),
        days => text.last_day(&day, days),
    }
}

fn beside(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    drop_zone(ui, cx);
    ui.add_space(8.0);
    if let Some(case) = session.case() {
        widget::card(ui, |ui| reliability::tasks(ui, case, cx));
    }
}

/// The visible place to drop files; they may be dropped anywhere.
fn drop_zone(ui: &mut Ui, cx: &mut Cx<'_>) {
    let text = TogetherText::of(cx.language);
    let p = theme::palette(ui);
    let frame = egui::Frame::new().inner_margin(egui::Margin::same(24));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.vertical_centered(|ui| {
            let (place, _) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::hover());
            widget::paint_icon(ui.painter(), Icon::Down, place.center(), 22.0, p.accent);
            widget::strong(ui, text.drop_title());
            widget::small(ui, text.drop_lead());
            let choose = Command::ChooseFile(FilePicker::Answers, PathBuf::new());
            cx.on_click(&widget::button(ui, text.choose_files()), choose);
            cx.on_click(&widget::link(ui, cx.text.commands.merge().label), Action::Merge);
        });
    });
    let place = shown.response.rect.shrink(1.0);
    let pen = Stroke::new(1.5, p.control_border);
    widget::paint_dashed(ui.painter(), place, pen, [6.0, 5.0]);
}

pub(super) fn footer(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) -> Option<Step> {
    let text = TogetherText::of(cx.language);
    if session.assessment().is_summary() {
        return None;
    }
    let on = widget::primary(ui, text.on_to_talk()).clicked();
    let respondents = session
        .case()
        .map_or(1, |case| case.evaluation.reliability.respondents);
    widget::small(
        ui,
        match respondents {
            0 | 1 => text.needs_two().to_owned(),
            2 => format!("{} {}", text.can_already(), text.two_know()),
            _ => text.can_already().to_owned(),
        },
    );
    if widget::link(ui, text.another_role()).clicked() {
        return Some(Step::Invite);
    }
    on.then_some(Step::Talk)
}
