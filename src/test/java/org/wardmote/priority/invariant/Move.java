package org.wardmote.priority.invariant;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

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
        MOVE_DAY,
        SPEND,
        UPDATE,
        REVIEW,
        ADD_EVIDENCE,
        TAKE_WORDS_BACK,
        WAIT,
        WAIT_LONG,
        LOOK_AT_PROMISES
    }

    /// What can be done only after something else; tried more often, so that it happens in every run.
    private static final Set<What> RARE =
            EnumSet.of(What.AGREE_ON_ONE, What.ADD_ACTION, What.ANSWER_ACTION, What.DO_ACTION, What.MOVE_DAY);

    static Arbitrary<Move> any() {
        return Combinators.combine(
                        Arbitraries.frequency(Arrays.stream(What.values())
                                .map(what -> Tuple.of(RARE.contains(what) ? 4 : 1, what))
                                .toList()),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 3))
                .as(Move::new);
    }
}
