package org.wardmote.site.borough;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.site.ward.WardAlerts;
import org.wardmote.site.ward.WardAnswers;
import org.wardmote.site.ward.WardPriorities.Lately;

/// What the teams of a borough work on, what they did, and what came of what people said.
///
/// @param promised by area, those that have promised anything
/// @param without areas of which no priority is known, with their addresses
public record BoroughWork(
        List<Promising> promised,
        Map<String, String> without,
        Lately lately,
        WardAnswers answers,
        WardAlerts alerts,
        String contact,
        String subscribe,
        String scoreboard) {

    public record Promising(String area, String href, List<Promise> promises) {}

    /// @param stale that it has been left to go out of date
    public record Promise(
            String issue,
            String href,
            String since,
            @Nullable String stale) {}
}
