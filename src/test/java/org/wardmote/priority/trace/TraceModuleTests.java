package org.wardmote.priority.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Became;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.priority.DecidersInThornfield;
import org.wardmote.priority.Effect;
import org.wardmote.priority.decision.Decision;

class TraceModuleTests {

    private final DecidersInThornfield all = new DecidersInThornfield();

    @AfterEach
    void close() {
        all.close();
    }

    private Receipt[] say(int number) {
        return IntStream.range(0, number)
                .mapToObj(at -> all.say("Mopeds, number " + at + ".", null))
                .toArray(Receipt[]::new);
    }

    @Test
    void everyContributionOfADecisionIsListedOnceForEachFindingPageByPage() {
        var first = say(60);
        var second = say(7);
        var decision = all.published(Effect.INFLUENCED, all.acknowledged(first), all.acknowledged(second));
        var page = "/desk/decisions/" + decision.reference() + "/contributions";
        var seen = all.analyst.see(page);
        assertThat(seen).contains("67 contributions", first[0].reference().toString());
        assertThat(seen).doesNotContain(second[6].reference().toString());
        var next = all.analyst.see(page + "?after=" + cursorOf(page));
        assertThat(next)
                .contains(
                        first[59].reference().toString(), second[6].reference().toString());
        assertThat(next).doesNotContain(first[0].reference().toString());
        assertThat(all.analyst.see(page + "?after=nonsense"))
                .contains(first[0].reference().toString());
    }

