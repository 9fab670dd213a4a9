//! A role to invite, and what it's asked about.

use egui::{Id, Role, Ui};

use crate::{
    evaluation::{KnownTheme, known_by},
    gui::{
        appearance::theme,
        command::Cx,
        screen::numbers,
        widget::{self, ListRow, Sign, Surface},
    },
    i18n::TogetherText,
    questionnaire::{Choice, DimensionId, OptionId, Questionnaire},
    session::Session,
};

/// A role with the dimensions to ask about.
#[derive(Debug, Clone)]
pub(super) struct RoleChoice {
    pub role: OptionId,
    pub is_wanted: bool,
    asked: Vec<bool>,
    known: Vec<KnownTheme>,
    is_open: bool,
}

impl RoleChoice {
    /// The role, asked about what the question set says it knows; about everything where it doesn't say.
    pub fn new(questionnaire: &Questionnaire, role: OptionId) -> Self {
        let mut choice = Self {
            role,
            is_wanted: false,
            asked: vec![true; questionnaire.dimensions().len()],
            known: known_by(questionnaire, role),
            is_open: false,
        };
        choice.suggest(questionnaire);
        choice
    }

    /// The dimensions to ask about, an empty list meaning all; `None` when none is chosen.
    pub fn asked(&self, questionnaire: &Questionnaire) -> Option<Vec<DimensionId>> {
        let dimensions = questionnaire.dimensions().iter().zip(&self.asked);
        let asked: Vec<DimensionId> = dimensions
            .filter_map(|(dimension, asked)| asked.then_some(dimension.id))
            .collect();
        if asked.len() == self.asked.len() {
            return Some(Vec::new());
        }
        (!asked.is_empty()).then_some(asked)
    }

    pub fn show(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        choice: &Choice,
        position: (usize, usize),
        cx: &Cx<'_>,
    ) {
        let name = choice.text.get(cx.language);
        let line = self.line(session, cx);
        let row = ListRow::new(Role::CheckBox, name)
            .id(Id::unique(("invite", choice.id)))
            .sign(Sign::Check)
            .line(theme::strong(ui, name))
            .line(theme::small(ui, &line))
            .surface(Surface::Flat)
            .selected(self.is_wanted)
            .description(&line)
            .position(position.0, position.1);
        if row.show(ui).clicked() {
            self.is_wanted = !self.is_wanted;
        }
        if self.is_wanted {
            self.themes(ui, session.questionnaire(), name, cx);
        }
    }

    /// How much is asked, and how often the role was invited before.
    fn line(&self, session: &Session, cx: &Cx<'_>) -> String {
        let text = TogetherText::of(cx.language);
        let (asked, all) = (
            self.asked.iter().filter(|asked| **asked).count(),
            self.asked.len(),
        );
        let mut line = if asked == all {
            text.asks_all(all)
        } else {
            text.asks_some(asked, all)
        };
        let invited = session.assessment().invited.iter();
        match invited.filter(|one| one.role == Some(self.role)).count() {
            0 => {}
            times => line = format!("{line} · {}", text.already_invited(times)),
        }
        line
    }

    fn themes(&mut self, ui: &mut Ui, questionnaire: &Questionnaire, role: &str, cx: &Cx<'_>) {
        let text = TogetherText::of(cx.language);
        let label = if self.is_open {
            text.hide_themes()
        } else {
            text.choose_themes()
        };
        ui.indent(("themes", self.role), |ui| {
            let toggle = widget::link(ui, label);
            widget::described(&toggle, text.themes_of(role));
            if toggle.clicked() {
                self.is_open = !self.is_open;
            }
            if self.is_open {
                self.open_themes(ui, questionnaire, role, cx);
            }
        });
    }

    fn open_themes(&mut self, ui: &mut Ui, questionnaire: &Questionnaire, role: &str, cx: &Cx<'_>) {
        let text = TogetherText::of(cx.language);
        ui.horizontal_wrapped(|ui| {
            if widget::button(ui, text.all_themes()).clicked() {
                self.asked.fill(true);
            }
            if widget::button(ui, text.no_themes()).clicked() {
                self.asked.fill(false);
            }
            if !self.known.is_empty() && widget::button(ui, text.suggested_themes()).clicked() {
                self.suggest(questionnaire);
            }
        });
        if self.known.is_empty() {
            widget::small(ui, text.no_suggestion());
        }
        widget::group(ui, Role::Group, &text.themes_of(role), |ui| {
            for (dimension, asked) in questionnaire.dimensions().iter().zip(&mut self.asked) {
                let title = format!("{}. {}", dimension.number, dimension.title.get(cx.language));
                let known = self.known.iter().find(|theme| theme.dimension == dimension.id);
                let numbers = |theme: &KnownTheme| {
                    let items = theme.items.iter().map(|item| questionnaire.item(*item));
                    text.knows(&numbers(items, cx.language))
                };
                let reason = known.map(numbers).unwrap_or_default();
                widget::check(ui, &title, &reason, asked);
            }
        });
    }

    fn suggest(&mut self, questionnaire: &Questionnaire) {
        if self.known.is_empty() {
            return;
        }
        let is_known = |id: DimensionId| self.known.iter().any(|theme| theme.dimension == id);
        let dimensions = questionnaire.dimensions().iter();
        self.asked = dimensions.map(|dimension| is_known(dimension.id)).collect();
    }
}
