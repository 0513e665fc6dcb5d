package org.wardmote.ledger.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.State;
import org.wardmote.ledger.desk.Reach;
import org.wardmote.people.PersonId;

/// What is looked for, read.
///
/// @param text in the manner of web searches: quotes keep words together, a minus leaves out
/// @param until the first moment no longer wanted
record Wanted(
        Reach reach,
        @Nullable String text,
        @Nullable Channel channel,
        @Nullable State state,
        @Nullable Instant since,
        @Nullable Instant until,
        PersonId asker) {}
