//! The actions: what can be done by name. Menu, list of commands, help, shortcuts and tests all follow this one table.

use egui::{Context, Key, KeyboardShortcut, Modifiers};

use crate::{
    display::Theme,
    gui::page::Page,
    i18n::{CommandText, Commands, Language, Text, text},
    session::{Session, naming},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Always,
    Scan,
    /// Its profile is complete, so that there are questions.
    Questions,
    /// As `Questions`, and it isn't a colleague's: the outcome is for the one who asks.
    OwnScan,
    /// As `OwnScan`, and respondents differ.
    Differences,
    QuestionShown,
    /// There is something to undo, or to redo.
    Undo,
    Redo,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MenuPart {
    None,
    File,
    Group,
    Edit,
    Find,
    Help,
    Close,
}

struct Entry {
    action: Action,
    text: fn(Commands) -> CommandText,
    /// The first is the one that is shown.
    keys: &'static [KeyboardShortcut],
    when: When,
    menu: MenuPart,
}

/// Makes the actions and their table from the same rows, so that neither has one that the other lacks.
macro_rules! actions {
    ($($action:ident: $text:ident, [$($key:expr),*], $when:ident, $menu:ident;)*) => {
        /// An action; the table names its phrase, which says what it does.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the phrases say what each does")]
        pub enum Action {
            $($action,)*
        }

        /// In the order in which help and the list of commands show them.
        const TABLE: &[Entry] = &[$(
            Entry {
                action: Action::$action,
                text: Commands::$text,
                keys: &[$($key),*],
                when: When::$when,
                menu: MenuPart::$menu,
            },
        )*];
    };
}

actions! {
    New:           new,           [ctrl(Key::N)],                      Always,        File;
    Open:          open,          [ctrl(Key::O)],                      Always,        File;
    Versions:      versions,      [],                                  Always,        File;
    Save:          save,          [ctrl(Key::S)],                      Scan,          None;
    SaveAs:        save_as,       [ctrl_shift(Key::S)],                Scan,          File;
    Home:          home,          [ctrl(Key::W)],                      Scan,          Close;
    Profile:       profile,       [ctrl(Key::Num1)],                   Scan,          None;
    Questions:     questions,     [ctrl(Key::Num2)],                   Questions,     None;
    Overview:      overview,      [ctrl(Key::Num3)],                   Questions,     None;
    Results:       results,       [ctrl(Key::Num4)],                   OwnScan,       None;
    Plan:          plan,          [ctrl(Key::Num8)],                   OwnScan,       None;
    Calendar:      calendar,      [],                                  OwnScan,       None;
    Export:        export,        [ctrl(Key::Num5)],                   OwnScan,       None;
    Collaboration: together,      [ctrl(Key::Num6)],                   OwnScan,       None;
    Invite:        invite,        [ctrl(Key::I)],                      OwnScan,       Group;
    Merge:         merge,         [ctrl(Key::M)],                      OwnScan,       Group;
    Agenda:        agenda,        [ctrl(Key::Num7)],                   OwnScan,       Group;
    Workshop:      workshop,      [key(Key::F5)],                      Differences,   None;
    Previous:      previous,      [alt(Key::ArrowLeft)],               QuestionShown, None;
    Next:          next,          [alt(Key::ArrowRight)],              QuestionShown, None;
    Skip:          skip,          [],                                  QuestionShown, None;
    Undo:          undo,          [ctrl(Key::Z)],                      Undo,          Edit;
    // The second is how Windows knows it.
    Redo:          redo,          [ctrl_shift(Key::Z), ctrl(Key::Y)],  Redo,          Edit;
    Palette:       palette,       [ctrl(Key::K)],                      Always,        Find;
    Search:        search,        [ctrl(Key::F)],                      Always,        Find;
    NextPane:      next_pane,     [key(Key::F6)],                      Always,        None;
    PreviousPane:  previous_pane, [shift(Key::F6)],                    Always,        None;
    Settings:      settings,      [ctrl(Key::Comma)],                  Always,        Help;
    SystemColors:  as_system,     [],                                  Always,        None;
    LightColors:   light,         [],                                  Always,        None;
    DarkColors:    dark,          [],                                  Always,        None;
    HighContrast:  contrast,      [],                                  Always,        None;
    Motion:        motion,        [],                                  Always,        None;
    MoveOn:        moves_on,      [],                                  Always,        None;
    // A plus sign without the shift key.
    ZoomIn:        zoom_in,       [ctrl(Key::Plus), ctrl(Key::Equals)], Always,       None;
    ZoomOut:       zoom_out,      [ctrl(Key::Minus)],                  Always,        None;
    ZoomReset:     zoom_reset,    [ctrl(Key::Num0)],                   Always,        None;
    Help:          help,          [key(Key::F1)],                      Always,        Help;
    About:         about,         [],                                  Always,        Help;
    Quit:          quit,          [ctrl(Key::Q)],                      Always,        Close;
}

const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    let modifiers = Modifiers {
        shift: true,
        ..Modifiers::COMMAND
    };
    KeyboardShortcut::new(modifiers, key)
}

