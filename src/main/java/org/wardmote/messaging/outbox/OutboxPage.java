package org.wardmote.messaging.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// @param older the address of the mails before these
public record OutboxPage(
        Frame frame, List<Line> mails, @Nullable String older) implements Page {

    public record Line(String href, String subject, String recipient, String sent) {}
}
