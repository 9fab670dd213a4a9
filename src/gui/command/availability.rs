//! Which commands there are, and when each can be given.

use super::Action;
use crate::{gui::page::Page, session::Session};

impl Action {
    /// Whether it's about several respondents, which isn't for a colleague who was invited.
    pub const fn is_collaboration(self) -> bool {
        matches!(
            self,
            Self::Collaboration | Self::Agenda | Self::Workshop | Self::Invite | Self::Merge
        )
    }

    /// Every command that a key can call, those with more modifier keys first, since fewer match too.
    pub fn by_modifiers() -> impl Iterator<Item = Self> {
        let shifted = |action: &Self| action.shortcut().is_some_and(|keys| keys.modifiers.shift);
        let first = Self::all().filter(shifted);
        first.chain(Self::all().filter(move |action| !shifted(action)))
    }

    /// Whether the command can be given now; `scan` is the open scan with the part that is shown.
    pub fn is_available(self, scan: Option<(&Session, Page)>) -> bool {
        let session = scan.map(|(session, _)| session);
        let has_questions = session.is_some_and(|session| session.case().is_some());
        // A colleague answers what is asked; the outcome is for whoever asks.
        let is_own = session.is_some_and(|session| session.invitation().is_none());
        match self {
            Self::Save | Self::SaveAs | Self::Home | Self::Profile => session.is_some(),
            Self::Questions | Self::Overview => has_questions,
            Self::Results
            | Self::Export
            | Self::Collaboration
            | Self::Agenda
            | Self::Invite
            | Self::Merge => has_questions && is_own,
            Self::Workshop => is_own && session.is_some_and(Session::differs),
            Self::Previous | Self::Next | Self::Skip => {
                has_questions && scan.is_some_and(|(_, page)| page == Page::Question)
            }
            Self::Undo => session.is_some_and(|session| session.undoes().is_some()),
            Self::Redo => session.is_some_and(|session| session.redoes().is_some()),
            // The list of commands is where this is asked.
            Self::Palette => false,
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::display::Theme;
    use std::collections::BTreeSet;

    #[test]
    fn keys_with_a_sign_are_shown_by_it() {
        let shown = |action: Action| {
            let shortcut = action.shortcut().unwrap();
            super::super::keys_of(&egui::Context::default(), &shortcut)
        };
        // On a Mac the modifiers are signs as well.
        assert!(shown(Action::Previous).ends_with('←') && shown(Action::Next).ends_with('→'));
        assert!(shown(Action::ZoomIn).ends_with('+') && shown(Action::ZoomOut).ends_with('−'));
        assert!(shown(Action::Undo).ends_with('Z') && !shown(Action::Undo).starts_with('Z'));
    }

    #[test]
    fn no_two_commands_have_the_same_keys() {
        let mut seen = BTreeSet::new();
        for action in Action::all() {
            for keys in action.shortcut().into_iter().chain(action.alias()) {
                assert!(seen.insert(format!("{keys:?}")), "{action:?}: {keys:?}");
            }
        }
    }

    #[test]
    fn every_theme_is_a_command_and_none_is_listed_twice() {
        for theme in Theme::ALL {
            assert!(
                Action::all().any(|action| action == Action::Look(theme)),
                "{theme:?}"
            );
        }
        let names: BTreeSet<String> = Action::all().map(|action| format!("{action:?}")).collect();
        assert_eq!(names.len(), Action::all().count());
    }

    #[test]
    fn more_modifiers_come_first() {
        let shifts: Vec<bool> = Action::by_modifiers()
            .map(|action| action.shortcut().is_some_and(|keys| keys.modifiers.shift))
            .collect();
        assert_eq!(shifts.len(), Action::all().count());
        assert!(shifts.is_sorted_by(|a, b| a >= b));
    }
}
