package org.wardmote.scrutiny.result;

import java.util.List;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Spot;

/// The numbers as they have been counted.
public interface Results {

    /// Days after which an area's last update is old.
    int FRESH_DAYS = 31;

    /// For each row of the spots its numbers, and last those of all spots together. Coverage is that at the end of
    /// the span's last day.
    List<ResultNumbers> read(String organisation, List<Spot> spots, int rows, Span span);

    /// The same with the coverage of every day of the span, each area counted once for each.
    List<ResultNumbers> readDays(String organisation, List<Spot> spots, int rows, Span span);
}
