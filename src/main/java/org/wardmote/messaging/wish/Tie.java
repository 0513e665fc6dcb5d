package org.wardmote.messaging.wish;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a place is to whoever follows it. A place in the list is a bit in `messaging.following.ties`: new ones go
/// to the end.
public enum Tie {
    LIVE,
    WORK,
    STUDY,
    TRAVEL,
    VISIT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static int bits(Collection<Tie> ties) {
        return ties.stream().mapToInt(tie -> 1 << tie.ordinal()).reduce(0, (some, one) -> some | one);
    }

    public static Set<Tie> in(int bits) {
        var ties = EnumSet.noneOf(Tie.class);
        for (var tie : values()) if ((bits & 1 << tie.ordinal()) != 0) ties.add(tie);
        return ties;
    }

    /// Those that nobody was offered are none.
    public static Set<Tie> of(List<String> codes) {
        var ties = EnumSet.noneOf(Tie.class);
        Arrays.stream(values()).filter(tie -> codes.contains(tie.code())).forEach(ties::add);
        return ties;
    }
}
