package org.wardmote.messaging.wish;

import java.util.List;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Which of several places they meant.
///
/// @param action where the form goes
/// @param carried everything that was typed before
public record WhichSpotPage(Frame frame, String where, String action, List<Choice> options, List<Field.Hidden> carried)
        implements Page {}
