package org.wardmote.volunteering.scheme;

import org.wardmote.kernel.Refusal;

/// What is asked does not follow from how things stand.
public final class NotNow extends Refusal {

    public NotNow(String sentence) {
        super(sentence);
    }
}
