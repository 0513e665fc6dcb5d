package org.wardmote.messaging.post;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A mail ready to be sent.
///
/// @param sender the name in the From line
/// @param replyTo where replies and bounces go; null: nowhere
/// @param headers those that are not made of the rest
public record Outgoing(
        String to,
        String from,
        String sender,
        @Nullable String replyTo,
        String messageId,
        String subject,
        Written text,
        Written html,
        Map<String, String> headers) {}
