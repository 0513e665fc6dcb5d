package org.wardmote.priority.promise;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.platform.Changes;

/// Somebody says that what was promised has been done.
@Component
class Keeping {

    private final Promising promising;
    private final TransactionTemplate transaction;
    private final Changes changes;
    private final Clock clock;

    Keeping(Promising promising, TransactionTemplate transaction, Changes changes, Clock clock) {
        this.promising = promising;
        this.transaction = transaction;
        this.changes = changes;
        this.clock = clock;
    }

    void keep(Promise promise) {
        transaction.executeWithoutResult(status -> {
            promising.keep(promise.kind(), promise.of(), Moments.now(clock));
            changes.announce();
        });
    }
}
