package org.wardmote.ledger.contribution;

import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Receipt;

/// What the person who contributed does, once {@link Contributions#find} has let them in.
public interface Speaking {

    void reply(ContributionId id, String words);

    /// "This does not answer me": within 90 days of the answer. A new clock; the first keeps its figure.
    void reopen(ContributionId id, String words);

    /// An outcome was owed; they would rather have a reply. The other way is not possible.
    void wantReply(ContributionId id);

    /// Their words may be quoted no longer, or again.
    void quotable(ContributionId id, boolean allowed);

    /// From now on they hear of nothing but questions, answers and the outcome; or of progress again.
    void outcomeOnly(ContributionId id, boolean only);

    /// After closing, optional, kept from the handler's view.
    ///
    /// @param score 1 (very dissatisfied) to 5
    void satisfaction(ContributionId id, int score);

    /// The response failed them: goes to the supervisor of whoever had it and is answered as a service failure.
    ///
    /// @param token what is complained twice under the same one is one complaint; null for none
    /// @return the contribution that the complaint became
    Receipt complain(ContributionId id, String words, @Nullable String token);
}
