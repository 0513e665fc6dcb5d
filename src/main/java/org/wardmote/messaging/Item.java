package org.wardmote.messaging;

/// What is to be told to somebody: an id and a kind, never a text, so that erasure has one place to reach.
///
/// @param kind such as `ledger.answer`; the {@link Wording} of that kind supplies the text
public record Item(String kind, long id) {}
