package org.wardmote.area;

public record TeamId(long number) {}
