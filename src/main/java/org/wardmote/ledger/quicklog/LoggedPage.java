package org.wardmote.ledger.quicklog;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The receipt of what was logged, to be read out, or printed and handed over. Never the words, nor the subject.
///
/// @param spelled the reference letter by letter in pairs, for reading out
/// @param link the private link
public record LoggedPage(
        Frame frame, String reference, String spelled, String link, String next, String due, String ask, String href)
        implements Page {}
