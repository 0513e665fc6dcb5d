package org.wardmote.site.map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param mapTiles where a tile server's pictures lie, such as `https://tiles.example.org/{z}/{x}/{y}.png`; the
///     movable map has plain paper beneath the borders where none is named
/// @param mapCredit whom the tiles' owner wants named on the map
@ConfigurationProperties("wardmote.pages")
record TileSettings(
        @DefaultValue("") String mapTiles, @DefaultValue("") String mapCredit) {}
