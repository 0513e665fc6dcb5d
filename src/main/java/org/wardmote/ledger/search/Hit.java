package org.wardmote.ledger.search;

import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.desk.DueRow;

/// @param excerpt how it begins; null where it is restricted or erased
record Hit(DueRow row, @Nullable String excerpt) {}
