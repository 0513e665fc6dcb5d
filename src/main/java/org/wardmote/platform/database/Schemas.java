package org.wardmote.platform.database;

import java.util.List;
import java.util.Map;

/// The schemas, one for each module that keeps facts and one apart for the answers to equality questions, in the
/// order in which they are migrated.
final class Schemas {

    static final List<String> IN_ORDER = List.of(
            "platform",
            "area",
            "people",
            "equality",
            "messaging",
            "ledger",
            "engagement",
            "priority",
            "volunteering",
            "scrutiny");

    /// The role under which alone a schema's tables are read and written, where that is not the one that serves:
    /// the serving role takes it for the length of a transaction, and has no right on the tables without it. Its
    /// name is the serving role's with this behind it.
    static final Map<String, String> UNDER_A_ROLE = Map.of("equality", "_equality");

    private Schemas() {}
}
