package org.wardmote.ledger.contact;

import java.util.Map;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Several of which the reader knows which they mean.
///
/// @param choices each by its name, with where to write
public record WhichPage(Frame frame, String lede, Map<String, String> choices, String exit) implements Page {}