    private String cursorOf(String page) {
        var html = org.wardmote.TestBrowser.html(all.analyst.browser().get(page));
        var found = Pattern.compile("after=([0-9-]+)").matcher(html);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void whatWasGatheredAfterTheDecisionIsNoPartOfIt() {
        var said = say(2);
        var finding = all.acknowledged(said);
        var decision = all.published(Effect.INFLUENCED, finding);
        var late = all.acknowledged(say(1));
        var traces = all.desk.get(Traces.class);
        assertThat(traces.of(decision.id(), Cursor.START, 10))
                .extracting(Traces.Leaf::contribution)
                .containsExactly(said[0].id(), said[1].id());
        assertThat(all.get(late.id()).counts().contributions()).isEqualTo(1);
    }

    @Test
    void whoeverApprovesReadsWhatADecisionRestsOnWhileItWaitsForThemAndOnceTheyApproved() {
        var nadia = all.desk.resident("Nadia Rahman");
        var said = all.say("Mopeds in the arch.", nadia);
        var decision = all.proposed(Effect.INFLUENCED, all.acknowledged(said));
        var page = "/desk/decisions/" + decision.reference() + "/contributions";
        var became = "/desk/contributions/" + said.reference() + "/became";
        var colleague = all.officer("Ada Quill", Function.APPROVE);
        assertThat(all.publisher.see(page)).doesNotContain("Mopeds in the arch.");
        all.deciding.decide(decision.id(), all.decider.viewer(), all.now());
        assertThat(all.publisher.see(page)).contains("Mopeds in the arch.").doesNotContain("Nadia");
        assertThat(all.publisher.see(became)).contains("Mopeds in the arch.").doesNotContain("Nadia");
        assertThat(colleague.see(page)).contains("Mopeds in the arch.");
        all.drafting.giveBack(decision.id(), "Say more.", all.publisher.viewer(), all.now());
        assertThat(all.publisher.see(page)).doesNotContain("Mopeds in the arch.");
        all.sign(decision.id());
        all.publishing.publish(decision.id(), null, false, all.publisher.viewer(), all.now());
        assertThat(all.publisher.see(page)).contains("Mopeds in the arch.");
        assertThat(colleague.see(page)).doesNotContain("Mopeds in the arch.");
        assertThat(colleague.status(became)).isEqualTo(404);
    }

    @Test
    void whoeverApprovesHearsNothingElseAndNobodyElseHearsMore() {
        var said = all.say("Mopeds in the arch.", null);
        var besides = all.say("The lamp is out.", null);
        var restricted = all.say("He hits her.", null);
        all.acknowledged(besides);
        var decision = all.proposed(Effect.INFLUENCED, all.acknowledged(said, restricted));
        all.deciding.decide(decision.id(), all.decider.viewer(), all.now());
        all.desk
                .get(Handling.class)
                .passOn(restricted.id(), PassedTo.SAFEGUARDING, null, "Others look after it.", all.officer.viewer());
        var contributed = all.desk.get(Contributed.class);
        var ids = List.of(said.id(), besides.id(), restricted.id());
        assertThat(contributed.list(ids, all.publisher.viewer()))
                .extracting(Heard::id)
                .containsExactly(said.id());
        assertThat(contributed.find(besides.reference(), all.publisher.viewer()))
                .isEmpty();
        assertThat(contributed.search(decision.placed(), "", all.publisher.viewer(), 10))
                .isEmpty();
        assertThat(contributed.alike(List.of(said.id()), decision.placed(), all.publisher.viewer(), 10))
                .isEmpty();
        for (var other : List.of(
                all.officer("Pru Lish", Function.PUBLISH),
                all.desk.officer("Max Reed", "metropolitan", Ward.BELL_YARD, Function.APPROVE),
                all.desk.officer("Leila Haddad", "lambeth-council", null, Function.APPROVE)))
            assertThat(contributed.list(ids, other.viewer())).isEmpty();
    }

    @Test
    void backFromAContributionToEveryFindingAndDecision() {
        var said = say(1)[0];
        var decision = all.published(Effect.CHANGED, all.acknowledged(said));
        var page = "/desk/contributions/" + said.reference() + "/became";
        assertThat(all.analyst.see(page))
                .contains("Gathered in the finding: Mopeds in the arch", "A decision has been taken on it: changed.");
        var next = all.desk.officer("Max Reed", "metropolitan", Ward.BELL_YARD, Function.ANALYSE);
        assertThat(next.status(page)).isEqualTo(404);
        assertThat(decision.version()).isEqualTo(1);
    }

    @Test
    void whoeverContributedReadsWhatItBecameButNothingOfWhatMustNotBeKnown() {
        var open = say(1)[0];
        var hidden = say(1)[0];
        var decision = all.published(Effect.CHANGED, all.acknowledged(open));
        var secret = all.approved(Effect.CHANGED, all.acknowledged(hidden));
        all.publishing.publish(
                secret.id(),
                new Decision.Withholding("safety", all.today().plusDays(9), true),
                false,
                all.publisher.viewer(),
                all.now());
        var became = all.desk.get(BecameDecisions.class);
        var words = all.desk.get(Frame.Words.class);
        assertThat(became.of(open.id(), words))
                .extracting(Became.Line::text)
                .containsExactly(
                        "It is looked at by itself.",
                        "Decided: A barrier in the arch. What people said changed the decision.");
        assertThat(became.of(open.id(), words).getLast().path()).isEqualTo("/answers/" + decision.reference());
        assertThat(became.of(hidden.id(), words)).hasSize(1);
    }

    @Test
    void traceHoldsAfterWardsWereRedrawn() {
        var said = say(2);
        var decision = all.published(Effect.CHANGED, all.acknowledged(said));
        var scrutineer = all.desk.officer("Sade Bright", "mopac", null, Function.SCRUTINISE);
        redraw();
        assertThat(all.get(decision.id()).placed().area())
                .isEqualTo(all.desk.ward(Ward.ABBEY_GREEN).id())
                .isNotEqualTo(decision.placed().area());
        assertThat(scrutineer.see("/desk/decisions/" + decision.reference())).contains("New Green");
        assertThat(scrutineer.see("/desk/decisions/" + decision.reference() + "/contributions"))
                .contains(said[0].reference().toString(), said[1].reference().toString());
        assertThat(scrutineer.see("/desk/contributions/" + said[0].reference() + "/became"))
                .contains("Gathered in the finding");
    }

    private void redraw() {
        var report = all.desk
                .pages()
                .run(
                        "areas",
                        "redrawn.geojson",
                        Thornfield.wards().replace("Abbey Green", "New Green"),
                        Map.of("kind", "ward", "set", "T26", "from", "2026-11-10"));
        assertThat(report.saved()).as(report.toString()).isTrue();
    }
}
