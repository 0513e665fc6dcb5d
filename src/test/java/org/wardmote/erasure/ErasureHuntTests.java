package org.wardmote.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.StaffPages.answer;
import static org.wardmote.ledger.WaysIn.ABBEY_GREEN;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.EverywhereInTheDatabase;
import org.wardmote.TestBrowser;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.ledger.WaysIn;

class ErasureHuntTests {

    private static final String EMAIL = "zoe.lunt@residents.example";
    private static final String[] HER = {
        "Zoë",
        "Zoe",
        "Lunt",
        EMAIL,
        "zoe.lunt",
        "07700 900123",
        "7700900123",
        "7700 900 123",
        "14 Mill House",
        "Zofia",
        "Marczak",
        "7946 0456",
        "79460456",
        "3 Weir Cottages"
    };

    /// Where others wrote of her, so that what is found nowhere in the end was there before.
    private static final String[] OTHERS_WORDS = {
        "ledger.words.text",
        "ledger.opening.purpose",
        "people.access_log.purpose",
        "people.granted.reason",
        "people.grant_end.reason"
    };

    private final AllModules all = new AllModules();
    private final Officer amara =
            all.desk.officer("PC Amara Okafor", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER, Function.SUPERVISE);
    private final Officer tom =
            all.desk.officer("PC Tom Whitlock", "metropolitan", null, Function.ANSWER, Function.SUPERVISE);
    private final Officer ife =
            all.desk.officer("Sgt Ife Bello", "metropolitan", null, Function.ANSWER, Function.SUPERVISE);
    private final TestBrowser zoe = all.pages.browser();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void whoeverIsErasedIsFoundNowhereAndThePublicRecordKeepsItsSense() {
        speaksOnEveryWayIn();
        handled();
        assertThat(open()).isZero();
        var counted = all.counted();
        assertThat(counted).isNotEmpty();
        var there = found();
        for (var place : OTHERS_WORDS) assertThat(there).anyMatch(found -> found.startsWith(place));
        var before = references();

        assertThat(zoe.fill("/my/data/erasure", "/my/data/erasure", "sure", "yes")
                        .getRedirectedUrl())
                .isEqualTo("/privacy/erased");
        all.run();

        assertThat(found()).isEmpty();
        assertThat(all.counted()).isEqualTo(counted);
        assertThat(references()).isEqualTo(before);
        assertThat(all.mailsTo(EMAIL).getLast()).contains("removed");
        assertThat(zoe.get("/my").getStatus()).isEqualTo(303);
        for (var reference : before)
            assertThat(all.pages
                            .jdbc()
                            .sql("select coalesce(person::text, 'nobody') from ledger.contribution where reference = ?")
                            .param(reference)
                            .query(String.class)
                            .single())
                    .isNotEqualTo(zoeIs);
        assertThat(amara.see("/desk/contributions/" + before.getFirst()))
                .contains("I am account removed, ring me on account removed")
                .contains("account removed has told us");
    }

    @Test
    void openCaseWaitsForANamedPersonWhoDecidesAndThePersonIsTold() {
        all.signedIn(zoe, EMAIL);
        contact(zoe, "I am Zoë Lunt. The lamp is out.");
        all.desk.say(Ward.ABBEY_GREEN, "Zoe Lunt saw it.", null);
        assertThat(zoe.fill("/my/data/erasure", "/my/data/erasure", "sure", "yes")
                        .getRedirectedUrl())
                .isEqualTo("/my/data/erasure");
        assertThat(found()).isNotEmpty();

        var kit = all.desk.officer("Kit Ames", "metropolitan", null, Function.ADMINISTER);
        var request = all.desk.row(
                "select r.reference, d.id from people.data_request r join people.restricted_record d on d.request ="
                        + " r.id");
        var page = "/desk/data-requests/" + request.get("reference");
        assertThat(kit.see(page)).contains(references().getFirst());
        assertThat(kit.post(
                                page,
                                "record",
                                "" + request.get("id"),
                                "keep",
                                "yes",
                                "because",
                                "It is not answered yet.",
                                "tell",
                                "yes")
                        .getStatus())
                .isEqualTo(303);
        all.run();

        assertThat(all.mailsTo(EMAIL).getLast()).contains(references().getFirst(), "It is not answered yet.");
        assertThat(found())
                .isNotEmpty()
                .allMatch(
                        place -> place.startsWith("ledger.words.") || place.startsWith("people.restricted_identity."));
        assertThat(all.desk.row("select count(*) as n from ledger.words where text like '%Zoe Lunt%'"))
                .containsEntry("n", 0L);
        assertThat(zoe.get("/my").getStatus()).isEqualTo(303);
    }

    private String zoeIs = "";

    private void speaksOnEveryWayIn() {
        contact(zoe, "I am Zoë Lunt, ring me on +44 7700 900 123. The lamp is out.");
        contact(all.pages.browser(), "It is out.", "Zofia Marczak", "020 7946 0456", "3 Weir Cottages\nBell Lane");
        all.signedIn(zoe, EMAIL);
        zoeIs = all.pages
                .jdbc()
                .sql("select person::text from people.route where confirmed_at is not null and address = ?")
                .param(EMAIL)
                .query(String.class)
                .single();
        zoe.fill("/my/about-me", "/my/about-me", "carer", "yes");
        said(zoe, "words", "Zoë again: 07700-900123, 14 Mill House, Bell Lane.", "email", EMAIL);
        all.mail("zoe.lunt@residents.example", "Zoe Lunt", "reply@thornfield.example", "Zoe Lunt writes by mail.");
        subscribes();
        amara.browser().get("/desk/log");
        var ward = all.desk.ward(Ward.ABBEY_GREEN).id().number();
        assertThat(amara.post(
                                "/desk/log",
                                "words",
                                "Zoe Lunt said it in the street.",
                                "ward",
                                "" + ward,
                                "wish",
                                "contact",
                                "name",
                                "Zoe Lunt",
                                "email",
                                EMAIL.toUpperCase(java.util.Locale.ROOT))
                        .getStatus())
                .isEqualTo(303);
        all.desk.say(Ward.ABBEY_GREEN, "My neighbour Zoe Lunt saw it. Zoe.Lunt (at) residents.example", null);
        all.desk.say(Ward.ABBEY_GREEN, "Zofia Marczak, 3 Weir Cottages, is on (020) 79460456.", null);
        all.run();
    }

