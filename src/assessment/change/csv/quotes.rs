//! Quotes around cells: a wrong one makes several rows into one, or changes the words of a cell.

/// Where a reader is within a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    CellStart,
    Plain,
    Quoted,
    /// Behind a quote in a quoted cell: its end, or the first of two that stand for one.
    Closed,
    /// Behind the end of a quoted cell, and a space.
    Behind,
}

/// The line, from 1, where the first row begins that has a quote which is never closed, or more behind a quoted cell.
pub(super) fn first_stray(text: &str, separator: u8) -> Option<u64> {
    use State::{Behind, CellStart, Closed, Plain, Quoted};
    let (mut state, mut line, mut row) = (CellStart, 1, 1);
    for byte in text.bytes() {
        state = match (state, byte) {
            (Quoted, b'"') => Closed,
            (Quoted, _) | (Closed | CellStart, b'"') => Quoted,
            (_, b'\r' | b'\n') => CellStart,
            (_, byte) if byte == separator => CellStart,
            (Closed | Behind, b' ' | b'\t') => Behind,
            (Closed | Behind, _) => return Some(row),
            (CellStart | Plain, _) => Plain,
        };
        if byte == b'\n' {
            line += 1;
            if state == CellStart {
                row = line;
            }
        }
    }
    (state == Quoted).then_some(row)
}

#[cfg(test)]
mod tests {
    use super::first_stray;

    #[test]
    fn a_quote_that_changes_what_is_read_is_found() {
        for text in [
            "id;value\n1.1;\"a; \"\"b\"\"\" ;c\n1.2;24\" scherm\n",
            "a;\"b\r\nc\"\r\nd;\"\"\n",
            "a;zei \"ja\" ;\"\"\"nee\"\"\"",
            "",
        ] {
            assert_eq!(first_stray(text, b';'), None, "{text}");
        }
        for (text, line) in [
            ("a;b\n1;\"open\n2;c\n", 2),
            ("a;\"b\nb\"\n\"c\"d;\n", 3),
            ("a;\"zei \"ja\"\"\n", 1),
            ("a;\"b\" \"c\"\n", 1),
        ] {
            assert_eq!(first_stray(text, b';'), Some(line), "{text}");
        }
    }
}
