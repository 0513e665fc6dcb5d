package org.wardmote.messaging.outbox;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// @param links where the mail leads, as they stand in it
/// @param html the address of the mail as a mail program shows it
public record KeptMailPage(
        Frame frame, String subject, String sent, String headers, List<String> links, String text, String html)
        implements Page {}
