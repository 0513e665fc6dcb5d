package org.wardmote.ledger.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.ledger.StaffPages.path;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.StaffPages;
import org.wardmote.ledger.StaffPages.Officer;
import org.wardmote.people.PersonId;

class DeskTracesModuleTests {

    private final StaffPages desk = new StaffPages();
    private final Officer was = officer("PC Amara Okafor");
    private final Officer is = officer("PC Tom Whitlock");
    private final DeskTraces traces = desk.get(DeskTraces.class);

    @AfterEach
    void close() {
        desk.close();
    }

    private Officer officer(String name) {
        return desk.officer(name, "metropolitan", Ward.ABBEY_GREEN, Function.ANSWER, Function.SUPERVISE);
    }

    private static void draft(Officer by, Receipt about, String words) {
        assertThat(by.post(path(about) + "/answer", "words", words, "nextStep", words + " next", "do", "draft")
                        .getStatus())
                .isEqualTo(303);
    }

    private Receipt restricted() {
        var said = desk.say(Ward.ABBEY_GREEN, "A child next door is hurt.", null);
        is.post(path(said) + "/passing", "to", "safeguarding", "tell", "It is with people who can help.");
        return said;
    }

    private void join() {
        desk.pages().transaction().executeWithoutResult(status -> traces.join(was.id(), is.id()));
    }

    private int retain() {
        return desk.pages().transaction().execute(status -> traces.retain(desk.clock.instant()));
    }

    private List<String> texts(String sql, PersonId person) {
        return desk.pages()
                .jdbc()
                .sql(sql)
                .param(person.value())
                .query(String.class)
                .list();
    }

    private List<String> drafts(PersonId author) {
        return texts(
                "select w.text from ledger.draft d join ledger.words w on w.id = d.words where author = ? order by 1",
                author);
    }

    @Test
    void whatWasBegunIsTheirsWhoStaysAndOfTwoDraftsOnOneContributionTheirOwn() {
        var both = desk.say(Ward.ABBEY_GREEN, "One.", null);
        var one = desk.say(Ward.ABBEY_GREEN, "Two.", null);
        draft(was, both, "By Amara");
        draft(is, both, "By Tom");
        draft(was, one, "Only Amara");
        join();
        assertThat(drafts(is.id())).containsExactly("By Tom", "Only Amara");
        assertThat(drafts(was.id())).isEmpty();
        assertThat(desk.row("select count(*) as n from ledger.words where text like 'By Amara%'"))
                .containsEntry("n", 0L);
    }

    @Test
    void purposesWhatWasTakenUpAndHandOversAreTheirsWhoStays() {
        var said = restricted();
        was.post(path(said) + "/opening", "words", "Ringing back");
        is.post(path(said) + "/opening", "words", "My own purpose");
        var taken = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        was.post(path(taken) + "/assignment");
        var third = officer("PC Grace Mensah");
        var handed = desk.say(Ward.ABBEY_GREEN, "The gate is broken.", null);
        third.post(path(handed) + "/assignment");
        third.post("/desk/handover", "to", was.id().value().toString());
        join();
        assertThat(texts("select purpose from ledger.opening where person = ?", is.id()))
                .containsExactly("My own purpose");
        assertThat(texts("select purpose from ledger.opening where person = ?", was.id()))
                .isEmpty();
        assertThat(texts("select reference from ledger.contribution where assigned_to = ?", is.id()))
                .containsExactlyInAnyOrder(
                        taken.reference().letters(), handed.reference().letters());
        assertThat(texts("select giver::text from ledger.hand_over where taker = ?", is.id()))
                .containsExactly(third.id().value().toString());
    }

    @Test
    void purposeGoesWithItsHalfHourAndTheRestAfterTwoYears() {
        var said = restricted();
        is.post(path(said) + "/opening", "words", "Ringing back");
        var mine = desk.say(Ward.ABBEY_GREEN, "The lamp is out.", null);
        is.post(path(mine) + "/assignment");
        is.post("/desk/handover", "to", was.id().value().toString());
        assertThat(retain()).isZero();
        desk.clock.advance(Duration.ofMinutes(31));
        assertThat(retain()).isEqualTo(1);
        assertThat(texts("select purpose from ledger.opening where person = ?", is.id()))
                .isEmpty();
        desk.clock.advance(Duration.ofDays(729));
        assertThat(retain()).isZero();
        desk.clock.advance(Duration.ofDays(3));
        assertThat(retain()).isEqualTo(1);
        assertThat(texts("select id::text from ledger.hand_over where giver = ?", is.id()))
                .isEmpty();
    }
}
