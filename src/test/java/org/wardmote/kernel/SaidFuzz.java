package org.wardmote.kernel;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.wardmote.ledger.contact.Typed;

/// Whatever text reaches the ledger's own door is refused in a sentence or made fit to keep, once and for all, and
/// as the form made it before.
final class SaidFuzz {

    private static final int MOST = 1_000;

    @FuzzTest(maxDuration = "30s")
    void anythingSaidIsRefusedOrFitToKeep(FuzzedDataProvider data) {
        var typed = data.consumeRemainingAsString();
        String said;
        try {
            said = Said.of(typed, MOST);
        } catch (Refusal.Invalid refused) {
            return;
        }
        if (said.isEmpty() || said.codePointCount(0, said.length()) > MOST)
            throw new AssertionError("Neither refused nor fit to keep");
        if (said.codePoints().anyMatch(letter -> letter == 0 || letter >= 0xD800 && letter <= 0xDFFF))
            throw new AssertionError("The database does not keep this");
        if (!Said.of(said, MOST).equals(said)) throw new AssertionError("Kept otherwise the second time");
        var shown = Typed.text(typed);
        if (!shown.isEmpty() && !shown.equals(said)) throw new AssertionError("Kept otherwise than it was shown");
    }
}
