package org.wardmote.priority.action;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Said;
import org.wardmote.priority.priority.Moving;
import org.wardmote.priority.priority.SomethingIsMissing;

/// Gives an action another day, for a reason. The promise of the day before does not vanish: moved in time it shows
/// from when to when, and gone by it has been missed.
@Component
class MovingDays implements Days.Dated {

    private final ActionRows rows;
    private final DayRows days;
    private final Owing owing;

    MovingDays(ActionRows rows, DayRows days, Owing owing) {
        this.rows = rows;
        this.days = days;
        this.owing = owing;
    }

    @Override
    public void move(long id, LocalDate to, String why, Moving.By by, Instant at) {
        var action = rows.lock(id).orElseThrow(NotFound::new);
        if (action.state() != Action.State.ACCEPTED)
            throw new SomethingIsMissing("Only what somebody has taken on, and not done yet, can have another day.");
        if (to.isBefore(LocalDate.ofInstant(at, LondonTime.ZONE)))
            throw new SomethingIsMissing("Give a day that is still to come.");
        if (to.equals(action.dueOn())) throw new SomethingIsMissing("It is due on that day already.");
        days.move(new MovedDay(id, action.dueOn(), to, Said.of(why, DatedActions.LONGEST), at), by.person());
        owing.promise(rows.find(id).orElseThrow(), at);
    }
}
