package org.wardmote.messaging.proof;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.post.OwnAddress;

/// Where a link may lead: to a page of ours that is there, or to another site under an address that shows which.
@Component
class Destinations {

    private final PublicPages pages;
    private final OwnAddress own;

    Destinations(PublicPages pages, OwnAddress own) {
        this.pages = pages;
        this.own = own;
    }

    /// The last part of the message that says what is wrong with it.
    Optional<String> fault(String address) {
        if (address.startsWith("/")) return ours(address);
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) return Optional.of("scheme");
            var host = uri.getHost();
            if (host == null || uri.getUserInfo() != null) return Optional.of("unclear");
            if (Shorteners.include(host)) return Optional.of("shortened");
            var ours = own.link("/");
            return address.startsWith(ours) ? ours(address.substring(ours.length() - 1)) : Optional.empty();
        } catch (java.net.URISyntaxException e) {
            return Optional.of("unclear");
        }
    }

    private Optional<String> ours(String address) {
        if (address.startsWith("//")) return Optional.of("unclear");
        var path = address.replaceFirst("[?#].*$", "");
        return pages.include(path) ? Optional.empty() : Optional.of("nowhere");
    }
}
