/// The history of a contribution: what can happen, how it is written down for good, and how a contribution is
/// rebuilt from it. The row that says how it stands is nothing but that, kept.
@NullMarked
package org.wardmote.ledger.history;

import org.jspecify.annotations.NullMarked;
