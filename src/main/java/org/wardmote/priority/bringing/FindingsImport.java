package org.wardmote.priority.bringing;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.JsonObject;
import org.wardmote.importing.JsonObjects;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Tally;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;

/// `import findings`: findings with what they gather and where they went, and decisions with their versions and
/// outcomes, each with its own dates. What happened is done again by the same verbs as at the desk.
@Component
class FindingsImport implements Import {

    private final ObjectProvider<BringingFindings> findings;
    private final ObjectProvider<BringingDecisions> decisions;
    private final TransactionTemplate row;

    /// @param findings and
    /// @param decisions asked for only by a file that has some, since they need most of this module
    FindingsImport(
            ObjectProvider<BringingFindings> findings,
            ObjectProvider<BringingDecisions> decisions,
            PlatformTransactionManager transactions) {
        this.findings = findings;
        this.decisions = decisions;
        this.row = new TransactionTemplate(transactions);
        this.row.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public String kind() {
        return "findings";
    }

    @Override
    public Layout layout() {
        return FindingsLayout.LAYOUT;
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        if (!JsonObjects.isJson(file)) throw new FileRefused("Findings are brought in as JSON: see docs/import.md.");
        var organisation = options.find("organisation");
        JsonObjects.each(file, tally, (path, array, objects) -> {
            for (var object : objects) {
                try {
                    bring(new Told(object, organisation.orElse("")));
                    tally.kept();
                } catch (BadRow e) {
                    tally.refused(object.number(), e.sentence());
                }
            }
        });
    }

    /// Of an object that is refused half way nothing stays, also where the good ones of the file are kept.
    private void bring(Told it) {
        try {
            row.executeWithoutResult(status -> {
                if (isDecision(it.object())) decisions.getObject().bring(it);
                else findings.getObject().bring(it);
            });
        } catch (Refusal refusal) {
            throw new BadRow(String.valueOf(refusal.getMessage()));
        } catch (NotFound e) {
            throw new BadRow("Something that this names is not there, or belongs to another organisation.");
        }
    }

    private static boolean isDecision(JsonObject object) {
        return object.has("findings");
    }
}
