package org.wardmote.ledger.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.cast.Thornfield.Ward.ABBEY_GREEN;
import static org.wardmote.cast.Thornfield.Ward.BELL_YARD;
import static org.wardmote.ledger.StaffPages.path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.telling.KeptBack;

class WithholdingModuleTests {

    private final StaffPages desk = new StaffPages();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNamedColleagueKeepsTheOutcomeFromSomebodyWithAReasonAndEndsIt() {
        var officer = desk.officer("PC Tom Whitlock", "metropolitan", ABBEY_GREEN, Function.ANSWER);
        var receipt = desk.say(ABBEY_GREEN, "The lamp is out.", desk.resident("Nadia Rahman"));
        var home = path(receipt);
        assertThat(officer.see(home)).contains("Keep the outcome from them, for safety");
        assertThat(officer.post(home + "/withholding", "words", " ").getStatus())
                .isEqualTo(422);
        assertThat(officer.post(home + "/withholding", "words", "He reads her mail.")
                        .getStatus())
                .isEqualTo(303);
        assertThat(desk.get(KeptBack.class).isWithheld(receipt.id())).isTrue();
        assertThat(officer.see(home)).contains("Kept from them, for safety", "He reads her mail.", "PC Tom Whitlock");
        assertThat(officer.post(home + "/withholding", "words", "Again.").getStatus())
                .isEqualTo(409);
        assertThat(officer.see(home + "/withholding")).contains("Tell them again");
        officer.post(home + "/withholding/end");
        assertThat(desk.get(KeptBack.class).isWithheld(receipt.id())).isFalse();
    }

    @Test
    void toThoseWhoDoNotHandleItThePageIsNotThere() {
        var receipt = desk.say(ABBEY_GREEN, "The lamp is out.", desk.resident("Nadia Rahman"));
        var elsewhere = desk.officer("PC Kit Marlow", "metropolitan", BELL_YARD, Function.ANSWER);
        assertThat(elsewhere.status(path(receipt) + "/withholding")).isEqualTo(404);
        assertThat(elsewhere
                        .post(path(receipt) + "/withholding", "words", "Why not.")
                        .getStatus())
                .isEqualTo(404);
        assertThat(desk.get(KeptBack.class).isWithheld(receipt.id())).isFalse();
    }

    @Test
    void whoeverAnalysesReadsItWithoutWhoSaidIt() {
        var receipt = desk.say(ABBEY_GREEN, "The lamp is out.", desk.resident("Nadia Rahman"));
        var analyst = desk.officer("Anna Lyst", "metropolitan", ABBEY_GREEN, Function.ANALYSE);
        assertThat(analyst.see(path(receipt))).contains("The lamp is out.").doesNotContain("Nadia", "Keep the outcome");
        assertThat(analyst.status(path(receipt) + "/withholding")).isEqualTo(404);
    }
}
