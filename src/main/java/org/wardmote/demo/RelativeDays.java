package org.wardmote.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.wardmote.kernel.LondonTime;

/// The demo's story is written in days from the day on which it is loaded, so that it makes sense whenever that is:
/// `-40d` is a day, `+3d 18:30` a moment in London, `-1m` a month, `-50h` fifty hours ago, for what a clock of hours
/// is to run for.
final class RelativeDays {

    private static final Pattern DAY = Pattern.compile("[+-]\\d{1,5}d");
    private static final Pattern MOMENT = Pattern.compile("([+-]\\d{1,5}d) (\\d\\d:\\d\\d)");
    private static final Pattern HOURS = Pattern.compile("[+-]\\d{1,5}h");
    private static final Pattern MONTH = Pattern.compile("[+-]\\d{1,4}m");

    private final LocalDate today;
    private final Instant now;

    RelativeDays(Clock clock) {
        this.today = LondonTime.today(clock);
        this.now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /// The cell as an importer reads it; any other text stays as it is.
    String resolve(String cell) {
        if (DAY.matcher(cell).matches()) return day(cell).toString();
        if (MONTH.matcher(cell).matches())
            return YearMonth.from(today).plusMonths(number(cell)).toString();
        if (HOURS.matcher(cell).matches()) return now.plus(Duration.ofHours(number(cell))).toString();
        var moment = MOMENT.matcher(cell);
        if (moment.matches())
            return day(moment.group(1)).atTime(LocalTime.parse(moment.group(2))).toString();
        return cell;
    }

    private LocalDate day(String cell) {
        return today.plusDays(number(cell));
    }

    private static long number(String cell) {
        return Long.parseLong(cell.substring(0, cell.length() - 1));
    }
}
