package org.wardmote.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Equality answers, in aggregate only. Nothing here can be asked about one person.
public interface EqualityTable {

    /// Counts by answer for each question. Sets under the smallest base are refused; cells under ten are hidden,
    /// and a second one with them where the total would give the first away.
    List<Question> of(Set<Speaker> speakers);

    /// @param asked how many of the set were asked at all
    record Question(String question, int asked, List<Cell> cells) {}

    /// @param count null where it is hidden
    record Cell(String answer, @Nullable Integer count) {}
}
