package org.wardmote.platform.page;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.wardmote.kernel.Refusal;

/// @param kept memory for finished pages
/// @param mapTiles where a tile server's pictures lie, such as `https://tiles.example.org/{z}/{x}/{y}.png`, for the
///     map that can be moved to show beneath our borders; none by default
@ConfigurationProperties("wardmote.pages")
record PageSettings(
        @DefaultValue("32MB") DataSize kept,
        @DefaultValue("") String mapTiles) {

    private static final Pattern HOST = Pattern.compile("(https?://[A-Za-z0-9.:-]+)/.*");

    /// The one other host that pages may show pictures of; empty where there is none.
    String tileHost() {
        if (mapTiles.isBlank()) return "";
        var host = HOST.matcher(mapTiles.strip());
        if (!host.matches())
            throw new Refusal.Invalid(
                    "WARDMOTE_PAGES_MAPTILES should look like https://tiles.example.org/{z}/{x}/{y}.png.");
        return host.group(1);
    }
}
