package org.wardmote.site.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmote.area.Team;
import org.wardmote.area.Team.Officer;
import org.wardmote.area.Team.Post;
import org.wardmote.area.Team.Route;
import org.wardmote.area.TeamId;
import org.wardmote.site.frame.Bundles;
import org.wardmote.site.wording.Wording;

class CardTests {

    private final Wording wording;

    CardTests() throws IOException {
        wording = new Wording(Bundles.ofClassPath(key -> {
            throw new AssertionError(key);
        }));
    }

    @Test
    void aWithheldNameIsNoVacancy() {
        var card =
                OfficerCard.of(team(post(null, true, "ward-officer")), wording).getFirst();
        assertThat(card.name()).isNull();
        assertThat(card.vacancy()).isNull();
        assertThat(card.note()).isEqualTo("The post is filled. The name is withheld.");
    }

    @Test
    void aVacancyHasItsDate() {
        assertThat(OfficerCard.of(team(post(null, false, "pcso")), wording)
                        .getFirst()
                        .vacancy())
                .isEqualTo("Vacant since 1 May 2025");
    }

    @ParameterizedTest
    @CsvSource({"Amara Okafor, AO", "Dafydd ap Gwilym Jones, DJ", "Ines, I", "élodie ñandú, ÉÑ", "𝒜nn 𝔹ell, 𝒜𝔹"})
    void initialsAreTheFirstAndTheLast(String name, String initials) {
        assertThat(OfficerCard.of(team(post(name, false, "pcso")), wording)
                        .getFirst()
                        .initials())
                .isEqualTo(initials);
    }

    @Test
    void aRoleThatTheGuideDoesNotKnowHasNoLink() {
        assertThat(OfficerCard.of(team(post("Ines Bell", false, "astronaut")), wording)
                        .getFirst())
                .returns("Member of the team", OfficerCard::role)
                .returns(null, OfficerCard::roleHref);
    }

    @ParameterizedTest
    @CsvSource({
        "email, a@teams.example, mailto:a@teams.example",
        "telephone, 020 7946 0101, tel:+442079460101",
        "mobile, +44 7700 900101, tel:+447700900101",
        "web, https://teams.example/, https://teams.example/",
        "web, javascript:alert(1),",
        "facebook, ask for us there,",
        "email, not an address,",
        "telephone, ask at the desk,",
        "pigeon, the loft,",
    })
    void routesLeadOnlyWhereTheyCanLead(String kind, String value, @Nullable String href) {
        var team = new Team(
                new TeamId(1),
                "Team",
                "metropolitan",
                null,
                List.of(),
                List.of(new Route(kind, value)),
                List.of(),
                null);
        assertThat(RouteCard.of(team, wording).getFirst())
                .returns(value, RouteCard::value)
                .returns(href, RouteCard::href);
    }

    @Test
    void anOfficersOwnRouteNamesTheOfficer() {
        assertThat(RouteCard.of(team(post("Ines Bell", false, "pcso")), wording))
                .extracting(RouteCard::label)
                .containsExactly("Ring or leave a message: PCSO Ines Bell");
    }

    private static Team team(Post post) {
        return new Team(new TeamId(1), "Team", "metropolitan", null, List.of(post), List.of(), List.of(), null);
    }

    private static Post post(@Nullable String name, boolean withheld, String role) {
        var officer = name == null ? null : new Officer(name, null, null);
        return new Post(
                1,
                "PCSO",
                role,
                officer,
                withheld,
                false,
                true,
                List.of(),
                List.of(new Route("telephone", "020 7946 0102")),
                LocalDate.of(2025, 5, 1));
    }
}
