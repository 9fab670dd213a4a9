//! What a colleague can be asked about, by what the question set says of who knows it.

use crate::questionnaire::{DimensionId, Item, ItemId, OptionId, Questionnaire};

/// A dimension that a role knows about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownTheme {
    /// The dimension.
    pub dimension: DimensionId,
    /// The questions that the role knows the answer to, at least one.
    pub items: Vec<ItemId>,
}

/// The dimensions with a question that someone in this role knows, in order; none where the question set doesn't say.
pub fn known_by(questionnaire: &Questionnaire, role: OptionId) -> Vec<KnownTheme> {
    let knows = |item: &Item| {
        let asked = item.dont_know.iter().flat_map(|step| &step.ask);
        let mut staff = asked.map(|id| questionnaire.staff_role(*id));
        staff.any(|staff| staff.respondents.contains(&role))
    };
    let dimensions = questionnaire.dimensions().iter();
    let themes = dimensions.map(|dimension| KnownTheme {
        dimension: dimension.id,
        items: (dimension.items.iter().copied())
            .filter(|item| knows(questionnaire.item(*item)))
            .collect(),
    });
    themes.filter(|theme| !theme.items.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::bundled;

    #[test]
    fn each_role_knows_what_the_question_set_says_and_nothing_else() {
        let field = bundled().field(bundled().roles().role);
        let mut suggested = 0;
        for choice in field.choices() {
            for theme in known_by(bundled(), choice.id) {
                suggested += 1;
                for item in theme.items {
                    let item = bundled().item(item);
                    assert_eq!(item.dimension, theme.dimension);
                    let ask = &item.dont_know.as_ref().unwrap().ask;
                    let staff = ask.iter().map(|id| bundled().staff_role(*id));
                    assert!(
                        staff
                            .flat_map(|staff| &staff.respondents)
                            .any(|id| *id == choice.id)
                    );
                }
            }
        }
        assert!(suggested > 5, "{suggested}");
    }
}
