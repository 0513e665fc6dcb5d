package org.wardmote.messaging.announcement;

/// A fact: a name has been taken out of an announcement. Published in that transaction.
public record WasCleaned(long announcement) {}
