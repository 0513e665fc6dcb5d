package org.wardmote.priority.action;

import org.wardmote.kernel.Refusal;

/// It would put them in danger, and it is the police's work.
public final class ResidentsAreNeverAskedToDoThis extends Refusal {

    ResidentsAreNeverAskedToDoThis(String word) {
        super("Residents are never asked to enforce, patrol, follow or confront. This has the word \"" + word
                + "\": give it to the police or a partner, or say what residents do instead.");
    }
}
