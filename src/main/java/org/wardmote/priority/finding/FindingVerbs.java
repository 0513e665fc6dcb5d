package org.wardmote.priority.finding;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Steps;

/// What all verbs have in common: one transaction, the finding to oneself, permission, and its history.
@Component
class FindingVerbs {

    private final FindingRows findings;
    private final Steps steps;
    private final TransactionTemplate transaction;

    FindingVerbs(FindingRows findings, Steps steps, TransactionTemplate transaction) {
        this.findings = findings;
        this.steps = steps;
        this.transaction = transaction;
    }

    /// @param may for those who hold it there; to others it is not there
    void on(FindingId id, Function may, Viewer by, Instant at, Consumer<Finding> use) {
        transaction.executeWithoutResult(status -> use.accept(lock(id, may, by, at)));
    }

    /// Within a transaction: nobody else changes it before that ends.
    Finding lock(FindingId id, Function may, Viewer by, Instant at) {
        var finding = findings.lock(id, at);
        require(may, by, finding.placed());
        return finding;
    }

    /// The same, of one that has not ended.
    void onOpen(FindingId id, Function may, Viewer by, Instant at, Consumer<Finding> use) {
        on(id, may, by, at, finding -> {
            if (!finding.state().isOpen()) throw new CannotBeNow("This finding has ended.");
            use.accept(finding);
        });
    }

    /// Nobody does it.
    void byItself(FindingId id, Instant at, Consumer<Finding> use) {
        transaction.executeWithoutResult(status -> use.accept(findings.lock(id, at)));
    }

    void require(Function may, Viewer by, Placed placed) {
        if (!Reach.may(by, may, placed)) throw new NotFound();
    }

    <T> T once(Supplier<T> use) {
        return transaction.execute(status -> use.get());
    }

    Finding get(FindingId id) {
        return findings.list(List.of(id)).getFirst();
    }

    void record(FindingId id, Step step) {
        steps.record(id, step);
    }
}
