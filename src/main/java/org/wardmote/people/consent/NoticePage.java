package org.wardmote.people.consent;

import java.util.List;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A privacy notice in one of its versions.
///
/// @param html made from our own text
/// @param version a sentence: from when it holds
/// @param others the other versions: address and day
public record NoticePage(Frame frame, String html, String version, List<Choice> others) implements Page {}
