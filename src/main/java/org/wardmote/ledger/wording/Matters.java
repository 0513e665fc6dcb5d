package org.wardmote.ledger.wording;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.area.Team;
import org.wardmote.area.Teams;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.contribution.Contribution;

/// Finds who has a contribution, in words, and where its page is.
@Component
class Matters {

    private final JdbcClient jdbc;
    private final Areas areas;
    private final Teams teams;
    private final Organisations organisations;
    private final DatedWords words;
    private final Clock clock;

    Matters(JdbcClient jdbc, Areas areas, Teams teams, Organisations organisations, DatedWords words, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.teams = teams;
        this.organisations = organisations;
        this.words = words;
        this.clock = clock;
    }

    Matter of(Contribution contribution) {
        var organisation = organisations.get(contribution.lead()).name();
        var today = words.today();
        var team = team(contribution, organisation, today);
        return new Matter(contribution, path(contribution), team, organisation, today);
    }

    private String path(Contribution contribution) {
        var key = jdbc.sql("select key from ledger.contribution where id = :id")
                .param("id", contribution.id().number())
                .query(String.class)
                .single();
        return new Receipt(
                        contribution.id(),
                        contribution.reference(),
                        key,
                        contribution.clock().dueAt())
                .path();
    }

    private String team(Contribution contribution, String organisation, Frame.Words today) {
        var placed = contribution.placed();
        var isTheirs = contribution.lead().equals(placed.organisation());
        if (placed.area() != null && isTheirs) return ofArea(placed.area(), today);
        return placed.borough() == null
                ? organisation
                : today.say(
                        "ledger.letters.team.borough",
                        areas.get(placed.borough()).name());
    }

    private String ofArea(AreaId id, Frame.Words today) {
        var area = areas.get(id);
        return teams.find(area, LondonTime.today(clock))
                .map(Team::name)
                .orElseGet(() -> today.say("ledger.letters.team.borough", area.name()));
    }
}
