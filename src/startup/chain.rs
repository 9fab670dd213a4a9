//! Which renderers are tried, in which order.

use super::attempt::{Attempt, Chooser, Failure, Reason};
use crate::{display::Renderer, storage::Machine};

/// What is known before the window opens.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// Asked for on the command line.
    pub asked: Option<Renderer>,
    /// Chosen in the preferences.
    pub preferred: Option<Renderer>,
    /// What worked the last time.
    pub worked: Option<Renderer>,
    pub machine: Machine,
}

/// How an attempt ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// There was a window, or something else to end for, and this is the exit code.
    Ran(u8),
    Failed(Reason),
}

impl Known {
    /// The renderers to try, and who chose the first.
    fn order(self) -> (Vec<Renderer>, Chooser) {
        if let Some(asked) = self.asked {
            return (vec![asked], Chooser::CommandLine);
        }
        let is_fast = self.machine.has_graphics && !self.machine.is_remote;
        let by_itself = if is_fast {
            Renderer::ALL
        } else {
            // Over a line, or on a driver that draws with the processor too, this is the fastest.
            [Renderer::Cpu, Renderer::Glow]
        };
        let (first, chooser) = match self.preferred {
            Some(preferred) => (Some(preferred), Chooser::Preference),
            None => (self.worked, Chooser::Program),
        };
        let mut order: Vec<Renderer> = first.into_iter().collect();
        order.extend(by_itself.into_iter().filter(|renderer| Some(*renderer) != first));
        (order, chooser)
    }
}

/// Tries one renderer after another until there is a window; returns the exit code.
///
/// # Errors
/// Every renderer that was tried, when there can't be a window.
pub(super) fn follow(known: Known, mut attempt: impl FnMut(&Attempt) -> Ending) -> Result<u8, Vec<Failure>> {
    let (order, first_chooser) = known.order();
    let mut failed = Vec::new();
    for renderer in order {
        let chooser = if failed.is_empty() {
            first_chooser
        } else {
            Chooser::Program
        };
        let next = Attempt {
            renderer,
            chooser,
            failed,
        };
        let ending = attempt(&next);
        failed = next.failed;
        match ending {
            Ending::Ran(code) => return Ok(code),
            Ending::Failed(reason) => {
                let is_final = reason.is_final();
                failed.push(Failure { renderer, reason });
                if is_final {
                    break;
                }
            }
        }
    }
    Err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Renderer::{Cpu, Glow};

    const DESKTOP: Known = Known {
        asked: None,
        preferred: None,
        worked: None,
        machine: Machine {
            is_remote: false,
            has_graphics: true,
        },
    };

    /// Follows the chain while these renderers fail; what was tried, and the outcome.
    fn tried(known: Known, failing: &[Renderer], reason: &Reason) -> (Vec<Renderer>, Option<u8>) {
        let mut tried = Vec::new();
        let outcome = follow(known, |attempt| {
            assert_eq!(
                attempt
                    .failed
                    .iter()
                    .map(|failure| failure.renderer)
                    .collect::<Vec<_>>(),
                tried,
                "each attempt knows what failed before"
            );
            tried.push(attempt.renderer);
            if failing.contains(&attempt.renderer) {
                Ending::Failed(reason.clone())
            } else {
                Ending::Ran(7)
            }
        });
        let all_failed = outcome.as_ref().err();
        assert!(all_failed.is_none_or(|failed| failed.len() == tried.len()));
        (tried, outcome.ok())
    }

    #[test]
    fn one_after_the_other_until_there_is_a_window() {
        let dies = Reason::Died(139);
        for (failing, expected, code) in [
            (&[][..], &[Glow][..], Some(7)),
            (&[Glow], &[Glow, Cpu], Some(7)),
            (&[Glow, Cpu], &[Glow, Cpu], None),
        ] {
            assert_eq!(tried(DESKTOP, failing, &dies), (expected.to_vec(), code));
        }
    }

    #[test]
    fn what_no_renderer_can_help_ends_it_at_once() {
        let nowhere = Reason::NoDisplay("no display".into());
        assert_eq!(tried(DESKTOP, &[Glow, Cpu], &nowhere), (vec![Glow], None));
    }

    #[test]
    fn the_processor_comes_first_where_that_is_fastest() {
        for machine in [
            Machine {
                is_remote: true,
                has_graphics: true,
            },
            Machine {
                is_remote: false,
                has_graphics: false,
            },
        ] {
            let known = Known { machine, ..DESKTOP };
            assert_eq!(known.order().0, [Cpu, Glow]);
        }
    }

    #[test]
    fn what_worked_comes_first_and_what_is_preferred_before_that() {
        let worked = Known {
            worked: Some(Cpu),
            ..DESKTOP
        };
        assert_eq!(worked.order(), (vec![Cpu, Glow], Chooser::Program));
        let preferred = Known {
            preferred: Some(Glow),
            ..worked
        };
        assert_eq!(preferred.order(), (vec![Glow, Cpu], Chooser::Preference));
    }

    #[test]
    fn on_the_command_line_it_is_that_one_or_none() {
        let asked = Known {
            asked: Some(Glow),
            preferred: Some(Cpu),
            ..DESKTOP
        };
        assert_eq!(tried(asked, &[Glow], &Reason::Silent(30)), (vec![Glow], None));
        assert_eq!(asked.order().1, Chooser::CommandLine);
    }

    #[test]
    fn only_the_first_choice_is_the_users() {
        let preferred = Known {
            preferred: Some(Glow),
            ..DESKTOP
        };
        let mut choosers = Vec::new();
        let outcome = follow(preferred, |attempt| {
            choosers.push(attempt.chooser);
            Ending::Failed(Reason::NoDriver)
        });
        assert!(outcome.is_err());
        assert_eq!(choosers, [Chooser::Preference, Chooser::Program]);
    }
}
