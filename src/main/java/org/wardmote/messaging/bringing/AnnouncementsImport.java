package org.wardmote.messaging.bringing;

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

/// `import announcements`: what was written and sent elsewhere, each with its own dates, done again by the same
/// verbs as at the desk. Nothing that has left is sent again.
@Component
class AnnouncementsImport implements Import {

    private final ObjectProvider<BringingAnnouncements> announcements;
    private final TransactionTemplate row;

    /// @param announcements asked for only by a file that has some, since they need most of this module
    AnnouncementsImport(ObjectProvider<BringingAnnouncements> announcements, PlatformTransactionManager transactions) {
        this.announcements = announcements;
        this.row = new TransactionTemplate(transactions);
        this.row.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public String kind() {
        return "announcements";
    }

    @Override
    public Layout layout() {
        return AnnouncementsLayout.LAYOUT;
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        if (!JsonObjects.isJson(file))
            throw new FileRefused("Announcements are brought in as JSON: see docs/import.md.");
        var organisation = options.find("organisation").orElse("");
        JsonObjects.each(file, tally, (path, array, objects) -> {
            for (var object : objects) {
                try {
                    bring(object, organisation);
                    tally.kept();
                } catch (BadRow e) {
                    tally.refused(object.number(), e.sentence());
                }
            }
        });
    }

    /// Of an object that is refused half way nothing stays, also where the good ones of the file are kept.
    private void bring(JsonObject object, String organisation) {
        try {
            row.executeWithoutResult(status -> announcements.getObject().bring(object, organisation));
        } catch (Refusal refusal) {
            throw new BadRow(String.valueOf(refusal.getMessage()));
        } catch (NotFound e) {
            throw new BadRow("Something that this names is not there, or belongs to another organisation.");
        }
    }
}
