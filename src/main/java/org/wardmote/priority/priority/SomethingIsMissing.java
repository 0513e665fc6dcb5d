package org.wardmote.priority.priority;

import org.wardmote.kernel.Refusal;

/// What a stage needs is not there yet.
public final class SomethingIsMissing extends Refusal {

    public SomethingIsMissing(String sentence) {
        super(sentence);
    }
}
