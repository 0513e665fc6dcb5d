package org.wardmote.priority.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.Stored;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.SharedData;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.cast.ThornfieldTeams;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Report;
import org.wardmote.priority.Priorities;
import org.wardmote.priority.Priority;
import org.wardmote.priority.Stage;

class PrioritiesModuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private TestParts parts;
    private Priorities priorities;

    @BeforeEach
    void load() {
        parts = TestParts.of(TestClock.noon(), "area", "engagement", "priority");
        Thornfield.load(parts);
        ThornfieldTeams.load(parts);
        priorities = parts.get(Priorities.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void listsWhatIsWorkedOnAndEverything() {
        assertThat(priorities.listLive(id(Ward.ABBEY_GREEN), TODAY))
                .extracting(Priority::issue)
                .containsExactly("Bicycles taken from Tannery Lane");
        assertThat(priorities.list(id(Ward.ABBEY_GREEN))).hasSize(2);
        assertThat(priorities.listLive(id(Ward.ABBEY_GREEN), LocalDate.of(2026, 6, 1)))
                .extracting(Priority::issue)
                .containsExactly("Shouting at night by the green");
        assertThat(priorities.listLive(id(Ward.BELL_YARD), TODAY).getFirst().outOfDate(TODAY))
                .isTrue();
    }

    @Test
    void theSameFileAgainChangesNothingAndKeepsReferences() {
        var before = Stored.rows(parts.jdbc());
        saved(parts.run("priorities", "priorities.csv", ThornfieldTeams.PRIORITIES, Map.of()));
        assertThat(Stored.rows(parts.jdbc())).isEqualTo(before);
    }

    @Test
    void anActionIsAddedUnderTheSameReference() {
        var before = priorities.list(id(Ward.BELL_YARD)).getFirst();
        saved(parts.run(
                "priorities",
                "p.csv",
                ThornfieldTeams.PRIORITIES.replace(
                        "2026-06-01,,,agreed", "2026-06-01,A camera van came.,2026-11-10,closed"),
                Map.of()));
        var after = priorities.list(id(Ward.BELL_YARD)).getFirst();
        assertThat(after.reference()).isEqualTo(before.reference());
        assertThat(after.closed()).isEqualTo(LocalDate.of(2026, 11, 10));
    }

    @Test
    void aReferenceThatIsTakenIsDrawnAgain() {
        var taken = priorities.list(id(Ward.ABBEY_GREEN)).getFirst().reference();
        var stubborn = new RandomGenerator() {
            private int asked;

            @Override
            public long nextLong() {
                return asked;
            }

            @Override
            public int nextInt(int bound) {
                var at = asked++;
                return at < 7
                        ? "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
                                .indexOf(taken.letters().charAt(at))
                        : at % bound;
            }
        };
        var row = new PriorityRow("key", area(Ward.DOVECOTE), "Litter", TODAY, null, null, Stage.AGREED, null);
        new KeepingPriorities(parts.jdbc(), parts.get(History.class), stubborn).keep(row, TODAY);
        assertThat(priorities.list(id(Ward.DOVECOTE)).getFirst().reference()).isNotEqualTo(taken);
    }

    @Test
    void prioritiesOfPoliceUkAreTakenWithTheirQuirks() {
        var text = """
            [{"issue": "<p>Begging &amp; sleeping rough</p>", "issue-date": "2026-09-20T00:00:00", "action": null, "action-date": null},
             {"issue": "Scooters", "issue-date": "2026-09-21", "action": "<p>Seized <b>two</b>.</p>", "action-date": "2026-10-01T00:00:00"}]
            """;
        var said = Map.of("area", "X05000004");
        saved(parts.run("priorities", "priorities.json", text, said));
        var before = Stored.rows(parts.jdbc());
        saved(parts.run("priorities", "priorities.json", text, said));
        assertThat(Stored.rows(parts.jdbc())).isEqualTo(before);
        var scooters = priorities.listLive(id(Ward.DOVECOTE), TODAY).getFirst();
        assertThat(scooters.action()).isEqualTo("Seized two.");
        assertThat(scooters.freshUntil()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(priorities.listLive(id(Ward.DOVECOTE), TODAY).getLast().issue())
                .isEqualTo("Begging & sleeping rough");
    }

    @Test
    void leicestersPrioritiesAreTaken() {
        var said = Map.of("area", "X05000004");
        for (var name : java.util.List.of(
                "neighbourhood-priority.json",
                "neighbourhood-priority-html.json",
                "neighbourhood-priority-no-action.json"))
            saved(parts.run(
                    "priorities", ImportFile.at(SharedData.path("neighbourhoods/policeuk_api_json/" + name)), said));
        assertThat(priorities.list(id(Ward.DOVECOTE)))
                .hasSize(3)
                .noneMatch(priority -> priority.issue().contains("<p>"));
    }

    @Test
    void rowsThatCannotBeRightAreRefused() {
        assertThat(parts.run("priorities", "p.csv", """
            id,area_code,issue,issue_date,state
            a,X05999999,I,2026-01-01,
            b,X05000001,,2026-01-01,
            c,X05000001,I,,
            d,X05000001,I,2026-01-01,perhaps
            """, Map.of()).refusals()).isEqualTo(4);
        assertThat(parts.run(
                                "priorities",
                                "p.json",
                                "[{\"issue\": \"I\"}, {\"name\": \"x\"}, 3]",
                                Map.of("area", "X05000001"))
                        .refusals())
                .isEqualTo(3);
    }

    private static void saved(Report report) {
        assertThat(report.saved()).as(report.toString()).isTrue();
    }

    private AreaId id(Ward ward) {
        return area(ward).id();
    }

    private Area area(Ward ward) {
        return parts.get(Areas.class).findByCode(ward.code).orElseThrow();
    }
}
