package org.wardmote.people;

/// What somebody has agreed to, from where, and what the privacy notice said at the time. Nothing is overwritten:
/// who gives and withdraws again has three lines. All of it inside the caller's transaction.
public interface Consents {

    /// @param source where it comes from, such as `web form`, `letter`, `recorded by an officer`
    void give(PersonId person, Purpose purpose, String source);

    void withdraw(PersonId person, Purpose purpose, String source);

    /// Whether what they last said about it was yes.
    boolean holds(PersonId person, Purpose purpose);

    /// Receipt of a privacy notice: its version of today was put before this person.
    void saw(PersonId person, Notice notice, String source);

    enum Purpose {
        /// Keeping their addresses, to answer them.
        BE_ANSWERED,
        /// Sending them the messages that they asked to get.
        BE_TOLD,
        /// Quoting their words without their name.
        BE_QUOTED,
        /// Keeping their answers to the equality questions.
        EQUALITY
    }

    /// The privacy notice, and the one for young people.
    enum Notice {
        FULL,
        YOUNG_PEOPLE
    }
}
