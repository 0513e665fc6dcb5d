package org.wardmote.messaging.announcement;

import org.wardmote.kernel.Refusal;

/// What is asked does not follow from how the announcement stands.
public final class CannotBeNow extends Refusal {

    CannotBeNow(String sentence) {
        super(sentence);
    }
}
