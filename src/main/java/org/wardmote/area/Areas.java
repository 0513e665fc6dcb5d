package org.wardmote.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/// The boundaries as they are, and as they were. Reads come from memory; "local area" means a ward, or a demo
/// neighbourhood.
public interface Areas {

    List<Area> listBoroughs();

    /// The local areas of a borough as they are today, by name.
    List<Area> listWithin(Borough borough);

    /// Areas of today with a boundary and page of their own that are not wards, by name.
    List<Area> listTownCentres(Borough borough);

    Optional<Area> findBorough(String slug);

    /// A local area of today.
    Optional<Area> find(String boroughSlug, String slug);

    /// A local area as it was on a day.
    Optional<Area> find(String boroughSlug, String slug, LocalDate day);

    Optional<Area> findTownCentre(String boroughSlug, String slug);

    /// Where an ended or renamed area's address leads now: the area of today that took most of it.
    Optional<Area> findSuccessor(String boroughSlug, String slug);

    /// Any area of any set.
    Area get(AreaId id);

    /// The area of today with this statistical code.
    Optional<Area> findByCode(String code);

    /// Local areas of today whose border this one shares, by name.
    List<Area> listNeighbours(Area area);

    /// In WGS84, x being longitude.
    Geometry boundary(Area area);

    /// Where the boundaries come from, to be printed beneath a map.
    String attribution(Area area);
}
