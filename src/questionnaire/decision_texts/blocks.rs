//! From a list of texts to a struct of them, which can be turned into another form.

/// A struct for each block, with a field for each text: its kind, the values it may show, and its room.
macro_rules! blocks {
    ($(
        $(#[$doc:meta])*
        $name:ident {
            $($(#[$field_doc:meta])* $field:ident: $kind:ident $type:ty, [$($value:literal),*] $room:ident,)+
        }
    )+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
            #[serde(
                deny_unknown_fields,
                bound(
                    serialize = "T: Serialize, S: Serialize",
                    deserialize = "T: Deserialize<'de>, S: Deserialize<'de>"
                )
            )]
            pub struct $name<T, S> {
                $($(#[$field_doc])* pub $field: $type,)+
                /// Each block has both kinds of texts, also where it has only one of them.
                #[serde(skip)]
                kinds: PhantomData<(T, S)>,
            }

            impl<T, S> $name<T, S> {
                /// Turns every text and sentence into another form.
                pub fn convert<C: Convert<T, S>>(&self, convert: &mut C) -> $name<C::Text, C::Sentence> {
                    $name {
                        $($field: convert.$kind(stringify!($field), &self.$field, &[$($value),*], Room::$room),)+
                        kinds: PhantomData,
                    }
                }
            }
        )+
    };
}

pub(super) use blocks;
