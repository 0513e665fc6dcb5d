package org.wardmote.messaging.outbox;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// One message as a browser would have shown it, and how it came there.
///
/// @param link where a press on it leads, and `change` where its second button does
/// @param came how long it was, encrypted
/// @param action with which the browser ends its subscription
public record KeptPushPage(
        Frame frame,
        String title,
        String body,
        String sent,
        String link,
        @Nullable String change,
        String came,
        String headers,
        String action)
        implements Page {}
