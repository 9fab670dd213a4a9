//! Where things are on the question screen: what is in sight without scrolling, and how wide lines are.

use egui::Rect;

use super::*;

/// The answers of the open question, from top to bottom.
fn answers(window: &Window<'_>) -> Vec<Rect> {
    let radios = window.get_all_by_role(Role::RadioButton);
    let in_answers = radios.filter(|radio| {
        let mut above = radio.accesskit_node().parent();
        while let Some(node) = above {
            if node.role() == Role::RadioGroup {
                return node.label().is_some_and(|name| {
                    name.starts_with(nl().question.answer())
                        || name.starts_with(text(Language::English).question.answer())
                });
            }
            above = node.parent();
        }
        false
    });
    in_answers.map(|radio| radio.rect()).collect()
}

fn heading(window: &Window<'_>) -> Rect {
    let headings = window.get_all_by_role(Role::Heading);
    let first = headings.min_by_key(|heading| heading.accesskit_node().level());
    first.unwrap().rect()
}

/// The top of the row with the ways to go on, which covers what is below it.
fn row_below(window: &Window<'_>) -> f32 {
    let labels = [nl(), text(Language::English)].map(|words| {
        [
            words.commands.previous().label,
            words.commands.skip().label,
            words.commands.next().label,
            words.question.to_review(),
        ]
    });
    let tops = labels.concat().into_iter().flat_map(|label| {
        let found: Vec<f32> = window
            .query_all_by_label(label)
            .map(|node| node.rect().top())
            .collect();
        found
    });
    tops.fold(f32::INFINITY, f32::min) - 2.0
}

/// Goes on, by the end of a theme when there is one.
fn next_question(window: &mut Window<'_>, language: Language) {
    shortcut(window, Modifiers::ALT, Key::ArrowRight);
    if window.query_by_label(text(language).aids.pause()).is_some() {
        shortcut(window, Modifiers::ALT, Key::ArrowRight);
    }
}

/// Goes through every question, in both languages, each with an answer: the chosen one takes the most room.
fn at_each(width: f32, height: f32, look: impl Fn(&Window<'_>, &str)) -> usize {
    let mut count = 0;
    for language in Language::ALL {
        let mut window = example_at_first_question("Voorbeeldstad", 1280.0, height);
        speak(&mut window, language.own_name());
        window.set_size(egui::vec2(width, height));
        window.finish();
        for (nth, item) in bundled().items().iter().enumerate() {
            let question = item.question.get(language);
            window.get_by_role_and_label(Role::Heading, question);
            press(&mut window, Key::Num3);
            look(&window, &format!("{language:?} {} answered", item.number));
            if nth + 1 < bundled().items().len() {
                next_question(&mut window, language);
            }
            count += 1;
        }
    }
    count
}

#[test]
fn every_answer_is_in_sight_on_an_ordinary_window() {
    let count = at_each(1280.0, 800.0, |window, what| {
        let (answers, below) = (answers(window), row_below(window));
        assert!(answers.len() >= 6, "{what}");
        // The row with "don't know" is the sixth.
        for (nth, answer) in answers.iter().take(6).enumerate() {
            assert!(answer.top() > heading(window).bottom(), "{what}");
            assert!(
                answer.bottom() <= below,
                "{what}: answer {} {answers:?}, {below}",
                nth + 1
            );
        }
    });
    assert_eq!(count, 2 * bundled().items().len());
}

#[test]
fn at_twice_the_size_the_question_and_two_answers_are_in_sight() {
    for language in Language::ALL {
        let mut window = example_at_first_question("Voorbeeldstad", 1280.0, 400.0);
        speak(&mut window, language.own_name());
        window.set_size(egui::vec2(640.0, 400.0));
        for (nth, item) in bundled().items().iter().enumerate() {
            // Without an answer it begins at the top.
            shortcut(&mut window, Modifiers::COMMAND, Key::Num2);
            window.get_by_role_and_label(Role::Heading, item.question.get(language));
            let given = response(&window, item.id);
            if given.is_given() {
                let clear = text(language).question.clear();
                window
                    .get_by_role_and_label(Role::Button, clear)
                    .click_accesskit();
                window.finish();
                let (there, back) = if nth == 0 {
                    (Key::ArrowRight, Key::ArrowLeft)
                } else {
                    (Key::ArrowLeft, Key::ArrowRight)
                };
                shortcut(&mut window, Modifiers::ALT, there);
                shortcut(&mut window, Modifiers::ALT, back);
            }
            let (answers, below) = (answers(&window), row_below(&window));
            let what = format!("{language:?} {}", item.number);
            assert!(heading(&window).top() >= 56.0, "{what}: {:?}", heading(&window));
            assert!(
                answers[1].bottom() <= below,
                "{what}: {answers:?} {below} {:?} {:?}",
                heading(&window),
                response(&window, item.id)
            );
            // The chosen one comes into sight, whichever it is.
            press(&mut window, Key::Num5);
            window.finish();
            let (answers, below) = (self::answers(&window), row_below(&window));
            assert!(answers[4].top() >= 56.0, "{what}");
            assert!(answers[4].bottom() <= below, "{what}: {:?} {below}", answers[4]);
            if nth + 1 < bundled().items().len() {
                next_question(&mut window, language);
            }
        }
    }
}

/// How many texts on the screen begin so.
pub(super) fn painted(window: &Window<'_>, words: &str) -> usize {
    fn has(shape: &egui::Shape, words: &str) -> bool {
        match shape {
            egui::Shape::Text(text) => text.galley.text().starts_with(words),
            egui::Shape::Vec(shapes) => shapes.iter().any(|shape| has(shape, words)),
            _ => false,
        }
    }
    let shapes = &window.output().shapes;
    let found = shapes.iter().filter(|clipped| has(&clipped.shape, words));
    found.count()
}

#[test]
fn at_twice_the_size_the_question_stays_over_the_answer_that_was_chosen() {
    let mut window = example_at_first_question("Voorbeeldstad", 1280.0, 400.0);
    window.set_size(egui::vec2(640.0, 400.0));
    window.finish();
    let mut pinned = 0;
    let chosen = |window: &Window<'_>| -> Rect {
        let mut radios = window.get_all_by_role(Role::RadioButton);
        let is_chosen = |radio: &egui_kittest::Node<'_>| {
            radio.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
        };
        radios.find(is_chosen).unwrap().rect()
    };
    for (nth, item) in bundled().items().iter().enumerate() {
        let question = item.question.get(Language::Dutch);
        let line = format!("{}  {question}", item.number);
        // Where one comes from another question, too.
        let (row, below) = (chosen(&window), row_below(&window));
        assert!(row.bottom() <= below, "{}: {row:?} {below}", item.number);
        for key in [Key::Num5, Key::ArrowUp, Key::Num1] {
            press(&mut window, key);
            let what = format!("{} {key:?}", item.number);
            let is_pinned = painted(&window, &line) > 0;
            let heading = heading(&window);
            assert!(is_pinned || heading.bottom() >= 70.0, "{what}: {heading:?}");
            let row = chosen(&window);
            let top = if is_pinned { 56.0 + 34.0 } else { 56.0 };
            assert!(row.top() >= top, "{what}: {row:?}");
            pinned += usize::from(is_pinned);
        }
        if nth + 1 < bundled().items().len() {
            next_question(&mut window, Language::Dutch);
        }
    }
    assert!(pinned > 0);
}

