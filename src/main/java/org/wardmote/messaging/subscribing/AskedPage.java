package org.wardmote.messaging.subscribing;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A mail is on its way, if it can be.
public record AskedPage(Frame frame) implements Page {}
