package org.wardmote.priority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;

/// Decisions as the public reads them.
public interface Decisions {

    Optional<Published> find(Reference reference);

    /// Newest first.
    ///
    /// @param within an organisation's area with all that lies in it
    /// @param subject null: any
    /// @param before to page on; null: the newest
    List<Published> list(Placed within, @Nullable String subject, @Nullable Cursor before, int most);

    /// How many decisions of a year were withheld so that not even their existence is confirmed. Empty until the
    /// year is over.
    OptionalInt countUnconfirmed(String organisation, int year);

    record Cursor(Instant publishedAt, long id) {}

    /// A withheld decision has its place, the kind of reason and the day of review; its texts are empty.
    ///
    /// @param contributions considered, and
    /// @param people who said them
    /// @param did what was decided, to stand beside "you said"
    /// @param said what people said, in a sentence or a few
    /// @param withheld the kind of reason; null where it is open
    record Published(
            DecisionId id,
            Reference reference,
            Placed placed,
            @Nullable String subject,
            Instant publishedAt,
            int version,
            Effect effect,
            String title,
            String said,
            String did,
            String reason,
            String decider,
            int contributions,
            int people,
            @Nullable LocalDate lookedAtOn,
            @Nullable String withheld) {}
}
