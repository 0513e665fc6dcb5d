package org.wardmote.ledger.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.LedgerInThornfield;
import org.wardmote.ledger.References;

class KnownReferencesModuleTests {

    private final LedgerInThornfield ledger = new LedgerInThornfield();
    private final References references = ledger.parts.get(References.class);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void eachContributionThatIsThereHasItsReferenceAndNoOther() {
        var one = ledger.say("One.", null);
        var two = ledger.say("Two.", null);
        ledger.say("Three.", null);
        assertThat(references.of(List.of(one.id(), two.id(), new ContributionId(999_999))))
                .isEqualTo(Map.of(one.id(), one.reference(), two.id(), two.reference()));
        assertThat(references.of(List.of())).isEmpty();
    }
}
