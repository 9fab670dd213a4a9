//! The staff that take the steps.

use super::{Names, Scope};
use crate::{
    i18n::{Language, Localized, join},
    questionnaire::{
        ProblemKind, StaffRole, StaffRoleId,
        source::{SourceQuestionnaire, SourceText},
    },
};

/// The roles of the head file, in order.
pub(super) fn convert(source: &SourceQuestionnaire, names: &Names, scope: &Scope) -> Vec<StaffRole> {
    let list = scope.at("staff_roles");
    let respondents = names.fields.get(source.roles.role.as_str());
    let roles = source.staff_roles.iter().enumerate().map(|(index, role)| {
        let scope = list.at(index);
        let name = scope.text("name", &role.name);
        let options = scope.at("respondents");
        let option = |(at, id): (usize, &String)| Names::option(respondents?, id, &options.at(at));
        StaffRole {
            id: StaffRoleId::new(index),
            key: role.id.clone(),
            the: match &role.the {
                Some(the) => scope.text("the", the),
                None => with_article(&name),
            },
            name,
            covers: scope.text("covers", &role.covers),
            external: role.external,
            advises: role.advises,
            respondents: role.respondents.iter().enumerate().filter_map(option).collect(),
        }
    });
    roles.collect()
}

fn with_article(name: &Localized) -> Localized {
    Localized {
        nl: format!("de {}", name.nl),
        en: format!("the {}", name.en),
    }
}

/// Who takes a step.
pub(super) struct People {
    pub lead: Option<StaffRoleId>,
    pub with: Vec<StaffRoleId>,
    /// In words; empty if the source says it in no way.
    pub who: Localized,
}

/// What finding people takes: the ids, and the roles that they stand for.
pub(super) struct Staff<'a> {
    pub names: &'a Names<'a>,
    pub roles: &'a [StaffRole],
}

impl Staff<'_> {
    /// Who takes a step: the roles, and the words for them, which a source without roles gives itself.
    pub fn people(
        &self,
        lead: Option<&String>,
        with: &[String],
        who: Option<&SourceText>,
        scope: &Scope,
    ) -> People {
        let lead = lead.and_then(|id| {
            let place = scope.at("lead");
            let lead = self.names.staff_role(id, &place)?;
            if self.roles[lead.index()].external {
                place.report(ProblemKind::ExternalLead(id.clone()));
            }
            Some(lead)
        });
        let with = self.others("with", with, lead, scope);
        let who = match (who, lead) {
            (Some(words), _) => scope.text("who", words),
            (None, Some(lead)) => self.words(lead, &with),
            (None, None) => Localized::default(),
        };
        People { lead, with, who }
    }

    /// The roles in list `part`, each once and none of them `lead`.
    pub fn others(
        &self,
        part: &'static str,
        ids: &[String],
        lead: Option<StaffRoleId>,
        scope: &Scope,
    ) -> Vec<StaffRoleId> {
        let list = scope.at(part);
        let mut found: Vec<StaffRoleId> = Vec::new();
        for (at, id) in ids.iter().enumerate() {
            let place = list.at(at);
            match self.names.staff_role(id, &place) {
                Some(role) if Some(role) == lead || found.contains(&role) => {
                    place.report(ProblemKind::DoubleRole(id.clone()));
                }
                role => found.extend(role),
            }
        }
        found
    }

    fn words(&self, lead: StaffRoleId, with: &[StaffRoleId]) -> Localized {
        let name = &self.roles[lead.index()].name;
        let people = |language: Language, advise: bool, before: &str| {
            let roles = with.iter().map(|role| &self.roles[role.index()]);
            let roles: Vec<&str> = roles
                .filter(|role| role.advises == advise)
                .map(|role| role.the.get(language))
                .collect();
            if roles.is_empty() {
                String::new()
            } else {
                format!("{before}{}", join(language, &roles))
            }
        };
        let who = |language: Language, with: &str, after: &str| {
            let [others, advisers] =
                [(false, with), (true, after)].map(|(a, before)| people(language, a, before));
            format!("{}{others}{advisers}", name.get(language))
        };
        Localized {
            nl: who(Language::Dutch, " met ", ", na advies van "),
            en: who(Language::English, " with ", ", after advice from "),
        }
    }
}
