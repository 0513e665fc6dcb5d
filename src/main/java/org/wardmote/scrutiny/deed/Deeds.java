package org.wardmote.scrutiny.deed;

/// Counting of deeds, each exactly once.
public interface Deeds {

    /// Counts the next; returns whether there may be more.
    boolean countNext(int most);

    /// Counts all anew, as if none had been counted; returns how many.
    long countAll();
}
