//! Typed ids: small copyable indexes that only [`build`](super::build()) makes, so that one that
//! exists always points at something. The textual ids live in the files only.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u16);

        impl $name {
            /// Made in this module's parent only.
            pub(in crate::questionnaire) const fn new(index: usize) -> Self {
                // `build` refuses question sets with more entries than fit.
                Self(index as u16)
            }

            /// Position in the questionnaire's list, for tables kept beside it.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )+};
}

ids! {
    /// A dimension (a "do").
    DimensionId,
    /// An item (a question).
    ItemId,
    /// A gate (a precondition).
    GateId,
    /// A question of the intake.
    FieldId,
    /// An option of one intake question; means nothing without its [`FieldId`].
    OptionId,
    /// A band of readiness; a higher band is greater.
    BandId,
    /// A consistency check.
    CheckId,
    /// A risk; a more important risk is lower.
    RiskId,
    /// A condition with a name, for the sentences of the decision.
    TermId,
    /// A role of the staff that take the steps; totals stand in this order.
    StaffRoleId,
}
