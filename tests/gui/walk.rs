//! Every screen with the Tab key alone: each control once, in reading order, there and back.

use super::*;
use std::collections::BTreeMap;

/// What a control is called, for messages, and what tells it apart.
type Control = (String, String);

fn is_control(node: &egui_kittest::Node<'_>) -> bool {
    let node = node.accesskit_node();
    let role = node.role();
    let controls = [
        Role::Button,
        Role::CheckBox,
        Role::DisclosureTriangle,
        Role::Link,
        Role::ListBoxOption,
        Role::MultilineTextInput,
        Role::RadioButton,
        Role::Switch,
        Role::Tab,
        Role::TextInput,
    ];
    controls.contains(&role) && !node.is_disabled()
}

fn control(node: &egui_kittest::Node<'_>) -> Control {
    let node = node.accesskit_node();
    let name = node.label().unwrap_or_default();
    (format!("{:?} {name}", node.role()), format!("{:?}", node.id()))
}

/// The enabled controls in the order of the tree, which is the order in which a screen reader reads.
fn controls(window: &Window<'_>) -> Vec<Control> {
    let nodes = window.get_all_by(|_| true);
    nodes.filter(is_control).map(|node| control(&node)).collect()
}

fn focused(window: &Window<'_>) -> Option<Control> {
    let nodes = window.get_all_by(|_| true);
    let node = nodes.filter(egui_kittest::Node::is_focused).find(is_control)?;
    let place = node.rect();
    let height = window.ctx.content_rect().height();
    assert!(
        place.top() >= 0.0 && place.top() < height && place.bottom() > 8.0,
        "out of sight: {:?} {place:?}",
        control(&node)
    );
    Some(control(&node))
}

/// Presses Tab until the focus is back where it began, and says what it came by.
fn walk(window: &mut Window<'_>, modifiers: Modifiers, most: usize) -> Vec<Control> {
    let mut seen: Vec<Control> = Vec::new();
    // Once round, and over the place where the window itself has the focus.
    for _ in 0..most + 3 {
        shortcut(window, modifiers, Key::Tab);
        let Some(now) = focused(window) else { continue };
        if seen.first() == Some(&now) {
            return seen;
        }
        seen.push(now);
    }
    panic!("a trap: {:?}", seen.last());
}

fn walks_in_order(window: &mut Window<'_>, what: &str) {
    let expected = controls(window);
    assert!(!expected.is_empty());
    window.ctx.memory_mut(|memory| {
        if let Some(id) = memory.focused() {
            memory.surrender_focus(id);
        }
    });
    window.finish();
    let mut there = walk(window, Modifiers::NONE, expected.len());
    rotate_to(&mut there, &expected[0]);
    let expected = stops(window, &there, expected, what);
    same(&there, &expected, what);
    let mut back = walk(window, Modifiers::SHIFT, expected.len());
    back.reverse();
    rotate_to(&mut back, &expected[0]);
    same(&back, &expected, what);
}

/// The controls where the Tab key should stop: of radio buttons in a group of which one is a stop, only that one.
fn stops(window: &Window<'_>, walked: &[Control], controls: Vec<Control>, what: &str) -> Vec<Control> {
    let mut reached: BTreeMap<String, usize> = BTreeMap::new();
    let mut skipped = Vec::new();
    for radio in window.query_all_by_role(Role::RadioButton) {
        let mut group = radio.accesskit_node().parent();
        while let Some(around) = group.filter(|around| around.role() != Role::RadioGroup) {
            group = around.parent();
        }
        let group = group.and_then(|group| group.label());
        let found = control(&radio);
        let is_reached = walked.contains(&found);
        *reached.entry(group.unwrap_or_default()).or_default() += usize::from(is_reached);
        if !is_reached {
            skipped.push(found);
        }
    }
    assert!(reached.values().all(|count| *count > 0), "{what}: {reached:?}");
    controls
        .into_iter()
        .filter(|control| !skipped.contains(control))
        .collect()
}

fn rotate_to(walked: &mut [Control], first: &Control) {
    if let Some(at) = walked.iter().position(|control| control == first) {
        walked.rotate_left(at);
    }
}

fn same(walked: &[Control], expected: &[Control], what: &str) {
    let names =
        |controls: &[Control]| -> Vec<String> { controls.iter().map(|(name, _)| name.clone()).collect() };
    let odd = walked
        .iter()
        .zip(expected)
        .find(|(walked, expected)| walked != expected);
    assert!(
        walked == expected,
        "{what}: {odd:?}\nwalked {:#?}\nexpected {:#?}",
        names(walked),
        names(expected)
    );
}

/// Whether the controls follow each other as the eye goes: line by line, from left to right.
fn lies_in_order(window: &Window<'_>, what: &str) {
    let nodes = window.get_all_by(|_| true).filter(is_control);
    let places: Vec<_> = nodes.map(|node| (control(&node).0, node.rect())).collect();
    for pair in places.windows(2) {
        let [(before, first), (after, second)] = pair else {
            continue;
        };
        let is_above = second.bottom() <= first.top();
        let is_left = first.y_range().contains(second.center().y) && second.right() <= first.left();
        assert!(
            !is_above && !is_left,
            "{what}: {before} {first:?}, then {after} {second:?}"
        );
    }
}

#[test]
fn the_welcome() {
    walks_in_order(&mut window(1280.0, 800.0, None), "welcome");
    walks_in_order(&mut window(640.0, 400.0, None), "small welcome");
    let window = window(1280.0, 1000.0, None);
    lies_in_order(&window, "welcome");
    stays_said_once(&window);
}

fn stays_said_once(window: &Window<'_>) {
    let said = window.query_all_by_label_contains(nl().start.all_stays());
    assert_eq!(said.count(), 1);
}

#[test]
fn every_part_of_a_scan() {
    for (width, height) in [(1280.0, 800.0), (640.0, 400.0)] {
        let mut window = duinrand_at_first_question(width, height);
        for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5] {
            shortcut(&mut window, Modifiers::COMMAND, key);
            if key == Key::Num5 && width > 1000.0 {
                // What turns the pages works once they are there.
                pages(&mut window);
            }
            walks_in_order(&mut window, &format!("{key:?} at {width}"));
        }
    }
}

#[test]
fn a_welcome_with_a_draft() {
    let mut window = duinrand_at_first_question(1280.0, 800.0);
    press(&mut window, Key::Num5);
    click(&mut window, Role::Button, nl().commands.home().label);
    walks_in_order(&mut window, "welcome with a draft");
    lies_in_order(&window, "welcome with a draft");
    stays_said_once(&window);
}
