package org.wardmote.house;

import java.util.Map;

/// Where the house rules do not hold, each with its reason. A name that no longer needs its exception fails a test.
final class Exceptions {

    static final Map<String, String> PUBLIC_BEANS = Map.of("Wardmote", "the program itself");

    static final Map<String, String> ROOT_CLASSES = Map.of(
            "kernel.LondonTime", "the zone in which times are shown: pure functions that everybody calls",
            "importing.Rows", "reading a CSV is what the module offers to the others",
            "importing.Row", "a row's cells are read by the importers of every module",
            "importing.BoundedInput", "bounds what any importer reads");

    static final Map<String, String> OWN_CLOCK =
            Map.of("platform.operation.OperationBeans", "makes the clock that everybody else is given");

    static final Map<String, String> OWN_CONNECTION =
            Map.of("platform.change.Listening", "a LISTEN needs a connection of its own for as long as the node runs");

    /// Who may name another module's tables in SQL: class → schema and reason.
    static final Map<String, Map<String, String>> FOREIGN_SQL = Map.of(
            "importing.run.Installation",
            Map.of("platform", "importing has no schema; whether facts are the demonstration's is kept by the platform"));

    private Exceptions() {}
}
