package org.wardmote.messaging.post;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where links in messages lead, and who answers here.
///
/// @param address the address under which the public reaches this installation
/// @param operator who runs this installation for the public; while nobody is named, every page says that it is a
///     demonstration
@ConfigurationProperties("wardmote")
record PlaceSettings(
        @DefaultValue("http://localhost:8080") String address,
        @Nullable String operator) implements OwnAddress {

    boolean isDemonstration() {
        return !MailSettings.isSet(operator);
    }

    @Override
    public String link(String path) {
        if (path.startsWith("https://") || path.startsWith("http://")) return path;
        return (address.endsWith("/") ? address.replaceAll("/+$", "") : address) + path;
    }
}
