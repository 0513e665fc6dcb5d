package org.wardmote.people.code;

import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Before a first sign-in: 13 or over?
public record AgePage(Frame frame, Faults faults) implements Page {}
