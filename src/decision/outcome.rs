//! What an outcome is like, as far as sentences depend on it (chapter 22).

use jiff::civil::Date;

use super::{Dates, Request, Variant, calendar::Situation};
use crate::{
    assessment::{Anonymity, ItemState},
    evaluation::{Alternative, Case, Sturdiness, alternatives, sturdiness},
    questionnaire::{
        Conclusion, Counted, DecisionTexts, DimensionId, Facts, FieldId, Finding, GateId, GateState, ItemId,
        OptionId, TermId, decision::Change, template::Test,
    },
    scoring::{BandVerdict, GateStatus, ScoredFacts, rounded},
};

/// A gate that applies, and how it is.
#[derive(Debug, Clone)]
pub(super) struct GateFact {
    pub id: GateId,
    pub item: ItemId,
    pub state: GateState,
    /// Whether somebody named a piece of evidence for it.
    pub has_evidence: bool,
    /// Whether it's met by an answer to a sentence that has changed, which nobody confirmed since (chapter 21.3).
    pub is_older: bool,
    /// Whether this publication leaves it out.
    pub is_left_out: bool,
}

impl GateFact {
    pub fn is_open(&self) -> bool {
        self.state != GateState::Met
    }
}

/// Everything that sentences depend on, worked out once.
pub(super) struct Outcome<'a> {
    pub case: &'a Case,
    pub request: &'a Request,
    pub texts: &'a DecisionTexts,
    pub variant: Variant,
    pub dates: Dates,
    /// The gates that apply, the first to arrange first.
    pub gates: Vec<GateFact>,
    /// Other choices in the profile that help.
    pub helping: Vec<Alternative>,
    pub sturdiness: Option<Sturdiness>,
}

impl<'a> Outcome<'a> {
    pub fn of(case: &'a Case, request: &'a Request) -> Self {
        let variant = Variant::of(case);
        let mut outcome = Self {
            case,
            request,
            texts: case.questionnaire.decision(),
            variant,
            // The situation isn't known before the conditions are.
            dates: Dates::of(request.date, Situation::NoneOpen),
            gates: gates(case, request),
            helping: Vec::new(),
            sturdiness: sturdiness(case),
        };
        outcome.dates = Dates::of(request.date, outcome.situation());
        outcome.helping = outcome.alternatives();
        outcome
    }

    /// Whether all of these hold, none of which asks for a value.
    pub fn all(&self, tests: &[Test]) -> bool {
        super::say::Say::new(self).all(tests)
    }

    /// The open gates that readers may know of, the first to arrange first.
    pub fn open_gates(&self) -> impl Iterator<Item = &GateFact> {
        self.shown_gates().filter(|gate| gate.is_open())
    }

    /// The gates that readers may know of, the first to arrange first.
    pub fn shown_gates(&self) -> impl Iterator<Item = &GateFact> {
        self.gates.iter().filter(|gate| !gate.is_left_out)
    }

    /// How a gate is, if it applies.
    pub fn gate(&self, id: GateId) -> Option<&GateFact> {
        self.gates.iter().find(|gate| gate.id == id)
    }

    /// Open gates without which work that is going on has to stop.
    pub fn urgent(&self) -> Vec<GateId> {
        let urgent = &self.texts.urgent;
        if !self.all(&urgent.when) {
            return Vec::new();
        }
        let is_open = |id: &&GateId| self.gate(**id).is_some_and(GateFact::is_open);
        urgent.gates.iter().filter(is_open).copied().collect()
    }

    /// Open gates that hold the band down, the first to arrange first; also ones that a publication leaves out.
    pub fn holding_down(&self) -> Vec<&GateFact> {
        let score = &self.case.evaluation.score;
        let Some(verdict) = score.band.filter(BandVerdict::is_lowered_by_gates) else {
            return Vec::new();
        };
        let holds = |gate: &&GateFact| {
            let result = score.gates.iter().find(|result| result.id == gate.id);
            gate.is_open() && result.is_some_and(|result| Some(result.ceiling) == verdict.ceiling)
        };
        self.gates.iter().filter(holds).collect()
    }

    /// Themes whose score holds the band down, as far as readers may know their scores.
    pub fn below_floor(&self) -> Vec<DimensionId> {
        let score = &self.case.evaluation.score;
        let Some(verdict) = score.band.filter(BandVerdict::is_lowered_by_floors) else {
            return Vec::new();
        };
        let floor = self.case.questionnaire.band(verdict.by_points).dimension_floor;
        let is_below = |mean: Option<f64>| mean.is_some_and(|mean| rounded(mean) < floor);
        let below = score.dimensions.iter().filter(|one| is_below(one.known_mean));
        below
            .map(|one| one.id)
            .filter(|id| !self.hides_score(*id))
            .collect()
    }

    /// Whether this publication leaves a question out.
    pub fn leaves_out(&self, item: ItemId) -> bool {
        self.request.is_publication && self.texts.not_in_publication.items.contains(&item)
    }

