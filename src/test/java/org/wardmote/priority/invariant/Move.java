package org.wardmote.priority.invariant;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Something that somebody tries, whether or not it can be done at that moment.
///
/// @param which priority or action it is done to
/// @param who does it, or how
record Move(What what, int which, int who) {

    enum What {
        RAISE,
        NEXT,
        NEXT_BUT_ONE,
        BACK,
        AGREE_ON_ONE,
        REFUSE_ONE,
        WRITE_PLAN,
        ADD_ACTION,
        ADD_PATROL_BY_RESIDENTS,
        ANSWER_ACTION,
        DO_ACTION,
        GIVE_UP_ACTION,
        SPEND,
        UPDATE,
        REVIEW,
        ADD_EVIDENCE,
        TAKE_WORDS_BACK,
        WAIT,
        WAIT_LONG,
        LOOK_AT_PROMISES
    }

    static Arbitrary<Move> any() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 3))
                .as(Move::new);
    }
}
