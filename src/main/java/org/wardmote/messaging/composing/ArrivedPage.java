package org.wardmote.messaging.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.outbox.Arrivals.Arrival;
import org.wardmote.messaging.post.Sheet;

/// One announcement as it arrived on each channel, side by side.
///
/// @param mail, text, push and post as the outbox has them; null: it went to nobody so
/// @param letter as it comes out of the printer, for whoever asked for letters
/// @param online where the public reads it
public record ArrivedPage(
        Frame frame,
        String lang,
        String dir,
        @Nullable Arrival mail,
        @Nullable Arrival text,
        @Nullable Arrival push,
        @Nullable Arrival post,
        Sheet letter,
        String online,
        String subject,
        List<Letter.Block> blocks)
        implements Page {}
