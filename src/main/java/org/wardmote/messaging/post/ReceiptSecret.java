package org.wardmote.messaging.post;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.call.Credential;

/// By what GOV.UK Notify is known when it tells what became of mails.
@Component
public class ReceiptSecret {

    private final NotifySettings settings;

    ReceiptSecret(NotifySettings settings) {
        this.settings = settings;
    }

    /// Where none is set nobody has it.
    ///
    /// @param authorization the header of that name
    public boolean isIn(@Nullable String authorization) {
        return Credential.shows(settings.secret(), authorization);
    }
}
