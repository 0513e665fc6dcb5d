package org.wardmote.people.request;

import java.util.List;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The form for what somebody asked by letter, on the telephone or at a counter.
public record PaperPage(Frame frame, List<Choice> ways, PaperForm form, Faults faults) implements Page {}
