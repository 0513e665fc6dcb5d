package org.wardmote.scrutiny.measure;

import java.time.YearMonth;
import org.wardmote.figure.Share;

/// A month in brief.
public record MonthNumbers(YearMonth month, int received, Share withinClock) {}
