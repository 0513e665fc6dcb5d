package org.wardmote.scrutiny.listing;

import java.util.List;
import org.wardmote.scrutiny.listing.RecordsPage.Row;

/// A list of what was counted, worded.
///
/// @param count how many are counted, and
/// @param base of how many
record Records(int count, int base, List<String> heads, List<Row> rows) {}
