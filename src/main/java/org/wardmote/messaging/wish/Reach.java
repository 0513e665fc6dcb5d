package org.wardmote.messaging.wish;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far around a place.
public enum Reach {
    WARD(0),
    /// Five minutes' walk or so: a street and its neighbours.
    NEAR(400),
    /// Fifteen minutes' walk.
    WALK(1200),
    /// Three kilometres.
    WIDE(3000),
    BOROUGH(0),
    /// So many metres as they give.
    OWN(0),
    /// What they draw.
    DRAWN(0);

    private final int metres;

    Reach(int metres) {
        this.metres = metres;
    }

    public int metres() {
        return metres;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reach> find(String code) {
        return Arrays.stream(values())
                .filter(reach -> reach.code().equals(code))
                .findFirst();
    }
}
