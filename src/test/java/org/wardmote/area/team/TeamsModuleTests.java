package org.wardmote.area.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.Stored;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Team;
import org.wardmote.area.Teams;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.cast.ThornfieldTeams;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Importing;
import org.wardmote.importing.Options;

class TeamsModuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final String HEADER = "area_code,team_name,rank,role,name,from,to,email\n";

    private TestParts parts;
    private Teams teams;

    @BeforeEach
    void load() {
        parts = TestParts.of(TestClock.noon(), "area");
        Thornfield.load(parts);
        ThornfieldTeams.loadTeams(parts);
        teams = parts.get(Teams.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void showsAnAreasTeamAsItIsToday() {
        var team = team(Ward.ABBEY_GREEN, TODAY);
        assertThat(team.name()).isEqualTo("Abbey Green SNT");
        assertThat(team.force()).isEqualTo("metropolitan");
        assertThat(names(team)).containsExactly("Amara Okafor", "Tom Whitlock", null, "Leila Haddad");
        assertThat(team.posts().get(2).vacant()).isTrue();
        assertThat(team.posts().get(3).languages()).containsExactly("Arabic", "French");
        assertThat(team.posts().get(3).deputy()).isTrue();
        assertThat(team.posts().get(0).since()).isEqualTo(LocalDate.of(2025, 6, 1));
        assertThat(team.hasNamedContact()).isTrue();
    }

    @Test
    void aRouteThatEveryRowHasIsTheTeamsAndAnotherTheHolders() {
        var team = team(Ward.ABBEY_GREEN, TODAY);
        assertThat(team.routes()).containsExactly(new Team.Route("email", "abbey.green@teams.example"));
        assertThat(team.posts().get(1).routes()).containsExactly(new Team.Route("telephone", "07700 900101"));
    }

    @Test
    void showsTheTeamAsItWas() {
        assertThat(names(team(Ward.ABBEY_GREEN, LocalDate.of(2025, 8, 1))))
                .containsExactly("Amara Okafor", "Tom Whitlock");
        assertThat(teams.find(area(Ward.ABBEY_GREEN), LocalDate.of(2025, 5, 2))).isEmpty();
    }

    @Test
    void listsAreasWithoutANamedOfficerWhomThePublicCanReach() {
        var gaps = teams.listGaps(area(Ward.BELL_YARD).borough(), TODAY).stream()
                .map(Area::name)
                .toList();
        assertThat(gaps).containsExactly("Bell Yard", "Coldharbour", "Dovecote", "Eastgate", "Foundry");
        assertThat(team(Ward.BELL_YARD, TODAY).hasNamedContact()).isFalse();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var before = Stored.rows(parts.jdbc());
        ThornfieldTeams.loadTeams(parts);
        assertThat(Stored.rows(parts.jdbc())).isEqualTo(before);
    }

    @Test
    void aHolderWhoLeavesAndOneWhoComesAreBothOnRecord() {
        run(HEADER + "X05000002,Bell Yard SNT,PC,ward-officer,Ines Duarte,2026-11-10,,bell.yard@teams.example\n");
        var today = team(Ward.BELL_YARD, TODAY);
        assertThat(names(today)).containsExactly("Ines Duarte");
        assertThat(names(team(Ward.BELL_YARD, LocalDate.of(2026, 11, 1)))).containsExactly(null, "Grace Mensah");
    }

    @Test
    void aPostOfTheSameKindPassesFromOneHolderToTheNext() {
        run(ThornfieldTeams.TEAMS.replace(
                "PC,ward-officer,Grace Mensah,no,2025-06-01", "PC,ward-officer,Ines Duarte,no,2026-11-10"));
        var was = team(Ward.BELL_YARD, LocalDate.of(2026, 11, 9)).posts().get(1);
        var is = team(Ward.BELL_YARD, LocalDate.of(2026, 11, 10)).posts().get(1);
        assertThat(is.id()).isEqualTo(was.id());
        assertThat(is.since()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(names(team(Ward.BELL_YARD, LocalDate.of(2026, 11, 9)))).contains("Grace Mensah");
    }

    @Test
    void aPostThatTheFileLacksHasEndedToday() {
        run(HEADER
                + "X05000001,Abbey Green SNT,Sergeant,sergeant,Amara Okafor,2025-06-01,,abbey.green@teams.example\n");
        assertThat(names(team(Ward.ABBEY_GREEN, TODAY))).containsExactly("Amara Okafor");
        assertThat(names(team(Ward.ABBEY_GREEN, TODAY.minusDays(1)))).hasSize(4);
    }

    @Test
    void aRefusedRowEndsNobodysPost() {
        var text = HEADER + "X05000002,Bell Yard SNT,PC,ward-officer,Ines Duarte,2026-11-10,,bell.yard@teams.example\n"
                + "X05000002,Bell Yard SNT,Sergeant,sergeant,,not a day,,bell.yard@teams.example\n";
        var report = parts.get(Importing.class).run("teams", file(text), Options.NONE, Importing.Manner.KEEP_VALID);
        assertThat(report.refused()).extracting(refused -> refused.row()).containsExactly(3L);
        assertThat(names(team(Ward.BELL_YARD, TODAY))).contains("Grace Mensah", "Ines Duarte");
    }

    @Test
    void aTeamThatIsRenamedKeepsItsFormerName() {
        run(ThornfieldTeams.TEAMS.replace("Bell Yard SNT", "Bell Yard and Market"));
        assertThat(team(Ward.BELL_YARD, TODAY).name()).isEqualTo("Bell Yard and Market");
        assertThat(team(Ward.BELL_YARD, TODAY.minusDays(1)).name()).isEqualTo("Bell Yard SNT");
    }

    @Test
    void rowsThatCannotBeRightAreRefusedWithTheirLines() {
        var report = parts.run(
                "teams",
                file(HEADER
                        + "X05999999,,PC,,Ines Duarte,,,\n"
                        + "X05000002,,PC,,Ines Duarte,2026-01-02,2026-01-01,\n"
                        + "X05000002,,PC,,Ines Duarte,,2026-01-01,\n"
                        + "X05000002,,PC,,12345,,,\n"
                        + "X05000002,," + "x".repeat(101) + ",,Ines Duarte,,,\n"),
                Map.of());
        assertThat(report.saved()).isFalse();
        assertThat(report.refused()).extracting(refused -> refused.row()).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(report.refused().getFirst().sentence()).isEqualTo("No area of today has the code \"X05999999\".");
    }

    @Test
    void ranksThatNoRoleIsSaidForAreUnderstood() {
        run(HEADER
                + "X05000004,,Special Constable,,Ada Pym,,,\nX05000004,,DWO,,Bo Lunt,,,\nX05000004,,T/Sgt,,Cy Moss,,,\n"
                + "X05000004,,Police Community Support Officer,,Di Nunn,,,\nX05000004,,Cadet leader,,Ed Orme,,,\n");
        assertThat(team(Ward.DOVECOTE, TODAY).posts())
                .extracting(Team.Post::role)
                .containsExactly("sergeant", "ward-officer", "pcso", "special", "other");
    }

    @Test
    void hoursBasesAndDutyAreShown() {
        require(
                "team-hours",
                "area_code,day,opens,closes,where,what\nX05000001,wednesday,16:00,18:00,Tannery Hall,Drop-in\n");
        require(
                "team-bases",
                "area_code,name,address,postcode,lat,lng,step_free\n"
                        + "X05000001,Old station house,1 Lane,N99 1AA,51.5,0.01,yes\n");
        require("duty-hours", """
            area_code,month,kind,reason,hours
            X05000001,2026-09,proactive,,100
            X05000001,2026-10,proactive,,120.5
            X05000001,2026-10,reactive,,60
            X05000001,2026-10,abstracted,public-order event,30
            X05000001,2026-10,absent,sickness,16
            """);
        var team = team(Ward.ABBEY_GREEN, TODAY);
        assertThat(team.hours())
                .containsExactly(new Team.Hours(
                        DayOfWeek.WEDNESDAY, LocalTime.of(16, 0), LocalTime.of(18, 0), "Tannery Hall", "Drop-in"));
        assertThat(team.base()).isNotNull().extracting(Team.Base::stepFree).isEqualTo("yes");
        var duty = teams.duty(area(Ward.ABBEY_GREEN));
        assertThat(duty)
                .extracting(Teams.DutyMonth::month)
                .containsExactly(YearMonth.of(2026, 10), YearMonth.of(2026, 9));
        assertThat(duty.getFirst().hours()).isEqualTo(226.5);
        assertThat(duty.getFirst().abstracted())
                .containsExactly(
                        new Teams.Abstraction("sickness", 16), new Teams.Abstraction("public-order event", 30));
    }

    @Test
    void hoursThatCannotBeRightAreRefused() {
        assertThat(parts.run("duty-hours", "d.csv", """
            area_code,month,kind,reason,hours
            X05000001,2026-13,proactive,,1
            X05000001,2026-10,idle,,1
            X05000001,2026-10,absent,,1
            X05000001,2026-10,reactive,,-1
            X05000006,2026-10,reactive,,1
            """, Map.of()).refusals()).isEqualTo(5);
        assertThat(parts.run("team-hours", "h.csv", """
            area_code,day,opens,closes,where
            X05000001,someday,10:00,11:00,Hall
            X05000001,monday,11:00,10:00,Hall
            X05000001,monday,25:00,26:00,Hall
            """, Map.of()).refusals()).isEqualTo(3);
    }

    @Test
    void establishmentIsCountedAtTheFirstOfEachMonth() {
        var months = teams.establishment(area(Ward.ABBEY_GREEN), YearMonth.of(2025, 7), YearMonth.of(2026, 2));
        assertThat(months.getFirst()).isEqualTo(new Teams.Establishment(YearMonth.of(2026, 2), 4, 3, 1));
        assertThat(months.getLast()).isEqualTo(new Teams.Establishment(YearMonth.of(2025, 7), 2, 2, 0));
    }

    @Test
    void theMetsListNamesTeamsAndItsOddLinesArePassedOver() {
        var report = parts.run("teams", "met.csv", """
            borough,snt_name,ward_code,in_WD25
            Thornfield,Dovecote,X05000004,yes
            ,,-1,no
            ,N/K,N/K,no
            ,West End (NOT ACTIVE),E05000649,no
            """, Map.of());
        assertThat(report.saved()).isTrue();
        assertThat(report.kept()).isEqualTo(1);
        assertThat(report.notes()).filteredOn(note -> note.startsWith("Line ")).hasSize(3);
        assertThat(team(Ward.DOVECOTE, TODAY).posts()).isEmpty();
    }

    private void run(String text) {
        require("teams", text);
    }

    private void require(String kind, String text) {
        var report = parts.run(kind, kind + ".csv", text, Map.of());
        assertThat(report.saved()).as(report.toString()).isTrue();
    }

    private static ImportFile file(String text) {
        return ImportFile.of(
                "teams.csv",
                () -> new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private Team team(Ward ward, LocalDate day) {
        return teams.find(area(ward), day).orElseThrow();
    }

    private Area area(Ward ward) {
        return parts.get(Areas.class).findByCode(ward.code).orElseThrow();
    }

    private static List<String> names(Team team) {
        return team.posts().stream()
                .map(post -> post.officer() == null ? null : post.officer().name())
                .toList();
    }
}
