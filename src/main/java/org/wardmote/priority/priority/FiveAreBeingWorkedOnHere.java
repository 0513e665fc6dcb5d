package org.wardmote.priority.priority;

import org.wardmote.kernel.Refusal;

/// Attention is spent on five at most, so that each gets some.
public final class FiveAreBeingWorkedOnHere extends Refusal {

    FiveAreBeingWorkedOnHere() {
        super("Five priorities are being worked on here already. Close one first; or a supervisor agrees to one"
                + " more and says why.");
    }
}
