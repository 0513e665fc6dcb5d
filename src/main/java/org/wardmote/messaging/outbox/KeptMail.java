package org.wardmote.messaging.outbox;

import java.time.Instant;

/// A mail as it would have arrived.
record KeptMail(long id, String recipient, String subject, String headers, String text, String html, Instant sentAt) {}
