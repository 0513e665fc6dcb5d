package org.wardmote.messaging.errand;

import org.wardmote.kernel.Refusal;

/// An answer that was marked given has stopped its clock, and after a third failure the next way is being tried.
final class MarkHasHadConsequences extends Refusal {

    MarkHasHadConsequences() {
        super("This can no longer be undone. Only the last mark of your own can be taken back, within ten minutes and"
                + " while nothing has followed from it. Tell your supervisor what went wrong.");
    }
}
