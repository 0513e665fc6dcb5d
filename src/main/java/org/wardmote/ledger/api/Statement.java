package org.wardmote.ledger.api;

import org.jspecify.annotations.Nullable;

/// The document that a program sends: everything but `to` and `words` may be left out.
///
/// @param to the ward, the borough or the organisation as a whole
/// @param channel by which it reached the sender, as in {@link org.wardmote.ledger.Channel}
/// @param saidAt when it was said, an instant
record Statement(
        @Nullable To to,
        @Nullable String words,
        @Nullable String place,
        @Nullable String subject,
        @Nullable String channel,
        @Nullable String relation,
        @Nullable String saidAt,
        @Nullable Contact contact,
        @Nullable Boolean replyWanted,
        @Nullable Boolean quotable,
        @Nullable Boolean dissatisfied,
        @Nullable Boolean crime) {

    record To(
            @Nullable String borough,
            @Nullable String ward,
            @Nullable String organisation) {}

    record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String telephone,
            @Nullable String postal,
            @Nullable Boolean safe) {}
}
