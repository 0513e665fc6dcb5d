package org.wardmote.ledger.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.StaffPages.path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.ledger.contribution.Speaking;
import org.wardmote.people.PersonId;

class ReferralModuleTests {

    private final StaffPages desk = new StaffPages();
    private final Officer amara = desk.officer("PC Amara Okafor", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER);
    private final Officer council = desk.officer("Ola Lind", "lambeth-council", null, Function.ANSWER);

    @AfterEach
    void close() {
        desk.close();
    }

    private Receipt offered() {
        return offered(desk.resident("Nadia Rahman"));
    }

    private Receipt offered(@Nullable PersonId by) {
        var said = desk.say(Ward.ABBEY_GREEN, "My ex broke the lamp at number 9.", by);
        var sent =
                amara.post(path(said) + "/referral", "to", "lambeth-council", "reason", "A lamp of yours is broken.");
        assertThat(sent.getStatus()).isEqualTo(303);
        return said;
    }

    @Test
    void partnerSeesNoMoreThanDecidingNeeds() {
        var said = offered();
        assertThat(council.see("/desk/referrals")).contains(said.reference().toString(), "Abbey Green, Thornfield");
        assertThat(council.browser().get(path(said)).getRedirectedUrl())
                .isEqualTo("/desk/referrals/" + said.reference());
        assertThat(council.see("/desk/referrals/" + said.reference()))
                .contains("A lamp of yours is broken.", "lighting", "Take it over")
                .doesNotContain("number 9", "Nadia");
        assertThat(council.post(path(said) + "/note", "words", "x").getStatus()).isEqualTo(404);
        assertThat(amara.see("/desk/referrals")).contains("Nobody asks you to take anything over.");
        assertThat(amara.status("/desk/referrals/" + said.reference())).isEqualTo(404);
    }

    @Test
    void whoeverAcceptsSeesAllOfItAndHasItsClock() {
        var said = offered();
        var accepted = council.post(path(said) + "/referral/acceptance");
        assertThat(accepted.getRedirectedUrl()).isEqualTo(path(said) + "?done=acceptance");
        assertThat(council.see(path(said))).contains("number 9", "72 hours left", "Led by Lambeth council");
        assertThat(amara.see(path(said))).contains("There is nothing for you to do here now.");
        assertThat(amara.post(path(said) + "/note", "words", "x").getStatus()).isEqualTo(404);
    }

    @Test
    void anOfferEndsWithAnAnswerAndAnotherCanBeMadeOnceItIsReopened() {
        var said = offered(null);
        amara.post(path(said) + "/answer", StaffPages.answer("We mended it ourselves."));
        assertThat(council.see("/desk/referrals")).contains("Nobody asks you to take anything over.");
        desk.get(Speaking.class).reopen(said.id(), "It broke again.");
        amara.post(path(said) + "/referral", "to", "lambeth-council", "reason", "It broke twice.");
        assertThat(council.see("/desk/referrals/" + said.reference()))
                .contains("It broke twice.")
                .doesNotContain("A lamp of yours is broken.");
    }

    @Test
    void whoeverReturnsItSaysWhyAndSeesNoMoreOfIt() {
        var said = offered();
        assertThat(council.post(path(said) + "/referral/return", "why", " ").getStatus())
                .isEqualTo(422);
        assertThat(council.post(path(said) + "/referral/return", "why", "It is private land.")
                        .getRedirectedUrl())
                .isEqualTo("/desk/referrals?done=return");
        assertThat(council.status(path(said))).isEqualTo(404);
        assertThat(amara.see(path(said))).contains("It is private land.", "Returned by another organisation");
    }
}
