package org.wardmote.volunteering.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.volunteering.WatchInThornfield;

class WatchSchemesModuleTests {

    private static final WatchInThornfield WATCH = new WatchInThornfield();
    private static final String HERE = "/watch/thornfield/abbey-green";

    @AfterAll
    static void close() {
        WATCH.close();
    }

    @BeforeEach
    void forget() {
        WATCH.letters.forget();
    }

    @Test
    void whoeverAsksIsToldOfEachStepUntilTheSchemeLives() {
        var link = WATCH.start("Mill Lane between the bridge and the church", "nadia@residents.example");
        assertThat(WATCH.anybody().see(link))
                .contains("A watch scheme was asked for.", "Next: an officer is named, by 21 November 2026.");
        assertThat(WATCH.see(HERE)).doesNotContain("Mill Lane between");
        var scheme = WATCH.newest();
        assertThat(WATCH.listed(WATCH.tom())).contains(scheme);
        assertThat(WATCH.tom().see(scheme)).contains(WatchInThornfield.contribution(link), "Mill Lane between");

        WATCH.name(scheme);
        assertThat(WATCH.text("volunteering.step")).contains("PC Tom Whitlock is the named officer");
        assertThat(WATCH.tom().post(scheme + "/launch").getStatus()).isEqualTo(409);
        WATCH.done(WATCH.tom()
                .post(scheme + "/neighbours", "title", "Mill Lane Watch", "outline", "Mill Lane, numbers 1 to 40"));
        WATCH.propose(scheme, "yes");
        assertThat(WATCH.tom().post(scheme + "/check").getStatus()).isEqualTo(422);
        WATCH.done(WATCH.tom().post(scheme + "/check", "note", "References were taken."));
        WATCH.done(WATCH.tom().post(scheme + "/launch"));

        assertThat(WATCH.text("volunteering.step")).contains("The scheme is live.");
        assertThat(WATCH.anybody().see(link))
                .contains("PC Tom Whitlock is the named officer", "References were taken.", "The scheme is live.");
        assertThat(WATCH.see(HERE))
                .contains("Mill Lane Watch", "Mill Lane, numbers 1 to 40", "Live since 18 November 2026")
                .doesNotContain("Rosa", WatchInThornfield.ROSA);
        assertThat(WATCH.tom().see(scheme)).doesNotContain("Rosa", WatchInThornfield.ROSA);
    }

    @Test
    void nobodyIsCheckedAsCoordinatorBeforeTheySayYesAtTheirOwnLink() {
        WATCH.start("Quarry Walk", "first@residents.example");
        var scheme = WATCH.newest();
        WATCH.name(scheme);
        WATCH.done(WATCH.tom().post(scheme + "/neighbours", "title", "Quarry Walk", "outline", "Quarry Walk"));
        WATCH.propose(scheme, "no");
        assertThat(WATCH.tom().post(scheme + "/check", "note", "Done").getStatus())
                .isEqualTo(409);

        var link = WATCH.rosas(scheme);
        var rosa = WATCH.anybody();
        assertThat(rosa.see(link)).contains("An officer has proposed you as coordinator of Quarry Walk");
        assertThat(WATCH.tom().see(scheme)).contains("Proposed, and has not answered yet");
        assertThat(rosa.get(link + "x").getStatus()).isEqualTo(404);
        WATCH.done(rosa.post(link.replace("?", "/consent?"), "do", "yes"));
        WATCH.done(WATCH.tom().post(scheme + "/check", "note", "References were taken."));

        assertThat(rosa.fill(link, link.replace("?", "/consent?"), "do", "no").getStatus())
                .isEqualTo(200);
        assertThat(rosa.get(link).getStatus()).isEqualTo(404);
        assertThat(WATCH.tom().see(scheme)).contains("Neighbours found", "Somebody else is looked for");
    }

