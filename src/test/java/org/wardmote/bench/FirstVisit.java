package org.wardmote.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// What a first visit to a page takes over the wire: the page, its styles and scripts, and the fonts that those
/// name; heads included, gzipped where the server does.
final class FirstVisit {

    private static final Pattern LINKED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+\\.(?:css|m?js))\"");
    private static final Pattern FONT = Pattern.compile("url\\([\"']?([^\"')]+\\.woff2)[\"']?\\)");

    private final Figures figures;
    private final int port;
    private long bytes;

    FirstVisit(Figures figures, int port) {
        this.figures = figures;
        this.port = port;
    }

    void measure(String page) throws IOException {
        var html = fetch(page);
        figures.add("first visit to a ward page: the page itself", bytes / 1000.0, "kB");
        var fonts = new LinkedHashSet<String>();
        for (var asset : found(LINKED, html)) {
            var text = fetch(asset);
            if (asset.endsWith(".css")) found(FONT, text).forEach(font -> fonts.add(resolve(asset, font)));
        }
        for (var font : fonts) fetch(font);
        figures.add(
                "first visit to a ward page: with all its styles, scripts, fonts",
                bytes / 1000.0,
                "kB",
                "wanted: under 100");
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new LinkedHashSet<String>();
        pattern.matcher(text).results().forEach(each -> found.add(each.group(1)));
        return found;
    }

    private static String resolve(String sheet, String font) {
        return URI.create(sheet).resolve(font).toString();
    }

    private String fetch(String path) throws IOException {
        try (var connection = new Connection(port)) {
            var status = connection.send(Request.get(path, "Accept-Encoding: gzip"));
            if (status != 200) throw new IOException(path + " answered " + status);
            bytes += connection.size();
            return text(connection);
        }
    }

    private static String text(Connection connection) throws IOException {
        var zipped = connection.head().toLowerCase(Locale.ROOT).contains("content-encoding: gzip");
        if (!zipped) return new String(connection.body(), StandardCharsets.UTF_8);
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(connection.body()))) {
            return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
