package org.wardmote.messaging;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.people.PersonId;

/// Appeals for witnesses and for help. What is written in answer to one is for its officer alone.
public interface Appeals {

    /// One that anybody may read, by its own reference or that of a correction or a result of it.
    Optional<Appeal> find(Reference reference);

    /// The same by number, whether anybody may read it or not.
    Optional<Appeal> find(long announcement);

    /// @param id of the first announcement of the matter
    /// @param path of its page
    /// @param office whose team it is from
    /// @param sender that team, as it stands in the From line
    /// @param officer who alone reads and answers what is written in answer
    /// @param until when it ends; null: it has none
    record Appeal(
            long id,
            Reference reference,
            String path,
            String subject,
            Office office,
            String sender,
            PersonId officer,
            @Nullable Instant until) {

        public boolean hasEnded(Instant now) {
            return until != null && !until.isAfter(now);
        }
    }
}
