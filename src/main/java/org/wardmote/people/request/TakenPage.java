package org.wardmote.people.request;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What comes of a request that was taken down, and what to tell whoever asked.
public record TakenPage(Frame frame, String what) implements Page {}
