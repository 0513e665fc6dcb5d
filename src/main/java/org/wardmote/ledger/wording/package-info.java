/// What the ledger's letters say: what we have, what happens next, by when, and who to ask. A receipt repeats
/// neither what somebody said nor what it was about, since others may read their mail.
@NullMarked
package org.wardmote.ledger.wording;

import org.jspecify.annotations.NullMarked;
