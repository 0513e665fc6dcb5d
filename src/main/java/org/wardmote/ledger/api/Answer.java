package org.wardmote.ledger.api;

import java.time.Instant;

/// What the sender gets back.
///
/// @param key opens `page` together with the reference: whoever spoke should have it, and nobody else
record Answer(String reference, String key, String page, Instant dueAt) {}
