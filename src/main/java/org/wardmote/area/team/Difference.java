package org.wardmote.area.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What has to end and what has to begin for what is held to become what is wanted. Duplicates count once.
///
/// @param ended ids of rows that are wanted no more
record Difference<T>(List<Long> ended, List<T> begun) {

    static <T> Difference<T> between(Map<Long, T> held, List<T> wanted) {
        var ended = new ArrayList<Long>();
        held.forEach((id, value) -> {
            if (!wanted.contains(value)) ended.add(id);
        });
        var begun = wanted.stream()
                .distinct()
                .filter(value -> !held.containsValue(value))
                .toList();
        return new Difference<>(List.copyOf(ended), begun);
    }
}
