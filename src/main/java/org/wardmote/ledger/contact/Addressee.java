package org.wardmote.ledger.contact;

import org.wardmote.ledger.Placed;

/// To whom somebody is about to write.
///
/// @param name as a sentence has it: `the Brixton Windrush team`
/// @param organisation the name of whoever keeps what is written
/// @param path where the form is
/// @param back where the reader came from, and may read about them
public record Addressee(Placed placed, String name, String organisation, String path, String back) {}
