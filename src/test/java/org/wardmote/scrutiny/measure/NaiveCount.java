package org.wardmote.scrutiny.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.LedgerFact;
import org.wardmote.ledger.LedgerFact.AnswerUndelivered;
import org.wardmote.ledger.LedgerFact.ClockMissed;
import org.wardmote.ledger.LedgerFact.ContributionAnswered;
import org.wardmote.ledger.LedgerFact.ContributionMoved;
import org.wardmote.ledger.LedgerFact.ContributionPassedOn;
import org.wardmote.ledger.LedgerFact.ContributionReceived;
import org.wardmote.ledger.LedgerFact.ContributionReopened;
import org.wardmote.ledger.LedgerFact.OutcomeTold;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Speaker;

/// The same numbers, counted one by one without a database, as the definitions read.
final class NaiveCount {

    private final Predicate<Placed> here;
    private final Span span;
    private int received;
    private int answered;
    private int inTime;
    private int missed;
    private int reopened;
    private int passedOn;
    private int unreached;
    private int shared;
    private int overdue;
    private final List<Integer> hours = new ArrayList<>();
    private final Set<Speaker> people = new HashSet<>();

    private NaiveCount(Predicate<Placed> here, Span span) {
        this.here = here;
        this.span = span;
    }

    static Numbers of(List<List<LedgerFact>> contributions, Predicate<Placed> here, Span span) {
        var count = new NaiveCount(here, span);
        contributions.forEach(count::contribution);
        return count.numbers();
    }

    /// A clock that runs, ran out and runs on, or is over.
    private enum Clock {
        RUNNING,
        LATE,
        OVER
    }

    private void contribution(List<LedgerFact> facts) {
        var clock = Clock.RUNNING;
        var due = Instant.EPOCH;
        Placed late = null;
        for (var fact : facts) {
            if (day(fact.recordedAt()).isAfter(span.known())) break;
            var place = fact.placed();
            var counts = here.test(place) && in(fact.happenedAt());
            switch (fact) {
                case ContributionReceived it -> {
                    due = it.dueAt();
                    if (counts) received(it);
                }
                case ContributionReopened it -> {
                    if (late != null && here.test(late)) overdue++;
                    late = null;
                    clock = Clock.RUNNING;
                    due = it.dueAt();
                    if (counts) reopened++;
                }
                case ContributionAnswered it -> {
                    if (counts) answered(it);
                    if (clock == Clock.RUNNING)
                        settle(place, due, !it.happenedAt().isAfter(due));
                    clock = Clock.OVER;
                    late = null;
                }
                case OutcomeTold it -> {
                    if (clock == Clock.RUNNING)
                        settle(place, due, !it.happenedAt().isAfter(due));
                    clock = Clock.OVER;
                    late = null;
                }
                case ClockMissed it -> {
                    if (clock == Clock.RUNNING) {
                        settle(place, due, false);
                        clock = Clock.LATE;
                        late = place;
                    }
                }
                case ContributionMoved it -> {
                    if (late != null) late = place;
                }
                default -> {
                    if (counts && fact instanceof ContributionPassedOn) passedOn++;
                    if (counts && fact instanceof AnswerUndelivered) unreached++;
                    if (ends(fact)) {
                        clock = Clock.OVER;
                        late = null;
                    }
                }
            }
        }
        if (late != null && here.test(late)) overdue++;
    }

    private static boolean ends(LedgerFact fact) {
        return !(fact instanceof LedgerFact.ContributionMerged || fact instanceof LedgerFact.ContributionUnmerged);
    }

    private void received(ContributionReceived it) {
        received++;
        if (it.speaker() != null) people.add(it.speaker());
    }

    private void answered(ContributionAnswered it) {
        answered++;
        if (it.shared()) shared++;
        hours.add(code(
                Math.ceilDiv(it.happenedAt().toEpochMilli() - it.clockFrom().toEpochMilli(), 3_600_000L)));
    }

    private static int code(long hours) {
        return hours <= 72 ? (int) hours : hours <= 168 ? 73 : hours <= 336 ? 74 : hours <= 672 ? 75 : 76;
    }

    private void settle(Placed place, Instant due, boolean kept) {
        if (!here.test(place) || !in(due)) return;
        if (kept) inTime++;
        else missed++;
    }

    private boolean in(Instant at) {
        var day = day(at);
        return !day.isBefore(span.from()) && day.isBefore(span.until());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LondonTime.ZONE);
    }

    private Numbers numbers() {
        hours.sort(null);
        return new Numbers(
                received,
                answered,
                inTime,
                missed,
                reopened,
                passedOn,
                unreached,
                shared,
                overdue,
                percentile(0.5),
                percentile(0.9),
                people.size() < 10 ? null : people.size());
    }

    /// The least value that at least this share of all is not above.
    private @Nullable HourClass percentile(double share) {
        if (hours.size() < 10) return null;
        return new HourClass(hours.get((int) Math.ceil(share * hours.size()) - 1));
    }
}
