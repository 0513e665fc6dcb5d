package org.wardmote.messaging.preference;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.wish.WishFields;

/// One more place.
///
/// @param back to all of it
public record AddPlacePage(Frame frame, String action, String back, WishFields fields) implements Page {}
