package org.wardmote.people;

/// Two speakers have turned out to be one person, who proved that both routes are theirs: from now on `was` counts
/// as `is`. Published in the transaction that joins them.
public record SpeakersJoined(Speaker was, Speaker is) {}
