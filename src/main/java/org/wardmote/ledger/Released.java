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

    /// Those that answer once for all a question which others have too, of every organisation, newest first.
    ///
    /// @param subject null: any
    /// @param before null: the newest
    List<Answer> listQuestions(@Nullable String subject, @Nullable Cursor before, int most);

    record Cursor(Instant releasedAt, long id) {}

    /// @param reference of the released answer; never that of the contribution
    /// @param question that it answers for all who have it; null where it is about one matter only
    /// @param words as released
    record Answer(
            long id,
            Reference reference,
            Placed placed,
            @Nullable String subject,
            Disposition disposition,
            Instant releasedAt,
            @Nullable String question,
            String words) {}
}
