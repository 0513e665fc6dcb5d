package org.wardmote.ledger;

import java.util.Collection;
import org.wardmote.messaging.Item;

/// Word of something that becomes of contributions and is not their outcome. Whoever has it to tell needs to know
/// no person.
public interface News {

    /// Sends it to whoever said one of these, once however often this is called, unless they want no reply, want to
    /// hear of the outcome only, or are told nothing for somebody's safety. At their private link it lies as what
    /// their contribution became. Inside the caller's transaction.
    ///
    /// @param news worded by whoever has it to tell
    void tell(Item news, Collection<ContributionId> contributions);
}
