package org.wardmote.ledger;

import java.util.Collection;
import java.util.Map;

/// Contributions by what the system calls them from which they were brought in.
public interface BroughtIds {

    /// Of those that are there.
    Map<String, ContributionId> find(String organisation, Collection<String> ids);
}
