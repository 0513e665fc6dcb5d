package org.wardmote.volunteering.asking;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.kernel.NotFound;
import org.wardmote.volunteering.scheme.Scheme;
import org.wardmote.volunteering.scheme.Schemes;
import org.wardmote.volunteering.scheme.Stage;

/// Finds what an address leads to. A ward that has been redrawn leads to its heir; a scheme that is live cannot be
/// begun anew, and nobody is put in touch with one that is not.
@Component
class Aims {

    private final Areas areas;
    private final Schemes schemes;

    Aims(Areas areas, Schemes schemes) {
        this.areas = areas;
        this.schemes = schemes;
    }

    Area area(String borough, String ward) {
        return areas.find(borough, ward)
                .or(() -> areas.findSuccessor(borough, ward))
                .orElseThrow(NotFound::new);
    }

    /// By the names that stand in an address of ours.
    ///
    /// @param kind `start`, `restart` or `introduction`
    Aim of(Map<String, String> names, String kind) {
        if (kind.equals("start"))
            return new Aim(
                    Aim.Kind.START, area(names.getOrDefault("borough", ""), names.getOrDefault("ward", "")), null);
        var scheme = schemes.getPublished(names.getOrDefault("reference", ""));
        return kind.equals("restart") ? restart(scheme) : introduction(scheme);
    }

    private Aim restart(Scheme scheme) {
        if (scheme.stage() == Stage.LIVE) throw new NotFound();
        return new Aim(Aim.Kind.RESTART, area(scheme), scheme);
    }

    private Aim introduction(Scheme scheme) {
        if (!scheme.canBeMet()) throw new NotFound();
        return new Aim(Aim.Kind.INTRODUCTION, area(scheme), scheme);
    }

    private Area area(Scheme scheme) {
        return areas.get(Objects.requireNonNull(scheme.placed().area()));
    }
}
