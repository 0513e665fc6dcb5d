package org.wardmote.ledger.answer;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Two colleagues answered at once; the second finds their words here.
public record ClashPage(Frame frame, String sentence, String words, String href) implements Page {}
