package org.wardmote.ledger.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.StaffPages.answer;
import static org.wardmote.ledger.StaffPages.path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;

class HandOverModuleTests {

    private final StaffPages desk = new StaffPages();
    private final Officer amara = desk.officer("PC Amara Okafor", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
    private final Officer tom = desk.officer("PC Tom Whitlock", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
    private final Officer grace = desk.officer("PC Grace Mensah", "metropolitan", Ward.BELL_YARD, Function.ANSWER);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everythingOpenGoesToAColleagueOfTheSameAreaAndComesBack() {
        var one = desk.say(Ward.ABBEY_GREEN, "One.", null);
        var two = desk.say(Ward.ABBEY_GREEN, "Two.", null);
        amara.post(path(one) + "/assignment");
        amara.post(path(two) + "/assignment");
        assertThat(amara.see("/desk/handover"))
                .contains("You have 2 open contributions.", "PC Tom Whitlock")
                .doesNotContain("PC Grace Mensah");
        amara.post("/desk/handover", "to", tom.id().value().toString());
        assertThat(tom.see("/desk/contributions")).contains("Mine (2)");
        assertThat(amara.see("/desk/handover"))
                .contains("Handed over today at 12pm to PC Tom Whitlock, who still has 2 of them.");
        tom.post(path(one) + "/answer", answer("This was mended at noon today."));
        var id = desk.row("select id from ledger.hand_over").get("id");
        assertThat(tom.post("/desk/handover/" + id + "/return").getStatus()).isEqualTo(404);
        assertThat(amara.post("/desk/handover/" + id + "/return").getStatus()).isEqualTo(303);
        assertThat(amara.see("/desk/contributions")).contains("Mine (1)");
        assertThat(amara.see("/desk/handover")).doesNotContain("Handed over today");
    }

    @Test
    void whatIsAnsweredAlreadyIsNotHandedOver() {
        var one = desk.say(Ward.ABBEY_GREEN, "One.", desk.resident("Nadia Rahman"));
        amara.post(path(one) + "/assignment");
        amara.post(path(one) + "/answer", answer("This was mended at noon today."));
        assertThat(amara.see("/desk/handover")).contains("You have nothing open to hand over.");
    }

    @Test
    void toNobodyWhoDoesNotAnswerThere() {
        var one = desk.say(Ward.ABBEY_GREEN, "One.", null);
        amara.post(path(one) + "/assignment");
        assertThat(amara.post("/desk/handover", "to", grace.id().value().toString())
                        .getStatus())
                .isEqualTo(422);
        assertThat(amara.see("/desk/contributions")).contains("Mine (1)");
        assertThat(grace.see("/desk/handover")).contains("You have nothing open to hand over.");
    }
}
