package org.wardmote.ledger.invariant;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// One thing that somebody tries. What cannot be done at that moment is refused, and the story goes on.
record Move(What what, int which, int other, int hours) {

    enum What {
        SAY,
        SAY_WITHOUT_CONTACT,
        SAY_WANTING_NO_REPLY,
        SAY_IN_THE_STREET,
        SAY_WHERE_AN_OUTCOME_IS_OWED,
        ASSIGN,
        UNASSIGN,
        ASK,
        REPLY,
        NOTE,
        ANSWER,
        ANSWER_WITH_OUTCOME,
        MERGE,
        UNMERGE,
        REFER,
        ACCEPT,
        RETURN,
        PASS_ON,
        MOVE,
        REOPEN,
        WANT_REPLY,
        QUOTABLE,
        HOLD,
        LIFT,
        TELL_OUTCOME,
        TELL_SEVERAL,
        WITHHOLD,
        ALLOW,
        DELIVER,
        DELIVER_ALL,
        FAIL,
        LEAVE_AT_LINK,
        FLAG_ABUSE,
        HAND_OVER,
        COMPLAIN,
        WAIT,
        LOOK_AT_THE_CLOCKS
    }

    /// What can be done only after something else; tried more often, so that it happens in every run.
    private static final Set<What> RARE = EnumSet.of(
            What.SAY_WHERE_AN_OUTCOME_IS_OWED,
            What.WANT_REPLY,
            What.ASSIGN,
            What.UNASSIGN,
            What.MERGE,
            What.UNMERGE,
            What.REFER,
            What.RETURN,
            What.LIFT,
            What.WITHHOLD,
            What.ALLOW,
            What.FAIL,
            What.DELIVER_ALL,
            What.REOPEN);

    static Arbitrary<Move> any() {
        return Combinators.combine(
                        Arbitraries.frequency(Arrays.stream(What.values())
                                .map(what -> Tuple.of(RARE.contains(what) ? 3 : 1, what))
                                .toList()),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 100))
                .as(Move::new);
    }
}
