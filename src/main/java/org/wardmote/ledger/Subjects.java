package org.wardmote.ledger;

import java.util.List;

/// What contributions may be about. The words for a code are the message `ledger.subject.` and the code.
public interface Subjects {

    /// Whatever the list does not name.
    String OTHER = "other";

    /// In the order in which people are asked.
    List<String> codes();

    boolean includes(String code);
}
