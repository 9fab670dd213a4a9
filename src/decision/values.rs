//! The values that every sentence may show (chapter 22).

use super::say::{Say, as_part};
use crate::{
    assessment::{ProfileFacts, ProfileValue},
    i18n::{self, Language},
    questionnaire::{
        BandId, Facts, Field, GateId, GateState,
        decision_texts::{GATE_NAME, GATE_NOT_ALLOWED, SHORTER},
        template::{Value, Values},
    },
    scoring::{BandVerdict, Consensus, rounded},
};

/// A field that takes several options shows so many of them when there is little room, and so many at all (chapters
/// 27.1 and 27.2).
const FEW_OPTIONS: usize = 3;
const MOST_OPTIONS: usize = 5;

impl Say<'_, '_> {
    /// A value that every sentence may show.
    pub(super) fn common(&self, name: &str) -> Value {
        self.of_report(name)
            .or_else(|| self.of_score(name))
            .or_else(|| self.of_gates(name))
            .or_else(|| self.of_answers(name))
            .or_else(|| self.of_set(name))
            .unwrap_or_default()
    }

    fn of_report(&self, name: &str) -> Option<Value> {
        let (dates, language) = (&self.outcome.dates, self.language());
        Some(match name {
            "gemeente" => self.outcome.case.name().into(),
            "beslisser" => self.decider().map(|decider| self.text(&decider.name)).into(),
            "datum" => i18n::date(language, dates.report).into(),
            "start" => dates.first_start.into(),
            "datum_besluit" => dates.decide.into(),
            "datum_stop" => dates.stop.into(),
            "datum_toets" => dates.check.into(),
            "datum_terug" => dates.back.into(),
            "titel" => self.first(&self.outcome.texts.head.title).into(),
            "status" => self.status().into(),
            "stand" => super::law::checked(self).into(),
            _ => return None,
        })
    }

    fn of_score(&self, name: &str) -> Option<Value> {
        let score = &self.outcome.case.evaluation.score;
        let verdict = |band: fn(&BandVerdict) -> BandId| self.band(score.band.as_ref().map(band));
        let [low, high] = [score.total.interval.low, score.total.interval.high].map(rounded);
        let points = |points: u32| {
            if low == high {
                Value::Nothing
            } else {
                Value::Points(points)
            }
        };
        let border = self.outcome.sturdiness.as_ref().and_then(|one| one.border);
        Some(match name {
            "score" => score.total.rounded().map_or(Value::Nothing, Value::Points),
            "laag" => points(low),
            "hoog" => points(high),
            "band" => verdict(|band| band.band),
            "band_zonder" => verdict(|band| band.before_gates),
            "band_drempel" => verdict(|band| band.by_points),
            "band_laag" => self.band(score.band.map(|_| score.range.lowest)),
            "band_hoog" => self.band(score.band.map(|_| score.range.highest)),
            "band_van" | "band_tot" => self.band_points(name == "band_tot"),
            "band_rand" => self.band(border.map(|border| border.band)),
            "grens" => border.map_or(Value::Nothing, |border| Value::Points(border.points)),
            "ondergrens" => score.band.map_or(Value::Nothing, |band| {
                Value::Points(
                    self.outcome
                        .case
                        .questionnaire
                        .band(band.by_points)
                        .dimension_floor,
                )
            }),
            "lijst_thema" => {
                let themes = self.outcome.below_floor();
                Value::List(themes.into_iter().map(|id| self.theme(id)).collect())
            }
            "stadium" => self.firsts(&self.outcome.texts.certainty.band).join(" ").into(),
            "stevigheid" => super::certainty::sturdiness(self).join(" ").into(),
            "hoogste" => Value::Points(u32::from(self.outcome.case.questionnaire.highest()) + 1),
            _ => return None,
        })
    }

