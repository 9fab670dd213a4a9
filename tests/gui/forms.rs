//! What helps while answering: words explained, who to ask, checks, the end of a theme.

use datalabscan::{
    i18n::PlanText,
    questionnaire::{Item, terms_in},
    report::{ReportOptions, compose},
};

use super::*;

/// Goes on until a question is shown.
fn go_to(window: &mut Window<'_>, item: &Item) {
    let question = item.question.get(Language::Dutch);
    shortcut(window, Modifiers::COMMAND, Key::Num2);
    for _ in 0..bundled().items().len() {
        if window.query_by_role_and_label(Role::Heading, question).is_some() {
            return;
        }
        shortcut(window, Modifiers::ALT, Key::ArrowRight);
    }
    panic!("{question} isn't asked");
}

fn answer(window: &mut Window<'_>, key: &str, level: usize) {
    let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
    go_to(window, bundled().item_by_key(key).unwrap());
    press(window, keys[level]);
}

fn explained(word: &str) -> String {
    nl().aids.explain(word)
}

#[test]
fn a_word_of_the_glossary_is_explained_on_focus_on_click_and_to_who_cannot_see_it() {
    let mut window = duinrand_at_first_question(1280.0, 1400.0);
    let (item, found) = bundled()
        .items()
        .iter()
        .find_map(|item| {
            let text = item.explanation.get(Language::Dutch);
            let found = terms_in(bundled().glossary(), text, Language::Dutch);
            let question = terms_in(
                bundled().glossary(),
                item.question.get(Language::Dutch),
                Language::Dutch,
            );
            let first = found.into_iter().next().filter(|_| question.is_empty())?;
            session(&window).applies(item.id).then_some((item, first))
        })
        .unwrap();
    go_to(&mut window, item);
    let name = explained(&item.explanation.get(Language::Dutch)[found.at]);
    let meaning = bundled().glossary()[found.term].explanation.get(Language::Dutch);
    let shows = |window: &Window<'_>| window.query_by_label(meaning).is_some();
    let word = window.get_by_role_and_label(Role::Button, &name);
    let description = word.accesskit_node().description().unwrap_or_default();
    assert!(description.ends_with(meaning), "{description}");
    assert!(!shows(&window));
    window.get_by_role_and_label(Role::Button, &name).focus();
    window.finish();
    assert!(shows(&window), "on focus");
    press(&mut window, Key::Num3);
    assert_eq!(
        response(&window, item.id),
        Response::level(2),
        "the keys still answer"
    );
    press(&mut window, Key::Escape);
    assert!(!shows(&window), "Esc closes it");
    window.get_by_role_and_label(Role::Button, &name).click();
    window.finish();
    assert!(shows(&window), "on a click");
}

#[test]
fn words_that_only_the_answers_use_are_explained_below_them() {
    let mut window = duinrand_at_first_question(1280.0, 1400.0);
    let glossary = bundled().glossary();
    let terms = |text: &str| -> Vec<usize> {
        let found = terms_in(glossary, text, Language::Dutch).into_iter();
        found.map(|found| found.term).collect()
    };
    let (item, term) = bundled()
        .items()
        .iter()
        .find_map(|item| {
            let above = [&item.question, &item.explanation].map(|text| terms(text.get(Language::Dutch)));
            let mut below = item
                .anchors
                .iter()
                .flat_map(|anchor| terms(anchor.text.get(Language::Dutch)));
            let term = below.find(|term| !above.concat().contains(term))?;
            session(&window).applies(item.id).then_some((item, term))
        })
        .unwrap();
    go_to(&mut window, item);
    let name = explained(glossary[term].term.get(Language::Dutch));
    window.get_by_role_and_label(Role::Button, &name);
}

#[test]
fn who_does_not_know_hears_whom_to_ask() {
    let mut window = duinrand_at_first_question(1280.0, 1400.0);
    let item = &bundled().items()[0];
    let ask = nl().aids.ask(item.who_knows.get(Language::Dutch));
    assert!(window.query_by_label(&ask).is_none());
    press(&mut window, Key::Questionmark);
    window.get_by_label(&ask);
    press(&mut window, Key::Num2);
    assert!(window.query_by_label(&ask).is_none());
}

/// A window with a check that fires at the question on budget.
fn with_a_check<'a>() -> Window<'a> {
    let mut window = duinrand_at_first_question(1280.0, 1600.0);
    answer(&mut window, "uren-kernteam", 3);
    answer(&mut window, "budget", 0);
    assert!(
        session(&window)
            .open_checks_at(bundled().item_by_key("budget").unwrap().id)
            .count()
            > 0
    );
    window
}

