package org.wardmote.people.code;

import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A code is on its way to the address that is to be added.
///
/// @param told to which address, where this browser asked for it a moment ago
public record AddCodePage(Frame frame, String told, Faults faults) implements Page {}
