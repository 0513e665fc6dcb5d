package org.wardmote.people.erasure;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Nothing of whoever reads this is kept any longer.
public record ErasedPage(Frame frame) implements Page {}
