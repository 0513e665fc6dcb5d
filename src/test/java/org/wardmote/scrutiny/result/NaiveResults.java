package org.wardmote.scrutiny.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.PriorityFact.DecisionPublished;
import org.wardmote.priority.PriorityFact.DecisionTold;
import org.wardmote.priority.PriorityFact.DecisionWithheld;
import org.wardmote.priority.PriorityFact.PromiseKept;
import org.wardmote.priority.PriorityFact.PromiseMade;
import org.wardmote.priority.PriorityFact.PromiseMissed;
import org.wardmote.scrutiny.measure.Span;

/// The same numbers, counted thing by thing without a database, as the definitions read.
final class NaiveResults {

    private final Predicate<Placed> here;
    private final Span span;
    private final Map<String, Integer> counts = new HashMap<>();

    private NaiveResults(Predicate<Placed> here, Span span) {
        this.here = here;
        this.span = span;
    }

    /// Only those above nothing.
    static Map<String, Integer> of(List<List<PriorityFact>> things, Predicate<Placed> here, Span span) {
        var count = new NaiveResults(here, span);
        for (var facts : things) {
            var known = facts.stream()
                    .takeWhile(fact -> !day(fact.recordedAt()).isAfter(span.known()))
                    .toList();
            if (known.isEmpty() || !here.test(known.getFirst().placed())) continue;
            count.decision(known);
            count.promise(known);
        }
        return count.counts;
    }

    private void decision(List<PriorityFact> facts) {
        LocalDate first = null;
        String stands = null;
        var told = false;
        for (var fact : facts) {
            if (fact instanceof DecisionPublished || fact instanceof DecisionWithheld) {
                if (first == null) first = day(fact.happenedAt());
                stands = fact instanceof DecisionPublished it
                        ? "effect-" + it.effect().code()
                        : "withheld";
            }
            if (fact instanceof DecisionTold && first != null) told = true;
        }
        if (stands == null) return;
        add(stands, first);
        if (told) add("told", first);
    }

    private void promise(List<PriorityFact> facts) {
        LocalDate due = null;
        var open = false;
        for (var fact : facts)
            switch (fact) {
                case PromiseMade it -> {
                    if (open && it.dueOn().isAfter(due)) add("put-off", day(it.happenedAt()));
                    due = it.dueOn();
                    open = true;
                }
                case PromiseKept it -> {
                    if (open) add(day(it.happenedAt()).isAfter(due) ? "promises-missed" : "promises-kept", due);
                    open = false;
                }
                case PromiseMissed it -> {
                    if (open) add("promises-missed", due);
                    open = false;
                }
                default -> {}
            }
    }

    private void add(String measure, @Nullable LocalDate on) {
        if (on == null || on.isBefore(span.from()) || !on.isBefore(span.until())) return;
        counts.merge(measure, 1, Integer::sum);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LondonTime.ZONE);
    }
}
