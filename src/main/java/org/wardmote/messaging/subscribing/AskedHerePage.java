package org.wardmote.messaging.subscribing;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The browser will show a message, and that leads to the page on which they confirm.
public record AskedHerePage(Frame frame) implements Page {}