    /// Questions that this version leaves out everywhere.
    pub fn withheld(&self) -> Vec<ItemId> {
        let items = self.texts.not_in_publication.items.iter().copied();
        items.filter(|item| self.leaves_out(*item)).collect()
    }

    /// Whether this publication hides the score of a theme, from which an answer could be worked out.
    pub fn hides_score(&self, dimension: DimensionId) -> bool {
        let items = &self.case.questionnaire.dimension(dimension).items;
        items.iter().any(|item| self.leaves_out(*item))
    }

    fn situation(&self) -> Situation {
        if self.variant == Variant::NoAdvice {
            Situation::NoAdvice
        } else if !self.urgent().is_empty() {
            Situation::Urgent
        } else if self.gates.iter().any(GateFact::is_open) {
            Situation::Open
        } else {
            Situation::NoneOpen
        }
    }

    fn alternatives(&self) -> Vec<Alternative> {
        let (possible, changes): (Vec<usize>, Vec<Change>) = (self.texts.choices.iter().enumerate())
            .filter(|(_, choice)| self.all(&choice.when))
            .map(|(place, choice)| (place, choice.change.clone()))
            .unzip();
        let left_out = |gate: GateId| self.gate(gate).is_some_and(|gate| gate.is_left_out);
        let mut helping = alternatives(self.case, &changes, |gate| !left_out(gate));
        for one in &mut helping {
            one.change = possible[one.change];
        }
        helping
    }

    fn count(&self, counted: Counted) -> usize {
        let total = &self.case.evaluation.score.total;
        let states = &self.case.evaluation.score.states;
        let of_gates = |is: fn(&GateFact) -> bool| self.shown_gates().filter(|gate| is(gate)).count();
        match counted {
            Counted::Gates => of_gates(|_| true),
            Counted::OpenGates => of_gates(GateFact::is_open),
            Counted::MetGates => of_gates(|gate| !gate.is_open()),
            Counted::OlderGates => of_gates(|gate| gate.is_older),
            Counted::SaidGates => of_gates(|gate| !gate.is_open() && !gate.has_evidence),
            Counted::ShownGates => of_gates(|gate| !gate.is_open() && gate.has_evidence),
            Counted::Respondents => self.case.evaluation.reliability.respondents,
            Counted::NotApplicable => states.iter().filter(|state| !state.counts()).count(),
            Counted::KnownAnswers => total.known_items,
            Counted::UnknownAnswers => total.applicable_items - total.known_items,
            Counted::GivenAnswers => {
                let given = |state: &&ItemState| {
                    !matches!(state, ItemState::Unanswered | ItemState::ExcludedByProfile)
                };
                states.iter().filter(given).count()
            }
            Counted::ComparedAnswers => self.case.evaluation.score.agreement.items.len(),
            Counted::Notes => self.notes(),
        }
    }

    /// Notes that are included in the file.
    fn notes(&self) -> usize {
        if !self.request.shows_own_words() {
            return 0;
        }
        let questionnaire = &self.case.questionnaire;
        let anonymity = Anonymity::of(questionnaire, &self.case.assessment);
        let items = questionnaire.items().iter();
        items.map(|item| anonymity.notes(item).len()).sum()
    }

    fn found(&self, finding: Finding) -> bool {
        match finding {
            Finding::NoAdvice => self.variant == Variant::NoAdvice,
            Finding::Provisional => self.variant == Variant::Provisional,
            Finding::Decision => self.variant == Variant::Decision,
            Finding::ForPublication => self.request.is_publication,
            Finding::HigherDecider => self.request.has_higher_decider,
            Finding::HeldDownByGates => self.holding_down().iter().any(|gate| !gate.is_left_out),
            Finding::HeldDownByFloor => !self.below_floor().is_empty(),
            Finding::NearBorder => self.sturdiness.as_ref().is_some_and(|one| one.border.is_some()),
            Finding::LeftOutGateOpen => self.gates.iter().any(|gate| gate.is_left_out && gate.is_open()),
            Finding::EverythingHighest => self.everything_is_highest(),
            Finding::ScanAttached => self.request.attaches_scan(),
            Finding::OwnWordsAttached => self.request.attaches_scan() && self.request.shows_own_words(),
            Finding::GroupSummary => self.hides_all_respondents(),
            Finding::LawIsOld => super::law::is_old(self),
        }
    }

    fn everything_is_highest(&self) -> bool {
        let score = &self.case.evaluation.score;
        let highest = f64::from(self.case.questionnaire.highest());
        let mut levels = score.states.iter().filter_map(|state| state.level());
        score.total.known_items > 0 && levels.all(|level| level.value() >= highest)
    }

