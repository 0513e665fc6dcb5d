package org.wardmote.priority.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.wardmote.priority.priority.Moving;

/// Days of actions that were moved.
public interface Days {

    /// In the order in which that happened.
    List<MovedDay> list(Collection<Long> actions);

    /// Moved within the caller's transaction, at the time at which that happened.
    interface Dated {

        void move(long action, LocalDate to, String why, Moving.By by, Instant at);
    }
}
