package org.wardmote.ledger.contact;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.LedgerInThornfield;

/// Whatever text anybody sends is either said to be nothing or too long, or is kept as it was shown back.
final class ContactFormFuzz {

    private static LedgerInThornfield ledger;

    @BeforeAll
    static void load() {
        ledger = new LedgerInThornfield();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @FuzzTest(maxDuration = "30s")
    void anythingTypedIsKept(FuzzedDataProvider data) {
        new RiskWords().standIn(data.consumeString(200));
        var typed = Typed.text(data.consumeRemainingAsString());
        if (typed.isEmpty() || Typed.length(typed) > Intake.LONGEST) return;
        var receipt = ledger.say(typed, null);
        var kept = ledger.contributions.thread(receipt.id()).getFirst().words();
        if (!typed.equals(kept)) throw new AssertionError("Kept otherwise than it was shown");
    }
}
