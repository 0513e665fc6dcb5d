package org.wardmote.site.find;

import java.util.List;
import java.util.Map;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The search on a page of its own: asked for, or given back because nothing came of it.
///
/// @param advice what to try instead
/// @param problems what has to be put right, by field; empty where nothing was typed wrongly
public record FindPage(
        Frame frame, String title, String lede, List<String> advice, Map<String, String> problems, SearchBox search)
        implements Page {}
