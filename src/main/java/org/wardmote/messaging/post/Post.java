package org.wardmote.messaging.post;

/// Whoever takes mail from us: a mail server, or the outbox of a demonstration.
public interface Post extends Carrier<Outgoing> {

    /// @see <a href="https://www.rfc-editor.org/rfc/rfc5321">RFC 5321, 4.2.1: what the reply codes mean</a>
    sealed interface Outcome {

        /// What the server said, without addresses.
        String answer();

        /// From here on it is the server's to deliver.
        record Accepted(String answer) implements Outcome {}

        /// Not now; the same may succeed later.
        record Later(String answer) implements Outcome {}

        /// Not to this address, whenever it is tried.
        ///
        /// @param isGone nobody has this address
        record Never(String answer, boolean isGone) implements Outcome {}

        /// Something is wrong between us and our own mail server, and says nothing about the address.
        record Trouble(String answer) implements Outcome {}
    }
}
