package org.wardmote.messaging.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail as far as it could be read. Everything in it is somebody else's word.
///
/// @param fingerprint of Message-ID and sender; of all there is where it has none
/// @param from the address in its From line; null where there is none
/// @param recipients every address that it names as its own
/// @param references our own messages that it says it answers or returns
/// @param text what they wrote, without what they quoted
/// @param gone for {@link Nature#BOUNCE}: it will not be delivered; false: it is only delayed
record Incoming(
        String fingerprint,
        Nature nature,
        @Nullable String from,
        @Nullable String name,
        List<String> recipients,
        List<UUID> references,
        String subject,
        String text,
        @Nullable Instant sentAt,
        boolean gone) {

    enum Nature {
        /// By a human being, as far as can be told.
        WRITTEN,
        /// A mail server tells what became of a mail of ours.
        BOUNCE,
        /// A machine answers, or sends to many.
        AUTOMATIC,
        /// It is ours, come back.
        LOOP
    }
}
