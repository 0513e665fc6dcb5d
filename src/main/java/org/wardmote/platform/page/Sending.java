package org.wardmote.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Finished;

/// Sends a finished answer: tagged, gzipped where that is wanted, or only the word that nothing has changed. What
/// is not a page is for other programs, those in other sites' pages too.
@Component
class Sending {

    /// Caches ask each time (a 304 is cheap), and may serve what they hold for a day while we are down.
    private static final String CACHING = "public, no-cache, stale-if-error=86400";

    private final Headers headers;

    Sending(Headers headers) {
        this.headers = headers;
    }

    /// To an answer that nothing has been written to, which spares the server looking for headers of the same name.
    void sendFirst(Finished page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(page, request, response, response::addHeader);
    }

    void send(Finished page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(page, request, response, response::setHeader);
    }

    private void send(
            Finished page, HttpServletRequest request, HttpServletResponse response, BiConsumer<String, String> into)
            throws IOException {
        var zipped = page.gzip() != null && acceptsGzip(request);
        var tag = '"' + page.tag() + (zipped ? "-gz\"" : "\"");
        if (page.type().startsWith("text/html")) headers.write(request, into);
        else writeForPrograms(request, into);
        into.accept("Cache-Control", CACHING);
        into.accept("ETag", tag);
        if (page.gzip() != null) into.accept("Vary", "Accept-Encoding");
        if (isKnown(request.getHeader("If-None-Match"), tag)) response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        else write(zipped && page.gzip() != null ? page.gzip() : page.plain(), zipped, page.type(), request, response);
    }

    private void writeForPrograms(HttpServletRequest request, BiConsumer<String, String> into) {
        headers.writeForPrograms(request, into);
        into.accept("Access-Control-Allow-Origin", "*");
    }

    private static void write(
            byte[] body, boolean zipped, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        if (zipped) response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(body);
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        var accepts = request.getHeader("Accept-Encoding");
        return accepts != null && accepts.contains("gzip") && !accepts.contains("gzip;q=0");
    }

    private static boolean isKnown(@org.jspecify.annotations.Nullable String known, String tag) {
        return known != null && (known.contains(tag) || known.strip().equals("*"));
    }
}
