package org.wardmote.messaging.bringing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaId;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.JsonObject;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.announcement.AnnouncementClass;
import org.wardmote.messaging.announcement.Brought;
import org.wardmote.messaging.announcement.Content;
import org.wardmote.messaging.announcement.Corners;
import org.wardmote.messaging.announcement.Occurred;
import org.wardmote.messaging.announcement.Writing;

/// Makes one announcement anew as a file tells of it.
@Component
class BringingAnnouncements {

    private final Areas areas;
    private final Writing writing;
    private final Brought brought;
    private final Again again;
    private final Doers doers;
    private final Clock clock;

    BringingAnnouncements(Areas areas, Writing writing, Brought brought, Again again, Doers doers, Clock clock) {
        this.areas = areas;
        this.writing = writing;
        this.brought = brought;
        this.again = again;
        this.doers = doers;
        this.clock = clock;
    }

    void bring(JsonObject it, String otherwise) {
        var organisation = it.find("organisation").orElse(otherwise);
        if (organisation.isEmpty()) throw new BadRow("\"organisation\" is empty: say whose it is.");
        var history = it.list("history");
        if (history.isEmpty() || !history.getFirst().get("kind").equals("drafted"))
            throw new BadRow("\"history\" begins with \"drafted\".");
        if (brought.find(key(organisation, it.get("id"))) != null)
            throw new BadRow("This has been brought in already.");
        var id = draft(it, history.getFirst(), organisation);
        it.find("officer")
                .ifPresent(name ->
                        doers.entrust(id, name, history.getFirst().get("by"), organisation, past(history.getFirst())));
        for (var step : history.subList(1, history.size())) {
            var by = doers.by(step.get("by"), organisation);
            again.happened(id, step, by, past(step));
        }
    }

    private long draft(JsonObject it, JsonObject first, String organisation) {
        var by = doers.by(first.get("by"), organisation);
        var own = it.find("area_code").map(this::area);
        var office = own.map(area -> office(organisation, area)).orElse(new Office(organisation, null, null));
        var content = content(it, own.map(area -> Set.of(area.id())).orElse(Set.of()));
        var key = key(organisation, it.get("id"));
        var corrected = it.find("corrects").or(() -> it.find("result_of"));
        if (corrected.isEmpty()) return writing.draft(office, content, key, by, past(first));
        var before = brought.find(key(organisation, corrected.get()));
        if (before == null) throw new BadRow("\"" + corrected.get() + "\" has not been brought in.");
        return writing.follow(before, content, it.has("result_of"), by, past(first));
    }

    private Content content(JsonObject it, Set<AreaId> own) {
        var named = new HashSet<AreaId>();
        for (var one : it.list("areas")) named.add(area(one.get("code")).id());
        var corners = Corners.read(it.find("corners").orElse(null));
        return new Content(
                kind(it.get("class")),
                topic(it.get("topic")),
                named.isEmpty() && corners.isEmpty() ? own : named,
                corners,
                Locale.ENGLISH,
                it.get("subject"),
                it.get("words"),
                it.findTime("until").map(BringingAnnouncements::instant).orElse(null),
                occurred(it));
    }

    private static @Nullable Occurred occurred(JsonObject it) {
        return it.findTime("happened_from")
                .map(from -> new Occurred(
                        instant(from),
                        it.findTime("happened_until")
                                .map(BringingAnnouncements::instant)
                                .orElse(null)))
                .orElse(null);
    }

    private static AnnouncementClass kind(String said) {
        return Arrays.stream(AnnouncementClass.values())
                .filter(one -> one.code().equals(said))
                .findFirst()
                .orElseThrow(() -> new BadRow("There is no class \"" + said + "\"."));
    }

    private static Topic topic(String said) {
        return Arrays.stream(Topic.values())
                .filter(one -> one.code().equals(said))
                .findFirst()
                .orElseThrow(() -> new BadRow("There is no topic \"" + said + "\"."));
    }

    private Area area(String code) {
        return areas.findByCode(code).orElseThrow(() -> new BadRow("There is no area \"" + code + "\" today."));
    }

    private static Office office(String organisation, Area area) {
        return new Office(organisation, area.borough().id(), area.kind() == AreaKind.BOROUGH ? null : area.id());
    }

    private Instant past(JsonObject step) {
        var at = step.findTime("at")
                .map(BringingAnnouncements::instant)
                .orElseThrow(() -> new BadRow("\"at\" is missing or empty."));
        if (at.isAfter(clock.instant())) throw new BadRow("What happened cannot lie in the future.");
        return at;
    }

    static Instant instant(LocalDateTime time) {
        return time.atZone(LondonTime.ZONE).toInstant();
    }

    private static String key(String organisation, String id) {
        return "brought " + organisation + " " + id;
    }
}
