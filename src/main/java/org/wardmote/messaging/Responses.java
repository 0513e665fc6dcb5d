package org.wardmote.messaging;

/// How many answered what was announced. Whichever module takes answers in implements it as a bean; it tells
/// numbers and nothing else.
public interface Responses {

    /// @param matter the first announcement of the matter; what answers its corrections and results counts too
    Count count(long matter);

    /// @param all whether answered yet or not
    /// @param answered by a person, of all
    record Count(int all, int answered) {}
}
