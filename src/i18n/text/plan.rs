//! The municipality's own plan, in the window and on the command line.

phrases! {
    /// The own plan.
    PlanText {
        unknown_step(question: &str):
            nl "Een stap bij een vraag die deze vragenlijst niet kent ({question})",
            en "A step at a question that this question set doesn’t know ({question})";
        unnamed(): nl "Actie zonder naam", en "Action without a name";
    }
}
