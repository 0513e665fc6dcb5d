package org.wardmote.priority.action;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Said;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.priority.Moving;
import org.wardmote.priority.priority.SomethingIsMissing;
import org.wardmote.priority.priority.Worked;

/// What becomes of actions, by the rules.
@Component
class DatedActions implements Actions.Dated {

    static final int LONGEST = 2_000;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(1_000);

    private final ActionRows rows;
    private final Worked worked;
    private final Moving.Dated priorities;
    private final Owing owing;
    private final NeverAskThePublic never;

    DatedActions(ActionRows rows, Worked worked, Moving.Dated priorities, Owing owing, NeverAskThePublic never) {
        this.rows = rows;
        this.worked = worked;
        this.priorities = priorities;
        this.owing = owing;
        this.never = never;
    }

    @Override
    public long add(PriorityId priority, Actions.New given, Moving.By by, Instant at) {
        var it = worked.lock(priority);
        if (!it.stage().isLive()) throw new SomethingIsMissing("Agree on it first: only then is anything promised.");
        var action = checked(given, LocalDate.ofInstant(at, LondonTime.ZONE));
        var isOthers = action.owner() == Action.Owner.PARTNER
                && !it.placed().organisation().equals(action.organisation());
        var state = isOthers ? Action.State.OFFERED : Action.State.ACCEPTED;
        var id = rows.insert(priority, action, state, by.person(), at);
        if (state == Action.State.ACCEPTED) owing.promise(lock(id), at);
        return id;
    }

    private Actions.New checked(Actions.New given, LocalDate today) {
        var what = Said.of(given.what(), LONGEST);
        var whose = Said.of(given.whose(), LONGEST);
        if (given.dueOn().isBefore(today)) throw new SomethingIsMissing("Give a day that is still to come.");
        if (given.owner() != Action.Owner.RESIDENTS) {
            if (given.organisation() == null) throw new SomethingIsMissing("Say which organisation does it.");
            return new Actions.New(given.owner(), given.organisation(), what, whose, given.dueOn(), false);
        }
        never.find(what).ifPresent(word -> {
            throw new ResidentsAreNeverAskedToDoThis(word);
        });
        if (!given.harmless())
            throw new SomethingIsMissing(
                    "Confirm that it is safe and lawful, and that it asks nobody to enforce, patrol, follow or"
                            + " confront.");
        return new Actions.New(given.owner(), null, what, whose, given.dueOn(), true);
    }

    @Override
    public void answer(long id, boolean accepted, @Nullable String why, Moving.By by, Instant at) {
        var action = lock(id);
        if (action.state() != Action.State.OFFERED) throw new SomethingIsMissing("It has been answered already.");
        if (!accepted && (why == null || why.isBlank()))
            throw new SomethingIsMissing("Say why it is declined. The public reads the reason.");
        var reply = why == null || why.isBlank() ? null : Said.of(why, LONGEST);
        rows.move(action, accepted ? Action.State.ACCEPTED : Action.State.DECLINED, reply, by.person(), at);
        if (accepted) owing.promise(action, at);
    }

    @Override
    public void end(long id, boolean done, String words, Moving.By by, Instant at) {
        var action = lock(id);
        if (action.state() != Action.State.ACCEPTED)
            throw new SomethingIsMissing("Only what somebody has taken on can be done or given up.");
        var said = Said.of(words, LONGEST);
        rows.move(action, done ? Action.State.DONE : Action.State.GIVEN_UP, said, by.person(), at);
        if (done) owing.keep(action, at);
        else owing.release(action, at);
        if (done) priorities.update(action.priority(), said, by, at);
    }

    @Override
    public void spend(long id, LocalDate day, BigDecimal hours, Moving.By by, Instant at) {
        var action = lock(id);
        if (action.state() == Action.State.OFFERED || action.state() == Action.State.DECLINED)
            throw new SomethingIsMissing("Nobody has taken it on yet.");
        if (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > 2)
            throw new SomethingIsMissing("Give the hours as a number above 0, such as 2 or 1.5.");
        if (day.isAfter(LocalDate.ofInstant(at, LondonTime.ZONE)))
            throw new SomethingIsMissing("That day is still to come.");
        rows.spend(id, day, hours, by.person(), at);
    }

    private Action lock(long id) {
        return rows.lock(id).orElseThrow(NotFound::new);
    }
}
