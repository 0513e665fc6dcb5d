package org.wardmote.guide.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.guide.Explainer;

class WrittenExplainersTests {

    private static final String FACTS = """
        ---
        title: What a lamplighter does
        slug: lamplighter
        shelf: police
        author: Anna Lamp
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
            assertThat(explainer.author()).isNotBlank();
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
    void anExplanationThatNobodyReadAgainInTimeIsPast() {
        var explainer = WrittenExplainer.read("x.md", FACTS);
        assertThat(explainer.past(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(explainer.past(LocalDate.of(2027, 1, 2))).isTrue();
    }

    @Test
    void anExplanationThatWasReplacedIsPastAtOnceAndLeadsToItsHeir() {
        var replaced = FACTS.replace("slug: lamplighter\n", "slug: old\nreplaced_by: lamplighter\n");
        var old = WrittenExplainer.read("old.md", replaced);
        assertThat(old.past(LocalDate.of(2026, 1, 2))).isTrue();
        var heir = WrittenExplainer.read("x.md", FACTS);
        assertThatNoException().isThrownBy(() -> WrittenExplainers.requireSound(List.of(old, heir)));
        assertThatIllegalStateException()
                .isThrownBy(() -> WrittenExplainers.requireSound(List.of(old)))
                .withMessage("The guide has no \"lamplighter\", which replaced \"old\".");
    }

    /// Thirteen is the age at which plain official English is read with ease.
    @Test
    void allCanBeReadWithEase() {
        assertThat(explainers.list())
                .allSatisfy(
                        explainer -> assertThat(explainer.age().orElseThrow().years())
                                .as(explainer.slug())
                                .isBetween(5, 13));
    }

    @Test
    void whatGoesWrongNearHomeIsExplainedAndHowToSpeakUp() {
        assertThat(explainers.list())
                .extracting(Explainer::slug)
                .contains(
                        "anti-social-behaviour",
                        "raise-a-concern",
                        "join-a-panel",
                        "ask-a-question",
                        "challenge-an-answer",
                        "house-rules");
        assertThat(explainers.find("anti-social-behaviour").orElseThrow().html())
                .contains("What it is not", "Who deals with it", "Within 72 hours", "ASB case review");
    }

    @Test
    void aFileWithoutItsFactsStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WrittenExplainer.read("x.md", FACTS.replace("owner: Thornfield\n", "")))
                .withMessage("The guide's x.md lacks \"owner\".");
        assertThatIllegalStateException().isThrownBy(() -> WrittenExplainer.read("x.md", "# Hello"));
    }
}
