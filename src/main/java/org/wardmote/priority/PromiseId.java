package org.wardmote.priority;

/// A dated commitment made in public.
public record PromiseId(long number) {}
