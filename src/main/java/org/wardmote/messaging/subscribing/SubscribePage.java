package org.wardmote.messaging.subscribing;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.wish.WishFields;

/// The form with which messages are asked for.
///
/// @param with as it was typed
/// @param link the same in the form below it, which asks for a lost link
/// @param texts whether they may ask for texts
/// @param pushKey see {@link org.wardmote.messaging.push.Pushes#key}; null: nobody is told in a browser
public record SubscribePage(
        Frame frame,
        WishFields fields,
        AskedWith with,
        AskedWith link,
        boolean texts,
        @Nullable String pushKey,
        Faults faults)
        implements Page {}
