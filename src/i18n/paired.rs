//! Phrases of which both languages stand beside each other, for areas that several faces share.

/// Defines a struct of phrases with its Dutch and its English, from lines `field: "nl", "en",`.
macro_rules! paired_texts {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $field:ident: $nl:literal, $en:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug)]
        pub struct $name {
            $($(#[$doc])* pub $field: &'static str,)+
        }

        static DUTCH: $name = $name { $($field: $nl,)+ };
        static ENGLISH: $name = $name { $($field: $en,)+ };

        impl $name {
            /// The phrases in a language.
            pub const fn of(language: $crate::i18n::Language) -> &'static Self {
                match language {
                    $crate::i18n::Language::Dutch => &DUTCH,
                    $crate::i18n::Language::English => &ENGLISH,
                }
            }
        }

        #[test]
        fn languages_agree_on_placeholders() {
            let holes = |text: &'static str| {
                let mut found: Vec<&str> = text
                    .split('{')
                    .skip(1)
                    .filter_map(|rest| rest.split('}').next())
                    .collect();
                found.sort_unstable();
                found
            };
            for (nl, en) in [$(($nl, $en)),+] {
                assert_eq!(holes(nl), holes(en), "{nl}");
                assert!(!nl.is_empty() && !en.is_empty());
            }
        }
    };
}
