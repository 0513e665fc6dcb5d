package org.wardmote.priority;

/// A finding, what many people said about one thing.
public record FindingId(long number) {}
