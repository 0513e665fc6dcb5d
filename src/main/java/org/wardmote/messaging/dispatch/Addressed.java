package org.wardmote.messaging.dispatch;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.messaging.subscription.Links;

/// A copy with whom it goes to, as they are at this moment.
///
/// @param names what they follow that brings it to them, as they read it
/// @param stopped they have stopped since it was made, or their address has gone
/// @param address null: there is none that is safe
record Addressed(
        CopyKey copy,
        Links.Holder holder,
        List<String> names,
        Locale language,
        boolean stopped,
        @Nullable String address) {}
