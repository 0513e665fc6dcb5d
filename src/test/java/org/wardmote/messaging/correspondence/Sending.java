package org.wardmote.messaging.correspondence;

import org.wardmote.TestParts;
import org.wardmote.messaging.TestMessaging;

/// Has a node send everything that is due, now.
public final class Sending {

    public static void all(TestMessaging node) {
        var dispatcher = node.get(Dispatcher.class);
        while (dispatcher.once() > 0) continue;
    }

    /// Nobody else sends at the same time.
    public static void all(TestParts parts) {
        parts.all(Dispatching.class).forEach(Dispatching::stop);
        var dispatcher = parts.get(Dispatcher.class);
        while (dispatcher.once() > 0) continue;
    }

    private Sending() {}
}
