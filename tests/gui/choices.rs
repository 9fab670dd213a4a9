//! What a screen reader says of choices: which of how many.

use super::*;
use std::collections::BTreeMap;

/// The positions of the radio buttons of each group, and the size that it says it has.
fn groups(window: &Window<'_>) -> BTreeMap<String, (Option<usize>, Vec<Option<usize>>)> {
    let mut groups: BTreeMap<String, (Option<usize>, Vec<Option<usize>>)> = BTreeMap::new();
    for radio in window.get_all_by_role(Role::RadioButton) {
        let node = radio.accesskit_node();
        let mut group = node.parent();
        while let Some(other) = group.filter(|around| around.role() != Role::RadioGroup) {
            group = other.parent();
        }
        let group = group.unwrap();
        let entry = groups.entry(format!("{} {:?}", group.label().unwrap_or_default(), group.id()));
        let (size, positions) = entry.or_default();
        *size = group.size_of_set();
        positions.push(node.position_in_set());
    }
    groups
}

#[test]
fn every_choice_says_which_of_how_many_it_is() {
    let mut window = duinrand_at_first_question(1280.0, 3000.0);
    let mut counts = Vec::new();
    for key in [Key::Num1, Key::Num2, Key::Num5] {
        shortcut(&mut window, Modifiers::COMMAND, key);
        let groups = groups(&window);
        for (name, (size, positions)) in &groups {
            let expected: Vec<_> = (0..positions.len()).map(Some).collect();
            assert_eq!((size, positions), (&Some(positions.len()), &expected), "{name}");
        }
        counts.push(groups.len());
    }
    // Two fields of the first step; the answers; for whom, how long, its language and its size.
    assert_eq!(counts, [2, 1, 4]);
}
