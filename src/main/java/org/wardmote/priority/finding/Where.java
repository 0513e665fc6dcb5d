package org.wardmote.priority.finding;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.Placed;

/// Where a finding belongs: the smallest place that has all of what it was made of, and what that is about.
record Where(Placed placed, @Nullable String subject) {

    static Where of(List<Heard> heard) {
        var first = heard.getFirst().placed();
        var isOne = heard.stream().allMatch(one -> one.placed().organisation().equals(first.organisation()));
        if (!isOne)
            throw new Refusal.Invalid(
                    "These were said to different organisations. What was said to one stays with it.");
        var borough = shared(heard, one -> one.placed().borough());
        var area = borough == null ? null : shared(heard, one -> one.placed().area());
        return new Where(new Placed(first.organisation(), borough, area), shared(heard, Heard::subject));
    }

    private static <T> @Nullable T shared(List<Heard> heard, Function<Heard, @Nullable T> part) {
        var first = part.apply(heard.getFirst());
        return heard.stream().allMatch(one -> Objects.equals(part.apply(one), first)) ? first : null;
    }
}
