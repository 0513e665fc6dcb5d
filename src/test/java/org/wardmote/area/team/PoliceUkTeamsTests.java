package org.wardmote.area.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.Stored;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Areas;
import org.wardmote.area.SharedData;
import org.wardmote.area.Team;
import org.wardmote.area.Teams;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Report;
import org.wardmote.kernel.Refusal;

class PoliceUkTeamsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Map<String, String> DOVECOTE = Map.of("force", "metropolitan", "area", "X05000004");

    private static final String NEIGHBOURHOOD = """
        {"url_force": "", "contact_details": {"email": "d@teams.example", "telephone": 101, "website": "https://d.example", "pager": "1"},
         "name": "Dovecote &amp; <b>Loft</b>", "links": [], "centre": {"latitude": "51.5225", "longitude": "0.01"},
         "locations": [{"name": null, "longitude": "A", "postcode": "N99 3AA", "address": "2 Loft Street\\n, Thornfield", "latitude": null, "type": null, "description": "<p>Ring &amp; wait</p>"}],
         "description": "<p>x</p>", "id": "00 BK-X6", "population": "A"}
        """;

    private static final String PEOPLE = """
        [{"name": "Ada Pym", "rank": "Sgt", "bio": "<p>Likes tea &amp; maps.</p><script>x()</script>", "contact_details": {}},
         {"name": "Bo Lunt", "rank": null, "bio": null, "contact_details": {"mobile": "07700 900200"}},
         {"name": null, "rank": "PCSO", "bio": null},
         {"name": "Vacant", "rank": "PC", "bio": "", "contact_details": null}]
        """;

    @TempDir
    private Path directory;

    private TestParts parts;

    @BeforeEach
    void load() {
        parts = TestParts.of(TestClock.noon(), "area");
        Thornfield.load(parts);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void aNeighbourhoodWithEveryQuirkIsTaken() {
        saved(parts.run("teams", "n.json", "\uFEFF" + NEIGHBOURHOOD, Map.of()));
        var team = dovecote();
        assertThat(team.name()).isEqualTo("Dovecote & Loft");
        assertThat(team.forceCode()).isEqualTo("00 BK-X6");
        assertThat(team.routes())
                .containsExactly(
                        new Team.Route("email", "d@teams.example"),
                        new Team.Route("telephone", "101"),
                        new Team.Route("web", "https://d.example"));
        assertThat(team.base()).isNotNull();
        assertThat(team.base().note()).isEqualTo("Ring & wait");
        assertThat(team.base().point()).isNull();
    }

    @Test
    void peopleAreTakenForTheAreaThatIsSaid() {
        saved(parts.run("teams", "people.json", PEOPLE, DOVECOTE));
        assertThat(dovecote().posts()).hasSize(4).filteredOn(Team.Post::vacant).hasSize(2);
        var sergeant = dovecote().posts().getFirst();
        assertThat(sergeant.role()).isEqualTo("sergeant");
        assertThat(sergeant.officer()).isEqualTo(new Team.Officer("Ada Pym", "Likes tea & maps.", null));
        assertThat(dovecote().posts().getLast().officer().name()).isEqualTo("Bo Lunt");
        assertThat(dovecote().posts().getLast().routes()).containsExactly(new Team.Route("mobile", "07700 900200"));
    }

    @Test
    void theSameAgainChangesNothing() {
        saved(parts.run("teams", "n.json", NEIGHBOURHOOD, Map.of()));
        saved(parts.run("teams", "people.json", PEOPLE, DOVECOTE));
        var before = Stored.rows(parts.jdbc());
        saved(parts.run("teams", "n.json", NEIGHBOURHOOD, Map.of()));
        saved(parts.run("teams", "people.json", PEOPLE, DOVECOTE));
        assertThat(Stored.rows(parts.jdbc())).isEqualTo(before);
    }

    @Test
    void aZipTellsNeighbourhoodsByTheirDirectories() throws IOException {
        var texts = new TreeMap<String, String>();
        texts.put("metropolitan/00 BK-X6/neighbourhood.json", NEIGHBOURHOOD);
        texts.put("metropolitan/00 BK-X6/people.json", PEOPLE);
        texts.put("metropolitan/00 BK-X6/boundary.json", "[{\"latitude\": \"51.5\", \"longitude\": \"0.01\"}]");
        texts.put("metropolitan/00 BK-X6/priorities.json", "[]");
        texts.put("metropolitan/X05000005/people.json", "[{\"name\": \"Cy Moss\", \"rank\": \"PC\"}]");
        var zip = Files.write(directory.resolve("n.zip"), zip(texts));
        saved(parts.run("teams", ImportFile.at(zip), Map.of()));
        assertThat(dovecote().posts()).hasSize(4);
        assertThat(team(Ward.EASTGATE).posts().getFirst().officer().name()).isEqualTo("Cy Moss");
        assertThat(parts.get(Teams.class).findByForceCode("metropolitan", "00 BK-X6"))
                .isPresent();
    }

    @Test
    void nobodyLeftEndsThePosts() {
        saved(parts.run("teams", "people.json", PEOPLE, DOVECOTE));
        saved(parts.run("teams", "people.json", "[]", DOVECOTE));
        assertThat(dovecote().posts()).isEmpty();
    }

    @Test
    void whatNamesNoAreaIsRefusedInASentence() {
        var report = parts.run("teams", "people.json", PEOPLE, Map.of());
        assertThat(report.saved()).isFalse();
        assertThat(report.refused().getFirst().sentence()).contains("--area");
    }

    /// Real and broken answers gathered by others: each is taken or refused, none is a fault.
    @Test
    void everyVariantAtHandIsTakenOrRefusedInASentence() throws IOException {
        var directory = SharedData.path("neighbourhoods/policeuk_api_json");
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (var options : java.util.List.of(DOVECOTE, Map.<String, String>of())) {
                    try {
                        var report = parts.run("teams", ImportFile.at(file), options);
                        report.refused()
                                .forEach(row -> assertThat(row.sentence()).endsWith("."));
                    } catch (FileRefused e) {
                        assertThat(e).as(file.toString()).hasMessageEndingWith(".");
                    } catch (Refusal e) {
                        throw new AssertionError(file + " was refused without its name", e);
                    }
                }
            }
        }
    }

    @Test
    void leicestersNeighbourhoodIsTakenForAnAreaThatIsSaid() {
        var file = ImportFile.at(SharedData.path("neighbourhoods/policeuk_api_json/neighbourhood-html-in-name.json"));
        saved(parts.run("teams", file, DOVECOTE));
        assertThat(dovecote().name()).isEqualTo("Leake & Keyworth");
        assertThat(dovecote().base()).isNotNull().extracting(Team.Base::name).isEqualTo("Mansfield House");
    }

    private static byte[] zip(Map<String, String> texts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void saved(Report report) {
        assertThat(report.saved()).as(report.toString()).isTrue();
    }

    private Team dovecote() {
        return team(Ward.DOVECOTE);
    }

    private Team team(Ward ward) {
        var area = parts.get(Areas.class).findByCode(ward.code).orElseThrow();
        return parts.get(Teams.class).find(area, TODAY).orElseThrow();
    }
}
