package org.wardmote.priority.record;

import org.wardmote.kernel.Refusal;

/// What is asked does not follow from how things stand.
public final class CannotBeNow extends Refusal {

    public CannotBeNow(String sentence) {
        super(sentence);
    }
}