const fn alt(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::ALT, key)
}

const fn shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::SHIFT, key)
}

const fn key(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

impl Action {
    /// Every action, in the order in which help and the list of commands show them.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|entry| entry.action)
    }

    pub(crate) fn in_menu(part: MenuPart) -> impl Iterator<Item = Self> {
        let entries = TABLE.iter().filter(move |entry| entry.menu == part);
        entries.map(|entry| entry.action)
    }

    /// Every shortcut, those with Shift first: without it, the same key matches too.
    pub(crate) fn shortcuts() -> Vec<(Self, KeyboardShortcut)> {
        let keys = |entry: &'static Entry| entry.keys.iter().map(|keys| (entry.action, *keys));
        let mut shortcuts: Vec<_> = TABLE.iter().flat_map(keys).collect();
        shortcuts.sort_by_key(|(_, keys)| !keys.modifiers.shift);
        shortcuts
    }

    const fn entry(self) -> &'static Entry {
        &TABLE[self as usize]
    }

    /// Its label and explanation.
    pub fn text(self, text: Text) -> CommandText {
        (self.entry().text)(text.commands)
    }

    /// Its label; with a scan it says which change it would undo or redo.
    pub(crate) fn label(self, session: Option<&Session>, language: Language) -> String {
        let name = session.and_then(|session| match self {
            Self::Undo => naming::undo(session, language),
            Self::Redo => naming::redo(session, language),
            _ => None,
        });
        name.unwrap_or_else(|| self.text(text(language)).label.to_owned())
    }

    /// The shortcut to show.
    pub fn shortcut(self) -> Option<KeyboardShortcut> {
        self.entry().keys.first().copied()
    }

    pub(crate) const fn theme(self) -> Option<Theme> {
        match self {
            Self::SystemColors => Some(Theme::System),
            Self::LightColors => Some(Theme::Light),
            Self::DarkColors => Some(Theme::Dark),
            Self::HighContrast => Some(Theme::HighContrast),
            _ => None,
        }
    }

    pub(crate) const fn page(self) -> Option<Page> {
        match self {
            Self::Profile => Some(Page::Profile),
            Self::Questions => Some(Page::Question),
            Self::Overview => Some(Page::Overview),
            Self::Results => Some(Page::Results),
            Self::Plan => Some(Page::Plan),
            Self::Export => Some(Page::Export),
            Self::Collaboration => Some(Page::Collaboration),
            _ => None,
        }
    }

    /// Whether its keys mean something else while typing a text. In a field `of_scan`, undo is the same as
    /// elsewhere; in others, such as the name of a file, it's the field's own.
    pub(crate) const fn yields_to_typing(self, of_scan: bool) -> bool {
        match self {
            Self::Undo | Self::Redo => !of_scan,
            Self::Previous | Self::Next => true,
            _ => false,
        }
    }

    /// Whether a scan of this kind ever has it: a colleague who was invited only answers.
    pub(crate) fn suits(self, session: &Session) -> bool {
        let is_own = matches!(self.entry().when, When::OwnScan | When::Differences);
        !is_own || session.invitation().is_none()
    }

    /// Whether it can be done now; `scan` is the open scan with the page that is shown.
    pub(crate) fn is_available(self, scan: Option<(&Session, Page)>) -> bool {
        let when = self.entry().when;
        let Some((session, page)) = scan else {
            return when == When::Always;
        };
        let has_questions = session.case().is_some();
        self.suits(session)
            && match when {
                When::Always | When::Scan => true,
                When::Questions | When::OwnScan => has_questions,
                When::Differences => session.differs(),
                When::QuestionShown => has_questions && page == Page::Question,
                When::Undo => session.undoes().is_some(),
                When::Redo => session.redoes().is_some(),
            }
    }
}

