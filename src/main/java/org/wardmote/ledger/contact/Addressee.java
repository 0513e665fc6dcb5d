package org.wardmote.ledger.contact;

import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Placed;
import org.wardmote.messaging.Appeals.Appeal;

/// To whom somebody is about to write.
///
/// @param name as a sentence has it: `the Brixton Windrush team`
/// @param organisation the name of whoever keeps what is written
/// @param path where the form is
/// @param back where the reader came from, and may read about them
/// @param appeal that they are about to answer; null: none
public record Addressee(
        Placed placed,
        String name,
        String organisation,
        String path,
        String back,
        @Nullable Appeal appeal) {}
