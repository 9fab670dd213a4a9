//! Text in XML, for pictures and for what a PDF says of itself.

/// Text as it may stand in XML, also between double quotes. Of characters that XML can't have, white space becomes a
/// space and the rest goes.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter if letter.is_control() => out.extend(letter.is_whitespace().then_some(' ')),
            '\u{fffe}' | '\u{ffff}' => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_means_something_in_xml_is_spelled_out_and_what_it_cannot_have_goes() {
        assert_eq!(
            escaped("<a & \"b\">\u{1}\t\u{85}\u{ffff}é"),
            "&lt;a &amp; &quot;b&quot;&gt;  é"
        );
    }
}
