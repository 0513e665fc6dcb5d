package org.wardmote.messaging.proof;

/// Why words cannot go out as they are, and what to do about it.
///
/// @param field of the form in which it is put right
public record Objection(String field, String sentence) {}
