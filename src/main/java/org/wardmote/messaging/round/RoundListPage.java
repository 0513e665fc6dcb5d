package org.wardmote.messaging.round;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A round on paper, for whoever walks it.
///
/// @param rows cells: the street, its doors, and what is filled in by hand
public record RoundListPage(
        Frame frame, String area, String sum, List<String> heads, List<List<String>> rows, String back)
        implements Page {}