    @Test
    void whatIsLateIsRecordedOnceAtItsMomentAndToldToWhoeverSupervises() {
        WATCH.start("Heron Close", "late@residents.example");
        var scheme = WATCH.newest();
        WATCH.clock.advance(Duration.ofHours(80));
        WATCH.tick();
        WATCH.tick();

        var steps = WATCH.desk.row("""
            select count(*) as n, max(t.happened_at - s.since) = interval '72 hours' as in_time
              from volunteering.step t join volunteering.scheme s on s.id = t.scheme
             where t.kind = 'overdue' and s.reference = ?\
            """, WatchInThornfield.reference(scheme));
        assertThat(steps).containsEntry("n", 1L).containsEntry("in_time", true);
        assertThat(WATCH.letters.staged("volunteering.overdue"))
                .extracting(one -> one.person())
                .contains(WATCH.sergeant.id());
        var tom = WATCH.tom();
        assertThat(tom.see("/desk/watch")).contains("Heron Close", "Late: it was due");
        tom.post(scheme + "/officer", "officer", tom.id().value().toString());
        assertThat(tom.see(scheme)).contains("Officer named").doesNotContain("Late: it was due");
    }

    @Test
    void declinedRequestIsEndedWithItsReasonAndDeclinedRestartLeavesTheSchemeDormant() {
        var tom = WATCH.tom();
        var link = WATCH.start("One house", "alone@residents.example");
        var first = WATCH.newest();
        assertThat(tom.post(first + "/decline").getStatus()).isEqualTo(422);
        WATCH.done(tom.post(first + "/decline", "note", "Another scheme covers this street."));
        assertThat(WATCH.anybody().see(link)).contains("will not be started for now", "Another scheme covers");
        assertThat(tom.post(first + "/officer", "officer", tom.id().value().toString())
                        .getStatus())
                .isEqualTo(409);

        var scheme = WATCH.live("Priory Rise");
        WATCH.done(tom.post(scheme + "/rest", "note", "Nobody coordinates it."));
        var restart = "/watch/schemes/" + WatchInThornfield.reference(scheme) + "/restart";
        var again = WATCH.asked(restart, "words", "Six of us would join.");
        assertThat(WATCH.see(HERE)).contains("Priory Rise", "Being started again");
        assertThat(tom.see(scheme)).contains("Restart asked for");
        WATCH.done(tom.post(scheme + "/decline", "note", "We have no officer before spring."));
        assertThat(WATCH.anybody().see(again)).contains("We have no officer before spring.");
        assertThat(tom.see(scheme)).contains("Dormant");
    }

    @Test
    void othersDoNotSeeItAndTheOverseerReadsWithoutAWayToAct() {
        WATCH.start("Sorrel Court", "some@residents.example");
        var scheme = WATCH.newest();
        var elsewhere = WATCH.desk.officer("PC Grace Mensah", "metropolitan", Ward.BELL_YARD, Function.ANSWER);
        var overseer = WATCH.desk.officer("Edmund Ach", "mopac", null, Function.SCRUTINISE);

        assertThat(elsewhere.status(scheme)).isEqualTo(404);
        assertThat(elsewhere.see("/desk/watch")).doesNotContain("Sorrel Court");
        assertThat(elsewhere.post(scheme + "/decline", "note", "No").getStatus())
                .isEqualTo(404);
        assertThat(overseer.see(scheme))
                .contains("Sorrel Court", "A watch scheme was asked for.")
                .doesNotContain("What can be done", "Asked for in");
        assertThat(overseer.status(scheme + "/decline")).isEqualTo(404);
    }

