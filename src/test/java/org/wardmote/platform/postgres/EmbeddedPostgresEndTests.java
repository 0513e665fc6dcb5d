package org.wardmote.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// However the program ends, PostgreSQL ends too, and the next start finds what was committed.
class EmbeddedPostgresEndTests {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path home;

    private HostProcess host;
    private Postmaster postmaster;

    @BeforeEach
    void aProgramWithOneCommittedRow() throws Exception {
        Homes.fill(home);
        host = HostProcess.start(home);
        var password = Files.readString(home.resolve("superuser-password")).strip();
        Ledger.write(host.port(), password, "committed");
        postmaster = Postmaster.find(data()).orElseThrow();
        assertThat(postmaster.runsOn(data())).isTrue();
    }

    @AfterEach
    void nothingIsLeftRunning() {
        host.close();
        assertThat(Waiting.until(this::isGone, PATIENCE)).isTrue();
    }

    @Test
    void byReturning() throws Exception {
        host.typeEnter();
        assertThat(isGone()).isTrue();
        assertThat(host.status()).isZero();
        assertThat(log()).contains("database system is shut down");
        findsTheRow();
    }

    @Test
    void bySigterm() throws Exception {
        host.signal("TERM");
        assertThat(isGone()).isTrue();
        findsTheRow();
    }

    @Test
    void byControlC() throws Exception {
        host.pressControlC();
        assertThat(isGone()).isTrue();
        assertThat(host.status()).isEqualTo(130);
        findsTheRow();
    }

    @Test
    void byKill() throws Exception {
        host.signal("KILL");
        assertThat(Waiting.until(this::isGone, PATIENCE)).isTrue();
        findsTheRow();
    }

    @Test
    void byKillAndTheNextStartAtOnce() throws Exception {
        host.signal("KILL");
        findsTheRow();
        assertThat(isGone()).isTrue();
    }

    @Test
    void byAKillThatLeavesAnOrphan() throws Exception {
        host.killWithKeeper();
        assertThat(isGone()).isFalse();
        findsTheRow();
        assertThat(isGone()).isTrue();
    }

    @Test
    void byAKillOfPostgresToo() throws Exception {
        postmaster.signal("KILL");
        host.signal("KILL");
        findsTheRow();
    }

    private void findsTheRow() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(home)) {
            assertThat(Ledger.read(postgres)).containsExactly("committed");
        }
    }

    private boolean isGone() {
        return ProcessHandle.of(postmaster.pid()).filter(ProcessHandle::isAlive).isEmpty()
                || !postmaster.runsOn(data());
    }

    private Path data() {
        return home.resolve("postgres");
    }

    private String log() throws Exception {
        return Files.readString(home.resolve("postgres.log"));
    }
}
