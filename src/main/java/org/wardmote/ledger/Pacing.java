package org.wardmote.ledger;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.wardmote.kernel.Faults;

/// Holds back a network that sends more forms than people do; all forms of the public count together.
public interface Pacing {

    /// Counts one more.
    ///
    /// @return how long to wait; nothing where there is no need to
    Duration use(HttpServletRequest request);

    /// What to say at the field `words`.
    Faults refuse(Duration wait, HttpServletResponse response);
}
