//! Which municipality a scan is about.

use crate::{assessment::Assessment, i18n::folded, questionnaire::Questionnaire};

/// What people write before or behind the name itself.
const AROUND: [&str; 5] = ["gemeente", "gem", "municipality", "of", "the"];

/// Words that people write short; the short form is the one that is compared.
const SHORT: [(&str, &str); 3] = [("sint", "st"), ("aan den", "a d"), ("aan de", "a d")];

/// The municipality, in a form to compare: however the name is typed, it's the same.
pub(super) fn place(questionnaire: &Questionnaire, scan: &Assessment) -> String {
    name_of(scan.profile_text(questionnaire.roles().name))
}

fn name_of(text: &str) -> String {
    let name = folded(&text.replace('&', " en "));
    let words: Vec<&str> = name.split(' ').collect();
    let own: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !AROUND.contains(word))
        .collect();
    if own.is_empty() {
        return name;
    }
    let mut name = format!(" {} ", own.join(" "));
    for (long, short) in SHORT {
        name = name.replace(&format!(" {long} "), &format!(" {short} "));
    }
    // Some write apart what others join: Noord-Oostpolder, (N.H.).
    name.split_whitespace().collect()
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
            ("Sint-Anthonis", "St. Anthonis"),
            ("Peel en Maas", "Peel & Maas"),
            ("Krimpen aan den IJssel", "Krimpen a/d IJssel"),
            ("Alphen aan den Rijn", "Alphen a.d. Rijn"),
            ("Noordoostpolder", "Noord-Oostpolder"),
            ("Bergen (N.H.)", "Bergen NH"),
            ("Zand\u{ad}voort\u{200b}", "Zandvoort"),
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
