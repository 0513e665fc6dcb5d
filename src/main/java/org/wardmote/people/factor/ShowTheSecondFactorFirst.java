package org.wardmote.people.factor;

import org.wardmote.kernel.Refusal;

/// Changing what somebody signs in with takes what they sign in with already.
public final class ShowTheSecondFactorFirst extends Refusal {
    public ShowTheSecondFactorFirst() {
        super("To change how you sign in, first sign in with the app or the passkey that you have already. If you have"
                + " lost it, use one of your recovery codes, or ask whoever runs this installation.");
    }
}
