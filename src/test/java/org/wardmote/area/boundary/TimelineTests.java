package org.wardmote.area.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.wardmote.area.AreaKind;
import org.wardmote.kernel.Period;

final class TimelineTests {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    @Property(tries = 200)
    void everyDayAfterTheFirstHasOneSet(
            @ForAll @Size(min = 1, max = 6) @UniqueElements List<@IntRange(max = 400) Integer> exact,
            @ForAll @Size(max = 4) List<@IntRange(max = 400) Integer> drawn,
            @ForAll @IntRange(max = 500) int asked) {
        var sets = new ArrayList<BoundarySet>();
        for (var day : exact) sets.add(set(sets.size(), day, false));
        for (var day : drawn) sets.add(set(sets.size(), day, true));
        var day = FIRST.plusDays(asked);
        var holding = Timeline.of(sets).sets().stream()
                .filter(set -> set.period().includes(day))
                .toList();
        var begun = sets.stream().anyMatch(set -> !set.period().from().isAfter(day));
        assertThat(holding).hasSizeLessThanOrEqualTo(1);
        if (exact.stream().anyMatch(first -> first <= asked))
            assertThat(holding).noneMatch(BoundarySet::approximate).hasSize(1);
        else assertThat(holding).hasSize(begun ? 1 : 0);
    }

    @Property(tries = 100)
    void everySetButTheLastHasAnHeir(
            @ForAll @Size(min = 1, max = 6) @UniqueElements List<@IntRange(max = 400) Integer> exact,
            @ForAll @Size(max = 4) List<@IntRange(max = 400) Integer> drawn) {
        var sets = new ArrayList<BoundarySet>();
        for (var day : exact) sets.add(set(sets.size(), day, false));
        for (var day : drawn) sets.add(set(sets.size(), day, true));
        assertThat(Timeline.of(sets).steps()).hasSize(sets.size() - 1);
    }

    private static BoundarySet set(int id, int day, boolean approximate) {
        return new BoundarySet(id, AreaKind.WARD, "S" + id, Period.from(FIRST.plusDays(day)), approximate, null);
    }
}
