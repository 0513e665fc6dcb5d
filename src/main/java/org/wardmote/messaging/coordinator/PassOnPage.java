package org.wardmote.messaging.coordinator;

import java.util.List;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.post.Sheet;

/// One message to pass on, to be read out or printed.
///
/// @param sheets what it says, once in each language that somebody reads it in
/// @param people whom it is for, and how they are reached
/// @param print where it is laid out for printing
public record PassOnPage(
        Frame frame, List<Sheet> sheets, List<Choice> people, String action, String print, Faults faults)
        implements Page {}
