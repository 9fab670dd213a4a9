//! Announces what an answer changes to people who can't see the figures next to the question: the score, the
//! band, and preconditions that are met or no longer met.

use egui::Ui;

use super::{command::Cx, widget};
use crate::{
    questionnaire::{BandId, GateId},
    session::Session,
};

#[derive(Debug, Default)]
pub struct Announcer {
    known: Option<(u64, Announced)>,
    words: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Announced {
    score: Option<u32>,
    band: Option<BandId>,
    /// The gates that apply, with whether each is open.
    gates: Vec<(GateId, bool)>,
}

impl Announcer {
    /// Announces what changed since the last time. Nothing is painted, and a colleague who was invited
    /// hears nothing, since the colleague sees no score either.
    pub fn show(&mut self, ui: &Ui, session: &Session, cx: &Cx<'_>) {
        let revision = session.revision();
        if self.known.as_ref().is_none_or(|(known, _)| *known != revision)
            && session.invitation().is_none()
            && let Some(now) = announced(session)
        {
            if let Some((_, before)) = &self.known
                && *before != now
            {
                self.words = changed(session, before, &now, cx);
            }
            self.known = Some((revision, now));
        }
        widget::spoken(ui, "announcer", &self.words);
    }
}

fn announced(session: &Session) -> Option<Announced> {
    let score = &session.case()?.evaluation.score;
    let gates = score.gates.iter();
    Some(Announced {
        score: score.total.rounded(),
        band: score.band_id(),
        gates: gates.map(|gate| (gate.id, gate.status.is_open())).collect(),
    })
}

fn changed(session: &Session, before: &Announced, now: &Announced, cx: &Cx<'_>) -> String {
    let questionnaire = session.questionnaire();
    let (text, language) = (cx.text.aids, cx.language);
    let mut said = Vec::new();
    if now.score != before.score {
        said.push(match now.score {
            Some(score) => text.said_score(&score.to_string()),
            None => format!("{}.", cx.text.insight.no_score()),
        });
    }
    if let Some(band) = now.band.filter(|band| before.band != Some(*band)) {
        let name = questionnaire.band(band).name.get(language);
        said.push(text.said_band(name));
    }
    for (id, is_open) in &now.gates {
        if before.gates.contains(&(*id, !is_open)) {
            let name = questionnaire.gate(*id).name.get(language);
            said.push(if *is_open {
                text.said_gate_open(name)
            } else {
                text.said_gate_met(name)
            });
        }
    }
    said.join(" ")
}
