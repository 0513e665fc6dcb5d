package org.wardmote.messaging.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.PersonId;

/// A delivery that this node has in hand until its claim lapses.
///
/// @param route the one chosen before; null at the first try
/// @param by how it was tried
/// @param claim tells this claim from earlier and later ones of the same delivery
/// @param accepted a mail server has it already, and only the word of it is still to be said
record Claimed(
        long delivery,
        long told,
        Item item,
        PersonId person,
        MessageClass kind,
        UUID reply,
        @Nullable Long route,
        @Nullable String by,
        UUID message,
        int claim,
        int failures,
        boolean accepted,
        Instant lapses) {}
