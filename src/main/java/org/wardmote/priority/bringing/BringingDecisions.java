package org.wardmote.priority.bringing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.importing.BadRow;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.Effect;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.decision.Content;
import org.wardmote.priority.decision.Deciding;
import org.wardmote.priority.decision.Decision;
import org.wardmote.priority.decision.Drafting;
import org.wardmote.priority.decision.Ending;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.finding.Findings;

/// Takes a decision anew as a file tells of it. Where the file does not say that everybody was told elsewhere, they
/// are told from here.
@Component
class BringingDecisions {

    private static final List<String> EFFECTS = List.of("none", "noted", "influenced", "changed", "driven");

    private final Drafting drafting;
    private final Deciding deciding;
    private final Ending ending;
    private final Findings findings;
    private final Doers doers;

    BringingDecisions(Drafting drafting, Deciding deciding, Ending ending, Findings findings, Doers doers) {
        this.drafting = drafting;
        this.deciding = deciding;
        this.ending = ending;
        this.findings = findings;
        this.doers = doers;
    }

    void bring(Told it) {
        var on = it.list("findings").stream().map(one -> finding(it, one)).toList();
        var history = it.history();
        if (history.isEmpty() || !history.getFirst().object().get("kind").equals("proposed"))
            throw new BadRow("\"history\" begins with who proposed it, and when.");
        var first = history.getFirst();
        var decision = drafting.propose(on, content(it, null), it.key(), doers.by(first, "by"), doers.past(first.at()));
        var toldBefore =
                history.stream().anyMatch(one -> one.object().get("kind").equals("told"));
        for (var one : history.subList(1, history.size())) happened(decision.id(), one, toldBefore);
    }

    private FindingId finding(Told it, Told one) {
        return findings.findBySource(it.key(one.id()))
                .map(Finding::id)
                .orElseThrow(() -> new BadRow("The finding \"" + one.id() + "\" has not been brought in."));
    }

    private void happened(DecisionId id, Told it, boolean toldBefore) {
        var at = doers.past(it.at());
        var by = doers.by(it, "by");
        var object = it.object();
        switch (object.get("kind")) {
            case "decided" -> deciding.decide(id, by, at);
            case "approved" -> deciding.approve(id, by, at);
            case "published" -> deciding.publish(id, null, toldBefore, by, at);
            case "withheld" ->
                deciding.publish(
                        id,
                        new Decision.Withholding(object.get("reason_kind"), it.day("review_on"), it.is("unconfirmed")),
                        toldBefore,
                        by,
                        at);
            case "told" -> ending.toldBefore(id, by, at);
            case "corrected" -> drafting.correct(id, content(it, object.get("correction")), by, at);
            case "measured" -> ending.measure(id, object.get("reached"), object.get("words"), by, at);
            case "closed" -> ending.close(id, by, at);
            default -> throw new BadRow("\"kind\" cannot be \"" + object.get("kind") + "\": see docs/import.md.");
        }
    }

    private static Content content(Told it, @Nullable String correction) {
        var object = it.object();
        var effect = object.get("effect");
        if (!EFFECTS.contains(effect))
            throw new BadRow("\"effect\" is one of " + String.join(", ", EFFECTS) + ", not \"" + effect + "\".");
        return Content.of(
                Effect.of(effect),
                object.get("title"),
                object.get("said"),
                object.get("did"),
                object.get("reason"),
                object.get("weight"),
                object.get("options"),
                object.find("dissent").orElse(null),
                object.get("anticipated"),
                it.day("looked_at_on"),
                object.get("post"),
                correction);
    }
}
