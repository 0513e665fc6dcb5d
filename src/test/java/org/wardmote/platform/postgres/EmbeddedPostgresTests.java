package org.wardmote.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {
    @TempDir
    private Path home;

    @Test
    void keepsWhatWasCommitted() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home)) {
            Ledger.write(postgres.port(), postgres.superuserPassword(), "first");
        }
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(Ledger.read(postgres)).containsExactly("first");
        }
    }

    @Test
    void isSetForDurability() throws Exception {
        Homes.fill(home);
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(Ledger.ask(postgres.port(), postgres.superuserPassword(), """
                select name || '=' || setting from pg_settings
                where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums',
                               'listen_addresses', 'unix_socket_directories', 'max_connections')
                order by name
                """))
                    .containsExactly(
                            "data_checksums=on",
                            "fsync=on",
                            "full_page_writes=on",
                            "listen_addresses=127.0.0.1",
                            "max_connections=60",
                            "synchronous_commit=on",
                            "unix_socket_directories=");
        }
    }

    @Test
    void refusesAnyOtherPassword() {
        Homes.fill(home);
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThatThrownBy(() -> Ledger.connect(postgres.port(), "postgres"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsPasswordsFromOtherUsers() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(postgres.superuserPassword()).hasSize(48).isNotEqualTo(postgres.applicationPassword());
        }
        for (var name : new String[] {"superuser-password", "application-password"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(name))))
                    .isEqualTo("rw-------");
        }
        assertThat(home.resolve("initial-password")).doesNotExist();
    }

    @Test
    void isFoundByOthersOnlyWhileItRuns() {
        assertThat(RunningPostgres.find(home)).isEmpty();
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(RunningPostgres.find(home))
                    .contains(new RunningPostgres(
                            postgres.port(), postgres.superuserPassword(), postgres.applicationPassword()));
        }
        assertThat(RunningPostgres.find(home)).isEmpty();
    }

    @Test
    void closingTwiceLeavesItsSuccessorAlone() throws Exception {
        Homes.fill(home);
        var first = EmbeddedPostgres.start(home);
        first.close();
        try (var second = EmbeddedPostgres.start(home)) {
            first.close();
            Ledger.write(second.port(), second.superuserPassword(), "still here");
            assertThat(Ledger.read(second)).containsExactly("still here");
        }
    }

    @Test
    void beginsAgainAfterAFirstStartThatWasCutShort() throws Exception {
        Files.createDirectories(home.resolve("postgres.new/base"));
        Files.writeString(home.resolve("postgres.new/PG_VERSION"), "18\n");
        Files.createDirectories(home.resolve("unpacking123/bin"));
        try (var postgres = EmbeddedPostgres.start(home)) {
            Ledger.write(postgres.port(), postgres.superuserPassword(), "whole");
        }
        assertThat(home.resolve("postgres.new")).doesNotExist();
        assertThat(home.resolve("unpacking123")).doesNotExist();
    }

    @Test
    void startsOverWhatAPowerCutLeaves() throws Exception {
        Homes.fill(home);
        var strangersNumber = ProcessHandle.current().pid();
        Files.writeString(
                home.resolve("postgres/postmaster.pid"),
                "%d\n%s\n1795298000\n54321\n\n127.0.0.1\n   123456     7\nready   \n"
                        .formatted(strangersNumber, home.resolve("postgres")));
        assertThat(RunningPostgres.find(home)).isEmpty();
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(postgres.port()).isNotEqualTo(54321);
            Ledger.write(postgres.port(), postgres.superuserPassword(), "after the cut");
        }
    }

    @Test
    void asRootRunsAsWhoeverOwnsTheData() throws Exception {
        assumeTrue(Owners.self() == 0, "only root can give data to another user");
        Homes.fill(home);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        var given = Command.run("chown", "-R", "65534", home.resolve("postgres").toString());
        assertThat(given.succeeded()).isTrue();
        try (var postgres = EmbeddedPostgres.start(home)) {
            Ledger.write(postgres.port(), postgres.superuserPassword(), "as nobody");
        }
        assertThat(Owners.of(home.resolve("postgres/base"))).hasValue(65534);
    }
}
