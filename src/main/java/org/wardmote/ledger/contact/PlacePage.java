package org.wardmote.ledger.contact;

import java.util.List;
import java.util.Map;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Which of several places they meant.
///
/// @param carried every other field of the form by its name
public record PlacePage(
        Frame frame, String where, List<Choice> options, String action, Map<String, String> carried, String exit)
        implements Page {}
