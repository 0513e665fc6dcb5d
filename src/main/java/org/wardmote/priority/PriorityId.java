package org.wardmote.priority;

/// A priority, from the day on which it was raised.
public record PriorityId(long number) {}
