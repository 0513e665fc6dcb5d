package org.wardmote.priority.invariant;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// One thing that somebody tries. What cannot be done at that moment is refused, and the story goes on.
record DecisionMove(What what, int which, int other) {

    enum What {
        SAY,
        ANSWER,
        MAKE,
        GATHER,
        LEAVE,
        MARK,
        WEIGH,
        ROUTE,
        ACKNOWLEDGE,
        WITHDRAW,
        PROPOSE,
        REWRITE,
        DECIDE,
        GIVE_BACK,
        APPROVE,
        PUBLISH,
        WITHHOLD,
        HIDE,
        CORRECT,
        DROP,
        MEASURE,
        CLOSE,
        DELIVER,
        FAIL,
        WAIT,
        LOOK
    }

    /// What can be done only after something else; tried more often, so that it happens in every run.
    private static final Set<What> RARE = EnumSet.of(
            What.ACKNOWLEDGE,
            What.WITHDRAW,
            What.REWRITE,
            What.APPROVE,
            What.PUBLISH,
            What.WITHHOLD,
            What.CORRECT,
            What.DROP,
            What.DELIVER,
            What.LOOK,
            What.MEASURE,
            What.CLOSE);

    static Arbitrary<DecisionMove> any() {
        return Combinators.combine(
                        Arbitraries.frequency(Arrays.stream(What.values())
                                .map(what -> Tuple.of(RARE.contains(what) ? 3 : 1, what))
                                .toList()),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11))
                .as(DecisionMove::new);
    }
}
