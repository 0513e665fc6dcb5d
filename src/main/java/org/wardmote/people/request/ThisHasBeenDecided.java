package org.wardmote.people.request;

import org.wardmote.kernel.Refusal;

final class ThisHasBeenDecided extends Refusal {
    ThisHasBeenDecided() {
        super("This has been decided already. What was decided stays as it was recorded.");
    }
}
