package org.wardmote.kernel;

/// A line on the page of whoever has signed in. A module with a page for them contributes one as a bean; `site`
/// lists what it finds and names none of them.
///
/// @param titleKey the message key of its name
/// @param hintKey the message key of one sentence on what is there
/// @param order small numbers first
public record MyEntry(String titleKey, String hintKey, String path, int order) {}