    fn of_gates(&self, name: &str) -> Option<Value> {
        let count = |state: GateState| {
            let gates = self.outcome.shown_gates();
            Value::Count(gates.filter(|gate| gate.state == state).count())
        };
        let met = || self.outcome.shown_gates().filter(|gate| !gate.is_open());
        Some(match name {
            "open" => Value::Count(self.outcome.open_gates().count()),
            "poorten" => Value::Count(self.outcome.shown_gates().count()),
            "geregeld" => Value::Count(met().count()),
            "bewezen" => Value::Count(met().filter(|gate| gate.has_evidence).count()),
            "niet" => count(GateState::NotMet),
            "onb" => count(GateState::Unknown),
            "leeg" => count(GateState::Unanswered),
            "oneens" => count(GateState::Split),
            "hoe_open" => self
                .every(&self.outcome.texts.certainty.open_parts)
                .join(", ")
                .into(),
            "lijst_open" => Value::List(
                self.outcome
                    .open_gates()
                    .map(|gate| self.marked_name(gate))
                    .collect(),
            ),
            "nog_eens" => Value::Count(self.outcome.shown_gates().filter(|gate| gate.is_older).count()),
            "lijst_nog_eens" => {
                let gates = self.outcome.shown_gates().filter(|gate| gate.is_older);
                Value::List(gates.map(|gate| self.gate_name(gate.id)).collect())
            }
            "lijst_plafond" => {
                let gates = self.outcome.holding_down().into_iter();
                let shown = gates.filter(|gate| !gate.is_left_out);
                Value::List(shown.map(|gate| self.gate_name(gate.id)).collect())
            }
            _ => return None,
        })
    }

    fn of_answers(&self, name: &str) -> Option<Value> {
        let evaluation = &self.outcome.case.evaluation;
        let (total, reliability) = (&evaluation.score.total, &evaluation.reliability);
        let compared = || evaluation.score.agreement.items.iter();
        let agreed = || compared().filter(|one| one.consensus == Consensus::Agreed);
        let at_gate = |item| self.outcome.shown_gates().any(|gate| gate.item == item);
        Some(Value::Count(match name {
            "bekend" => total.known_items,
            "geldend" => total.applicable_items,
            "onbekend" => total.applicable_items - total.known_items,
            "n" => reliability.respondents,
            "soorten" => reliability.kinds.len(),
            "eens" => agreed().count(),
            "vergeleken" => compared().count(),
            "eens_poorten" => agreed().filter(|one| at_gate(one.item)).count(),
            "vergeleken_poorten" => compared().filter(|one| at_gate(one.item)).count(),
            "verschillen" => evaluation.score.agreement.differences().count(),
            "controles" => evaluation.open_checks(),
            "rol_invuller" => return Some(self.own_role().into()),
            "rol_nakijker" => return Some(self.outcome.case.assessment.group.reviewer().into()),
            _ => return None,
        }))
    }

    /// What the question set names: its own words and lists, its gates, and the fields of the profile.
    fn of_set(&self, name: &str) -> Option<Value> {
        let texts = self.outcome.texts;
        if let Some(words) = texts.words.get(name) {
            return Some(self.first(words).into());
        }
        if let Some(list) = texts.lists.get(name) {
            return Some(Value::List(self.every(list)));
        }
        let gate = |key: &str| {
            let gates = self.outcome.case.questionnaire.gates();
            gates.iter().find(|gate| gate.key == key).map(|gate| gate.id)
        };
        if let Some(gate) = name.strip_prefix(GATE_NAME).and_then(gate) {
            return Some(self.gate_name(gate).into());
        }
        if let Some(gate) = name.strip_prefix(GATE_NOT_ALLOWED).and_then(gate) {
            return Some(self.not_allowed(gate).into());
        }
        let questionnaire = &self.outcome.case.questionnaire;
        if let Some(field) = questionnaire.field_by_key(name) {
            return Some(self.profile(field, MOST_OPTIONS).into());
        }
        let field = questionnaire.field_by_key(name.strip_suffix(SHORTER)?)?;
        Some(self.profile(field, FEW_OPTIONS).into())
    }

    fn not_allowed(&self, gate: GateId) -> String {
        as_part(&self.of_gate(gate, |texts| &texts.not_allowed))
    }

