package org.wardmote.area.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.Stored;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Areas;
import org.wardmote.area.Team;
import org.wardmote.area.Teams;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.cast.ThornfieldTeams;
import org.wardmote.engagement.Meetings;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.Command;
import org.wardmote.priority.Priorities;
import picocli.CommandLine;

/// A name withdrawn is looked for in everything that is stored.
class WithdrawalTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @TempDir
    private Path photos;

    private TestParts parts;

    @BeforeEach
    void load() throws IOException {
        parts = TestParts.of(TestClock.noon(), "area", "engagement", "priority");
        Thornfield.load(parts);
        ThornfieldTeams.load(parts);
        ImageIO.write(
                new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB),
                "png",
                photos.resolve("a.png").toFile());
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void aNameGoesFromEveryTextOfEveryTable() {
        assertThat(Stored.rows(parts.jdbc())).anyMatch(row -> row.contains("Whitlock"));
        withdraw("--name", "tom  whitlock", "--reason", "Threats against Tom Whitlock");
        assertThat(Stored.rows(parts.jdbc()))
                .noneMatch(row -> row.toLowerCase(Locale.ROOT).contains("whitlock"));
    }

    @Test
    void thePostAndItsDatesRemain() {
        withdraw("--name", "Tom Whitlock", "--reason", "asked");
        var post = constable();
        assertThat(post.officer()).isNull();
        assertThat(post.withheld()).isTrue();
        assertThat(post.vacant()).isFalse();
        assertThat(post.since()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(post.routes()).isEmpty();
        assertThat(team().posts()).hasSize(4);
    }

    @Test
    void anImportDoesNotBringItBackAndChangesNothing() {
        withdraw("--name", "Tom Whitlock", "--reason", "asked");
        var before = Stored.rows(parts.jdbc());
        ThornfieldTeams.load(parts);
        assertThat(Stored.rows(parts.jdbc())).isEqualTo(before);
    }

    @Test
    void anImportIntoAnotherWardDoesNotBringItBack() {
        withdraw("--name", "Tom Whitlock", "--reason", "asked");
        parts.run(
                "teams",
                "t.csv",
                "area_code,rank,name,email\nX05000004,PC,Tom Whitlock,t.whitlock@teams.example\n",
                Map.of());
        assertThat(Stored.rows(parts.jdbc()))
                .noneMatch(row -> row.toLowerCase(Locale.ROOT).contains("whitlock"));
    }

    @Test
    void textsOfOtherModulesKeepTheirSense() {
        withdraw("--name", "Tom Whitlock", "--reason", "asked");
        var area = parts.get(Areas.class).findByCode(Ward.ABBEY_GREEN.code).orElseThrow();
        var meeting = parts.get(Meetings.class)
                .listComing(area.id(), Instant.parse("2026-11-30T00:00:00Z"))
                .getFirst();
        assertThat(meeting.description()).isEqualTo("[name withheld] takes the chair.");
        assertThat(meeting.contactEmail()).isNull();
        assertThat(meeting.sequence()).isPositive();
        assertThat(parts.get(Priorities.class).list(area.id()).getFirst().action())
                .isEqualTo("PC [name withheld] marked 40 bicycles.");
    }

    @Test
    void aPhotoIsDrawnAnewAndGoesWithTheName() {
        loadPhoto();
        var path = photoPath();
        var jpeg = parts.get(PhotoController.class).show(path.replaceAll("/photos/|\\.jpg", ""));
        assertThat(jpeg.type()).isEqualTo("image/jpeg");
        assertThat(jpeg.plain().length).isLessThan(20_000);
        withdraw("--name", "Tom Whitlock", "--reason", "asked");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> parts.get(PhotoController.class).show(path.replaceAll("/photos/|\\.jpg", "")));
    }

    @Test
    void aPhotoAloneIsWithdrawnAndDoesNotComeBack() {
        loadPhoto();
        assertThat(photoPath()).matches("/photos/[0-9a-f]{32}\\.jpg");
        withdraw("--name", "Tom Whitlock", "--photo-only", "--reason", "asked");
        loadPhoto();
        assertThat(constable().officer())
                .isEqualTo(
                        new Team.Officer("Tom Whitlock", constable().officer().bio(), null));
    }

    @Test
    void aPhotoOutsideItsDirectoryOrNoPictureIsRefused() throws IOException {
        Files.writeString(photos.resolve("b.png"), "GIF89a is not a picture");
        for (var name : List.of("../a.png", "/etc/passwd", "b.png", "none.png")) {
            var text = ThornfieldTeams.TEAMS.replace("about bicycles.\",,", "about bicycles.\"," + name + ",");
            var report = parts.run("teams", "t.csv", text, Map.of("photos", photos.toString()));
            assertThat(report.saved()).as(name).isFalse();
        }
    }

    @Test
    void nobodyOfThatNameIsASentence() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> parts.get(WithdrawingOfficers.class)
                        .withdraw(Ward.ABBEY_GREEN.code, "Nobody Here", false, "asked"))
                .withMessageContaining("No officer of Abbey Green is called that");
    }

    @Test
    void officersAreListed() {
        withdraw("--name", "Tom Whitlock", "--reason", "asked");
        assertThat(command("list", "--area", Ward.ABBEY_GREEN.code))
                .contains("Amara Okafor", "name withheld", "2025-07-01")
                .doesNotContain("Whitlock");
    }

    private void loadPhoto() {
        var text = ThornfieldTeams.TEAMS.replace("about bicycles.\",,", "about bicycles.\",a.png,");
        var report = parts.run("teams", "teams.csv", text, Map.of("photos", photos.toString()));
        assertThat(report.saved()).as(report.toString()).isTrue();
    }

    private String photoPath() {
        var officer = constable().officer();
        return String.valueOf(officer == null ? null : officer.photo());
    }

    private void withdraw(String... words) {
        var all = new java.util.ArrayList<>(List.of("withdraw", "--area", Ward.ABBEY_GREEN.code));
        all.addAll(List.of(words));
        assertThat(command(all.toArray(String[]::new))).contains("is withdrawn");
    }

    /// As the command line does it.
    private String command(String... words) {
        var said = new StringWriter();
        var line = new CommandLine(new OfficersCommand()).setOut(new PrintWriter(said, true));
        line.setExecutionStrategy(parsed -> {
            try {
                ((Command) parsed.subcommand().commandSpec().userObject()).run(beans());
                return 0;
            } catch (Exception e) {
                throw new CommandLine.ExecutionException(line, "failed", e);
            }
        });
        assertThat(line.execute(words)).isZero();
        return said.toString();
    }

    private Command.Parts beans() {
        return new Command.Parts() {
            @Override
            public <T> T get(Class<T> type) {
                return parts.get(type);
            }

            @Override
            public <T> Iterable<T> all(Class<T> type) {
                return List.of(parts.get(type));
            }
        };
    }

    private Team.Post constable() {
        return team().posts().get(1);
    }

    private Team team() {
        var area = parts.get(Areas.class).findByCode(Ward.ABBEY_GREEN.code).orElseThrow();
        return parts.get(Teams.class).find(area, TODAY).orElseThrow();
    }
}
