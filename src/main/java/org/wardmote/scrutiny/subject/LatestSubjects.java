package org.wardmote.scrutiny.subject;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.figure.Share;
import org.wardmote.kernel.LondonTime;
import org.wardmote.scrutiny.measure.Span;

/// The figures of the last 28 full days, counted at most every ten minutes: a page for each subject asks for them,
/// and all of those pages are made anew whenever anything public changes.
@Component
class LatestSubjects {

    private static final Duration KEPT = Duration.ofMinutes(10);

    record Latest(Span span, Map<String, Share> inTime, Instant at) {}

    private final SubjectFigures figures;
    private final Clock clock;
    private final Map<String, Latest> kept = new ConcurrentHashMap<>();

    LatestSubjects(SubjectFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    Latest of(String organisation) {
        return kept.compute(organisation, (whose, before) -> isFresh(before) ? before : count(whose));
    }

    private boolean isFresh(@Nullable Latest latest) {
        var now = clock.instant();
        return latest != null
                && latest.span().equals(Span.before(LondonTime.today(clock)))
                && now.isBefore(latest.at().plus(KEPT));
    }

    private Latest count(String organisation) {
        var span = Span.before(LondonTime.today(clock));
        return new Latest(span, figures.inTime(organisation, span), clock.instant());
    }
}
