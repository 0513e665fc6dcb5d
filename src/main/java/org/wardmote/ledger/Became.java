package org.wardmote.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;

/// What a contribution became part of elsewhere: a finding, a decision, a priority. A module that makes something
/// of contributions has one as a bean; whoever contributed reads it on their own page.
public interface Became {

    /// In the order in which it happened, already worded.
    List<Line> of(ContributionId contribution, Frame.Words words);

    /// @param path where the public can read more; null where nothing is public yet
    record Line(Instant at, String text, @Nullable String path) {}
}
