package org.wardmote.messaging.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// One text as it would arrive, and a way to answer it as the phone would.
///
/// @param parts how much of the network it takes
/// @param links where it leads
/// @param action where the answer goes
public record KeptTextPage(
        Frame frame,
        String recipient,
        String sent,
        String text,
        String parts,
        List<String> links,
        String action,
        @Nullable String news)
        implements Page {}
