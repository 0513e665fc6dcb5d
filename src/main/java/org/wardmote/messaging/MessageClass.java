package org.wardmote.messaging;

/// What sort of message it is; it decides how urgent it is and what it must carry.
public enum MessageClass {
    /// We have what you said.
    RECEIPT,
    /// An answer, a question back, an outcome: somebody wrote it to this person.
    ANSWER,
    /// What is due, late or passed on.
    NOTICE
}
