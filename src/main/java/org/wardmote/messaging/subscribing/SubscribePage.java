package org.wardmote.messaging.subscribing;

import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.wish.WishFields;

/// The form with which messages are asked for.
///
/// @param email as it was typed
/// @param linkEmail the same in the form below it, which asks for a lost link
public record SubscribePage(Frame frame, WishFields fields, String email, String linkEmail, Faults faults)
        implements Page {}
