package org.wardmote.area.atlas;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Borough;
import org.wardmote.area.boundary.Wkb;
import org.wardmote.kernel.NotFound;

/// The areas as the atlas has them; only the borders of sets that hold no more are fetched.
@Component
final class AtlasAreas implements Areas {

    private final AtlasKeeper keeper;
    private final JdbcClient jdbc;

    AtlasAreas(AtlasKeeper keeper, JdbcClient jdbc) {
        this.keeper = keeper;
        this.jdbc = jdbc;
    }

    @Override
    public List<Area> listBoroughs() {
        return today().boroughs();
    }

    @Override
    public List<Area> listWithin(Borough borough) {
        return within(today().local(), borough);
    }

    @Override
    public List<Area> listTownCentres(Borough borough) {
        return within(today().townCentres(), borough);
    }

    @Override
    public Optional<Area> findBorough(String slug) {
        return today().findByPath("/areas/" + slug);
    }

    @Override
    public Optional<Area> find(String boroughSlug, String slug) {
        return today().findByPath("/areas/" + boroughSlug + "/" + slug);
    }

    @Override
    public Optional<Area> find(String boroughSlug, String slug, LocalDate day) {
        return ever(boroughSlug, slug)
                .filter(area -> area.period().includes(day))
                .findFirst();
    }

    @Override
    public Optional<Area> findTownCentre(String boroughSlug, String slug) {
        return today().findByPath("/places/" + boroughSlug + "/" + slug);
    }

    /// The newest that bore the address leads the way.
    @Override
    public Optional<Area> findSuccessor(String boroughSlug, String slug) {
        return ever(boroughSlug, slug)
                .max(Comparator.comparing(area -> area.period().from()))
                .flatMap(this::heir);
    }

    @Override
    public Area get(AreaId id) {
        var area = keeper.now().boundaries().areas().get(id);
        if (area == null) throw new NotFound();
        return area;
    }

    @Override
    public Optional<Area> findByCode(String code) {
        return today().findByCode(code);
    }

    @Override
    public List<Area> listNeighbours(Area area) {
        return keeper.now().ground().neighbours().of(area);
    }

    @Override
    public Geometry boundary(Area area) {
        var held = keeper.now().boundaries().borders().get(area.id());
        return held == null ? fetched(area) : held;
    }

    @Override
    public String attribution(Area area) {
        return keeper.now().boundaries().attribution(area);
    }

    private Today today() {
        return keeper.now().today();
    }

    private static List<Area> within(List<Area> areas, Borough borough) {
        return areas.stream()
                .filter(area -> area.borough().code().equals(borough.code()))
                .toList();
    }

    /// The local areas of all times at an address.
    private Stream<Area> ever(String boroughSlug, String slug) {
        return keeper.now().boundaries().areas().values().stream()
                .filter(area -> Today.isLocal(area)
                        && area.slug().equals(slug)
                        && area.borough().slug().equals(boroughSlug));
    }

    /// Follows the largest part from set to set until today; where that ends, the next largest.
    private Optional<Area> heir(Area area) {
        var boundaries = keeper.now().boundaries();
        var waiting = new ArrayDeque<>(List.of(area.id()));
        var seen = new HashSet<AreaId>();
        while (!waiting.isEmpty()) {
            var id = waiting.pop();
            var found = boundaries.areas().get(id);
            if (found == null || !seen.add(id)) continue;
            if (boundaries.holds(found)) return Optional.of(found);
            boundaries.heirs().getOrDefault(id, List.of()).reversed().forEach(waiting::push);
        }
        return Optional.empty();
    }

    private Geometry fetched(Area area) {
        return jdbc.sql("select border from area.area where id = ?")
                .param(area.id().number())
                .query((row, number) -> Wkb.read(row.getBytes("border")))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
