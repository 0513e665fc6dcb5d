package org.wardmote.messaging.preference;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The link with which they came leads nowhere from now on; the new one is in their mailbox.
public record RenewedPage(Frame frame) implements Page {}
