package org.wardmote.people.code;

import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A link and a code are on their way, or would be if the address is one.
///
/// @param told to which address, where this browser asked for it a moment ago
public record SentPage(Frame frame, String told, Faults faults) implements Page {}