    /// To messages about her street, without signing in.
    private void subscribes() {
        var browser = all.pages.browser();
        var asked = browser.fill(
                "/subscribe", "/subscribe", "email", EMAIL, "where", "N99 1AA", "reach", "walk", "topics", "safety");
        assertThat(asked.getStatus()).isEqualTo(303);
        all.run();
        assertThat(all.mailsTo(EMAIL)).anyMatch(mail -> mail.contains("Confirm that you want messages"));
    }

    private static void contact(TestBrowser browser, String words) {
        contact(browser, words, "Zoë Lunt", "07700 900123", "14 Mill House\nBell Lane\nThornfield");
    }

    private static void contact(TestBrowser browser, String words, String name, String telephone, String postal) {
        said(
                browser,
                "words",
                words,
                "name",
                name,
                "email",
                EMAIL,
                "telephone",
                telephone,
                "postal",
                postal,
                "quotable",
                "yes");
    }

    private static void said(TestBrowser browser, String... fields) {
        assertThat(WaysIn.say(browser, ABBEY_GREEN, fields).getStatus()).isEqualTo(303);
    }

    private void handled() {
        passedAround(references().getFirst());
        for (var reference : references()) {
            var at = "/desk/contributions/" + reference;
            ife.post(at + "/assignment");
            ife.post(at + "/note", "words", "Zoë Lunt rang from 07700900123.");
            ife.post(at + "/answer", "words", "Dear Zoë Lunt, I am", "do", "draft", "nextStep", "Ring Zoë Lunt");
            tom.post(at + "/answer", "words", "Dear Zoe Lunt,", "do", "draft");
            assertThat(ife.post(at + "/answer", answer("Zoë Lunt has told us; the lamp is mended."))
                            .getStatus())
                    .isEqualTo(303);
            var answer = all.pages
                    .jdbc()
                    .sql("select a.id from ledger.answer a join ledger.contribution c on c.id = a.contribution"
                            + " where c.reference = ?")
                    .param(reference)
                    .query(Long.class)
                    .single();
            tom.post(at + "/answer/" + answer + "/release", "good", "yes", "words", "Zoe Lunt's lamp is mended.");
        }
        functionGivenAndEnded();
        all.run();
        assertThat(zoe.post("/contributions/" + references().getFirst() + "/satisfaction", "score", "4")
                        .getStatus())
                .isEqualTo(303);
        readForAPurpose();
    }

    /// Asked back, offered to the council and returned, handed over for leave.
    private void passedAround(String reference) {
        var at = "/desk/contributions/" + reference;
        var council = all.desk.officer("Nora Field", "lambeth-council", null, Function.ANSWER);
        for (var done : List.of(
                ife.post(at + "/assignment"),
                ife.post(at + "/question", "words", "Zoë Lunt, at what time?"),
                zoe.fill(
                        "/contributions/" + reference,
                        "/contributions/" + reference + "/replies",
                        "words",
                        "At night. Zoe Lunt"),
                ife.post(at + "/referral", "to", "lambeth-council", "reason", "Zoe Lunt means a lamp of yours."),
                council.post(at + "/referral/return", "why", "Zoë Lunt means another lamp."),
                ife.post("/desk/handover", "to", tom.id().value().toString())))
            assertThat(done.getStatus()).isEqualTo(303);
    }

    private void functionGivenAndEnded() {
        all.pages
                .jdbc()
                .sql("with given as (insert into people.granted (person, function, organisation, begins, how,"
                        + " granted_at, reason) values (?, 'ANALYSE', 'metropolitan', date '2026-01-01', 'command',"
                        + " now(), 'Zoë Lunt asked for her') returning id) insert into people.grant_end (granted,"
                        + " on_day, how, ended_at, reason) select id, date '2026-02-01', 'command', now(), 'Zoe Lunt"
                        + " complained' from given")
                .param(tom.id().value())
                .update();
    }

    private void readForAPurpose() {
        var said = all.desk.say(Ward.ABBEY_GREEN, "A child next door is hurt.", null);
        amara.post(StaffPages.path(said) + "/passing", "to", "safeguarding", "tell", "It is with people who can help.");
        assertThat(amara.post(StaffPages.path(said) + "/opening", "words", "Zoë Lunt rang about it")
                        .getStatus())
                .isEqualTo(303);
        assertThat(amara.see(StaffPages.path(said))).contains("A child next door is hurt.");
        all.run();
    }

    private List<String> references() {
        return all.pages
                .jdbc()
                .sql("select reference from ledger.contribution order by id")
                .query(String.class)
                .list();
    }

    private long open() {
        return all.pages
                .jdbc()
                .sql("select count(*) from ledger.contribution where state not in ('closed', 'passed-on')")
                .query(Long.class)
                .single();
    }

    private List<String> found() {
        return new ArrayList<>(EverywhereInTheDatabase.find(all.pages.superuser(), HER));
    }
}
