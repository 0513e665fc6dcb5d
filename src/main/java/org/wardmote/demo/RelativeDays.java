package org.wardmote.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// The demo's story is written in days from the day on which it is loaded, so that it makes sense whenever that is:
/// `-40d` is a day, `+3d 18:30` a moment in London, `-1m` a month.
final class RelativeDays {

    private static final Pattern DAY = Pattern.compile("[+-]\\d{1,5}d");
    private static final Pattern MOMENT = Pattern.compile("([+-]\\d{1,5}d) (\\d\\d:\\d\\d)");
    private static final Pattern MONTH = Pattern.compile("[+-]\\d{1,4}m");

    private final LocalDate today;

    RelativeDays(LocalDate today) {
        this.today = today;
    }

    /// The cell as an importer reads it; any other text stays as it is.
    String resolve(String cell) {
        if (DAY.matcher(cell).matches()) return day(cell).toString();
        if (MONTH.matcher(cell).matches())
            return YearMonth.from(today).plusMonths(number(cell)).toString();
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