    @Test
    void dangerComesFirstAndNothingTypedIsLost() {
        var danger =
                WATCH.ask(WatchInThornfield.START, "outline", "Elm Row", "words", "He is going to kill me tonight");
        assertThat(danger.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(danger)).contains("999");
        assertThat(TestBrowser.html(danger)).contains("value=\"Elm Row\"");

        var wrong = WATCH.ask(WatchInThornfield.START, "words", "Please", "email", "nobody");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(wrong)).contains("Say which streets or homes you mean.");
        assertThat(TestBrowser.html(wrong)).contains("Please", "value=\"nobody\"");
    }

    @Test
    void pressedTwiceIsAskedOnce() {
        var first = WATCH.start("Twice Lane", "twice@residents.example");
        assertThat(WATCH.start("Twice Lane", "twice@residents.example")).isEqualTo(first);
        assertThat(WATCH.desk.row("select count(*) as n from volunteering.scheme where outline = 'Twice Lane'"))
                .containsEntry("n", 1L);
    }

    @Test
    void whatSomebodySaidByTelephoneBecomesARequestOnce() {
        var tom = WATCH.tom();
        var said = WATCH.desk.say(Ward.ABBEY_GREEN, "We want a watch in Fern Street.", null);
        var form = "/desk/watch/new?contribution=" + said.reference();
        assertThat(tom.see("/desk/contributions/" + said.reference())).contains("Start or restart a watch scheme");
        assertThat(tom.see(form)).contains("For which scheme?");
        assertThat(tom.post(form, "scheme", "new").getStatus()).isEqualTo(422);
        WATCH.done(tom.post(form, "scheme", "new", "outline", "Fern Street"));
        WATCH.done(tom.post(form, "scheme", "new", "outline", "Fern Street"));
        assertThat(WATCH.desk.row("select count(*) as n from volunteering.scheme where outline = 'Fern Street'"))
                .containsEntry("n", 1L);
        assertThat(WATCH.anybody().see(said.path())).contains("A watch scheme was asked for.");
    }

    @Test
    void postcodeLeadsToTheSchemesOfItsWardAndStandsInNoAddress() {
        var found = WATCH.anybody().fill("/watch", "/watch", "where", Thornfield.IN_ABBEY_GREEN);
        assertThat(found.getHeader("Location")).isEqualTo(HERE);
        assertThat(TestBrowser.text(WATCH.anybody().fill("/watch", "/watch", "where", Thornfield.NEAR_BELL_YARD)))
                .contains("Abbey Green, Thornfield", "Bell Yard, Thornfield");
        assertThat(WATCH.anybody().fill("/watch", "/watch", "where", "zzzqqq").getStatus())
                .isEqualTo(422);
    }

    @Test
    void registerIsBroughtInOnceAndItsCoordinatorGetsTheirLink() {
        var rows = """
            id,area_code,name,outline,stage,since,officer,coordinator_name,coordinator_email,consent_source
            w1,X05000002,Bell Watch,Bell Lane,live,2026-05-01,PC Ann Dee,Rosa Tindall,rosa@residents.example,a form
            w2,X05000002,,Yard End,live,2026-05-01,,,,
            w3,X05000002,Yard Watch,Yard End,live,2026-05-01,,Ben,ben@residents.example,
            """;
        var report = WATCH.desk.pages().run("watch-schemes", "w.csv", rows, Map.of());
        assertThat(report.refused().toString()).contains("name", "consent_source");
        var good = rows.lines().limit(2).collect(java.util.stream.Collectors.joining("\n"));
        assertThat(WATCH.desk
                        .pages()
                        .run("watch-schemes", "w.csv", good, Map.of())
                        .saved())
                .isTrue();
        assertThat(WATCH.see("/watch/thornfield/bell-yard"))
                .contains("Bell Watch", "Live since 1 May 2026", "put in touch");
        assertThat(WATCH.text("volunteering.proposed")).contains("You coordinate Bell Watch");
        assertThat(WATCH.desk
                        .pages()
                        .run("watch-schemes", "w.csv", good, Map.of())
                        .saved())
                .isFalse();
    }

    @Test
    void historyOfASchemeStands() {
        WATCH.start("Stone Alley", "stone@residents.example");
        for (var change : new String[] {"update volunteering.step set note = 'x'", "delete from volunteering.step"})
            assertThatThrownBy(() -> WATCH.desk.pages().jdbc().sql(change).update())
                    .hasMessageContaining("never changed");
    }
}
