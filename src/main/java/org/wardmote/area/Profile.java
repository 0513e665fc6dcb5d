package org.wardmote.area;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How many people and households an area has, by whose count and of when.
public record Profile(
        @Nullable Integer population, @Nullable Integer households, String source, LocalDate asAt) {}
