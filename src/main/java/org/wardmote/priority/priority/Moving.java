package org.wardmote.priority.priority;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Placed;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityId;

/// What can be done to priorities. Each refuses what the rules forbid, and is not there for those who do not work
/// on it.
public interface Moving {

    /// Somebody's concern, in one area and never in a whole borough.
    Standing raise(Placed placed, String issue, String why, Viewer by);

    void move(PriorityId id, Move move, Viewer by);

    /// Another word to the public on what is being worked on.
    void update(PriorityId id, String words, Viewer by);

    /// Looked at as promised; and the day of the next look.
    void review(PriorityId id, String words, LocalDate nextOn, Viewer by);

    /// The same by the same rules, within the caller's transaction, at the time at which it happened.
    interface Dated {
        Standing raise(Placed placed, String issue, String why, By by, Instant at);

        void move(PriorityId id, Move move, By by, Instant at);

        void update(PriorityId id, String words, By by, Instant at);

        void review(PriorityId id, String words, LocalDate nextOn, By by, Instant at);
    }

    /// @param person staff; null where nobody is named
    /// @param supervises may let a sixth be worked on
    /// @param brought it happened elsewhere, before it was brought in here
    record By(@Nullable PersonId person, boolean supervises, boolean brought) {

        public By(@Nullable PersonId person, boolean supervises) {
            this(person, supervises, false);
        }
    }
}
