//! The worked cases of the method (chapter 10), as scans to look at and to try things on.

/// An example scan of an invented municipality.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// Its name, also the file name without extension.
    pub key: &'static str,
    /// The scan, in saved form.
    pub text: &'static str,
}

/// All examples: a starter first, then an advanced one, alone and as three respondents who agree.
pub const EXAMPLES: &[Example] = &[
    Example {
        key: "duinrand",
        text: include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/assets/examples/duinrand.datalabscan"
        )),
    },
    Example {
        key: "voorbeeldstad",
        text: include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/assets/examples/voorbeeldstad.datalabscan"
        )),
    },
    Example {
        key: "voorbeeldstad-drie",
        text: include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/assets/examples/voorbeeldstad-drie.datalabscan"
        )),
    },
];

/// All examples.
pub fn examples() -> &'static [Example] {
    EXAMPLES
}
