package org.wardmote.house;

import java.util.Map;

/// Where the house rules do not hold, each with its reason. A name that no longer needs its exception fails a test.
final class Exceptions {

    static final Map<String, String> PUBLIC_BEANS = Map.of(
            "Wardmote",
            "the program itself",
            "platform.page.Headers",
            "a named interface: site writes the same headers on what is not finished");

    /// Modules that nobody may call: they have no contract, and may be one room while they are small.
    static final Map<String, String> ONE_ROOM = Map.of("demo", "it fills the others and is asked by none");

    static final Map<String, String> ROOT_CLASSES = Map.ofEntries(
            Map.entry("kernel.DeskForm", "how every module's desk answers a form"),
            Map.entry("kernel.Said", "cleaning what was typed is what every module's forms need"),
            Map.entry("kernel.Moments", "how every module that keeps moments writes and reads them"),
            Map.entry("kernel.LondonTime", "the zone in which times are shown: pure functions that everybody calls"),
            Map.entry("figure.DefinedCsv", "a figure's module is its pure functions"),
            Map.entry("importing.Rows", "reading a CSV is what the module offers to the others"),
            Map.entry("importing.Row", "a row's cells are read by the importers of every module"),
            Map.entry("importing.JsonObject", "the same for a file of JSON"),
            Map.entry("importing.JsonObjects", "the same for a file of JSON"),
            Map.entry("importing.PlainText", "cleaning text from outside is what the module offers to the others"),
            Map.entry("importing.BoundedInput", "bounds what any importer reads"));

    static final Map<String, String> OWN_CLOCK =
            Map.of("platform.operation.OperationBeans", "makes the clock that everybody else is given");

    static final Map<String, String> OWN_CONNECTION = Map.of(
            "platform.change.Listening", "a LISTEN needs a connection of its own for as long as the node runs",
            "platform.job.Turns", "a job's turn is a lock that goes with its connection",
            "area.postcode.ReadingPostcodes", "reads all postcodes by COPY, which JdbcClient does not speak");

    private static final Map<String, String> EQUALITY =
            Map.of("equality", "people's own second schema, apart under a role of its own");

    /// Who may name another module's tables in SQL: class → schema and reason.
    static final Map<String, Map<String, String>> FOREIGN_SQL = Map.of(
            "people.equality.Answers",
            EQUALITY,
            "people.equality.CountedAnswers",
            EQUALITY,
            "people.equality.Published",
            EQUALITY,
            "importing.run.Installation",
            Map.of(
                    "platform",
                    "importing has no schema; whether facts are the demonstration's is kept by the platform"));

    private Exceptions() {}
}
