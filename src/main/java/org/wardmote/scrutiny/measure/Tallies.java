package org.wardmote.scrutiny.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.wardmote.figure.Share;

/// The numbers as they have been counted.
public interface Tallies {

    /// For each row of the spots its numbers, and last those of all spots together.
    List<Numbers> read(String organisation, List<Spot> spots, int rows, Span span);

    /// Only the share answered within the clock.
    Share withinClock(String organisation, List<Spot> spots, Span span);

    /// The months before a day in which anything was counted, newest first.
    List<MonthNumbers> listMonths(String organisation, List<Spot> spots, Span span);

    /// Places for which anything was ever counted, each with row 0.
    List<Spot> listPlaces(String organisation);

    /// Organisations for which anything was ever counted, by id.
    List<String> listOrganisations();

    /// Local areas in which anybody said anything to anybody since a day.
    Set<Long> listHeardFrom(LocalDate since);

    /// Until when what was told has been counted; the beginning of time before the first counting.
    Instant asAt();
}
