package org.wardmote.messaging.preference;

import java.util.List;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The code that was texted to a number they add.
///
/// @param carried which code it is, and the number
/// @param back to all of it
public record NumberCodePage(Frame frame, String action, List<Field.Hidden> carried, String back, Faults faults)
        implements Page {}
