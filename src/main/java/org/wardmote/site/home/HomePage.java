package org.wardmote.site.home;

import java.util.Map;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.site.find.SearchBox;

/// @param boroughs names with the addresses of their pages
public record HomePage(Frame frame, SearchBox search, Map<String, String> boroughs) implements Page {}
