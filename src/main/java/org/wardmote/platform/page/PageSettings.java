package org.wardmote.platform.page;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// @param kept memory for finished pages
/// @param mapTiles the host of a tile server whose pictures the movable map may show, such as
///     `https://tiles.example.org`; none by default
@ConfigurationProperties("wardmote.pages")
record PageSettings(
        @DefaultValue("32MB") DataSize kept,
        @DefaultValue("") String mapTiles) {}
