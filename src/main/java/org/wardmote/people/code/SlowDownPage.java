package org.wardmote.people.code;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Too many tries from one network.
public record SlowDownPage(Frame frame) implements Page {}
