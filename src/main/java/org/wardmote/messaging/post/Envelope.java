package org.wardmote.messaging.post;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a letter is put into.
///
/// @param to an e-mail address
/// @param name how to greet them
/// @param message becomes the Message-ID
/// @param reply the token in the address to which they reply; null: nobody reads a reply
/// @param byMachine nobody wrote it to this person: other machines must not answer it
public record Envelope(
        String to,
        @Nullable String name,
        UUID message,
        @Nullable UUID reply,
        boolean byMachine) {}
