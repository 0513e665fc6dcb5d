package org.wardmote.scrutiny.standard;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What the oversight body expects, as it was set and is to hold.
///
/// @param maySet this reader may set more
public record TargetsPage(Frame frame, List<String> heads, List<List<String>> rows, boolean maySet) implements Page {}
