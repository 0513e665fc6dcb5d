package org.wardmote.messaging.newsletter;

import org.wardmote.kernel.Refusal;

/// Of a ward of which records say nothing no newsletter can be made.
public final class NoNewsIsRecorded extends Refusal {

    public NoNewsIsRecorded() {
        super("Records say nothing new of this ward since the beginning of last month. Write what there is yourself.");
    }
}