    fn band(&self, band: Option<BandId>) -> Value {
        let name = band.map(|band| {
            self.outcome
                .case
                .questionnaire
                .band(band)
                .name
                .get(self.language())
        });
        name.into()
    }

    /// The lowest or highest score of the band that holds.
    fn band_points(&self, highest: bool) -> Value {
        let bands = self.outcome.case.questionnaire.bands();
        let Some(band) = self.outcome.case.evaluation.score.band_id() else {
            return Value::Nothing;
        };
        Value::Points(if highest {
            bands.get(band.index() + 1).map_or(100, |above| above.from - 1)
        } else {
            bands[band.index()].from
        })
    }

    /// Short name of a theme.
    pub(super) fn theme(&self, id: crate::questionnaire::DimensionId) -> String {
        let dimension = self.outcome.case.questionnaire.dimension(id);
        dimension.short.get(self.language()).to_owned()
    }

    /// The name of an open gate, marked when it isn't known to be below the threshold.
    pub(super) fn marked_name(&self, gate: &super::outcome::GateFact) -> String {
        let reasons = &self.outcome.texts.reasons;
        let name = self.gate_name(gate.id);
        let mark = match gate.state {
            GateState::Unknown => &reasons.unknown_mark,
            GateState::Unanswered => &reasons.unanswered_mark,
            GateState::Split => &reasons.split_mark,
            _ => return name,
        };
        format!("{name} ({})", self.text(mark))
    }

    /// Who decides; nobody is asked to on a first impression.
    pub(super) fn decider(&self) -> Option<&crate::questionnaire::decision::Decider> {
        let deciders = &self.outcome.texts.deciders;
        deciders.iter().find(|decider| self.all(&decider.when))
    }

    /// The status word, with what the user typed behind it.
    pub(super) fn status(&self) -> String {
        let word = self.first(&self.outcome.texts.head.status).unwrap_or_default();
        match self.outcome.request.status.trim() {
            "" => word,
            typed => format!("{word}, {typed}"),
        }
    }

    /// The role of the only respondent, which a publication doesn't name.
    fn own_role(&self) -> Option<String> {
        let case = self.outcome.case;
        let role = case.role().filter(|_| !self.outcome.request.is_publication)?;
        let field = case.questionnaire.field(case.questionnaire.roles().role);
        Some(field.choice(role)?.text.get(self.language()).to_owned())
    }

    /// What is filled in at a field, in its short form: options up to the first bracket or colon.
    fn profile(&self, field: &Field, most: usize) -> String {
        let language = self.language();
        let facts = ProfileFacts(&self.outcome.case.assessment);
        match self.outcome.case.assessment.profile(field.id) {
            Some(ProfileValue::Text(text)) => text.clone(),
            Some(ProfileValue::Number(number)) => i18n::number(language, *number, 0),
            Some(ProfileValue::Choice(_) | ProfileValue::Choices(_)) => {
                let chosen = field
                    .choices()
                    .iter()
                    .filter(|choice| facts.holds(field.id, &[choice.id]));
                let names: Vec<&str> = chosen
                    .map(|choice| short_form(choice.text.get(language)))
                    .collect();
                match names.len().saturating_sub(most) {
                    0 => options(language, &names),
                    more => {
                        let shown = names[..most].join(if options(language, &names[..most]).contains("; ") {
                            "; "
                        } else {
                            ", "
                        });
                        let values = [("lijst", shown.into()), ("k", Value::Count(more))];
                        self.with(&values).text(&self.outcome.texts.head.more_options)
                    }
                }
            }
            None => String::new(),
        }
    }
}

/// An option up to the first bracket or colon.
fn short_form(option: &str) -> &str {
    option.split(['(', ':']).next().unwrap_or(option).trim()
}

/// Options in a list, apart by semicolons when one of them has an `en` of its own.
fn options(language: Language, names: &[&str]) -> String {
    let and = language.choose(" en ", " and ");
    if names.iter().any(|name| name.contains(and)) {
        names.join("; ")
    } else {
        i18n::join(language, names)
    }
}
