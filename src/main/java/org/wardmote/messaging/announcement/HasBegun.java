package org.wardmote.messaging.announcement;

/// A fact: the first copies of an announcement have been made, and it is public. Published in that transaction.
public record HasBegun(long announcement) {}
