package org.wardmote.people.factor;

import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Asks for a code from the app.
///
/// @param then where to go afterwards
public record ShowFactorPage(Frame frame, String then, Faults faults) implements Page {}
