package org.wardmote.platform;

/// Word that public facts have changed. Said inside the transaction that changes them; when it commits, every node
/// hears it and its followers make what they hold in memory anew.
public interface Changes {
    void announce();
}
