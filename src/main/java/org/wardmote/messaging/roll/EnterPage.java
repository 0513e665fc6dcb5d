package org.wardmote.messaging.roll;

import java.util.List;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.wish.WishFields;

/// Staff enter somebody without e-mail.
public record EnterPage(
        Frame frame, WishFields fields, EnterForm form, List<Choice> ways, List<Choice> consents, Faults faults)
        implements Page {}
