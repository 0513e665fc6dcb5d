package org.wardmote.people.person;

import org.wardmote.kernel.Refusal;

final class ThisIsTheOnlyAddressYouSignInBy extends Refusal {

    ThisIsTheOnlyAddressYouSignInBy() {
        super("You sign in by this address. Add another email address before you remove it.");
    }
}
