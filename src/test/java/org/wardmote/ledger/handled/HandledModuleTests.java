package org.wardmote.ledger.handled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.cast.Thornfield.Ward.ABBEY_GREEN;
import static org.wardmote.cast.Thornfield.Ward.BELL_YARD;
import static org.wardmote.ledger.StaffPages.answer;
import static org.wardmote.ledger.StaffPages.path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;

class HandledModuleTests {

    private final StaffPages desk = new StaffPages();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoeverAnsweredSeesWhatCameOfItAndNobodyElseDoes() {
        var officer = desk.officer("PC Tom Whitlock", "metropolitan", ABBEY_GREEN, Function.ANSWER);
        var other = desk.officer("PC Kit Marlow", "metropolitan", BELL_YARD, Function.ANSWER);
        var receipt = desk.say(ABBEY_GREEN, "The lamp is out.", null);
        assertThat(officer.see("/desk/outcomes")).contains("Nothing that you logged or answered");
        officer.post(path(receipt) + "/answer", answer("It is mended."));
        assertThat(officer.see("/desk/outcomes"))
                .contains(receipt.reference().letters(), "Closed")
                .doesNotContain("lamp");
        assertThat(other.see("/desk/outcomes"))
                .doesNotContain(receipt.reference().letters());
    }
}
