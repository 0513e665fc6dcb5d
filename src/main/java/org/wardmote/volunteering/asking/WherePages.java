package org.wardmote.volunteering.asking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Found;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.SeeOther;

/// Leads from a postcode or a place to the local area whose schemes are meant.
@Component
class WherePages {

    private static final int LONGEST = 200;

    private final Frames frames;
    private final Lookup lookup;
    private final Frame.Words words;

    WherePages(Frames frames, Lookup lookup, Frame.Words words) {
        this.frames = frames;
        this.words = words;
        this.lookup = lookup;
    }

    WherePage form() {
        return page("", Faults.NONE, Map.of());
    }

    Object lookFor(@Nullable String typed, HttpServletResponse response) {
        var where = typed == null ? "" : typed.strip();
        if (where.isEmpty() || where.length() > LONGEST) return wrong("", "watch.where.none", response);
        var areas = read(where).filter(WherePages::isLocal).distinct().toList();
        if (areas.isEmpty()) return wrong(where, "watch.where.unknown", response);
        if (areas.size() == 1) return new SeeOther(Aim.here(areas.getFirst()));
        var choices = new LinkedHashMap<String, String>();
        for (var area : areas) choices.put(area.name() + ", " + area.borough().name(), Aim.here(area));
        return page(where, Faults.NONE, choices);
    }

    private Stream<Area> read(String typed) {
        return switch (lookup.find(typed)) {
            case Found.Postcode hit -> around(hit.located().point());
            case Found.NoLongerInUse gone -> around(gone.located().point());
            case Found.OnePlace hit -> around(hit.place().point());
            case Found.Outward outward -> outward.areas().stream();
            case Found.Several several -> several.matches().stream().flatMap(this::areas);
            case Found.UnknownPostcode unknown -> unknown.nearby().stream();
            case Found.NotInLondon elsewhere -> Stream.empty();
            case Found.Nothing nothing -> Stream.empty();
        };
    }

    private Stream<Area> areas(Found.Match match) {
        return switch (match) {
            case Found.Match.AreaMatch hit ->
                isLocal(hit.area()) ? Stream.of(hit.area()) : around(hit.area().centre());
            case Found.Match.PlaceMatch hit -> around(hit.place().point());
        };
    }

    private Stream<Area> around(LatLng point) {
        return lookup.around(point).stream().map(candidate -> candidate.area());
    }

    private static boolean isLocal(Area area) {
        return area.kind() == AreaKind.WARD || area.kind() == AreaKind.NEIGHBOURHOOD;
    }

    private WherePage wrong(String typed, String key, HttpServletResponse response) {
        response.setStatus(422);
        return page(typed, Faults.NONE.and("where", words.say(key)), Map.of());
    }

    private WherePage page(String typed, Faults faults, Map<String, String> choices) {
        var key = faults.isEmpty() ? "watch.where.title" : "watch.where.title.wrong";
        return new WherePage(frames.personal("/areas", List.of(), key), faults, typed, choices);
    }
}
