package org.wardmote.people.code;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What the link in the message opens: a button that signs in, so that a program which opens links uses nothing up.
///
/// @param path of the link, which the button posts to
/// @param as whose mailbox it was sent to
public record LinkPage(Frame frame, String path, String as) implements Page {}
