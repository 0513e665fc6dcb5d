package org.wardmote.ledger.released;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.area.NamesWithheld;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.LedgerFact;
import org.wardmote.ledger.LedgerInThornfield;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.Released;
import org.wardmote.ledger.Released.Answer;
import org.wardmote.ledger.Released.Cursor;
import org.wardmote.ledger.Released.Wanted;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

class ReleasedModuleTests {

    private final LedgerInThornfield ledger = new LedgerInThornfield();
    private Released released;
    private Viewer officer;
    private Viewer publisher;
    private PersonId resident;

    @BeforeEach
    void meet() {
        released = ledger.parts.get(Released.class);
        officer = ledger.staff("PC Tom Whitlock", Function.ANSWER, "metropolitan", null);
        publisher = ledger.staff("Ife Cole", Function.PUBLISH, "metropolitan", null);
        resident = ledger.people.resident("Nadia Rahman");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void publicReadsWhatWasReleasedUnderAReferenceThatLeadsToNobody() {
        var receipt = said("rowdy");
        release(answer(receipt, null), "The lamp in the street is mended.");
        var answer = list(null, null).getFirst();
        assertThat(answer.words()).isEqualTo("The lamp in the street is mended.");
        assertThat(answer.subject()).isEqualTo("rowdy");
        assertThat(answer.disposition()).isEqualTo(Disposition.ACTED);
        assertThat(answer.reference()).isNotEqualTo(receipt.reference());
        assertThat(released.find(answer.reference())).contains(answer);
        assertThat(released.find(receipt.reference())).isEmpty();
        assertThat(ledger.contributions.find(answer.reference(), officer)).isEmpty();
    }

    @Test
    void onlyAnswersToWhatIsClosedAreThere() {
        var receipt = said(null);
        var answer = ledger.handling.answer(receipt.id(), answering(null), officer);
        release(answer, "Mended.");
        assertThat(list(null, null)).isEmpty();
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        assertThat(list(null, null)).hasSize(1);
        ledger.speaking.reopen(receipt.id(), "It is not.");
        assertThat(list(null, null)).isEmpty();
    }

    @Test
    void questionIsAnsweredOnceForAllWhoHaveIt() {
        release(answer(said("rowdy"), null), "Mended.");
        var all = answer(said("drugs"), null);
        ledger.handling.answerForAll(all, "Why is the lamp out so often?", "The cable is old.", publisher);
        var questions = released.listQuestions(null, null, 10);
        assertThat(questions).extracting(Answer::question).containsExactly("Why is the lamp out so often?");
        assertThat(released.listQuestions("drugs", null, 10)).isEqualTo(questions);
        assertThat(released.listQuestions("rowdy", null, 10)).isEmpty();
        assertThat(released.listQuestions(null, new Cursor(ledger.clock.instant(), 0), 10))
                .isEmpty();
        assertThat(list(null, null))
                .extracting(Answer::question)
                .containsExactly("Why is the lamp out so often?", null);
    }

    @Test
    void whatStaysPrivateIsNotThere() {
        ledger.handling.release(answer(said(null), null), false, null, publisher);
        assertThat(list(null, null)).isEmpty();
    }

    @Test
    void newestComeFirstByPlaceAndSubjectOnePageAfterTheOther() {
        for (var number = 1; number <= 5; number++) {
            ledger.later(Duration.ofMinutes(1));
            release(answer(said(number % 2 == 0 ? "rowdy" : "drugs"), null), "Number " + number);
        }
        assertThat(words(list(null, null))).containsExactly("Number 5", "Number 4", "Number 3", "Number 2", "Number 1");
        assertThat(words(list("rowdy", null))).containsExactly("Number 4", "Number 2");
        var second = list(null, null).get(1);
        assertThat(words(list(null, new Cursor(second.releasedAt(), second.id()))))
                .containsExactly("Number 3", "Number 2", "Number 1");
        assertThat(released.list(new Wanted(ledger.at("metropolitan", ledger.bellYard), null, null), 10))
                .isEmpty();
        assertThat(released.list(new Wanted(ledger.at("mopac", ledger.abbeyGreen), null, null), 10))
                .isEmpty();
        var borough = new Placed("metropolitan", ledger.abbeyGreen.borough().id(), null);
        assertThat(released.list(new Wanted(borough, null, null), 2)).hasSize(2);
        assertThat(released.list(new Wanted(new Placed("metropolitan", null, null), null, null), 10))
                .hasSize(5);
    }

    @Test
    void aSubjectInAnOfficersOwnWordsIsOther() {
        release(answer(said("the man at number 9"), null), "Mended.");
        assertThat(list(null, null).getFirst().subject()).isEqualTo("other");
    }

    @Test
    void aNameThatIsWithdrawnGoesOutOfIt() {
        ledger.handling.answerForAll(
                answer(said(null), null), "Why did PC Whitlock mend it?", "PC Whitlock mended it.", publisher);
        ledger.parts.inTransaction(() -> ledger.parts
                .all(NamesWithheld.class)
                .forEach(one -> one.clean(text -> text.replace("PC Whitlock", "An officer"))));
        assertThat(words(list(null, null))).containsExactly("An officer mended it.");
        assertThat(list(null, null).getFirst().question()).isEqualTo("Why did An officer mend it?");
    }

    @Test
    void aDatedNextStepIsPromisedToAllWhenItIsReleased() {
        var by = Instant.parse("2026-12-24T23:59:59Z");
        var answer = answer(said(null), by);
        assertThat(ledger.ear.heard(LedgerFact.StepPromised.class)).isEmpty();
        release(answer, "We look again before Christmas.");
        assertThat(ledger.ear.heard(LedgerFact.StepPromised.class))
                .singleElement()
                .satisfies(promised -> {
                    assertThat(promised.answer()).isEqualTo(answer);
                    assertThat(promised.by()).isEqualTo(LocalDate.parse("2026-12-24"));
                });
        release(answer(said(null), null), "Nothing is promised.");
        assertThat(ledger.ear.heard(LedgerFact.StepPromised.class)).hasSize(1);
    }

    private List<Answer> list(@Nullable String subject, @Nullable Cursor before) {
        return released.list(new Wanted(ledger.inAbbeyGreen(), subject, before), 10);
    }

    private static List<String> words(List<Answer> answers) {
        return answers.stream().map(Answer::words).toList();
    }

    private Receipt said(@Nullable String subject) {
        return ledger.intake.take(
                new Offer(
                        ledger.inAbbeyGreen(),
                        Channel.WEB_FORM,
                        Relation.SELF,
                        "The lamp is out.",
                        null,
                        subject,
                        resident,
                        null,
                        false,
                        true,
                        false,
                        false,
                        null,
                        null),
                Viewer.NOBODY);
    }

    private long answer(Receipt receipt, @Nullable Instant nextBy) {
        var answer = ledger.handling.answer(receipt.id(), answering(nextBy), officer);
        ledger.post.deliverAll("ledger.answer", ledger.clock.instant());
        return answer;
    }

    private static Handling.Answering answering(@Nullable Instant nextBy) {
        return new Handling.Answering("It is mended.", Disposition.ACTED, true, "We look again.", nextBy);
    }

    private void release(long answer, String words) {
        ledger.handling.release(answer, true, words, publisher);
    }
}
