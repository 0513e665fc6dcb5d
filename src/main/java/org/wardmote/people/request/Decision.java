package org.wardmote.people.request;

import org.jspecify.annotations.Nullable;

/// What a named person decided on one record.
///
/// @param kept it stays, or is not copied
/// @param because in their words, for the record
/// @param notToldBecause how telling the person would prejudice what it is kept for; null: they are told
record Decision(boolean kept, String because, @Nullable String notToldBecause) {}
