package org.wardmote.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wardmote.TestDatabase;
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.command.CommandLineTool;

class DatabaseModuleTests {

    private final TestDatabase prepared = TestDatabase.fresh();

    @AfterEach
    void close() {
        prepared.close();
    }

    @Test
    void externalDatabaseIsUsedAsARoleThatIsNoSuperuser() {
        try (var database = Database.open(settings(prepared.url()))) {
            var jdbc = JdbcClient.create(database.source());
            assertThat(jdbc.sql("select rolsuper from pg_roles where rolname = current_user")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
    }

    @Test
    void roleThatServesCannotMakeTablesInPublic() {
        assertThatThrownBy(() ->
                        prepared.jdbc().sql("create table public.x (a int)").update())
                .hasStackTraceContaining("permission denied for schema public");
    }

    @Test
    void superuserIsRefused() {
        assertThatThrownBy(() -> Database.open(settings(prepared.adminUrl())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not run as the superuser \"postgres\"")
                .hasMessageContaining("bin/wardmote database prepare");
    }

    @Test
    void unpreparedDatabaseIsRefusedUntilItIsPrepared() {
        prepared.jdbc().sql("drop schema priority cascade").update();
        assertThatThrownBy(() -> Database.open(settings(prepared.url())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("database prepare");
        var status = tool().run("database", "prepare", "--admin-url", prepared.adminUrl());
        assertThat(status).isZero();
        Database.open(settings(prepared.url())).close();
    }

    @Test
    void roleThatMayNotTakeTheOneApartIsRefusedWithWhatToRun() {
        var admin = JdbcClient.create(prepared.superuser());
        admin.sql("create role lonely login password 'lonely'").update();
        try {
            var url = prepared.url().replaceFirst("//wardmote:[^@]*@", "//lonely:lonely@");
            assertThatThrownBy(() -> Database.open(settings(url)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("\"lonely_equality\"")
                    .hasMessageContaining("bin/wardmote database prepare");
        } finally {
            admin.sql("drop role lonely").update();
        }
    }

    @Test
    void administratorWhoMayNotMakeRolesIsToldWhatElseToDo() {
        assertThatThrownBy(() -> prepareAs(prepared.url())).hasMessageContaining("--print");
    }

    private static void prepareAs(String url) throws Exception {
        var command = new DatabaseCommand.Prepare();
        command.adminUrl = url;
        command.role = "another";
        command.run(new org.wardmote.platform.Command.Parts() {
            @Override
            public <T> T get(Class<T> type) {
                throw new AssertionError("preparing a database starts nothing");
            }

            @Override
            public <T> Iterable<T> all(Class<T> type) {
                throw new AssertionError("preparing a database starts nothing");
            }
        });
    }

    @Test
    void preparingTwiceIsTheSameAsOnce() {
        assertThat(tool().run("database", "prepare", "--admin-url", prepared.adminUrl()))
                .isZero();
        assertThat(tool().run("database", "prepare", "--admin-url", prepared.adminUrl()))
                .isZero();
    }

    @Test
    void unclearAddressIsRefusedWithAnExample() {
        assertThatThrownBy(() -> Address.parse("mysql://x"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("postgresql://user:password@host");
        assertThatThrownBy(() -> Address.parse("postgresql://host only")).isInstanceOf(Refusal.class);
    }

    @Test
    void addressIsShownWithoutItsPassword() {
        var address = Address.parse("postgresql://ann:s%40cret@db.example:5433/wardmote?sslmode=require");
        assertThat(address.jdbc()).isEqualTo("jdbc:postgresql://db.example:5433/wardmote?sslmode=require");
        assertThat(address.password()).isEqualTo("s@cret");
        assertThat(address.toString()).doesNotContain("s@cret");
    }

    @Test
    void migratedDatabaseIsNotMigratedAgain() {
        var before = history();
        new Migrations(prepared.source()).migrate(Schemas.IN_ORDER);
        assertThat(history()).isEqualTo(before);
    }

    private long history() {
        return prepared.jdbc()
                .sql("select count(*) from platform.migration_history")
                .query(Long.class)
                .single();
    }

    private static CommandLineTool tool() {
        return new CommandLineTool(() -> {
            throw new AssertionError("preparing a database starts nothing");
        });
    }

    private static DatabaseSettings settings(String url) {
        return new DatabaseSettings(Path.of("unused"), new DatabaseSettings.Database(url, 2), false);
    }
}
