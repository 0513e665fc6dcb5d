package org.wardmote.people.code;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A link that does not hold: used, too old, or never one of ours. All look the same.
public record GonePage(Frame frame) implements Page {}