/// A shortcut in signs rather than in English, as far as keys have one.
pub fn keys_of(context: &Context, shortcut: &KeyboardShortcut) -> String {
    let words = context.format_shortcut(shortcut);
    let sign = match shortcut.logical_key {
        Key::ArrowLeft => "←",
        Key::ArrowRight => "→",
        Key::Plus => "+",
        Key::Minus => "−",
        Key::Comma => ",",
        _ => return words,
    };
    let modifiers = words.strip_suffix(shortcut.logical_key.name());
    modifiers.map_or_else(|| words.clone(), |modifiers| format!("{modifiers}{sign}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        assessment::{Invitation, RespondentId, examples, format::decode},
        questionnaire::bundled,
        session::Change,
    };

    #[test]
    fn keys_with_a_sign_are_shown_by_it() {
        let shown = |action: Action| keys_of(&Context::default(), &action.shortcut().unwrap());
        // On a Mac the modifiers are signs as well.
        assert!(shown(Action::Previous).ends_with('←') && shown(Action::Next).ends_with('→'));
        assert!(shown(Action::ZoomIn).ends_with('+') && shown(Action::ZoomOut).ends_with('−'));
        assert!(shown(Action::Undo).ends_with('Z') && !shown(Action::Undo).starts_with('Z'));
    }

    #[test]
    fn no_two_actions_have_the_same_keys() {
        let mut seen = BTreeSet::new();
        for (action, keys) in Action::shortcuts() {
            assert!(seen.insert(format!("{keys:?}")), "{action:?}: {keys:?}");
        }
    }

    #[test]
    fn each_action_has_a_row_of_its_own_and_each_theme_an_action() {
        for action in Action::all() {
            assert_eq!(action.entry().action, action);
        }
        for theme in Theme::ALL {
            assert!(
                Action::all().any(|action| action.theme() == Some(theme)),
                "{theme:?}"
            );
        }
    }

    #[test]
    fn what_a_scan_makes_possible() {
        let session = |assessment| Session::unnamed(bundled().clone(), assessment);
        let mut empty = Session::new(bundled().clone(), Language::Dutch);
        let full = session(decode(bundled(), examples()[0].text.as_bytes()).unwrap());
        let (id, role) = (
            RespondentId::from_bytes([1; 16]),
            bundled().field(bundled().roles().role),
        );
        let asked = Invitation::default();
        let invited = session(
            full.assessment()
                .invite(bundled(), id, role.choices()[0].id, asked),
        );
        for (action, without, when_empty, when_full, when_invited) in [
            (Action::New, true, true, true, true),
            (Action::SaveAs, false, true, true, true),
            (Action::Overview, false, false, true, true),
            (Action::Results, false, false, true, false),
            (Action::Workshop, false, false, false, false),
            (Action::Next, false, false, true, true),
            (Action::Undo, false, false, false, false),
        ] {
            assert_eq!(action.is_available(None), without, "{action:?}");
            let with = |session| action.is_available(Some((session, Page::Question)));
            assert_eq!(with(&empty), when_empty, "{action:?}, empty");
            assert_eq!(with(&full), when_full, "{action:?}, full");
            assert_eq!(with(&invited), when_invited, "{action:?}, invited");
        }
        assert!(!Action::Next.is_available(Some((&full, Page::Overview))));
        empty.apply(Change::Consent(true));
        assert!(Action::Undo.is_available(Some((&empty, Page::Profile))));
    }

    #[test]
    fn shift_comes_first() {
        let shortcuts = Action::shortcuts();
        let shifts = shortcuts.iter().map(|(_, keys)| keys.modifiers.shift);
        assert!(shifts.is_sorted_by(|a, b| a >= b));
    }
}
