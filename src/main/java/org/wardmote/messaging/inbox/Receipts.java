package org.wardmote.messaging.inbox;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What a gateway tells afterwards of what it had accepted. A service of GOV.UK Notify has one address for what it
/// tells of texts and of mails alike, so either is taken at either.
@Component
class Receipts {

    private static final String UUID_WRITTEN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final TextReceipts texts;
    private final MailReceipts mails;

    Receipts(TextReceipts texts, MailReceipts mails) {
        this.texts = texts;
        this.mails = mails;
    }

    /// A reference that is none of ours says nothing.
    ResponseEntity<Void> take(Brought said) {
        var status = said.first("status");
        var reference = said.first("reference");
        if (status == null) return ResponseEntity.badRequest().build();
        if (reference != null && reference.matches(UUID_WRITTEN)) {
            texts.take(UUID.fromString(reference), status);
            mails.take(UUID.fromString(reference), status);
        }
        return ResponseEntity.noContent().build();
    }
}
