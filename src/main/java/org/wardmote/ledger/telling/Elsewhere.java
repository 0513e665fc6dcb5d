package org.wardmote.ledger.telling;

import java.time.Instant;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.history.Happening;
import org.wardmote.ledger.history.Kind;
import org.wardmote.ledger.history.Standing;

/// What reached a person before the ledger knew of it. Nothing is sent.
public interface Elsewhere {

    /// @param how delivered, left at the link, or unreached
    void arrived(Standing standing, Happening of, Kind how, Instant at);

    /// @param holder what is being made of it
    void held(Standing standing, String holder, Instant at);

    /// The person was told what came of it; closed, where nothing holds it.
    void told(Standing standing, Disposition disposition, Instant at);
}
