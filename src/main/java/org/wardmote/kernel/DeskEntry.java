package org.wardmote.kernel;

import java.util.Set;

/// A line on the desk's front page. A module with a desk page contributes one as a bean; `site` lists what it finds
/// and names none of them.
///
/// @param titleKey the message key of its name
/// @param hintKey the message key of one sentence on what is done there
/// @param functions whoever holds one of these sees it
/// @param order small numbers first
public record DeskEntry(String titleKey, String hintKey, String path, Set<Function> functions, int order) {}
