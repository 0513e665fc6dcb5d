package org.wardmote.guide.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wardmote.guide.Explainer;

class WrittenExplainersTests {

    private static final String FACTS = """
        ---
        title: What a lamplighter does
        slug: lamplighter
        owner: Thornfield
        reviewed: 2026-01-01
        review_by: 2027-01-01
        ---
        """;

    private final WrittenExplainers explainers = new WrittenExplainers();

    @Test
    void everyRoleOfATeamIsExplained() {
        for (var role : new String[] {"sergeant", "ward-officer", "pcso", "special", "volunteer"})
            assertThat(explainers.role(role)).as(role).isPresent();
        assertThat(explainers.role("which-force")).isEmpty();
        assertThat(explainers.find("which-force")).isPresent();
    }

    @Test
    void allComeByTitleWithAnOwnerAndDates() {
        assertThat(explainers.list()).isNotEmpty().allSatisfy(explainer -> {
            assertThat(explainer.owner()).isNotBlank();
            assertThat(explainer.reviewBy()).isAfter(explainer.reviewed());
            assertThat(explainer.html()).contains("<p>");
        });
        assertThat(explainers.list()).extracting(Explainer::title).isSorted();
    }

    @Test
    void whatIsWrittenIsMadeSafe() {
        var html = WrittenExplainer.read("x.md", FACTS + """

            ## Light

            <script>alert(1)</script>

            [a](javascript:alert(1)) [b](/areas) **bold** <b onclick="x()">c</b>
            """).html();
        assertThat(html).contains("<h2>Light</h2>", "href=\"/areas\"", "<strong>bold</strong>");
        assertThat(html).doesNotContain("<script", "javascript:", "<b>", "<b o");
    }

    @Test
    void anExplanationThatNobodyReadAgainInTimeSaysSo() {
        var explainer = WrittenExplainer.read("x.md", FACTS);
        assertThat(explainer.overdue(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(explainer.overdue(LocalDate.of(2027, 1, 2))).isTrue();
    }

    @Test
    void aFileWithoutItsFactsStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WrittenExplainer.read("x.md", FACTS.replace("owner: Thornfield\n", "")))
                .withMessage("The guide's x.md lacks \"owner\".");
        assertThatIllegalStateException().isThrownBy(() -> WrittenExplainer.read("x.md", "# Hello"));
    }
}
