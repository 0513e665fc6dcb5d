package org.wardmote.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.area.Borough;
import org.wardmote.kernel.NotFound;

/// Areas in a list.
final class AreasOnPaper implements Areas {

    private final List<Area> areas = new ArrayList<>();
    private final Map<AreaId, Geometry> boundaries = new HashMap<>();
    private final Map<String, Area> successors = new HashMap<>();

    void add(Area area, Geometry boundary) {
        areas.add(area);
        boundaries.put(area.id(), boundary);
    }

    void redraw(Area area, Geometry boundary) {
        boundaries.put(area.id(), boundary);
    }

    void succeed(String slug, Area successor) {
        successors.put(slug, successor);
    }

    List<Area> all() {
        return areas;
    }

    @Override
    public List<Area> listBoroughs() {
        return areas.stream().filter(area -> area.kind() == AreaKind.BOROUGH).toList();
    }

    @Override
    public List<Area> listWithin(Borough borough) {
        return areas.stream()
                .filter(area -> area.kind() == AreaKind.WARD && area.borough().equals(borough))
                .toList();
    }

    @Override
    public List<Area> listTownCentres(Borough borough) {
        return List.of();
    }

    @Override
    public Optional<Area> findBorough(String slug) {
        return listBoroughs().stream().filter(area -> area.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Area> find(String boroughSlug, String slug) {
        return findBorough(boroughSlug)
                .flatMap(borough -> listWithin(borough.borough()).stream()
                        .filter(area -> area.slug().equals(slug))
                        .findFirst());
    }

    @Override
    public Optional<Area> find(String boroughSlug, String slug, LocalDate day) {
        return find(boroughSlug, slug).filter(area -> area.period().includes(day));
    }

    @Override
    public Optional<Area> findTownCentre(String boroughSlug, String slug) {
        return Optional.empty();
    }

    @Override
    public Optional<Area> findSuccessor(String boroughSlug, String slug) {
        return Optional.ofNullable(successors.get(slug));
    }

    @Override
    public Area get(AreaId id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Area> findByCode(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    @Override
    public List<Area> listNeighbours(Area area) {
        return listWithin(area.borough()).stream()
                .filter(other -> !other.equals(area) && boundary(other).touches(boundary(area)))
                .toList();
    }

    @Override
    public Geometry boundary(Area area) {
        return Optional.ofNullable(boundaries.get(area.id())).orElseThrow();
    }

    @Override
    public String attribution(Area area) {
        return "Invented for tests.";
    }
}
