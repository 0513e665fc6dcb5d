package org.wardmote.volunteering.asking;

import java.util.Map;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Where somebody lives.
///
/// @param typed what was typed and did not lead to one area
/// @param choices the areas that may be meant, each by its name with its page
public record WherePage(Frame frame, Faults faults, String typed, Map<String, String> choices) implements Page {}
