package org.wardmote.messaging.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.messaging.Subscribing.NIA;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.messaging.Subscribing;

class RollModuleTests {

    private static final String NEW = "/desk/subscribers/new";

    private final Subscribing thornfield = new Subscribing();
    private final Officer amara =
            thornfield.desk.officer("PC Amara Okafor", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);

    @AfterEach
    void close() {
        thornfield.close();
    }

    @Test
    void staffSeeCountsOfTheirAreaAndNobodysName() {
        thornfield.subscribe(NIA);
        thornfield.subscribe("tom@residents.example", "where", "N99 1AA", "topics", "appeals");
        thornfield.subscribe("ann@residents.example", "where", Thornfield.IN_BELL_YARD);
        thornfield.ask(thornfield.pages.browser(), "email", "unconfirmed@residents.example");
        var page = amara.see("/desk/subscribers");
        assertThat(page)
                .contains("Abbey Green 2 1 1 0 0 0 0 0", "Thornfield, the whole borough 0")
                .doesNotContain("Bell Yard", "residents.example");
        assertThat(thornfield
                        .desk
                        .officer("Sgt Ife Bello", "metropolitan", null, Function.COMPOSE)
                        .see("/desk/subscribers"))
                .contains("Bell Yard 1")
                .doesNotContain("Put somebody down");
        assertThat(amara.status("/desk/subscribers?borough=lambeth")).isEqualTo(404);
        assertThat(thornfield.signedIn(NIA).get("/desk/subscribers").getStatus())
                .isEqualTo(404);
    }

    @Test
    void somebodyWithoutEmailIsPutDownWithHowAndWhenTheySaidYes() {
        amara.see(NEW);
        var entered = enter("postal", "14 Mill House\nBell Lane", "by", "letter");
        assertThat(entered.getHeader("Location")).isEqualTo("/desk/subscribers?done=entered");
        assertThat(thornfield.count("following where live and channel = 'letter'"))
                .isEqualTo(1);
        assertThat(thornfield
                        .pages
                        .jdbc()
                        .sql("select source, entered_by, confirmed_at::date::text as day, mark from"
                                + " messaging.subscriber")
                        .query()
                        .singleRow())
                .containsEntry("source", "recorded by an officer: consent in-person")
                .containsEntry("entered_by", amara.id().value())
                .containsEntry("day", "2026-11-16")
                .containsEntry("mark", null);
        assertThat(thornfield
                        .pages
                        .jdbc()
                        .sql("select source from people.consent where purpose = 'BE_TOLD' and given")
                        .query(String.class)
                        .single())
                .isEqualTo("recorded by an officer: consent in-person");
        assertThat(enter("telephone", "020 7946 0100", "by", "call").getStatus())
                .isEqualTo(303);
        assertThat(thornfield.count("following where live and channel = 'call'"))
                .isEqualTo(1);
        assertThat(enter("postal", "9 Kiln Row", "by", "visit").getStatus()).isEqualTo(303);
        assertThat(thornfield.count("following where live and channel = 'visit'"))
                .isEqualTo(1);
        assertThat(TestBrowser.text(enter("by", "visit"))).contains("Give the postal address");
    }

    @Test
    void whatIsMissingIsSaid() {
        amara.see(NEW);
        assertThat(TestBrowser.text(enter("by", "letter", "name", "", "consent", "guessed", "day.year", "2027")))
                .contains(
                        "Give the name",
                        "Give the postal address",
                        "Choose how they said yes",
                        "Give the day on which they said yes");
        assertThat(thornfield.count("subscriber")).isZero();
    }

    @Test
    void placeOfAnotherTeamIsRefused() {
        amara.see(NEW);
        var refused = enter("by", "call", "telephone", "020 7946 0100", "where", Thornfield.IN_BELL_YARD);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(TestBrowser.text(refused)).contains("This place is outside your area");
        assertThat(thornfield.count("subscriber")).isZero();
    }

    @Test
    void placeThatMayBeSeveralIsAskedAboutAndEverythingElseIsKept() {
        amara.see(NEW);
        var which = enter("by", "call", "telephone", "020 7946 0100", "where", Thornfield.NEAR_BELL_YARD);
        assertThat(TestBrowser.html(which))
                .contains("name=\"telephone\" value=\"020 7946 0100\"", "name=\"day.month\" value=\"11\"");
    }

    private MockHttpServletResponse enter(String... fields) {
        var given = new ArrayList<>(List.of(fields));
        for (var usual : List.of(
                List.of("name", "Edna Thistlewood"),
                List.of("where", "N99 1AA"),
                List.of("topics", "meetings"),
                List.of("reach", "ward"),
                List.of("pace", "weekly"),
                List.of("consent", "in-person"),
                List.of("day.day", "16"),
                List.of("day.month", "11"),
                List.of("day.year", "2026"))) if (!given.contains(usual.getFirst())) given.addAll(usual);
        return amara.post(NEW, given.toArray(String[]::new));
    }
}
