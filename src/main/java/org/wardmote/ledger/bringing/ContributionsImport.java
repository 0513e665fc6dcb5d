package org.wardmote.ledger.bringing;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.JsonObjects;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;

/// `import contributions`: a CSV for what was said and answered, JSON for the whole of what became of it.
@Component
class ContributionsImport implements Import {

    private final ReadingContributions reading;
    private final BringingIn bringing;
    private final TransactionTemplate row;
    private final Clock clock;

    ContributionsImport(
            ReadingContributions reading, BringingIn bringing, PlatformTransactionManager transactions, Clock clock) {
        this.reading = reading;
        this.bringing = bringing;
        this.row = new TransactionTemplate(transactions);
        this.row.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "contributions";
    }

    @Override
    public Layout layout() {
        return ContributionsLayout.LAYOUT;
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        if (!JsonObjects.isJson(file)) {
            Rows.each(file, ReadingContributions.COLUMNS, tally, row -> {
                bring(() -> reading.read(row, options));
                tally.kept();
            });
            return;
        }
        JsonObjects.each(file, tally, (path, array, objects) -> {
            for (var object : objects) {
                try {
                    bring(() -> reading.read(object, options));
                    tally.kept();
                } catch (BadRow e) {
                    tally.refused(object.number(), e.sentence());
                }
            }
        });
    }

    /// Of a row that is refused half way nothing stays, also where the good rows of the file are kept.
    private void bring(Supplier<Brought> read) {
        var brought = read.get();
        if (brought.receivedAt().isAfter(clock.instant()))
            throw new BadRow("\"received_at\" lies in the future.");
        if (brought.saidAt().isAfter(brought.receivedAt()))
            throw new BadRow("\"said_at\" comes after it was received.");
        row.executeWithoutResult(status -> bringing.bring(brought));
    }
}
