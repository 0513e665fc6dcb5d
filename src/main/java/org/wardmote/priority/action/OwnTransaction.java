package org.wardmote.priority.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.desk.Publicly;
import org.wardmote.priority.priority.Moving;

/// What staff do with actions now: each in a transaction of its own.
@Component
class OwnTransaction implements Actions {

    private final Dated dated;
    private final Days.Dated days;
    private final ActionRows rows;
    private final Parts parts;
    private final Publicly publicly;

    OwnTransaction(Dated dated, Days.Dated days, ActionRows rows, Parts parts, Publicly publicly) {
        this.dated = dated;
        this.days = days;
        this.rows = rows;
        this.parts = parts;
        this.publicly = publicly;
    }

    @Override
    public List<Action> list(PriorityId priority) {
        return rows.list(priority);
    }

    @Override
    public List<Action> listOpen(Viewer viewer, int most) {
        return rows.listOpen(parts.scopes(viewer), most);
    }

    @Override
    public Action get(long id, Viewer viewer) {
        return rows.find(id).filter(action -> parts.does(viewer, action)).orElseThrow(NotFound::new);
    }

    @Override
    public long add(PriorityId priority, New action, Viewer by) {
        if (!parts.works(by, priority)) throw new NotFound();
        return publicly.make(at -> dated.add(priority, action, who(by), at));
    }

    @Override
    public void answer(long id, boolean accepted, @Nullable String why, Viewer by) {
        if (!parts.answersFor(by, get(id, by))) throw new NotFound();
        publicly.happen(at -> dated.answer(id, accepted, why, who(by), at));
    }

    @Override
    public boolean mayMove(Action action, Viewer by) {
        return parts.mayMove(by, action);
    }

    @Override
    public void move(long id, LocalDate to, String why, Viewer by) {
        if (!mayMove(get(id, by), by)) throw new NotFound();
        publicly.happen(at -> days.move(id, to, why, who(by), at));
    }

    @Override
    public void end(long id, boolean done, String words, Viewer by) {
        get(id, by);
        publicly.happen(at -> dated.end(id, done, words, who(by), at));
    }

    @Override
    public void spend(long id, LocalDate day, BigDecimal hours, Viewer by) {
        get(id, by);
        publicly.happen(at -> dated.spend(id, day, hours, who(by), at));
    }

    private static Moving.By who(Viewer by) {
        return new Moving.By(by.whom(), false);
    }
}
