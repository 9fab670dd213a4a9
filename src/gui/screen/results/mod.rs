//! The outcome: the advice, the stages, what to arrange first and what to do this month, with all that it rests on in
//! tabs below. A trial shows what would follow from other answers in the same places.

mod ask;
mod calculation;
mod certainty;
mod changes;
mod checks;
mod figure;
mod gates;
mod head;
mod how;
mod least;
mod least_steps;
mod look_again;
mod part;
mod path;
mod path_picture;
mod plan;
mod spoken;
mod tabs;
mod themes;
mod told;
mod unknown;

use std::{collections::BTreeSet, sync::Arc};

use egui::{Id, Ui};

use super::Breadth;
use crate::{
    assessment::Assessment,
    clock::today,
    evaluation::{Case, Differences, differences},
    gui::{
        command::{Action, Cx},
        done::Done,
        page::Page,
        widget::{self, Icon},
    },
    i18n::Language,
    questionnaire::DimensionId,
    session::{Session, scenario},
};
use how::Views;
use least::LeastEffortView;
use part::Part;
use spoken::Spoken;
use tabs::Tab;
use told::Told;

const WIDEST: f32 = 1200.0;
/// What shows of the tabs where there's room for the outcome above them.
const PEEK: f32 = 84.0;
/// The tabs are moved down to the edge of the window by at most this much.
const MOST_EMPTY: f32 = 140.0;

/// State of the screen, and what it says.
#[derive(Debug, Default)]
pub struct ResultsScreen {
    views: Views,
    told: Option<Told>,
    tab: Tab,
    /// Whether the user asked for what is in the tabs.
    to_tabs: bool,
    opened: Option<DimensionId>,
    /// Whether the author's own answers are shown, in a group.
    is_alone: bool,
    alone: Option<Alone>,
    /// What a stage takes, while that is shown.
    least: Option<LeastEffortView>,
    spoken: Spoken,
    /// Steps that were ticked since the screen was opened, which stay in sight.
    ticked: BTreeSet<String>,
    way: Way,
    /// The outcome when the user went from here to somewhere else.
    left: Option<Box<Case>>,
}

#[derive(Debug)]
struct Alone {
    of: Arc<Assessment>,
    case: Option<Arc<Case>>,
}

/// Whether there is a way back to the outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Way {
    #[default]
    None,
    /// The user goes where the outcome points.
    Begun,
    Back,
}

/// Above the page that the outcome led to: the way back.
pub fn way_back(ui: &mut Ui, cx: &mut Cx<'_>) {
    let frame = egui::Frame::new()
        .fill(crate::gui::appearance::theme::palette(ui).bg)
        .inner_margin(egui::Margin::symmetric(24, 2));
    let shown = egui::Panel::top("way back").resizable(false).frame(frame);
    let shown = shown.show_separator_line(false).show(ui, |ui| {
        let back = widget::link_icon(ui, cx.text.results.back(), Icon::Left);
        cx.on_click(&back, Action::Results);
    });
    widget::pane(ui.ctx(), shown.response.rect);
}

impl ResultsScreen {
    /// Remembers the outcome, to mark what is different when the user comes back.
    pub fn leave(&mut self, session: &Session) {
        self.left = session.case().cloned().map(Box::new);
        self.way = Way::Begun;
    }

    pub fn go_to(&mut self, page: Page) {
        self.way = match (page, self.way) {
            (Page::Results, _) => Way::None,
            (_, Way::Begun) => Way::Back,
            _ => Way::None,
        };
        if page != Page::Results {
            self.least = None;
            self.ticked.clear();
        }
    }

    pub fn has_way_back(&self) -> bool {
        self.way == Way::Back
    }

