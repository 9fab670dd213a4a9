//! The earlier versions of scans: which scan, then which version.

use egui::{Role, Ui};
use jiff::civil::DateTime;

use crate::{
    clock::now,
    gui::{
        appearance::theme,
        command::{Command, Cx},
        done::Done,
        widget::{self, End, ListRow, Sign},
    },
    i18n::{VersionText, when},
    storage::{ScanVersions, Version},
};

#[derive(Debug, Default)]
pub struct VersionList {
    /// `None` until they're found.
    found: Option<Vec<ScanVersions>>,
    chosen: Option<usize>,
}

impl VersionList {
    pub fn receive(&mut self, done: &Done) {
        if let Done::Versions(found) = done {
            // With one there is nothing to choose.
            self.chosen = (found.len() == 1).then_some(0);
            self.found = Some(found.clone());
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = VersionText::of(cx.language);
        let Some(found) = &self.found else {
            widget::row(ui, |ui| {
                widget::busy(ui);
                widget::live(ui.label(text.looking()));
            });
            return;
        };
        if found.is_empty() {
            widget::live(widget::paragraph(ui, text.none()));
            return;
        }
        let chosen = self.chosen.and_then(|chosen| found.get(chosen));
        let Some(scan) = chosen else {
            widget::paragraph(ui, text.lead());
            self.chosen = scans(ui, found, cx);
            return;
        };
        widget::heading(ui, &name(scan, cx), 2);
        widget::small(ui, scan.scan.display().to_string());
        widget::paragraph(ui, text.copy());
        let now = now();
        for version in &scan.versions {
            self::version(ui, version, now, cx);
        }
        if found.len() > 1 && widget::button(ui, text.back()).clicked() {
            self.chosen = None;
        }
    }
}

/// The scans to choose from; the one that was clicked.
fn scans(ui: &mut Ui, found: &[ScanVersions], cx: &Cx<'_>) -> Option<usize> {
    let text = VersionText::of(cx.language);
    let mut clicked = None;
    for (index, scan) in found.iter().enumerate() {
        let (name, count) = (name(scan, cx), text.count(scan.versions.len()));
        let place = scan.scan.display().to_string();
        let spoken = format!("{name}, {count}. {place}");
        let row = ListRow::new(Role::Button, &spoken)
            .line(theme::strong(ui, &name))
            .line(theme::small(ui, &count))
            .line(theme::small(ui, &place))
            .end(End::Arrow);
        if row.show(ui).clicked() {
            clicked = Some(index);
        }
    }
    clicked
}

fn version(ui: &mut Ui, version: &Version, now: DateTime, cx: &mut Cx<'_>) {
    let text = VersionText::of(cx.language);
    let saved = when(cx.language, version.saved, now);
    let far = text.far(version.progress.answered, version.progress.total);
    let spoken = format!("{saved}, {far}");
    let row = ListRow::new(Role::Button, &spoken)
        .sign(Sign::Ring(version.progress.share(), ""))
        .line(theme::strong(ui, &saved))
        .line(theme::small(ui, &far))
        .end(End::Arrow);
    cx.on_click(&row.show(ui), Command::OpenVersion(version.path.clone()));
}

fn name(scan: &ScanVersions, cx: &Cx<'_>) -> String {
    let unnamed = || cx.text.common.unnamed().to_owned();
    Some(scan.municipality.clone())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(unnamed)
}