    /// Whether somebody in one of these roles answers, as far as readers may know.
    fn role_answered(&self, roles: &[OptionId]) -> bool {
        let mut answered = self.case.evaluation.reliability.roles.iter();
        !self.hides_all_respondents() && answered.any(|(role, _)| roles.contains(role))
    }

    /// Whether nothing may be shown of who answered what (chapter 25.5, rule 2).
    fn hides_all_respondents(&self) -> bool {
        self.case.assessment.is_group()
            && Anonymity::of(&self.case.questionnaire, &self.case.assessment).hides_all()
    }

    /// The date of the report, which dates in tables are counted from.
    pub fn date(&self) -> Date {
        self.request.date
    }
}

impl Facts for Outcome<'_> {
    fn holds(&self, field: FieldId, options: &[OptionId]) -> bool {
        self.scored().holds(field, options)
    }

    fn number(&self, field: FieldId) -> Option<f64> {
        self.scored().number(field)
    }

    fn level(&self, item: ItemId) -> Option<f64> {
        self.scored().level(item)
    }

    fn gate_open(&self, gate: GateId) -> bool {
        self.scored().gate_open(gate)
    }

    fn concluded(&self, conclusion: &Conclusion) -> bool {
        let band = self.case.evaluation.score.band;
        match conclusion {
            Conclusion::Gate(state, gates) => gates.iter().any(|gate| self.gate_is(*gate, *state)),
            Conclusion::Count(counted, low, high) => (*low..=*high).contains(&(self.count(*counted) as u32)),
            Conclusion::Label(places) => {
                let label = self.case.evaluation.reliability.label(&self.case.questionnaire);
                let labels = self.case.questionnaire.labels();
                places.iter().any(|place| labels.get(*place) == Some(label))
            }
            Conclusion::Band(bands) => band.is_some_and(|band| bands.contains(&band.band)),
            Conclusion::BandBeforeGates(bands) => band.is_some_and(|band| bands.contains(&band.before_gates)),
            Conclusion::HeldDownOnlyBy(gates) => {
                let holding = self.holding_down();
                !holding.is_empty() && holding.iter().all(|gate| gates.contains(&gate.id))
            }
            Conclusion::RoleAnswered(roles) => self.role_answered(roles),
            Conclusion::Helps(choice) => self.helping.iter().any(|one| one.change == *choice),
            Conclusion::Found(finding) => self.found(*finding),
        }
    }

    fn term(&self, term: TermId) -> bool {
        self.texts.term(term).holds(self)
    }
}

impl Outcome<'_> {
    fn scored(&self) -> ScoredFacts<'_> {
        ScoredFacts {
            assessment: &self.case.assessment,
            score: &self.case.evaluation.score,
        }
    }

    fn gate_is(&self, gate: GateId, state: GateState) -> bool {
        self.gate(gate).is_some_and(|gate| match state {
            GateState::Open => gate.is_open(),
            GateState::MetBefore => gate.is_older,
            other => gate.state == other,
        })
    }
}

impl Variant {
    /// How much the answers of a case allow to be asked (chapter 23.1).
    pub fn of(case: &Case) -> Self {
        if case.evaluation.score.band.is_none() {
            Self::NoAdvice
        } else if case.evaluation.reliability.is_discussed() {
            Self::Decision
        } else {
            Self::Provisional
        }
    }
}

/// The gates that apply, the first to arrange first.
fn gates(case: &Case, request: &Request) -> Vec<GateFact> {
    let score = &case.evaluation.score;
    let left_out = &case.questionnaire.decision().not_in_publication.gates;
    let older: Vec<GateId> = case.gates_to_look_at_again().map(|gate| gate.id).collect();
    let fact = |gate: &crate::scoring::GateResult| {
        let state = match (gate.status, score.state(gate.item)) {
            (GateStatus::Met, _) => GateState::Met,
            (GateStatus::NotMet, _) if gate.is_split() => GateState::Split,
            (GateStatus::NotMet, _) => GateState::NotMet,
            (GateStatus::Unknown, ItemState::DontKnow) => GateState::Unknown,
            (GateStatus::Unknown, _) => GateState::Unanswered,
        };
        GateFact {
            id: gate.id,
            item: gate.item,
            state,
            has_evidence: has_evidence(case, gate.item),
            is_older: older.contains(&gate.id),
            is_left_out: request.is_publication && left_out.contains(&gate.id),
        }
    };
    let mut gates: Vec<GateFact> = score.gates.iter().map(fact).collect();
    if let Some(phase) = case.phase() {
        let order = &case.questionnaire.phase_group(phase).gate_order;
        gates.sort_by_key(|gate| order.iter().position(|id| *id == gate.id));
    }
    gates
}

fn has_evidence(case: &Case, item: ItemId) -> bool {
    let item = case.questionnaire.item(item);
    let mut voices = case.assessment.voices(&case.questionnaire);
    voices.any(|voice| {
        voice
            .answer(item)
            .is_some_and(|answer| !answer.evidence.trim().is_empty())
    })
}
