package org.wardmote.priority.replay;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.Areas;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.JsonObject;
import org.wardmote.importing.Options;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.Placed;
import org.wardmote.people.StaffNames;
import org.wardmote.priority.priority.Brought;
import org.wardmote.priority.priority.Moving;
import org.wardmote.priority.priority.Standing;

/// Makes a priority anew as a file tells of it. Of one that is refused half way nothing stays.
@Component
class ReplayedPriorities implements Brought {

    private final JdbcClient jdbc;
    private final Areas areas;
    private final Moving.Dated moving;
    private final ReplayedSteps steps;
    private final StaffNames staff;
    private final TransactionTemplate whole;
    private final Clock clock;

    ReplayedPriorities(
            JdbcClient jdbc,
            Areas areas,
            Moving.Dated moving,
            ReplayedSteps steps,
            StaffNames staff,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.moving = moving;
        this.steps = steps;
        this.staff = staff;
        this.whole = new TransactionTemplate(transactions);
        this.whole.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    @Override
    public void bring(JsonObject priority, Options options, UnaryOperator<String> clean) {
        try {
            whole.executeWithoutResult(status -> replay(priority, options, clean));
        } catch (Refusal refusal) {
            throw new BadRow(String.valueOf(refusal.getMessage()));
        } catch (NotFound e) {
            throw new BadRow("Something that this names is not there, or belongs to another organisation.");
        }
    }

    private void replay(JsonObject priority, Options options, UnaryOperator<String> clean) {
        var history = priority.list("history").stream()
                .map(one -> new Told(one, clean))
                .toList();
        if (history.isEmpty() || !history.getFirst().kind().equals("raised"))
            throw new BadRow("\"history\" begins with who raised it, and when.");
        var first = history.getFirst();
        var it = moving.raise(
                placed(priority, options),
                clean.apply(priority.get("issue")),
                first.text("words"),
                by(first),
                past(first));
        remember(it, priority);
        var replayed = steps.of(it);
        for (var one : history.subList(1, history.size())) replayed.replay(one, by(one), past(one));
    }

    /// The same file again is not two of each.
    private void remember(Standing it, JsonObject priority) {
        var key = "brought " + it.placed().organisation() + " " + priority.get("id");
        var known = jdbc.sql("select count(*) from priority.priority where source_key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
        if (Objects.requireNonNull(known) > 0)
            throw new BadRow("\"" + priority.get("id") + "\" has been brought in before.");
        jdbc.sql("update priority.priority set source_key = :key where id = :id")
                .param("key", key)
                .param("id", it.id().number())
                .update();
    }

    private Placed placed(JsonObject priority, Options options) {
        var code = priority.get("area_code");
        var area =
                areas.findByCode(code).orElseThrow(() -> new BadRow("No area of today has the code \"" + code + "\"."));
        var organisation = priority.find("organisation")
                .or(() -> options.find("organisation"))
                .orElse(area.force());
        return new Placed(organisation, area.borough().id(), area.id());
    }

    /// That they might was settled where it happened.
    private Moving.By by(Told it) {
        var name = it.find("by");
        return new Moving.By(name == null ? null : staff.staff(name), true, true);
    }

    private Instant past(Told it) {
        var at = it.at();
        if (at.isAfter(clock.instant())) throw new BadRow("What happened cannot lie in the future.");
        return at;
    }
}
