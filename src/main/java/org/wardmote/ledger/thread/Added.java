package org.wardmote.ledger.thread;

import java.util.Map;

/// A form that adds something to a contribution.
public interface Added {

    String words();

    /// They were shown the emergency page and want it sent all the same.
    boolean isCalm();

    /// Every field by its name, for a page that carries the form along.
    Map<String, String> carried();
}
