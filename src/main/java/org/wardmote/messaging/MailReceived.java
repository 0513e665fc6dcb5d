package org.wardmote.messaging;

/// A human being has written to us: a reply to an item or something new. Bounces, automatic replies and loops never
/// come this far. Published inside the transaction that keeps the mail.
public record MailReceived(long mail) {}
