package org.wardmote.messaging.errand;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.PersonId;

/// A call to make or a letter to print. It is given, or three tries fail and the next way is tried.
///
/// @param state `by-hand` while it is to be done, then `given` or `failed`
/// @param atDoor they would rather be told at their door than by letter
/// @param openedBy who last saw the number, within the half hour for which that holds
public record Errand(
        long id,
        long told,
        Item item,
        PersonId person,
        MessageClass kind,
        boolean isCall,
        boolean atDoor,
        String state,
        long route,
        int failures,
        Instant since,
        @Nullable UUID openedBy) {

    public boolean isToDo() {
        return state.equals("by-hand");
    }
}
