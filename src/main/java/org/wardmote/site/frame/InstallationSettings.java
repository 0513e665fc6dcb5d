package org.wardmote.site.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param operator who runs this installation for the public; while nobody is named, every page says that it is a
///     demonstration
@ConfigurationProperties("wardmote")
record InstallationSettings(@Nullable String operator) {

    boolean isDemonstration() {
        return operator == null || operator.isBlank();
    }
}
