//! How a phrase is written down, so that one that isn't complete doesn't compile.

/// Defines an area of the phrase book: a type with a function for each phrase, Dutch and English side by side.
///
/// ```
/// datalabscan::phrases! {
///     /// About files.
///     FileText {
///         title(): nl "Bestand", en "File";
///         saved(file: &str): nl "Bewaard als {file}.", en "Saved as {file}.";
///         read(count: usize, folder: &str):
///             nl "1 bestand gelezen uit {folder}." | "{count} bestanden gelezen uit {folder}.",
///             en "Read 1 file from {folder}." | "Read {count} files from {folder}.";
///         open(): nl ("Openen", "Een bestand openen"), en ("Open", "Open a file");
///         days() -> [&'static str; 2]: nl ["za", "zo"], en ["Sat", "Sun"];
///     }
/// }
/// use datalabscan::i18n::Language;
///
/// let text = FileText::of(Language::Dutch);
/// assert_eq!(text.title(), "Bestand");
/// assert_eq!(text.saved("a.pdf"), "Bewaard als a.pdf.");
/// assert_eq!(text.read(1, "b"), "1 bestand gelezen uit b.");
/// assert_eq!(text.read(0, "b"), "0 bestanden gelezen uit b.");
/// assert_eq!(FileText::of(Language::English).read(2, "b"), "Read 2 files from b.");
/// assert_eq!(text.open().tip, "Een bestand openen");
/// assert_eq!(text.days()[1], "zo");
/// ```
///
/// Of two texts with `|` between them the first is for a count of one; the count is the first hole.
///
/// A phrase needs both languages:
///
/// ```compile_fail
/// datalabscan::phrases! {
///     /// About files.
///     FileText { saved(file: &str): nl "Bewaard als {file}."; }
/// }
/// ```
///
/// each hole must be an argument:
///
/// ```compile_fail
/// datalabscan::phrases! {
///     /// About files.
///     FileText { saved(file: &str): nl "Bewaard als {file}.", en "Saved as {name}."; }
/// }
/// ```
///
/// each argument must be in both languages:
///
/// ```compile_fail
/// datalabscan::phrases! {
///     /// About files.
///     FileText { saved(file: &str): nl "Bewaard als {file}.", en "Saved."; }
/// }
/// ```
///
/// a plural is for both languages:
///
/// ```compile_fail
/// datalabscan::phrases! {
///     /// About files.
///     FileText { read(count: usize): nl "1 bestand" | "{count} bestanden", en "{count} files"; }
/// }
/// ```
///
/// and who says it gives every argument:
///
/// ```compile_fail
/// datalabscan::phrases! {
///     /// About files.
///     FileText { saved(file: &str): nl "Bewaard als {file}.", en "Saved as {file}."; }
/// }
/// let words = FileText::of(datalabscan::i18n::Language::Dutch).saved();
/// ```
#[macro_export(local_inner_macros)]
macro_rules! phrases {
    ($(#[$about:meta])* $area:ident {
        $($name:ident $holes:tt $(-> $type:ty)?: nl $nl:tt $(| $nl_other:tt)?, en $en:tt $(| $en_other:tt)?;)+
    }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $area($crate::i18n::Language);

        #[allow(missing_docs, clippy::new_ret_no_self, reason = "each phrase says what it is, and may be called anything")]
        impl $area {
            /// The phrases in a language.
            pub const fn of(language: $crate::i18n::Language) -> Self {
                Self(language)
            }

            $(phrase! { $name $holes $(-> $type)? { $nl $($nl_other)? } { $en $($en_other)? } })+
        }
    };
}

/// One phrase of [`phrases!`]. Holes are given by name, since a name that a text doesn't use doesn't compile.
#[macro_export]
macro_rules! phrase {
    ($name:ident () { $nl:literal } { $en:literal }) => {
        pub const fn $name(self) -> &'static str {
            self.0.choose($nl, $en)
        }
    };
    ($name:ident () { ($nl:literal, $nl_tip:literal) } { ($en:literal, $en_tip:literal) }) => {
        pub const fn $name(self) -> $crate::i18n::CommandText {
            self.0.choose(
                $crate::i18n::CommandText { label: $nl, tip: $nl_tip },
                $crate::i18n::CommandText { label: $en, tip: $en_tip },
            )
        }
    };
    ($name:ident () -> $type:ty { $nl:tt } { $en:tt }) => {
        pub const fn $name(self) -> $type {
            self.0.choose($nl, $en)
        }
    };
    ($name:ident ($($hole:ident: $type:ty),+) { $nl:literal } { $en:literal }) => {
        pub fn $name(self, $($hole: $type),+) -> String {
            match self.0 {
                $crate::i18n::Language::Dutch => format!($nl, $($hole = $hole),+),
                $crate::i18n::Language::English => format!($en, $($hole = $hole),+),
            }
        }
    };
    ($name:ident ($count:ident: $number:ty $(, $hole:ident: $type:ty)*)
        { $nl:literal $nl_other:literal } { $en:literal $en_other:literal }) => {
        pub fn $name(self, $count: $number $(, $hole: $type)*) -> String {
            match (self.0, $count) {
                ($crate::i18n::Language::Dutch, 1) => format!($nl $(, $hole = $hole)*),
                ($crate::i18n::Language::Dutch, _) => format!($nl_other $(, $hole = $hole)*),
                ($crate::i18n::Language::English, 1) => format!($en $(, $hole = $hole)*),
                ($crate::i18n::Language::English, _) => format!($en_other $(, $hole = $hole)*),
            }
        }
    };
}
