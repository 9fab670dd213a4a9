//! What the process with the window tells the one that watches over it: a line at a time.

use serde::{Deserialize, Serialize};

use super::attempt::Reason;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Report {
    /// The window is about to open. Ending before this has nothing to do with how it's drawn.
    Opening,
    /// Two frames have been shown.
    Shown,
    Failed(Reason),
}

/// Before each line, so that nothing else that is written there is taken for one.
const MARK: &str = "datalabscan: ";

impl Report {
    pub fn to_line(&self) -> String {
        // Plain data: there is nothing in it that can't be written.
        format!("{MARK}{}", ron::to_string(self).unwrap_or_default())
    }

    pub fn from_line(line: &str) -> Option<Self> {
        ron::from_str(line.strip_prefix(MARK)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_are_single_lines_and_other_lines_none() {
        for report in [
            Report::Opening,
            Report::Shown,
            Report::Failed(Reason::Words("two\nlines".into())),
        ] {
            let line = report.to_line();
            assert!(!line.contains('\n'), "{line}");
            assert_eq!(Report::from_line(&line), Some(report));
        }
        assert_eq!(Report::from_line("libEGL warning: Opening"), None);
        assert_eq!(Report::from_line("datalabscan: ?"), None);
    }
}
