package org.wardmote.ledger.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.TestClock;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.LedgerInThornfield;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.messaging.Appeals.Appeal;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Office;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

class MailToLedgerModuleTests {

    private final LedgerInThornfield ledger =
            new LedgerInThornfield(TestClock.noon(), List.of(InboxOnPaper.class), "mail", "thread", "contact");
    private final InboxOnPaper inbox = ledger.parts.get(InboxOnPaper.class);
    private final PersonId rosa = ledger.people.resident("Rosa Adeyemi");

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void mailToATeamsAddressIsAContributionInItsWard() {
        write(null, "Mopeds", "Every night on the green.");
        var one = newest();
        assertThat(one.channel()).isEqualTo(Channel.EMAIL);
        assertThat(one.placed()).isEqualTo(ledger.inAbbeyGreen());
        assertThat(words(one)).isEqualTo("Mopeds\n\nEvery night on the green.");
        assertThat(ledger.post.staged("ledger.receipt")).hasSize(1);
    }

    @Test
    void mailToNoTeamGoesToTheForceAsAWhole() {
        inbox.receive(rosa, null, null, "Mopeds", "Everywhere.", ledger.clock.instant());
        assertThat(newest().placed().organisation()).isEqualTo("metropolitan");
        assertThat(newest().placed().borough()).isNull();
    }

    @Test
    void mailOfNoWordsOrTooManyIsTakenAllTheSame() {
        write(null, "", "\u0000");
        assertThat(words(newest())).isEqualTo("–");
        write(null, "Long", "🚲".repeat(10_000));
        assertThat(words(newest()).codePointCount(0, words(newest()).length())).isEqualTo(10_000);
    }

    @Test
    void replyToAQuestionJoinsItsThread() {
        var receipt = ledger.say("Mopeds", rosa);
        ledger.handling.ask(receipt.id(), "When?", officer());
        write(ledger.post.staged("ledger.question").getFirst().item(), "Re: A question", "After dark");
        assertThat(ledger.kinds(receipt)).endsWith("asked", "replied");
        assertThat(ledger.contributions.listOf(rosa)).hasSize(1);
    }

    @Test
    void whoeverWritesBackAfterAnAnswerOpensItAgain() {
        var receipt = answered();
        write(answer(), "Re: Your answer", "They were back last night.");
        assertThat(ledger.of(receipt).state()).isEqualTo(State.REOPENED);
        assertThat(ledger.of(receipt).clock().round()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks!",
                "Thank you very much, that answers my question.\n\nKind regards\nRosa Adeyemi",
                "OK, great. Cheers"
            })
    void thanksOpenNothing(String thanks) {
        var receipt = answered();
        write(answer(), "Re: Your answer", thanks);
        assertThat(ledger.of(receipt).state()).isNotEqualTo(State.REOPENED);
        assertThat(ledger.kinds(receipt)).contains("replied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thanks for nothing", "Thanks.\n\nThey are still there", "Thank you\nand when?"})
    void thanksWithMoreDo(String more) {
        var receipt = answered();
        write(answer(), "Re: Your answer", more);
        assertThat(ledger.of(receipt).state()).isEqualTo(State.REOPENED);
    }

    @Test
    void afterNinetyDaysItBeginsAnewInTheSamePlace() {
        var receipt = answered();
        var item = answer();
        ledger.later(Duration.ofDays(91));
        inbox.receive(rosa, item, null, "Re: Your answer", "They are back.", ledger.clock.instant());
        assertThat(ledger.contributions.listOf(rosa)).hasSize(2);
        assertThat(newest().placed()).isEqualTo(ledger.of(receipt).placed());
    }

    @Test
    void mailThatAnswersAnAppealIsItsOfficersAlone() {
        var officer = officer();
        appeal(7, officer.whom());
        inbox.answer(7, team(), rosa, "I saw the rider.", ledger.clock.instant());
        assertThat(newest().confided()).isTrue();
        assertThat(newest().assignedTo()).isEqualTo(officer.whom());
        assertThat(ledger.contributions.find(newest().reference(), officer)).isPresent();
        var sergeant = ledger.staff("Sgt Ines Roy", Function.SUPERVISE, "metropolitan", ledger.abbeyGreen);
        assertThat(ledger.contributions.find(newest().reference(), sergeant)).isEmpty();
    }

    @Test
    void mailThatGoesOnWithSuchAThreadAfterItsEndStaysThere() {
        var officer = officer();
        appeal(7, officer.whom());
        inbox.answer(7, team(), rosa, "I saw the rider.", ledger.clock.instant());
        ledger.handling.answer(newest().id(), ledger.answer("Thank you."), officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        var item = answer();
        ledger.later(Duration.ofDays(91));
        inbox.receive(rosa, item, null, "Re: Your answer", "I saw him again.", ledger.clock.instant());
        assertThat(ledger.contributions.listOf(rosa)).hasSize(2).allMatch(Contribution::confided);
    }

    @Test
    void mailThatAnswersOtherNewsIsEverybodysOfTheTeamAndCountsAsItsAnswer() {
        inbox.answer(8, team(), rosa, "Good to know.", ledger.clock.instant());
        assertThat(newest().confided()).isFalse();
        assertThat(newest().announcement()).isEqualTo(8);
    }

    private Office team() {
        var placed = ledger.inAbbeyGreen();
        return new Office(placed.organisation(), placed.borough(), placed.area());
    }

    private void appeal(long id, PersonId officer) {
        ledger.post.appeal(new Appeal(
                id,
                Reference.random(new Random(id)),
                "/alerts",
                "Did you see the moped?",
                team(),
                "Abbey Green team",
                officer,
                null));
    }

    private Receipt answered() {
        var receipt = ledger.say("Mopeds", rosa);
        ledger.handling.answer(receipt.id(), ledger.answer("We seized two."), officer());
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        return receipt;
    }

    private Item answer() {
        return ledger.post.staged("ledger.answer").getFirst().item();
    }

    private Viewer officer() {
        return ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", ledger.abbeyGreen);
    }

    private void write(@Nullable Item inReplyTo, String subject, String text) {
        inbox.receive(rosa, inReplyTo, ledger.abbeyGreen.id(), subject, text, ledger.clock.instant());
    }

    private Contribution newest() {
        return ledger.contributions.listOf(rosa).getFirst();
    }

    private String words(Contribution contribution) {
        return ledger.contributions.thread(contribution.id()).getFirst().words();
    }
}
