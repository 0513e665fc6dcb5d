package org.wardmote.messaging.push;

import java.io.IOException;

/// Somebody gave an address that would have us talk to machines which only we can reach.
final class NotPublic extends IOException {

    NotPublic() {
        super("The address is in no public network");
    }
}
