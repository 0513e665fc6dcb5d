package org.wardmote.people.grant;

import org.wardmote.kernel.Refusal;

final class FunctionHasEnded extends Refusal {
    FunctionHasEnded() {
        super("This function has ended already.");
    }
}
