package org.wardmote.messaging.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wardmote.messaging.Subscribing.NIA;
import static org.wardmote.messaging.Subscribing.below;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.area.Areas;
import org.wardmote.cast.Thornfield;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Report;
import org.wardmote.kernel.Period;
import org.wardmote.messaging.Subscribing;
import org.wardmote.messaging.coordinator.Delegations;
import org.wardmote.people.Introduction;
import org.wardmote.people.People;

class NetworkModuleTests {

    private final Subscribing here = new Subscribing();
    private final Subscribing elsewhere = new Subscribing();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        here.close();
        elsewhere.close();
    }

    private void fill() {
        var nia = here.subscribe(NIA, "where", "N99 1AA", "topics", "safety", "topics", "appeals", "ties", "live");
        var browser = here.pages.browser();
        browser.fill(
                below(nia, "/places"),
                below(nia, "/places"),
                "where",
                "N99 2AA",
                "reach",
                "walk",
                "topics",
                "meetings",
                "pace",
                "weekly");
        browser.post(below(nia, "/limits"), "weeklyMost", "5", "quietFrom", "22:00", "quietUntil", "07:00");
        here.pages
                .jdbc()
                .sql("insert into messaging.following (subscriber, outline, reach, name, topics, channel, pace, live,"
                        + " from_at) select id, '((540000.5,180000),(540100,180000),(540100,180100.25))',"
                        + " box(polygon '((540000.5,180000),(540100,180000),(540100,180100.25))'), 'drawn', 1, 'email',"
                        + " 'daily', true, now() from messaging.subscriber")
                .update();
        var gone = here.subscribe("tom@residents.example", "where", Thornfield.IN_BELL_YARD);
        browser.forge(below(gone, "/stop"), "List-Unsubscribe", "One-Click");
        here.ask(browser, "email", "unconfirmed@residents.example");
        here.pages.run(
                "subscribers",
                "list.csv",
                "name,postal,telephone,area_code,consent_source,consent_date\n"
                        + "Edna Thistlewood,14 Mill House,,X05000002,a letter,2024-01-02\n"
                        + "Otto Quill,,020 7946 0100,X05000002,a call,2024-01-02\n",
                Map.of());
        var given = here.pages.get(Areas.class).findByCode("X05000002").orElseThrow();
        here.pages.inTransaction(() -> {
            var id = here.pages
                    .get(Delegations.class)
                    .give(
                            here.pages.get(People.class).introduce(rosa()),
                            "metropolitan",
                            given.borough().id(),
                            given.id(),
                            new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 1)),
                            null,
                            here.clock.instant());
            here.pages
                    .jdbc()
                    .sql("update messaging.subscriber set delegation = ? where mark is null and source like '%letter%'")
                    .param(id)
                    .update();
        });
    }

    private static Introduction rosa() {
        return new Introduction("Rosa Tindall", "rosa@residents.example", null, null, Locale.UK, true, "given");
    }

    private record Bundle(byte[] bytes, String fingerprint, long subscribers) {}

    private static Bundle export(Subscribing from) throws IOException {
        var to = new ByteArrayOutputStream();
        var written = from.pages.get(Bundling.class).write(to, count -> {});
        return new Bundle(to.toByteArray(), written.fingerprint(), written.subscribers());
    }

    private Report bring(byte[] bundle, String fingerprint) throws IOException {
        var file = Files.write(folder.resolve("network.zip"), bundle);
        return elsewhere.pages.run("network", ImportFile.at(file), Map.of("fingerprint", fingerprint));
    }

    @Test
    void networkMovesWholeToAnEmptyInstallation() throws IOException {
        fill();
        var bundle = export(here);
        assertThat(bundle.subscribers()).isEqualTo(4);
        var report = bring(bundle.bytes(), bundle.fingerprint());
        assertThat(report.saved()).as(report.toString()).isTrue();
        assertThat(report.kept()).isEqualTo(4);

        var again = export(elsewhere);
        assertThat(members(again.bytes()).get(Bundling.SUBSCRIBERS))
                .isEqualTo(members(bundle.bytes()).get(Bundling.SUBSCRIBERS))
                .contains("\"delegation\":1", "\"ties\":[\"live\"]");
        assertThat(members(again.bytes()).get(Bundling.DELEGATIONS))
                .isEqualTo(members(bundle.bytes()).get(Bundling.DELEGATIONS))
                .contains("rosa@residents.example", "X05000002", "2027-03-01");
        assertThat(elsewhere.count("subscriber where delegation is not null")).isEqualTo(1);
        assertThat(again.fingerprint()).isNotEqualTo(bundle.fingerprint());
        assertThat(elsewhere.count("following where live")).isEqualTo(5);
        assertThat(elsewhere.mails(NIA)).as("nobody is asked again").isEmpty();
        assertThat(elsewhere.count("subscriber where stopped_at is not null")).isEqualTo(1);
    }

    @Test
    void sameBundleTwiceChangesNothingMore() throws IOException {
        fill();
        var bundle = export(here);
        bring(bundle.bytes(), bundle.fingerprint());
        assertThat(elsewhere.count("subscriber where mark is not null")).isEqualTo(2);
        bring(bundle.bytes(), bundle.fingerprint());
        assertThat(elsewhere.count("subscriber where mark is not null")).isEqualTo(2);
        assertThat(elsewhere.count("following where live and channel = 'email'"))
                .isEqualTo(3);
    }

    @Test
    void whatWasChangedOrSignedByOthersIsRefused() throws IOException {
        fill();
        var bundle = export(here);
        var other = export(elsewhere);
        assertThatThrownBy(() -> bring(bundle.bytes(), other.fingerprint()))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("another key");
        for (var member :
                new String[] {Bundling.SUBSCRIBERS, Bundling.DELEGATIONS, Bundling.MANIFEST, Bundling.SIGNATURE}) {
            var members = members(bundle.bytes());
            members.put(member, members(other.bytes()).get(member));
            assertThatThrownBy(() -> bring(zip(members), bundle.fingerprint()))
                    .as(member)
                    .isInstanceOf(FileRefused.class)
                    .hasMessageContaining("changed since it was signed");
            members.remove(member);
            assertThatThrownBy(() -> bring(zip(members), bundle.fingerprint()))
                    .as(member)
                    .isInstanceOf(FileRefused.class);
        }
        assertThat(elsewhere.count("subscriber")).isZero();
    }

    @Test
    void formatIsExplainedInTheBundleAndInTheDocuments() throws IOException {
        assertThat(members(export(here).bytes()).get("README.md"))
                .isEqualTo(Files.readString(Path.of("docs/network.md")));
    }

    private static Map<String, String> members(byte[] bundle) throws IOException {
        var members = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                members.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return members;
    }

    private static byte[] zip(Map<String, String> members) throws IOException {
        var to = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(to)) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return to.toByteArray();
    }
}
