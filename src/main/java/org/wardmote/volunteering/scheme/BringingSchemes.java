package org.wardmote.volunteering.scheme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Introduction;

/// Brings in schemes as a register elsewhere has them, inside the caller's transaction.
public interface BringingSchemes {

    boolean knows(String organisation, String sourceId);

    /// @param coordinator who has agreed to it; they get their private link. Null: not known
    void bring(Brought brought, @Nullable Introduction coordinator);

    /// @param stage `ASKED`, `LIVE` or `DORMANT`
    /// @param officer by the name that the public knows; null: nobody
    record Brought(
            Placed placed,
            String sourceId,
            @Nullable String name,
            String outline,
            Stage stage,
            Instant since,
            @Nullable String officer) {}
}
