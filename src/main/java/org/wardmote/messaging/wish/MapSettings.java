package org.wardmote.messaging.wish;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param mapTiles where a tile server's pictures lie
/// @param mapCredit whom the tiles' owner wants named on the map
@ConfigurationProperties("wardmote.pages")
record MapSettings(
        @DefaultValue("") String mapTiles, @DefaultValue("") String mapCredit) {}
