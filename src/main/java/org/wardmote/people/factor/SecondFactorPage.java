package org.wardmote.people.factor;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What somebody has besides their mailbox.
///
/// @param app whether an app is set up
/// @param any whether there is an app or a passkey, which codes on paper can stand in for
/// @param recovery what is said of the codes on paper
/// @param mayChange false: first they show what they have
public record SecondFactorPage(Frame frame, boolean app, boolean any, String recovery, boolean mayChange)
        implements Page {}
