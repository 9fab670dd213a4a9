//! The values that a sentence may show.

/// Values that every text may show, whatever the question set; empty where there is none. So may the fields of the
/// profile, by their ids, and the words and lists of the set itself.
pub const COMMON: &[&str] = &[
    // The report.
    "gemeente",
    "beslisser",
    "datum",
    "start",
    "datum_besluit",
    "datum_stop",
    "datum_toets",
    "datum_terug",
    "status",
    "titel",
    // Score and band.
    "score",
    "laag",
    "hoog",
    "band",
    "band_zonder",
    "band_drempel",
    "band_laag",
    "band_hoog",
    "band_van",
    "band_tot",
    "band_rand",
    "grens",
    "ondergrens",
    "lijst_thema",
    "lijst_plafond",
    // Gates.
    "open",
    "poorten",
    "geregeld",
    "bewezen",
    "niet",
    "onb",
    "leeg",
    "oneens",
    "lijst_open",
    "lijst_nog_eens",
    "nog_eens",
    // Answers and respondents.
    "bekend",
    "geldend",
    "onbekend",
    "n",
    "soorten",
    "rol_invuller",
    "rol_nakijker",
    "eens",
    "vergeleken",
    "eens_poorten",
    "vergeleken_poorten",
    "verschillen",
    "controles",
    // What is worked out in sentences: the band, how sturdy it is, how gates are open, when the law was checked.
    "stadium",
    "stevigheid",
    "hoe_open",
    "stand",
    // The number of the highest answer.
    "hoogste",
];

/// Behind the id of a field that takes several options: the value with only the first few of them.
pub const SHORTER: &str = "_kort";

/// Before the id of a gate: its name in a list.
pub const GATE_NAME: &str = "naam_";

/// Before the id of a gate: what is not allowed while it's open, in running text.
pub const GATE_NOT_ALLOWED: &str = "mag_niet_";

/// Values that are enumerations: their words don't count for the length of a sentence.
pub const ENUMERATIONS: &[&str] = &[
    "lijst",
    "lijst_open",
    "lijst_nog_eens",
    "lijst_plafond",
    "lijst_thema",
    "nummers",
    "namen",
    "vervalt",
    "rollen",
    "ontbreekt",
    "zonder",
    "navraag",
    "hoe_open",
    "stadium",
    "eenmalig",
    "plan",
    "geld",
    "wie_weet",
    "soorten",
    "bewijs",
    "zin",
    "stap",
    "wat",
    "merken",
    "tip",
    "gevolg",
    "stevigheid",
];

/// Values that are days, written out in a sentence as four words.
pub const DAYS: &[&str] = &[
    "start",
    "datum_besluit",
    "datum_stop",
    "datum_toets",
    "datum_terug",
    "laatste",
];