    pub fn receive(&mut self, done: &Done) {
        if let Some(least) = &mut self.least {
            least.receive(done);
        }
    }

    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let Some(together) = session.case() else {
            return;
        };
        self.spoken.show(ui, session, cx);
        if session.scenario().is_some() {
            // A trial is on what counts, and marks what it changes itself.
            (self.is_alone, self.left, self.least) = (false, None, None);
        }
        if let Some(least) = &mut self.least {
            if least.show(ui, together, cx) {
                self.least = None;
                ui.ctx().request_repaint();
            }
            return;
        }
        let own = self.alone(together);
        let own = own.as_deref();
        let shown = own.filter(|_| self.is_alone);
        let real = shown.unwrap_or(together);
        let told = self.told(real, cx.language);
        let merged = own.map(|own| differences(own, together));
        let since = self.left.as_ref().map(|left| differences(left, together));
        let part = Part {
            session,
            real,
            told: &told,
            scenario: session.scenario(),
            is_alone: shown.is_some(),
            compared: self.compared(session, merged.as_ref(), since.as_ref(), cx),
        };
        self.page(ui, &part, own.is_some(), cx);
        self.told = Some(told);
    }

    /// The differences that are shown beside the outcome, with their heading.
    fn compared<'a>(
        &self,
        session: &'a Session,
        merged: Option<&'a Differences>,
        since: Option<&'a Differences>,
        cx: &Cx<'_>,
    ) -> Option<(&'static str, &'a Differences)> {
        let text = cx.text.what_if;
        let of_trial = session
            .scenario()
            .map(|trial| (text.changes(), trial.differences()));
        let of_merging = merged
            .filter(|_| self.is_alone)
            .map(|found| (text.merging(), found));
        let since = since
            .filter(|found| !found.is_none())
            .map(|found| (text.since(), found));
        of_trial.or(of_merging).or(since)
    }

    /// The author's own outcome, calculated again only when something has changed.
    fn alone(&mut self, case: &Case) -> Option<Arc<Case>> {
        let known = self.alone.take();
        let known = known.filter(|known| Arc::ptr_eq(&known.of, &case.assessment));
        let alone = known.unwrap_or_else(|| Alone {
            of: Arc::clone(&case.assessment),
            case: scenario::alone(case).map(Arc::new),
        });
        let own = alone.case.clone();
        self.alone = Some(alone);
        own
    }

    /// What the report says now; calculated again only when something has changed.
    fn told(&mut self, case: &Case, language: Language) -> Told {
        let date = today();
        let known = self.told.take();
        known
            .filter(|told| told.holds(case, language, date))
            .unwrap_or_else(|| Told::of(case, language, date))
    }

    fn page(&mut self, ui: &mut Ui, part: &Part<'_>, in_group: bool, cx: &mut Cx<'_>) {
        let bottom = ui.available_rect_before_wrap().bottom();
        let scrolled = ui.available_rect_before_wrap().top();
        widget::scroll(ui, "results", false, |ui| {
            super::column(ui, WIDEST, |ui| {
                let top = ui.cursor().top();
                self.at_a_glance(ui, part, in_group, cx);
                let left = bottom - scrolled - 20.0 - PEEK - (ui.cursor().top() - top);
                // With much room the contents of the tabs may show at once.
                ui.add_space(if (12.0..MOST_EMPTY).contains(&left) {
                    left
                } else {
                    24.0
                });
                self.below(ui, part, cx);
            });
        });
    }

    /// The advice with what to do about it, in one look where there's room.
    fn at_a_glance(&mut self, ui: &mut Ui, part: &Part<'_>, in_group: bool, cx: &mut Cx<'_>) {
        if Breadth::of(ui.available_width()) == Breadth::Wide {
            super::side_by_side(
                ui,
                &mut (self, cx),
                |ui, (screen, cx)| screen.standing(ui, part, in_group, cx),
                |ui, (screen, cx)| screen.beside(ui, part, cx),
            );
            return;
        }
        self.standing(ui, part, in_group, cx);
        ui.add_space(12.0);
        self.beside(ui, part, cx);
    }

    /// The advice, the stages and the preconditions. In a trial the parts keep the height that they had.
    fn standing(&mut self, ui: &mut Ui, part: &Part<'_>, in_group: bool, cx: &mut Cx<'_>) {
        let is_trial = part.scenario.is_some();
        let mut is_alone = self.is_alone;
        let choice = in_group.then_some(&mut is_alone);
        if keeps_place(ui, "head", is_trial, |ui| head::show(ui, part, choice, cx)) {
            self.is_alone = is_alone;
            ui.ctx().request_repaint();
        }
        ui.add_space(8.0);
        keeps_place(ui, "path", is_trial, |ui| {
            path::show(ui, part.shown(), part.before(), cx);
        });
        ui.add_space(8.0);
        // Before there's advice, the question is what is known at all.
        if part.has_advice()
            && let Some(stage) = gates::show(ui, part, cx)
        {
            self.least = Some(LeastEffortView::new(stage));
            ui.ctx().request_repaint();
        }
    }

    /// What differs, or what to do; and how certain it is.
    fn beside(&mut self, ui: &mut Ui, part: &Part<'_>, cx: &mut Cx<'_>) {
        if let Some((title, found)) = part.compared {
            changes::show(ui, title, part, found, cx);
            ui.add_space(8.0);
        }
        if part.scenario.is_some() {
            changes::taking_over(ui, part, cx);
            return;
        }
        if !part.has_advice() {
            unknown::show(ui, part, cx);
        } else if !part.is_alone && plan::this_month(ui, part, &mut self.ticked, cx) {
            (self.tab, self.to_tabs) = (Tab::Plan, true);
            ui.ctx().request_repaint();
        }
        ui.add_space(8.0);
        certainty::in_short(ui, part, cx);
    }

    fn below(&mut self, ui: &mut Ui, part: &Part<'_>, cx: &mut Cx<'_>) {
        if self.tab == Tab::Plan && !part.has_advice() {
            self.tab = Tab::Themes;
        }
        if std::mem::take(&mut self.to_tabs) {
            ui.scroll_to_cursor(Some(egui::Align::Min));
        }
        let unknown = ask::unknown(part.real).len();
        tabs::show(ui, part, unknown, &mut self.tab, cx);
        ui.add_space(8.0);
        match self.tab {
            Tab::Plan => plan::all(ui, part, cx),
            Tab::Themes => themes::show(ui, part, &mut self.opened, cx),
            Tab::Ask => ask::show(ui, part, cx),
            Tab::How => how::show(ui, part, &mut self.views, cx),
        }
    }
}

/// Contents that in a trial are at least as high as they were before it, so that nothing below moves under the pointer.
fn keeps_place<R>(ui: &mut Ui, salt: &str, is_trial: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    let id = Id::unique(("outcome", salt, ui.available_width() as i32));
    let before: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let shown = ui.scope(|ui| {
        ui.set_width(ui.available_width());
        if is_trial {
            ui.set_min_height(before);
        }
        add(ui)
    });
    if !is_trial {
        let height = shown.response.rect.height();
        ui.data_mut(|data| data.insert_temp(id, height));
    }
    shown.inner
}
