//! Terms and values that need themselves, which would never come to an end.

use std::collections::BTreeSet;

use super::super::Scope;
use crate::{
    i18n::Language,
    questionnaire::{
        Condition, DecisionTexts, ProblemKind, TermId,
        decision::Sentence,
        template::{Asks, Test},
    },
};

/// A term or a value of the set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Node<'t> {
    Term(TermId),
    Value(&'t str),
}

pub(super) fn check(texts: &DecisionTexts, scope: &Scope) {
    let terms = (0..texts.terms.len()).map(|at| Node::Term(TermId::new(at)));
    let values = texts.words.keys().chain(texts.lists.keys());
    for node in terms.chain(values.map(|name| Node::Value(name))) {
        let mut seen = BTreeSet::new();
        let mut left = needs(texts, node);
        while let Some(next) = left.pop() {
            if seen.insert(next) {
                left.extend(needs(texts, next));
            }
        }
        if seen.contains(&node) {
            let (part, name) = match node {
                Node::Term(term) => ("terms", texts.term_names[term.index()].as_str()),
                Node::Value(name) if texts.words.contains_key(name) => ("words", name),
                Node::Value(name) => ("lists", name),
            };
            let place = scope.at(part).at(name.to_owned());
            place.report(ProblemKind::Circular(name.to_owned()));
        }
    }
}

fn needs<'t>(texts: &'t DecisionTexts, node: Node<'t>) -> Vec<Node<'t>> {
    let mut needed = Vec::new();
    match node {
        Node::Term(term) => terms_of(texts.term(term), &mut needed),
        Node::Value(name) => {
            let sentences = texts.words.get(name).or_else(|| texts.lists.get(name));
            sentences
                .into_iter()
                .flatten()
                .for_each(|one| of_sentence(one, &mut needed));
        }
    }
    needed
}

fn terms_of<'t>(condition: &'t Condition, needed: &mut Vec<Node<'t>>) {
    match condition {
        Condition::All(some) | Condition::Any(some) => some.iter().for_each(|one| terms_of(one, needed)),
        Condition::Not(one) => terms_of(one, needed),
        Condition::Term(term) => needed.push(Node::Term(*term)),
        _ => {}
    }
}

fn of_sentence<'t>(sentence: &'t Sentence, needed: &mut Vec<Node<'t>>) {
    let mut of_test = |test: &'t Test| match &test.asks {
        Asks::Term(term) => needed.push(Node::Term(*term)),
        Asks::Value(name) => needed.push(Node::Value(name)),
    };
    sentence.when.iter().for_each(&mut of_test);
    for language in Language::ALL {
        let text = sentence.text.get(language);
        text.tests().into_iter().for_each(&mut of_test);
    }
    for language in Language::ALL {
        needed.extend(sentence.text.get(language).needed().into_iter().map(Node::Value));
    }
}
