package org.wardmote.people;

/// A kind of record that holds a person or their words, declared where it is kept. `docs/records.md` is made of
/// these.
///
/// @param name such as `ledger.contribution`
/// @param what one sentence for the public
/// @param controller who answers for it in law
/// @param basis the lawful basis, in words
/// @param retention how long, counted from when, in words; {@link PersonalData#retain} does what this says
public record RecordKind(
        String name, String what, Controller controller, Regime regime, String basis, String retention) {

    public enum Controller {
        /// The organisation that was addressed.
        ADDRESSED,
        POLICE,
        OVERSIGHT
    }

    /// Data Protection Act 2018: Part 2 with UK GDPR, or Part 3.
    public enum Regime {
        GENERAL,
        LAW_ENFORCEMENT
    }
}