/// Whether the check about budget and hours asks something; others may.
fn says_is_this_right(window: &Window<'_>) -> bool {
    let hours = bundled().item_by_key("uren-kernteam").unwrap().id;
    let budget = bundled().item_by_key("budget").unwrap().id;
    let both = |check: &datalabscan::questionnaire::Check| {
        let items: Vec<ItemId> = check.items().collect();
        items.contains(&hours) && items.contains(&budget)
    };
    let check = bundled().checks().iter().find(|check| both(check)).unwrap();
    window.query_by_label(check.text.get(Language::Dutch)).is_some()
}

#[test]
fn a_check_has_three_ways_out() {
    let mut window = with_a_check();
    let other = bundled().item_by_key("uren-kernteam").unwrap();
    let adjust = nl().question.check_adjust(&other.number);
    for label in [&adjust, nl().question.check_right(), nl().question.check_later()] {
        window.get_by_role_and_label(Role::Button, label);
    }
    click(&mut window, Role::Button, nl().question.check_later());
    assert!(!says_is_this_right(&window), "put off");
    answer(&mut window, "budget", 1);
    answer(&mut window, "budget", 0);
    assert!(!says_is_this_right(&window), "put off for this combination");
    let mut window = with_a_check();
    click(&mut window, Role::Button, &adjust);
    window.get_by_role_and_label(Role::Heading, other.question.get(Language::Dutch));
}

#[test]
fn the_reason_at_a_check_is_kept_is_in_the_report_and_can_be_taken_back() {
    let mut window = with_a_check();
    let reason = "De afdeling Ruimte betaalt de uren";
    let give = |window: &mut Window<'_>| {
        click(window, Role::Button, nl().question.check_right());
        let field = |window: &Window<'_>, act: &dyn Fn(&egui_kittest::Node<'_>)| {
            act(&window.get_by_role_and_label(Role::MultilineTextInput, nl().question.check_reason()));
        };
        field(window, &|field| field.focus());
        window.finish();
        field(window, &|field| field.type_text(reason));
        window.finish();
        click(window, Role::Button, nl().question.check_keep());
    };
    let kept = PlanText::of(Language::Dutch).because(reason);
    give(&mut window);
    assert!(window.query_by_label(&kept).is_some() && !says_is_this_right(&window));
    let now = session(&window);
    let options = ReportOptions::new(Language::Dutch, jiff::civil::date(2026, 11, 24));
    let document = compose(now.case().unwrap(), &options).unwrap();
    assert!(document.plain_text().contains(reason));
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(window.query_by_label(&kept).is_none() && says_is_this_right(&window));
    go_to(&mut window, bundled().item_by_key("budget").unwrap());
    give(&mut window);
    click(&mut window, Role::Button, nl().aids.reason_clear());
    assert!(window.query_by_label(&kept).is_none() && says_is_this_right(&window));
    shortcut(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(
        window.query_by_label(&kept).is_some(),
        "taking back is taken back"
    );
}

#[test]
fn the_overview_shows_the_questions_of_a_kind() {
    let mut window = duinrand_at_first_question(1280.0, 9000.0);
    let item = &bundled().items()[0];
    press(&mut window, Key::Questionmark);
    shortcut(&mut window, Modifiers::COMMAND, Key::Num3);
    let shown = |window: &Window<'_>| {
        let name = nl().overview.go("|", "", "");
        let nodes = window.get_all_by_label_contains(name.split('|').next().unwrap());
        nodes
            .filter(|node| node.accesskit_node().role() == Role::Button)
            .count()
    };
    let all = shown(&window);
    for filter in [
        nl().overview.dont_know(),
        nl().overview.gates(),
        nl().overview.notes(),
    ] {
        let start = format!("{filter} (");
        let button = window.get_by_label_contains(&start);
        let label = button.accesskit_node().label().unwrap();
        let count: usize = label
            .rsplit_once('(')
            .unwrap()
            .1
            .trim_end_matches(')')
            .parse()
            .unwrap();
        button.click();
        window.finish();
        if count > 0 {
            assert_eq!(shown(&window), count, "{filter}");
        } else {
            window.get_by_label(nl().overview.nothing());
        }
        assert!(count <= all, "{filter}");
    }
    let dont_know = format!("{} (", nl().overview.dont_know());
    window.get_by_label_contains(&dont_know).click();
    window.finish();
    let question = item.question.get(Language::Dutch);
    let entry = nl()
        .overview
        .go(&item.number, question, nl().question.dont_know());
    click(&mut window, Role::Button, &entry);
    window.get_by_role_and_label(Role::Heading, question);
}
