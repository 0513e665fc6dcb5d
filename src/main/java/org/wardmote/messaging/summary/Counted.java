package org.wardmote.messaging.summary;

import java.time.LocalDate;

/// How many of the households of an area had a summary on paper.
///
/// @param source who delivered and counted
public record Counted(Edition edition, int households, int delivered, String source, LocalDate countedOn) {}
