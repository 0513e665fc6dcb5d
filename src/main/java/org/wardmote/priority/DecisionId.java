package org.wardmote.priority;

/// A decision, with all its versions.
public record DecisionId(long number) {}
