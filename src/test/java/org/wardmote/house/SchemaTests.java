package org.wardmote.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.TestDatabase;
import org.wardmote.platform.database.TestPreparation;

class SchemaTests {

    private static final String FOREIGN_KEYS = """
        select own.nspname || '.' || one.relname || ' refers to ' || theirs.nspname || '.' || other.relname
          from pg_constraint key
          join pg_class one on one.oid = key.conrelid
          join pg_namespace own on own.oid = one.relnamespace
          join pg_class other on other.oid = key.confrelid
          join pg_namespace theirs on theirs.oid = other.relnamespace
         where key.contype = 'f' and own.nspname <> theirs.nspname and theirs.nspname <> 'area'\
        """;
    private static final String UNEXPLAINED = """
        select space.nspname || '.' || one.relname
          from pg_class one
          join pg_namespace space on space.oid = one.relnamespace
         where one.relkind in ('r', 'p') and not one.relispartition and space.nspname = any (?)
           and one.relname <> 'migration_history' and coalesce(obj_description(one.oid), '') = ''\
        """;

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = database.jdbc();
    private final Set<String> schemas = Set.copyOf(TestPreparation.schemas());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void sourcesNameTheirOwnSchemaOnly() {
        assertThat(Tree.files(Tree.JAVA, ".java").stream()
                        .flatMap(file ->
                                Sql.offencesInJava(Tree.module(file), nameOf(file), Tree.read(file), schemas).stream()))
                .isEmpty();
    }

    @Test
    void plantedSqlIsFoundOut() {
        var source = "class X { String sql = \"\"\"\n"
                + "  select 1 from priority.priority\n"
                + "  \"\"\"; String key = \"area.title\"; }";
        assertThat(Sql.offencesInJava("engagement", "engagement.X", source, schemas))
                .containsExactly("engagement.X:1 names the schema priority");
        assertThat(Sql.offencesInMigration(
                        "engagement",
                        Path.of("V1__x.sql"),
                        "create table engagement.x (a bigint references area.area, b bigint references"
                                + " priority.priority); comment on table engagement.x is 'like platform.edition';",
                        schemas))
                .containsExactly("V1__x.sql names the schema priority");
    }

    @Test
    void migrationsNameTheirOwnSchemaAndKeysToArea() {
        assertThat(Tree.files(Tree.MIGRATIONS, ".sql").stream()
                        .flatMap(file ->
                                Sql.offencesInMigration(moduleOf(file), file, Tree.read(file), schemas).stream()))
                .isEmpty();
    }

    @Test
    void migrationsLieInAFolderOfTheirSchemaAndAreNumbered() {
        for (var file : Tree.files(Tree.MIGRATIONS, ".sql")) assertThat(schemas).contains(moduleOf(file));
        for (var schema : schemas)
            assertThat(Tree.MIGRATIONS.resolve(schema))
                    .as("the folder of " + schema)
                    .matches(Files::isDirectory, "is there");
        for (var schema : schemas)
            assertThat(Tree.files(Tree.MIGRATIONS.resolve(schema), ".sql"))
                    .as("numbers of " + schema)
                    .extracting(file -> file.getFileName().toString().replaceFirst("__.*", ""))
                    .allMatch(number -> number.matches("V\\d+"))
                    .doesNotHaveDuplicates();
    }

    @Test
    void keysCrossSchemasOnlyToArea() {
        assertThat(keysThatCross()).isEmpty();
        jdbc.sql("create table engagement.planted (number bigint primary key)").update();
        jdbc.sql("create table priority.planted (number bigint references engagement.planted)")
                .update();
        assertThat(keysThatCross()).containsExactly("priority.planted refers to engagement.planted");
    }

    @Test
    void everyTableIsExplained() {
        assertThat(unexplained()).isEmpty();
        jdbc.sql("create table engagement.planted (number bigint primary key)").update();
        assertThat(unexplained()).containsExactly("engagement.planted");
    }

    /// With the hash of all migrations stored, a start does not so much as look for a module's history.
    @Test
    void startWithNothingToMigrateWakesNobody() {
        jdbc.sql("drop table engagement.migration_history").update();
        TestPreparation.migrate(database.source());
        assertThat(historyIsThere()).isFalse();
    }

    @Test
    void startWithAnotherHashMigrates() {
        jdbc.sql("update platform.migrated set hash = 'of an older version'").update();
        TestPreparation.migrate(database.source());
        assertThat(jdbc.sql("select count(*) from platform.migrated")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private boolean historyIsThere() {
        return jdbc.sql("select to_regclass('engagement.migration_history') is not null")
                .query(Boolean.class)
                .single();
    }

    private List<@Nullable String> keysThatCross() {
        return jdbc.sql(FOREIGN_KEYS).query(String.class).list();
    }

    private List<@Nullable String> unexplained() {
        return jdbc.sql(UNEXPLAINED)
                .param(schemas.toArray(new String[0]))
                .query(String.class)
                .list();
    }

    private static String moduleOf(Path migration) {
        return Tree.MIGRATIONS.relativize(migration).getName(0).toString();
    }

    private static String nameOf(Path file) {
        var name = Tree.JAVA.relativize(file).toString().replace('/', '.');
        return name.substring("org.wardmote.".length(), name.length() - ".java".length());
    }
}
