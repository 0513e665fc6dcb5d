package org.wardmote.area.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Period;

/// The sets of one line in their order: each holds until the next begins. Approximate sets hold only on days before
/// the first set that is not, and where there are none such they never held.
record Timeline(List<BoundarySet> sets) {

    private static final Comparator<BoundarySet> BY_DAY =
            Comparator.comparing((BoundarySet set) -> set.period().from()).thenComparingLong(BoundarySet::id);

    /// A pair of sets of which the second took the first one's place.
    record Step(BoundarySet from, BoundarySet to) {}

    static Timeline of(List<BoundarySet> sets) {
        var exact =
                sets.stream().filter(set -> !set.approximate()).sorted(BY_DAY).toList();
        var drawn =
                sets.stream().filter(BoundarySet::approximate).sorted(BY_DAY).toList();
        var begins = exact.isEmpty() ? null : exact.getFirst().period().from();
        var placed = new ArrayList<BoundarySet>();
        for (var i = 0; i < drawn.size(); i++) placed.add(placed(drawn.get(i), earlier(next(drawn, i), begins)));
        for (var i = 0; i < exact.size(); i++) placed.add(placed(exact.get(i), next(exact, i)));
        return new Timeline(List.copyOf(placed));
    }

    List<Step> steps() {
        var exact = sets.stream().filter(set -> !set.approximate()).toList();
        var drawn = sets.stream().filter(BoundarySet::approximate).toList();
        var steps = new ArrayList<Step>();
        for (var i = 1; i < drawn.size(); i++) steps.add(new Step(drawn.get(i - 1), drawn.get(i)));
        for (var i = 1; i < exact.size(); i++) steps.add(new Step(exact.get(i - 1), exact.get(i)));
        if (!drawn.isEmpty() && !exact.isEmpty()) steps.add(new Step(drawn.getLast(), heir(drawn.getLast(), exact)));
        return steps;
    }

    /// The set that held when the drawn one was thought to begin, or the first one after.
    private static BoundarySet heir(BoundarySet drawn, List<BoundarySet> exact) {
        var from = drawn.period().from();
        return exact.stream()
                .filter(set -> set.period().includes(from))
                .findFirst()
                .orElse(exact.getFirst());
    }

    private static BoundarySet placed(BoundarySet set, @Nullable LocalDate until) {
        var from = set.period().from();
        return set.holding(new Period(from, until != null && until.isBefore(from) ? from : until));
    }

    private static @Nullable LocalDate next(List<BoundarySet> sets, int i) {
        return i + 1 < sets.size() ? sets.get(i + 1).period().from() : null;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) return other;
        return other == null || one.isBefore(other) ? one : other;
    }
}
