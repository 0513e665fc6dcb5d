package org.wardmote.messaging.wish;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;

/// Lays the borders of areas beneath the map on which somebody draws.
@Component
@EnableConfigurationProperties(MapSettings.class)
public class Canvases {

    private final Areas areas;
    private final MapSettings settings;

    Canvases(Areas areas, MapSettings settings) {
        this.areas = areas;
        this.settings = settings;
    }

    /// Around an area that they came from: its neighbours too. Else the boroughs.
    public Canvas around(@Nullable String code) {
        return of(
                code == null
                        ? areas.listBoroughs()
                        : areas.findByCode(code)
                                .map(area -> Stream.concat(Stream.of(area), areas.listNeighbours(area).stream())
                                        .toList())
                                .orElseGet(areas::listBoroughs));
    }

    public Canvas of(Collection<Area> beneath) {
        return new Canvas(
                beneath.stream()
                        .filter(area -> area.kind() != AreaKind.TOWN_CENTRE)
                        .map(area -> area.path() + "/boundary.geojson")
                        .collect(Collectors.joining(" ")),
                settings.mapTiles().isBlank() ? null : settings.mapTiles(),
                settings.mapCredit().isBlank() ? null : settings.mapCredit());
    }
}
