package org.wardmote.site.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Lookup;
import org.wardmote.area.Place;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.site.find.Around;
import org.wardmote.site.place.PlacePage.Closed;
import org.wardmote.site.point.PointCard;
import org.wardmote.site.wording.Crumbs;
import org.wardmote.site.wording.Wording;

/// Puts the page of a named point together.
@Component
class PlacePages {

    private final Frames frames;
    private final Frame.Words words;
    private final Lookup lookup;
    private final Around around;
    private final Alternatives alternatives;
    private final Railways railways;

    PlacePages(
            Frames frames,
            Frame.Words words,
            Lookup lookup,
            Around around,
            Alternatives alternatives,
            Railways railways) {
        this.frames = frames;
        this.words = words;
        this.lookup = lookup;
        this.around = around;
        this.alternatives = alternatives;
        this.railways = railways;
    }

    PlacePage page(Place place, LocalDate today) {
        var borough = place.borough();
        var kind = words.say("site.kind." + place.kind().word());
        var frame = frames.frame(
                null,
                Crumbs.within(borough, place.name(), words),
                "site.place.title",
                place.name(),
                kind,
                borough.name());
        var wording = new Wording(words);
        var areas = around.around(lookup.around(place.point()), frame);
        return new PlacePage(
                frame,
                place.name(),
                frame.say("site.place.caption", kind, borough.name()),
                frame.say("site.place.lede", areas.size()),
                areas,
                closed(place, today, wording),
                place.kind() == Place.Kind.STATION ? railways.tell(place, wording) : null,
                PointCard.rows(place, wording),
                place.lastChecked() == null ? null : frame.say("site.point.checked", wording.date(place.lastChecked())),
                frame.say("site.place.source", place.source()));
    }

    private @Nullable Closed closed(Place place, LocalDate today, Wording wording) {
        var since = PointCard.closed(place, today, wording);
        if (since == null) return null;
        var instead = place.kind() == Place.Kind.CONTACT_POINT
                ? alternatives.open(place, today, wording)
                : List.<PointCard>of();
        return new Closed(
                since,
                wording.say(instead.isEmpty() ? "site.place.closed.nothing" : "site.place.closed.instead"),
                instead);
    }
}
