package org.wardmote.messaging.text;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.call.Credential;

/// What is taken from a gateway, and how much of it.
@Component
public class TextLimits {

    private final TextSettings settings;

    TextLimits(TextSettings settings) {
        this.settings = settings;
    }

    /// How many texts from one number are read within an hour.
    public int perHour() {
        return settings.perHour();
    }

    /// Where no secret is set nobody has it.
    ///
    /// @param authorization the header of that name
    public boolean isSecretIn(@Nullable String authorization) {
        return Credential.shows(settings.secret(), authorization);
    }
}
