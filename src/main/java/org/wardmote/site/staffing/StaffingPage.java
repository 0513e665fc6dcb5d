package org.wardmote.site.staffing;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A team over time: posts at the first of each month, and where its hours went.
///
/// @param posts, hours rows of cells, newest month first; empty where nothing is known
public record StaffingPage(
        Frame frame,
        String name,
        String caption,
        String lede,
        List<String> postsHeads,
        List<List<String>> posts,
        List<String> hoursHeads,
        List<List<String>> hours,
        String back)
        implements Page {}
