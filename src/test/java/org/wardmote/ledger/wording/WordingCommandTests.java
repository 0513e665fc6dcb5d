package org.wardmote.ledger.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestCommand;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.LedgerInThornfield;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Wording;

class WordingCommandTests {

    private static final String KEY = "ledger.letters.receipt.got";
    private static final String OURS = "It don't mean that it's answered: {0}.";

    private final LedgerInThornfield ledger = new LedgerInThornfield();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aSentenceIsWordedOtherwiseFromItsDayOn() throws Exception {
        var resident = ledger.people.resident("Nadia Rahman");
        var receipt = ledger.say("The lamp is out.", resident);
        set(KEY, OURS, "2026-11-19");
        var item = new Item("ledger.receipt", receipt.id().number());
        var words = ledger.parts.get(Wording.class);
        assertThat(words.word(item, resident).orElseThrow().toString()).contains("This message is sent by a machine");
        ledger.later(Duration.ofDays(1));
        assertThat(words.word(item, resident).orElseThrow().toString())
                .contains("It don't mean that it's answered: "
                        + receipt.reference().letters() + ".")
                .doesNotContain("This message is sent by a machine");
    }

    @Test
    void everySentenceIsListedAndWhatWasSetWithItsDay() throws Exception {
        set(KEY, OURS, "2026-11-19");
        assertThat(TestCommand.run(ledger.parts, new WordingCommand()))
                .contains("ledger.letters.complain  How to complain", "from 2026-11-19  " + KEY + "  " + OURS);
    }

    @Test
    void whatWouldBreakALetterIsRefused() {
        refused("No letter has a sentence", "ledger.letters.nothing", "Hello.", "2026-11-19");
        refused("tomorrow at the earliest", KEY, OURS, "2026-11-18");
        refused("has to have the same places", KEY, "We have it.", "2026-11-19");
        refused("has to have the same places", KEY, "We have {0} and {1}.", "2026-11-19");
        refused("1 to 1000 characters", "ledger.letters.next", " ", "2026-11-19");
        refused("1 to 1000 characters", "ledger.letters.next", "a".repeat(1001), "2026-11-19");
    }

    private void refused(String why, String key, String text, String from) {
        assertThatThrownBy(() -> set(key, text, from))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    private String set(String key, String text, String from) throws Exception {
        return TestCommand.run(ledger.parts, new WordingCommand(), "set", key, text, "--from", from);
    }
}
