package org.wardmote.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Areas;
import org.wardmote.area.Teams;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.ThornfieldTeams;

class TeamMailboxesTests {

    private final TestClock clock = TestClock.noon();
    private final TestParts parts = TestParts.of(clock, "area", "importing");
    private final TeamMailboxes mailboxes;

    TeamMailboxesTests() {
        Thornfield.load(parts);
        mailboxes = new TeamMailboxes(parts.get(Areas.class), parts.get(Teams.class), clock);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    private Optional<String> ward(String... recipients) {
        return mailboxes
                .find(List.of(recipients))
                .map(id -> parts.get(Areas.class).get(id).name());
    }

    @Test
    void mailToATeamsPublishedAddressIsItsWards() {
        ThornfieldTeams.loadTeams(parts);
        assertThat(ward("bell.yard@teams.example")).contains("Bell Yard");
        assertThat(ward("somebody@example.org", "abbey.green@teams.example")).contains("Abbey Green");
        assertThat(ward("reply@thornfield.example")).isEmpty();
        assertThat(ward()).isEmpty();
    }

    @Test
    void addressThatSeveralTeamsShareIsNoWards() {
        parts.run("teams", "teams.csv", ThornfieldTeams.TEAMS.replace("bell.yard@", "abbey.green@"), Map.of());
        assertThat(ward("abbey.green@teams.example")).isEmpty();
        assertThat(ward("abbey.green@teams.example", "coldharbour@teams.example"))
                .contains("Coldharbour");
    }

    @Test
    void newAddressHoldsOnceFactsHaveChanged() {
        ThornfieldTeams.loadTeams(parts);
        assertThat(ward("bell.yard@teams.example")).contains("Bell Yard");
        parts.run("teams", "teams.csv", ThornfieldTeams.TEAMS.replace("bell.yard@", "new.yard@"), Map.of());
        mailboxes.catchUp();
        assertThat(ward("new.yard@teams.example")).contains("Bell Yard");
        assertThat(ward("bell.yard@teams.example")).isEmpty();
    }
}