#[test]
fn the_theme_where_one_is_stands_beside_its_dot() {
    let window = duinrand_at_first_question(1280.0, 800.0);
    let dimension = &bundled().dimensions()[0];
    let name = datalabscan::i18n::capital(dimension.short.get(Language::Dutch));
    assert_eq!(painted(&window, &name), 2, "above the question too");
    let other = datalabscan::i18n::capital(bundled().dimensions()[1].short.get(Language::Dutch));
    assert_eq!(painted(&window, &other), 0);
}

#[test]
fn no_line_is_wider_than_the_column_on_a_wide_screen() {
    let mut window = example_at_first_question("Voorbeeldstad", 1920.0, 1080.0);
    for item in bundled().items() {
        let question = item.question.get(Language::Dutch);
        window.get_by_role_and_label(Role::Heading, question);
        for node in
            window.get_all_by(|node| matches!(node.role(), Role::Label | Role::Heading | Role::RadioButton))
        {
            let width = node.rect().width();
            assert!(
                width <= 760.5,
                "{}: {:?} {width}",
                item.number,
                node.accesskit_node().label()
            );
        }
        shortcut(&mut window, Modifiers::ALT, Key::ArrowRight);
    }
}

#[test]
fn the_answers_are_one_stop_of_the_tab_key() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    press(&mut window, Key::Num3);
    let item = &bundled().items()[0];
    let focused = |window: &Window<'_>| -> Option<String> {
        let node = window.get_all_by(|_| true).find(egui_kittest::Node::is_focused)?;
        node.accesskit_node().label()
    };
    assert_eq!(
        focused(&window).as_deref(),
        Some(item.anchors[2].text.get(Language::Dutch))
    );
    let mut seen = Vec::new();
    for _ in 0..4 {
        press(&mut window, Key::Tab);
        seen.extend(focused(&window));
    }
    let sentences: Vec<&str> = item
        .anchors
        .iter()
        .map(|anchor| anchor.text.get(Language::Dutch))
        .collect();
    assert!(
        seen.iter().all(|label| !sentences.contains(&label.as_str())),
        "{seen:?}"
    );
    assert!(
        seen.iter().any(|label| label.starts_with(nl().question.note())),
        "{seen:?}"
    );
    assert!(
        seen.iter().any(|label| label == nl().question.dont_know()),
        "{seen:?}"
    );
}

#[test]
fn the_explanation_unfolds_and_says_so() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    let why = nl().question.why();
    assert!(window.query_by_label(why).is_none());
    let fold = nl().question.example_and_more();
    let is_open = |window: &Window<'_>| {
        let link = window.get_by_role_and_label(Role::Button, fold);
        link.accesskit_node().data().is_expanded()
    };
    assert_eq!(is_open(&window), Some(false));
    click(&mut window, Role::Button, fold);
    window.get_by_label(why);
    assert_eq!(is_open(&window), Some(true));
    // The next question begins folded.
    shortcut(&mut window, Modifiers::ALT, Key::ArrowRight);
    assert!(window.query_by_label(why).is_none());
}
