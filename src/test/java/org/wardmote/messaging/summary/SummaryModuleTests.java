package org.wardmote.messaging.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.TestClock;
import org.wardmote.TestCommand;
import org.wardmote.TestPages;
import org.wardmote.area.Areas;
import org.wardmote.messaging.CorrespondenceOnPaper;
import org.wardmote.site.ThornfieldPolice;

class SummaryModuleTests {

    private static final String ABBEY_GREEN = "/areas/thornfield/abbey-green";
    private static final TestClock CLOCK = TestClock.noon();
    private static final TestPages PAGES = TestPages.of(
            CLOCK,
            List.of(CorrespondenceOnPaper.class),
            "area",
            "guide",
            "engagement",
            "people",
            "messaging.post",
            "messaging.way",
            "messaging.summary",
            "ledger",
            "priority",
            "scrutiny");

    static {
        ThornfieldPolice.load(PAGES);
    }

    @AfterAll
    static void close() {
        PAGES.close();
    }

    @AfterEach
    void noonAgain() {
        CLOCK.set(Instant.parse("2026-11-18T12:00:00Z"));
        PAGES.catchUp();
    }

    @Test
    void tellsWhoWorksOnWhatAndWhenTheyCanBeMet() {
        assertThat(PAGES.browser().see(ABBEY_GREEN + "/summary"))
                .contains("Your police in Abbey Green", "September 2026 to November 2026")
                .contains(
                        "Sergeant Amara Okafor Leads the team Telephone: 020 7946 0101",
                        "PCSO",
                        "Nobody holds this post now.")
                .contains("Email: abbey.green@teams.example", "Thursday, 5:30pm to 7pm: Tannery Hall")
                .contains("Mopeds on the green after dark", "What we did, 3 November 2026: Two mopeds seized.")
                .contains("Bicycles stolen at the station Agreed on 2 June 2026. Nothing has been done yet")
                .contains("Nothing new has been told in time; it was due by 2 September 2026.")
                .contains("Abbey Green ward panel Tuesday 24 November 2026, 6:30pm to 8pm Tannery Hall, N99 1AA"
                        + " Step-free.")
                .contains("Street briefing Cancelled. Saturday 21 November 2026")
                .contains("No answer to what people said here was published in these months.")
                .contains("Made from the records of the team as they stood on 18 November 2026.");
    }

    @Test
    void isToldInEasyWordsToo() {
        assertThat(PAGES.browser().see(ABBEY_GREEN + "/summary/easy-read"))
                .contains("The police where you live: Abbey Green", "These are your police", "Come and talk to us");
    }

    @Test
    void saysThatNothingIsPublishedRatherThanNothing() {
        assertThat(PAGES.browser().see("/areas/thornfield/dovecote/summary"))
                .contains("No team is published for this area.")
                .contains("The team has published nothing that it works on here.")
                .contains("No meeting is announced.");
    }

    @Test
    void isAskedForByItsLastMonthWithinTwoYears() {
        var browser = PAGES.browser();
        assertThat(browser.see(ABBEY_GREEN + "/summary?period=2026-10"))
                .contains("August 2026 to October 2026", "as they stood on 31 October 2026", "Mopeds on the green");
        for (var period : new String[] {"2026-12", "2024-10", "2026-13", "x", "2026-1", "%27"})
            assertThat(browser.get(ABBEY_GREEN + "/summary?period=" + period).getStatus())
                    .as(period)
                    .isEqualTo(404);
        assertThat(browser.get("/areas/thornfield/nowhere/summary.pdf").getStatus())
                .isEqualTo(404);
    }

    @Test
    void isPrintedInThreeMannersThatAScreenReaderReads() throws IOException {
        for (var manner : Manner.values()) {
            var response = PAGES.browser().get(ABBEY_GREEN + "/" + manner.file());
            assertThat(response.getContentType()).isEqualTo("application/pdf");
            var pdf = response.getContentAsByteArray();
            assertThat(Validation.faults(pdf)).as(manner.file()).isEmpty();
            assertThat(text(pdf)).contains("Amara Okafor", "Two mopeds seized.", "localhost:8080" + ABBEY_GREEN);
        }
    }

    @Test
    void fitsOnOneSheetInTheStandardManner() throws IOException {
        var pdf = PAGES.browser().get(ABBEY_GREEN + "/summary.pdf").getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void squaresLeadToThePageOfTheArea() throws Exception {
        var area = PAGES.get(Areas.class).find("thornfield", "abbey-green").orElseThrow();
        var leaflet = PAGES.get(Leaflets.class).make(area, Edition.of(LocalDate.of(2026, 11, 18)), Manner.STANDARD);
        assertThat(QrReading.read(leaflet.onward().picture()))
                .isEqualTo(leaflet.onward().link());
        assertThat(leaflet.onward().link()).isEqualTo("http://localhost:8080" + ABBEY_GREEN);
    }

    @Test
    void oneCommandPrintsThemAll(@TempDir Path folder) throws Exception {
        var said = TestCommand.run(PAGES, new SummariesCommand(), folder.toString(), "--manner", "all");
        assertThat(said).contains("Thornfield: 18", "18 summaries").contains("a second.");
        assertThat(folder.resolve("thornfield/abbey-green-2026-11-summary.pdf")).exists();
        try (var files = Files.list(folder.resolve("thornfield"))) {
            assertThat(files).hasSize(18).allMatch(file -> file.toString().endsWith(".pdf"));
        }
    }

    @Test
    void tellsHowManyHouseholdsHadItOnPaper() {
        assertThat(PAGES.browser().see("/areas/thornfield/bell-yard/summary"))
                .contains("Nobody has told us how many households had this on paper.");
        var report = PAGES.run("deliveries", "deliveries.csv", """
            area_code,period,households,delivered,source,counted_on
            X05000002,2026-10,2000,1500,Bell Yard volunteers,2026-11-02
            X05000002,2026-09,2000,100,Bell Yard volunteers,2026-10-02
            """, Map.of());
        assertThat(report.saved()).isTrue();
        assertThat(PAGES.browser().see("/areas/thornfield/bell-yard/summary"))
                .contains("75.0% Households that had a summary on paper", "1,500 of 2,000 households")
                .contains("As at 2 November 2026.", "Source: Bell Yard volunteers");
    }

    @Test
    void refusesDeliveriesThatCannotBe() {
        var report = PAGES.run("deliveries", "deliveries.csv", """
            area_code,period,households,delivered,source,counted_on
            X05000009,2026-10,2000,1500,Somebody,2026-11-02
            X05000003,2026-10,2000,2001,Somebody,2026-11-02
            X05000003,October,2000,1500,Somebody,2026-11-02
            X05000003,2026-10,2000,1500,Somebody,2026-11-30
            X05000003,2026-10,0,0,Somebody,2026-11-02
            """, Map.of());
        assertThat(report.saved()).isFalse();
        assertThat(report.refusals()).isEqualTo(5);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
