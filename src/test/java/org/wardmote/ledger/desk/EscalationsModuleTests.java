package org.wardmote.ledger.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.platform.Job;

class EscalationsModuleTests {

    private static final String PAGE = "/desk/escalations";

    private final StaffPages desk = new StaffPages();
    private final Officer chief =
            desk.officer("Insp Noor Shah", "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER, Function.SUPERVISE);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void crimeThatWasNotPassedOnWithinADayIsListedUntilItIs() {
        var said = desk.say(Ward.ABBEY_GREEN, "My bicycle was stolen.", null, false, true);
        assertThat(chief.see(PAGE)).doesNotContain(said.reference().toString());
        var later = desk.later(Duration.ofHours(25), chief);
        clocks();
        assertThat(later.see(PAGE)).contains(said.reference().toString());
        later.post(
                StaffPages.path(said) + "/passing", "to", "crime-record", "theirs", "CR-1", "tell", "It is recorded.");
        assertThat(later.see(PAGE)).doesNotContain(said.reference().toString());
    }

    @Test
    void supervisorOfAnotherWardOrOrganisationSeesNothingOfIt() {
        var said = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        var next = desk.officer("Insp Max Reed", "metropolitan", Ward.BELL_YARD, Function.SUPERVISE);
        var city = desk.officer("Insp Ines Bell", "city-of-london", null, Function.SUPERVISE);
        var scrutiny = desk.officer("Sade Bright", "mopac", null, Function.SCRUTINISE);
        desk.clock.advance(Duration.ofHours(73));
        assertThat(desk.later(Duration.ZERO, chief).see(PAGE))
                .contains(said.reference().toString());
        for (var other : new Officer[] {next, city})
            assertThat(desk.later(Duration.ZERO, other).see(PAGE))
                    .doesNotContain(said.reference().toString());
        assertThat(desk.later(Duration.ZERO, scrutiny).status(PAGE)).isEqualTo(404);
    }

    private void clocks() {
        desk.pages().all(Job.class).stream()
                .filter(job -> job.name().startsWith("ledger"))
                .forEach(Job::run);
    }
}
