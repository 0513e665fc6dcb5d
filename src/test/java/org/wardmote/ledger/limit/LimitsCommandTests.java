package org.wardmote.ledger.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestCommand;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.LedgerInThornfield;

class LimitsCommandTests {

    private static final String TODAY = "2026-11-18";
    private static final String TOMORROW = "2026-11-19";

    private final LedgerInThornfield ledger = new LedgerInThornfield();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aTeamThatWantsASecondReaderHasOneFromTheDayThatWasSet() throws Exception {
        assertThat(set(
                        "second-reader",
                        "1",
                        TOMORROW,
                        "--organisation",
                        "metropolitan",
                        "--area",
                        "thornfield/abbey-green"))
                .contains("second-reader  1  metropolitan in /areas/thornfield/abbey-green  from 2026-11-19");
        assertThat(limits().secondReader()).isFalse();
        ledger.later(Duration.ofDays(1));
        assertThat(limits().secondReader()).isTrue();
        assertThat(ledger.parts
                        .get(Limits.Known.class)
                        .of(ledger.at("metropolitan", ledger.bellYard), ledger.clock.instant())
                        .secondReader())
                .isFalse();
    }

    @Test
    void aClockThatRunsKeepsTheTimeItWasGiven() throws Exception {
        set("warn-hours", "24", TOMORROW);
        var officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", ledger.abbeyGreen);
        var before = ledger.of(ledger.say("Before.", null), officer).clock();
        assertThat(Duration.between(before.from(), before.warnAt())).isEqualTo(Duration.ofHours(48));
        ledger.later(Duration.ofDays(1));
        var after = ledger.of(ledger.say("After.", null), officer).clock();
        assertThat(Duration.between(after.from(), after.warnAt())).isEqualTo(Duration.ofHours(24));
        assertThat(Duration.between(after.from(), after.dueAt())).isEqualTo(Duration.ofHours(72));
    }

    @Test
    void whatCannotHoldIsRefusedInWordsAndLeavesEverythingAsItWas() throws Exception {
        var was = TestCommand.run(ledger.parts, new LimitsCommand());
        refused("tomorrow at the earliest", "second-reader", "1", TODAY);
        refused("There is no limit due-hours", "due-hours", "500", TOMORROW);
        refused("warn-hours is from 1 to 71", "warn-hours", "72", TOMORROW);
        refused("There is no organisation", "warn-hours", "24", TOMORROW, "--organisation", "nobody");
        refused(
                "There is no area thornfield/nowhere",
                "warn-hours",
                "24",
                TOMORROW,
                "--organisation",
                "metropolitan",
                "--area",
                "thornfield/nowhere");
        refused("name it by --organisation", "warn-hours", "24", TOMORROW, "--area", "thornfield/abbey-green");
        refused("The borough is told before the organisation", "borough-hours", "100", TOMORROW);
        assertThat(TestCommand.run(ledger.parts, new LimitsCommand()))
                .isEqualTo(was)
                .contains("due-hours  72  everybody");
    }

    private Limits limits() {
        return ledger.parts.get(Limits.Known.class).of(ledger.inAbbeyGreen(), ledger.clock.instant());
    }

    private void refused(String why, String... words) {
        assertThatThrownBy(() -> set(
                        words[0],
                        words[1],
                        words[2],
                        List.of(words).subList(3, words.length).toArray(String[]::new)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    private String set(String name, String value, String from, String... more) throws Exception {
        var words = new ArrayList<>(List.of("set", name, value, "--from", from));
        words.addAll(List.of(more));
        return TestCommand.run(ledger.parts, new LimitsCommand(), words.toArray(String[]::new));
    }
}
