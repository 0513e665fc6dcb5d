package org.wardmote.ledger.contact;

import java.util.List;
import java.util.Map;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The emergency page once more, because of what was typed, which it carries along.
///
/// @param carried every field of the form by its name
public record RiskPage(Frame frame, List<UrgentNumber> numbers, String action, Map<String, String> carried, String exit)
        implements Page {}
