package org.wardmote.messaging.subscribing;

import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A code is on its way to a telephone, if it can be, and is typed in here.
public record CodePage(Frame frame, String action, Faults faults) implements Page {}
