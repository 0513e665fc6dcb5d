package org.wardmote.open.policeuk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.wardmote.kernel.LondonTime;

/// Times as data.police.uk writes them: to the second, without a zone, as a clock in London shows them.
final class LocalTimes {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    static String of(Instant time) {
        return FORM.format(LocalDateTime.ofInstant(time, LondonTime.ZONE));
    }

    static String of(LocalDate day) {
        return FORM.format(day.atStartOfDay());
    }

    private LocalTimes() {}
}
