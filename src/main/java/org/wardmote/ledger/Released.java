package org.wardmote.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;

/// Answers to closed contributions that a second person has released to the public.
public interface Released {

    Optional<Answer> find(Reference reference);

    /// Newest first.
    List<Answer> list(Wanted wanted, int most);

    /// @param within an organisation's area with all that lies in it
    /// @param subject null: any
    /// @param before older than this one, to page on; null: the newest
    record Wanted(
            Placed within,
            @Nullable String subject,
            @Nullable Cursor before) {}

    record Cursor(Instant releasedAt, long id) {}

    /// @param reference of the released answer; never that of the contribution
    /// @param words as released
    record Answer(
            long id,
            Reference reference,
            Placed placed,
            @Nullable String subject,
            Disposition disposition,
            Instant releasedAt,
            String words) {}
}
