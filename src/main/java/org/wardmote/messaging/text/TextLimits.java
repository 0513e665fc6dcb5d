package org.wardmote.messaging.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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

    /// Compared in constant time; where no secret is set nobody has it.
    public boolean isSecret(@Nullable String shown) {
        return TextSettings.isSet(settings.secret())
                && shown != null
                && MessageDigest.isEqual(
                        String.valueOf(settings.secret()).getBytes(StandardCharsets.UTF_8),
                        shown.getBytes(StandardCharsets.UTF_8));
    }
}
