package org.wardmote.messaging.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.messaging.Subscribing.NIA;
import static org.wardmote.messaging.Subscribing.below;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmote.importing.Report;
import org.wardmote.messaging.Subscribing;

class SubscribersImportModuleTests {

    private static final String HEADER =
            "email,telephone,postal,area_code,postcode,reach,topics,pace,consent_source,consent_date\n";

    private final Subscribing thornfield = new Subscribing();

    @AfterEach
    void close() {
        thornfield.close();
    }

    private Report bring(String rows) {
        return thornfield.pages.run("subscribers", "list.csv", HEADER + rows, Map.of());
    }

    @Test
    void whoHasConsentedIsFollowingAndGetsNoMailAboutIt() {
        assertThat(bring("""
            nia@residents.example,,,X05000001,,,safety;appeals,weekly,their form of 2021,2021-03-04
            NIA@residents.example,,,,N99 2AA,walk,,,their form of 2021,2021-03-04
            ,020 7946 0100,,X05000002,,,,,a call,2024-01-02
            ,,14 Mill House,X05000002,,borough,newsletter,monthly,a letter,2024-01-02
            """).saved()).isTrue();
        assertThat(thornfield.count("subscriber where confirmed_at is not null"))
                .isEqualTo(3);
        assertThat(thornfield.count("following where live")).isEqualTo(4);
        assertThat(thornfield.count("subscriber where source = 'brought in: their form of 2021'"
                        + " and confirmed_at = '2021-03-04T00:00Z'"))
                .isEqualTo(1);
        assertThat(thornfield.mails(NIA)).isEmpty();
    }

    @Test
    void mobileNumberGetsTextsWithTheConsentThatCameWithIt() {
        var rows = "mobile,area_code,consent_source,consent_date\n";
        var kept = thornfield.pages.run(
                "subscribers",
                "list.csv",
                rows + "07700 900123,X05000001,a form,2024-01-02\n+447700900123,X05000002,a form,2024-01-02\n",
                Map.of());
        assertThat(kept.saved()).isTrue();
        assertThat(thornfield.count("following where live and channel = 'text'"))
                .isEqualTo(2);
        assertThat(thornfield.count("subscriber")).isEqualTo(1);
        var refused = thornfield.pages.run(
                "subscribers", "list.csv", rows + "020 7946 0100,X05000001,a form,2024-01-02\n", Map.of());
        assertThat(refused.refused().getFirst().sentence()).contains("no mobile number of this country");
    }

    @Test
    void whoseConsentNobodyKnowsIsAskedFirst() {
        assertThat(bring("nia@residents.example,,,X05000001,,,,,an old list,\n").saved())
                .isTrue();
        assertThat(thornfield.count("following where live")).isZero();
        assertThat(thornfield.mails(NIA)).hasSize(1);
        var link = thornfield.link(NIA);
        thornfield.pages.browser().fill(link, below(link, "/confirmation"));
        assertThat(thornfield.count("following where live")).isEqualTo(1);
    }

    @Test
    void oldListBringsNobodyBackWhoHasStoppedSince() {
        var link = thornfield.subscribe(NIA);
        thornfield.pages.browser().forge(below(link, "/stop"), "List-Unsubscribe", "One-Click");
        var report = bring("nia@residents.example,,,X05000002,,,,,an old list,2024-01-02\n");
        assertThat(report.saved()).isFalse();
        assertThat(report.refused().getFirst().sentence()).contains("stopped all messages since");
        assertThat(bring("nia@residents.example,,,X05000002,,,,,an old list,\n").saved())
                .isFalse();
        assertThat(thornfield.count("following where live")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\",,,X05000001,,,,,a list,2024-01-02\"|are empty",
                "\"not an address,,,X05000001,,,,,a list,2024-01-02\"|holds no address",
                "\"nia@residents.example,,,X99,,,,,a list,2024-01-02\"|No area of today",
                "\"nia@residents.example,,,,,,,,a list,2024-01-02\"|Give a postcode",
                "\"nia@residents.example,,,X05000001,,galaxy,,,a list,2024-01-02\"|how far",
                "\"nia@residents.example,,,X05000001,,,gossip,,a list,2024-01-02\"|no topic",
                "\"nia@residents.example,,,X05000001,,,,hourly,a list,2024-01-02\"|how often",
                "\",020 7946 0100,,X05000001,,,,,a list,\"|nobody can be asked",
                "\"nia@residents.example,,,X05000001,,,,,,2024-01-02\"|consent_source"
            })
    void badRowIsRefusedWithWhatWouldBeRight(String row, String sentence) {
        var report = bring(row + "\n");
        assertThat(report.saved()).isFalse();
        assertThat(report.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.row()).isEqualTo(2);
            assertThat(refused.sentence()).contains(sentence);
        });
    }
}
