package org.wardmote.people.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.wardmote.people.EqualityTable.Cell;

class DisclosureTests {

    private final Disclosure disclosure = new Disclosure(10, 5);

    @Test
    void smallCountIsHiddenAndASecondWithIt() {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("yes", 4);
        counts.put("no", 53);
        counts.put("prefer-not-to-say", 12);
        assertThat(disclosure.safe(counts))
                .containsExactly(new Cell("yes", null), new Cell("no", 55), new Cell("prefer-not-to-say", null));
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        assertThat(disclosure.safe(new LinkedHashMap<>(Map.of("yes", 31)))).containsExactly(new Cell("yes", 30));
    }

    @Property
    void whatIsHiddenCannotBeFoundBySubtracting(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 200) Integer> given) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var at = 0; at < given.size(); at++) counts.put("answer" + at, given.get(at));
        var cells = disclosure.safe(counts);
        var hidden = cells.stream().filter(cell -> cell.count() == null).toList();
        var together = hidden.stream()
                .mapToInt(cell -> counts.getOrDefault(cell.answer(), 0))
                .sum();
        assertThat(cells).allMatch(cell -> cell.count() == null || cell.count() % 5 == 0);
        assertThat(cells).noneMatch(cell -> cell.count() != null && counts.getOrDefault(cell.answer(), 0) < 10);
        if (!hidden.isEmpty() && hidden.size() < cells.size())
            assertThat(hidden.size() >= 2 && together >= 10).isTrue();
    }
}
