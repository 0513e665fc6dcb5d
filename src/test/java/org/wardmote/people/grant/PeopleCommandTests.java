package org.wardmote.people.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wardmote.TestClock;
import org.wardmote.TestCommand;
import org.wardmote.TestParts;
import org.wardmote.cast.Thornfield;
import org.wardmote.kernel.Refusal;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleCommandTests {

    private final TestParts parts = TestParts.of(TestClock.noon(), "area", "people");

    @BeforeAll
    void load() {
        Thornfield.load(parts);
    }

    @AfterAll
    void close() {
        parts.close();
    }

    @Test
    void makesTheFirstAdministratorAndSaysWhatToDoNext() throws Exception {
        var said = run(
                "grant",
                "first@example.org",
                "--name",
                "PC Amara Okafor",
                "--function",
                "administer",
                "--organisation",
                "metropolitan");
        assertThat(said)
                .contains("holds")
                .contains("PC Amara Okafor <first@example.org>")
                .contains("/sign-in")
                .contains("/my/second-factor");
        assertThat(run("grants", "first@example.org")).contains("administer  Metropolitan Police Service");
    }

    @Test
    void givesForAWardUntilADayAndTakesItBack() throws Exception {
        var said = run(
                "grant",
                "ward@example.org",
                "--name",
                "PC Bo Lind",
                "--function",
                "keep-register",
                "--organisation",
                "metropolitan",
                "--borough",
                "thornfield",
                "--area",
                "abbey-green",
                "--from",
                "2026-12-01",
                "--until",
                "2027-12-01");
        assertThat(said).contains("later", "Abbey Green, Thornfield", "2026-12-01 to 2027-12-01");
        var number = said.strip().split(" ")[0];
        assertThat(run("end", number, "--reason", "left")).contains("ended");
        assertThatThrownBy(() -> run("end", number, "--reason", "left")).isInstanceOf(FunctionHasEnded.class);
        assertThatThrownBy(() -> run("end", "999999", "--reason", "left")).isInstanceOf(Refusal.class);
    }

    @Test
    void whatCannotBeIsRefusedInASentenceAndMakesNobodyKnown() throws Exception {
        for (var wrong : List.of(
                List.of("--function", "reign", "--organisation", "metropolitan"),
                List.of("--function", "scrutinise", "--organisation", "metropolitan"),
                List.of("--function", "answer", "--organisation", "nowhere"),
                List.of("--function", "answer", "--organisation", "metropolitan", "--borough", "nowhere"),
                List.of("--function", "answer", "--organisation", "metropolitan", "--area", "abbey-green"),
                List.of("--function", "answer", "--organisation", "metropolitan", "--from", "2020-01-01"))) {
            var words = new ArrayList<>(List.of("grant", "nobody@example.org", "--name", "Nobody"));
            words.addAll(wrong);
            assertThatThrownBy(() -> run(words.toArray(String[]::new))).isInstanceOf(MayNotBeGranted.class);
        }
        assertThatThrownBy(() -> run(
                        "grant", "no address", "--name", "X", "--function", "answer", "--organisation", "metropolitan"))
                .isInstanceOf(MayNotBeGranted.class);
        assertThat(run("grants", "nobody@example.org")).contains("Nobody has a function.");
        assertThat(parts.jdbc()
                        .sql("select count(*) from people.route where address = 'nobody@example.org'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String run(String... words) throws Exception {
        return TestCommand.run(parts, new PeopleCommand(), words);
    }
}
