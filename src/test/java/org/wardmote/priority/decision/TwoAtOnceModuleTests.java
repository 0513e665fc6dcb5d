package org.wardmote.priority.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Refusal;
import org.wardmote.priority.DecidersInThornfield;
import org.wardmote.priority.Effect;
import org.wardmote.priority.PriorityFact;

/// Two browsers at once, a double click, the same form sent again: what happens once, happens once.
class TwoAtOnceModuleTests {

    private static final int TIMES = 4;

    private final DecidersInThornfield all = new DecidersInThornfield();

    @AfterEach
    void close() {
        all.close();
    }

    /// @return how many were let through
    private long atOnce(Runnable deed) throws Exception {
        var ready = new CountDownLatch(TIMES);
        Callable<Boolean> one = () -> {
            ready.countDown();
            ready.await();
            try {
                deed.run();
                return true;
            } catch (Refusal refusal) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(TIMES)) {
            var through = 0L;
            for (var done : threads.invokeAll(
                    IntStream.range(0, TIMES).mapToObj(at -> one).toList())) if (done.get()) through++;
            return through;
        }
    }

    @Test
    void oneAcknowledgementOneApprovalOnePublicationOneClosing() throws Exception {
        var finding = all.routed(all.say("Mopeds.", all.desk.resident("Nadia Rahman")));
        assertThat(atOnce(() -> all.acknowledging.acknowledge(finding.id(), all.decider.viewer(), all.now())))
                .isEqualTo(1);
        var decision = all.proposed(Effect.NOTED, finding);
        assertThat(atOnce(() -> all.deciding.decide(decision.id(), all.decider.viewer(), all.now())))
                .isEqualTo(1);
        assertThat(atOnce(() -> all.deciding.approve(decision.id(), all.publisher.viewer(), all.now())))
                .isEqualTo(1);
        assertThat(atOnce(() -> all.publishing.publish(decision.id(), null, false, all.publisher.viewer(), all.now())))
                .isEqualTo(1);
        assertThat(all.ear.heard(PriorityFact.DecisionPublished.class)).hasSize(1);
        assertThat(all.post.staged("priority.decision")).hasSize(1);
        all.deliver();
        all.tick();
        assertThat(atOnce(() -> all.closing.close(decision.id(), all.decider.viewer(), all.now())))
                .isEqualTo(1);
    }

    @Test
    void oneOfTwoDraftsIsKeptAndOneCorrectionIsBegunAndDropped() throws Exception {
        var finding = all.acknowledged(all.say("Mopeds.", null));
        var decision = all.proposed(Effect.NOTED, finding);
        assertThat(atOnce(() -> all.drafting.rewrite(
                        decision.id(), all.content(Effect.CHANGED), 1, all.analyst.viewer(), all.now())))
                .isEqualTo(1);
        all.sign(decision.id());
        all.publishing.publish(decision.id(), null, false, all.publisher.viewer(), all.now());
        assertThat(atOnce(() -> all.correcting.correct(
                        decision.id(), all.content(Effect.NONE, "Wrong."), all.analyst.viewer(), all.now())))
                .isEqualTo(1);
        assertThat(atOnce(() -> all.correcting.drop(decision.id(), "Right.", all.analyst.viewer(), all.now())))
                .isEqualTo(1);
    }

    @Test
    void gatheredByTwoAtOnceItIsThereOnceAndCountedOnce() throws Exception {
        var finding = all.finding(all.say("Mopeds.", null));
        var other = all.say("Mopeds again.", null);
        atOnce(() -> all.gathering.gather(finding.id(), List.of(other.id()), "alike", all.analyst.viewer(), all.now()));
        assertThat(all.get(finding.id()).counts().contributions()).isEqualTo(2);
    }

    @Test
    void formsOutOfTurnAreRefusedWithASentence() {
        var finding = all.finding(all.say("Mopeds.", null));
        var home = "/desk/findings/" + finding.reference();
        assertThat(all.analyst.post(home + "/harm", "harm", "9", "reason", "x").getStatus())
                .isEqualTo(422);
        assertThat(all.analyst
                        .post(
                                home + "/routing",
                                "post",
                                "Superintendent",
                                "due.day",
                                "30",
                                "due.month",
                                "11",
                                "due.year",
                                "2026")
                        .getStatus())
                .isEqualTo(409);
        assertThat(all.decider.post(home + "/acknowledgement").getStatus()).isEqualTo(409);
        assertThat(all.analyst.post(home + "/acknowledgement").getStatus()).isEqualTo(404);
        assertThat(all.analyst
                        .browser()
                        .forge(home + "/withdrawal", "reason", "x")
                        .getStatus())
                .isEqualTo(403);
        var outsider = all.officer("PC Gil Rowe", Function.ANSWER);
        assertThat(outsider.status(home)).isEqualTo(404);
        assertThat(all.analyst
                        .post("/desk/findings", "title", "A", "statement", "B", "references", "ZZZZ ZZZZ")
                        .getStatus())
                .isEqualTo(422);
    }
}
