package org.wardmote.ledger.invariant;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

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

    static Arbitrary<Move> any() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 100))
                .as(Move::new);
    }
}
