package org.wardmote.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.BiConsumer;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// The headers of every answer, in the one place where they are decided: the security chain's own are off, since
/// finished pages leave before it runs. Scripts, styles and pictures come from us alone; nothing may frame us; an
/// address we link to learns only our origin.
@Component
@NamedInterface("headers")
public class Headers {

    private final String policy;

    Headers(PageSettings settings) {
        var tiles = " " + settings.tileHost();
        policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:" + tiles.stripTrailing()
                + "; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    public void write(HttpServletRequest request, HttpServletResponse response) {
        write(request, response::setHeader);
    }

    /// @param into takes each header by name and value
    void write(HttpServletRequest request, BiConsumer<String, String> into) {
        writeForPrograms(request, into);
        into.accept("Content-Security-Policy", policy);
        into.accept("Referrer-Policy", "strict-origin-when-cross-origin");
        into.accept("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=()");
        into.accept("Cross-Origin-Opener-Policy", "same-origin");
    }

    /// What is no page shows nothing, runs nothing and has no links.
    void writeForPrograms(HttpServletRequest request, BiConsumer<String, String> into) {
        if (cameSafely(request)) into.accept("Strict-Transport-Security", "max-age=31536000");
        into.accept("X-Content-Type-Options", "nosniff");
    }

    /// Early answers leave before the server has read what a proxy says. Whoever lies about it deceives only
    /// themselves.
    private static boolean cameSafely(HttpServletRequest request) {
        return request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
    }

    /// A page whose own address may be a secret: what is opened from it does not learn where it was opened.
    void tellNobody(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    /// An answer that is one person's or one moment's.
    public void keepNowhere(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }
}
