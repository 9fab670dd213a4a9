//! Which municipality a scan is about.

use crate::{assessment::Assessment, i18n::folded, questionnaire::Questionnaire};

/// What people write before or behind the name itself.
const AROUND: [&str; 5] = ["gemeente", "gem", "municipality", "of", "the"];

/// The municipality, in a form to compare: however the name is typed, it's the same.
pub(super) fn place(questionnaire: &Questionnaire, scan: &Assessment) -> String {
    name_of(scan.profile_text(questionnaire.roles().name))
}

fn name_of(text: &str) -> String {
    let name = folded(text);
    let words: Vec<&str> = name.split(' ').collect();
    let own: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !AROUND.contains(word))
        .collect();
    if own.is_empty() { name } else { own.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::name_of;

    #[test]
    fn a_municipality_is_the_same_however_it_is_typed() {
        for (one, other) in [
            ("’s-Gravenhage", "Gemeente 's-Gravenhage"),
            ("Gem. Waadhoeke.", "WAADHOEKE"),
            ("De Fryske Marren", "gemeente de fryske  marren"),
            ("Noardeast-Fryslân", "Noardeast–Fryslan"),
            ("Municipality of Land van Cuijk", "Land van Cuijk (gemeente)"),
        ] {
            assert_eq!(name_of(one), name_of(other), "{one}");
        }
        for (one, other) in [
            ("Beek (L.)", "Beek (N.B.)"),
            ("Hengelo (O.)", "Hengelo"),
            ("Utrecht", "Utrechtse Heuvelrug"),
            ("Den Haag", "’s-Gravenhage"),
        ] {
            assert_ne!(name_of(one), name_of(other), "{one}");
        }
        assert_eq!(name_of("Gemeente"), "gemeente");
        assert_eq!(name_of(" "), "");
    }
}
