//! Which renderer draws the window, why, and which one should draw it next time.

use egui::{Role, Ui};

use crate::{
    display::Renderer,
    gui::{
        command::{Command, Cx},
        widget,
    },
    i18n::Text,
    startup::{Attempt, Chooser},
    storage::{Preferences, Setting, is_fixed},
};

#[derive(Debug)]
pub(super) struct RendererChoice {
    attempt: Attempt,
    preferred: Option<Renderer>,
    is_gone: bool,
}

impl RendererChoice {
    pub fn new(attempt: &Attempt, preferences: &Preferences) -> Self {
        Self {
            attempt: attempt.clone(),
            preferred: preferences.renderer(),
            is_gone: preferences.renderer_is_gone(),
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = cx.text.help;
        widget::heading(ui, text.drawing(), 2);
        let drawn = text.drawn_with(name(self.attempt.renderer, cx.text));
        widget::paragraph(ui, &format!("{drawn} {}", self.chosen(cx.text)));
        for failure in &self.attempt.failed {
            let reason = failure.explain(cx.language);
            widget::paragraph(ui, &text.not_drawn_with(name(failure.renderer, cx.text), &reason));
        }
        ui.add_space(4.0);
        if is_fixed(Setting::Renderer) {
            widget::small(ui, text.fixed());
            return;
        }
        self.choose(ui, cx);
        widget::small(ui, text.from_next_start());
    }

    /// Who chose that.
    const fn chosen(&self, text: Text) -> &'static str {
        match self.attempt.chooser {
            Chooser::Program if self.is_gone => text.help.chosen_is_gone(),
            Chooser::Program => text.help.chosen_by_program(),
            Chooser::Preference => text.help.chosen_here(),
            Chooser::CommandLine => text.help.chosen_on_command_line(),
        }
    }

    fn choose(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = cx.text.help;
        widget::strong(ui, text.draw_with());
        let choices: Vec<Option<Renderer>> = std::iter::once(None)
            .chain(Renderer::ALL.into_iter().map(Some))
            .collect();
        widget::group(ui, Role::RadioGroup, text.draw_with(), |ui| {
            // The scroll bar lies over the right edge.
            ui.set_max_width(ui.available_width() - 10.0);
            for (position, choice) in choices.iter().copied().enumerate() {
                let name = choice.map_or(text.draw_by_itself(), |renderer| name(renderer, cx.text));
                let chosen = self.preferred == choice;
                if super::choice(ui, "renderer", position, choices.len(), name, chosen) {
                    self.preferred = choice;
                    cx.send(Command::DrawWith(choice));
                }
            }
        });
    }
}

const fn name(renderer: Renderer, text: Text) -> &'static str {
    match renderer {
        Renderer::Glow => text.help.renderer_glow(),
        Renderer::Cpu => text.help.renderer_cpu(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, text};

    #[test]
    fn it_says_when_the_choice_of_before_is_gone() {
        for (chooser, is_gone, says_so) in [
            (Chooser::Program, true, true),
            (Chooser::Program, false, false),
            (Chooser::CommandLine, true, false),
        ] {
            let drawing = RendererChoice {
                attempt: Attempt {
                    chooser,
                    ..Attempt::default()
                },
                preferred: None,
                is_gone,
            };
            let text = text(Language::Dutch);
            assert_eq!(drawing.chosen(text) == text.help.chosen_is_gone(), says_so);
        }
    }
}
