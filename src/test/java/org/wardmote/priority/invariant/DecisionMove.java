package org.wardmote.priority.invariant;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

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
        MEASURE,
        CLOSE,
        DELIVER,
        FAIL,
        WAIT,
        LOOK
    }

    static Arbitrary<DecisionMove> any() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11))
                .as(DecisionMove::new);
    }
}
