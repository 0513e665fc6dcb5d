package org.wardmote.people.code;

import org.wardmote.kernel.Refusal;

/// Told only to whoever has shown that they read its mail.
final class ThisAddressIsAnotherAccounts extends Refusal {

    ThisAddressIsAnotherAccounts() {
        super("You have another account here by this address. Sign in by it, or have that one erased first.");
    }
}
