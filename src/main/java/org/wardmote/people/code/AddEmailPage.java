package org.wardmote.people.code;

import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Another address of somebody's, to which a code is sent.
public record AddEmailPage(Frame frame, String email, Faults faults) implements Page {}
