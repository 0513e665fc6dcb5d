package org.wardmote.people.code;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// No account, and what there is instead.
public record TooYoungPage(Frame frame) implements Page {}
