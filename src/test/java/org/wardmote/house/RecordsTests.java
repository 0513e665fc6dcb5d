package org.wardmote.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.TestDatabase;
import org.wardmote.people.PersonalData;
import org.wardmote.people.RecordKind;
import org.wardmote.platform.database.TestPreparation;

/// Whoever keeps a person or free text says what, why and for how long, and can be asked to erase it.
class RecordsTests {

    /// Schemas that nobody speaks for, each with its reason.
    private static final Map<String, String> NOBODYS = Map.of(
            "platform", "the program's own state: editions, migrations, whether this is a demonstration",
            "area", "published facts about areas and the officers who serve them, who can be withdrawn by their force",
            "engagement", "published meetings",
            "scrutiny", "counts of facts that name nobody: a speaker is random, and erasure deletes whose it was");

    private static final String COULD_HOLD_A_PERSON = """
        select distinct space.nspname
          from pg_attribute part
          join pg_class one on one.oid = part.attrelid
          join pg_namespace space on space.oid = one.relnamespace
          join pg_type kind on kind.oid = part.atttypid
         where one.relkind in ('r', 'p') and part.attnum > 0 and not part.attisdropped and space.nspname = any (?)
           and one.relname <> 'migration_history'
           and kind.typname in ('uuid', 'text', 'varchar', 'json', 'jsonb', 'tsvector', '_text', 'bytea')\
        """;

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everySchemaThatCouldHoldAPersonIsSpokenFor() {
        try (var parts = new Parts()) {
            var spoken = new TreeSet<String>();
            for (var data : parts.all(PersonalData.class)) spoken.add(data.schema());
            assertThat(schemas())
                    .isNotEmpty()
                    .allSatisfy(schema -> assertThat(spoken.contains(schema) || NOBODYS.containsKey(schema))
                            .as(schema
                                    + " keeps text or ids; a PersonalData speaks for it, or RecordsTests says why not")
                            .isTrue());
            assertThat(NOBODYS.keySet()).doesNotContainAnyElementsOf(spoken);
            assertThat(parts.all(PersonalData.class)).allSatisfy(RecordsTests::namesItsKinds);
            Made.check(Path.of("docs/records.md"), document(kinds(parts)));
        }
    }

    private static void namesItsKinds(PersonalData data) {
        assertThat(data.kinds()).isNotEmpty().allSatisfy(kind -> {
            assertThat(kind.name()).startsWith(data.schema() + ".");
            assertThat(List.of(kind.what(), kind.basis(), kind.retention())).noneMatch(String::isBlank);
        });
    }

    private List<String> schemas() {
        return JdbcClient.create(database.superuser())
                .sql(COULD_HOLD_A_PERSON)
                .param(TestPreparation.schemas().toArray(new String[0]))
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static List<RecordKind> kinds(Parts parts) {
        return parts.all(PersonalData.class).stream()
                .flatMap(data -> data.kinds().stream())
                .sorted(Comparator.comparing(RecordKind::name))
                .toList();
    }

    private static String document(List<RecordKind> kinds) {
        var text = new StringBuilder("""
            # Records

            Every kind of record that holds a person or their words. This page is made from the code by `RecordsTests`; nobody edits it.
            Each module declares its own and can be asked to copy them, to erase somebody and to delete what it has kept long enough.

            The controller is whoever answers for it in law. "UK GDPR" is the general regime (with Part 2 of the Data Protection Act 2018),
            "Part 3" the one for law enforcement; moving a record from one to the other is an act of a named person and is recorded.

            | kind | what | controller | regime | basis | kept |
            |---|---|---|---|---|---|
            """);
        for (var kind : kinds)
            text.append("| `%s` | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            kind.name(),
                            Made.cell(kind.what()),
                            controller(kind.controller()),
                            kind.regime() == RecordKind.Regime.GENERAL ? "UK GDPR" : "Part 3",
                            Made.cell(kind.basis()),
                            Made.cell(kind.retention())));
        return text.append("\n## Schemas without any\n\n").append(nobodys()).toString();
    }

    private static String nobodys() {
        var text = new StringBuilder();
        for (var schema : new TreeSet<>(NOBODYS.keySet()))
            text.append("* `%s`: %s\n".formatted(schema, NOBODYS.get(schema)));
        return text.toString();
    }

    private static String controller(RecordKind.Controller controller) {
        return switch (controller) {
            case ADDRESSED -> "whoever was addressed";
            case POLICE -> "the police force";
            case OVERSIGHT -> "the body that oversees the police";
        };
    }
}
