package org.wardmote.priority.action;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.priority.Moving;

/// Actions, read and done.
public interface Actions {

    List<Action> list(PriorityId priority);

    /// Those of an organisation that are not over, as far as the viewer answers for it; the soonest due first.
    List<Action> listOpen(Viewer viewer, int most);

    /// To somebody who works on the priority, or answers for whoever does the action.
    Action get(long id, Viewer viewer);

    long add(PriorityId priority, New action, Viewer by);

    /// A partner takes it on, or does not and says why.
    void answer(long id, boolean accepted, @Nullable String why, Viewer by);

    /// Whoever has promised its day, or works on the priority where nobody has.
    boolean mayMove(Action action, Viewer by);

    /// It is to be done by another day, for a reason that the public reads.
    void move(long id, LocalDate to, String why, Viewer by);

    /// Done or given up; the public reads what came of it, or why.
    void end(long id, boolean done, String words, Viewer by);

    void spend(long id, LocalDate day, BigDecimal hours, Viewer by);

    /// @param harmless whoever records it confirms that it asks nobody to enforce, patrol, follow or confront
    record New(
            Action.Owner owner,
            @Nullable String organisation,
            String what,
            String whose,
            LocalDate dueOn,
            boolean harmless) {}

    /// The same by the same rules, within the caller's transaction, at the time at which it happened.
    interface Dated {
        long add(PriorityId priority, New action, Moving.By by, Instant at);

        void answer(long id, boolean accepted, @Nullable String why, Moving.By by, Instant at);

        void end(long id, boolean done, String words, Moving.By by, Instant at);

        void spend(long id, LocalDate day, BigDecimal hours, Moving.By by, Instant at);
    }
}
