package org.wardmote.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each is one sentence that names what is wrong and says what to do.
class EmbeddedPostgresRefusalTests {
    @TempDir
    private Path home;

    @Test
    void ofDataOfAnotherVersion() throws Exception {
        Files.createDirectories(home.resolve("postgres"));
        Files.writeString(home.resolve("postgres/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("PostgreSQL 17", "PostgreSQL 18", "export", "WARDMOTE_DATA");
    }

    @Test
    void ofASecondStartInTheSameProgram() {
        Homes.fill(home);
        try (var first = EmbeddedPostgres.start(home)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContainingAll("Another Wardmote", home.toString(), "WARDMOTE_DATA");
            assertThat(RunningPostgres.find(home)).isPresent();
            assertThat(first.port()).isPositive();
        }
    }

    @Test
    void ofASecondStartFromAnotherProgram() throws Exception {
        Homes.fill(home);
        try (var postgres = EmbeddedPostgres.start(home);
                var second = HostProcess.start(home)) {
            second.awaitEnd();
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.said())
                    .contains(
                            "Another Wardmote",
                            "process " + ProcessHandle.current().pid(),
                            "stop it");
            Ledger.write(postgres.port(), postgres.superuserPassword(), "undisturbed");
        }
    }

    @Test
    void ofADirectoryThatCannotBeMade() throws Exception {
        var file = Files.createFile(home.resolve("file"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("cannot be made", "WARDMOTE_DATA");
    }

    @Test
    void ofADirectoryThatCannotBeWrittenTo() {
        var unwritable = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(unwritable), "this machine has no /proc");
        assertThatThrownBy(() -> EmbeddedPostgres.start(unwritable))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("cannot write", "WARDMOTE_DATA");
    }

    @Test
    void ofAFullDisk() {
        var full = Home.open(home);
        assertThatThrownBy(() -> DiskSpace.check(full, 5 << 20, 200 << 20))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("5 MB", "200 MB", "free some space");
        assertThat(Failure.of("x", "initdb: error: could not write: No space left on device", full))
                .hasMessageContainingAll("is full", "WARDMOTE_DATA");
    }

    @Test
    void ofDataThatOnlySomebodyElseMayUse() {
        assertThat(Failure.of("x", "FATAL:  data directory \"/d\" has wrong ownership", Home.open(home)))
                .hasMessageContainingAll("no right to run PostgreSQL", "wrong ownership", "WARDMOTE_DATA");
    }

    @Test
    void ofADirectoryThatItsOwnUserCannotReach() throws Exception {
        assumeTrue(Owners.self() == 0, "only root can give data to another user");
        Homes.fill(home);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        Command.run("chown", "-R", "65534", home.resolve("postgres").toString());
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("user number 65534", "cannot reach", "WARDMOTE_DATA");
    }

    @Test
    void ofAMachineWeHaveNoPostgresFor() {
        assertThatThrownBy(() -> Binaries.archive("Linux", "riscv64"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("Linux, riscv64", "WARDMOTE_DATABASE_URL");
    }

    @Test
    void ofAUserWithoutAName() {
        var output = "initdb: error: could not look up effective user ID 1234: user does not exist";
        assertThat(Failure.of("x", output, Home.open(home)))
                .hasMessageContainingAll("user that has a name", "/etc/passwd");
    }

    @Test
    void ofALostPassword() throws Exception {
        Homes.fill(home);
        Files.delete(home.resolve("superuser-password"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("superuser-password", "is missing", "backup");
    }

    @Test
    void saysWhatPostgresItselfSaid() throws Exception {
        Homes.fill(home);
        Files.writeString(home.resolve("postgres/postgresql.conf"), "no such setting = 1\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("PostgreSQL did not start", "postgres.log");
        Files.writeString(home.resolve("postgres/postgresql.conf"), "");
        EmbeddedPostgres.start(home).close();
    }

    @Test
    void knowsTheArchiveOfEachKindOfMachine() {
        assertThat(Binaries.archiveName("Linux", "amd64")).isEqualTo("/postgres-linux-x86_64.txz");
        assertThat(Binaries.archiveName("Linux", "aarch64")).isEqualTo("/postgres-linux-arm_64.txz");
        assertThat(Binaries.archiveName("Mac OS X", "aarch64")).isEqualTo("/postgres-darwin-arm_64.txz");
    }
}
