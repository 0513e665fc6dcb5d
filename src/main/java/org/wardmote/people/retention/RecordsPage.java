package org.wardmote.people.retention;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What kinds of record there are, and what went because it had been kept long enough.
///
/// @param kinds, runs rows of cells
public record RecordsPage(Frame frame, List<List<String>> kinds, List<List<String>> runs) implements Page {}
