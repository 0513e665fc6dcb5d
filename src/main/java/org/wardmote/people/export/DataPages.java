package org.wardmote.people.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.people.PersonId;
import org.wardmote.people.trail.Trails;

/// The readable copy, on one's own page and behind a private link.
@Component
class DataPages {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(LondonTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Copying copying;
    private final Trails trails;

    DataPages(Copying copying, Trails trails) {
        this.copying = copying;
        this.trails = trails;
    }

    DataPage of(PersonId person) {
        var frame = trails.my("data.title");
        var review = copying.findUnderReview(person)
                .map(request -> frame.say("data.review", request.reference(), DAY.format(request.due())))
                .orElse(null);
        return new DataPage(frame, shown(copying.of(person), frame), review);
    }

    private static ShownCopy shown(Copy copy, Frame frame) {
        return new ShownCopy(
                copy.parts().stream()
                        .filter(part -> !part.isEmpty())
                        .map(part -> kind(part, frame))
                        .toList(),
                copy.parts().stream()
                        .filter(Copy.Part::isEmpty)
                        .map(part -> part.kind().what())
                        .toList());
    }

    private static ShownCopy.Kind kind(Copy.Part part, Frame frame) {
        var kind = part.kind();
        return new ShownCopy.Kind(
                kind.name(),
                kind.what(),
                frame.say("data.why", kind.basis(), kind.retention()),
                part.rows().stream().map(DataPages::row).toList(),
                part.heldBack() == 0 ? null : frame.say("data.held", part.heldBack()));
    }

    private static List<ShownCopy.Field> row(Map<String, String> row) {
        return row.entrySet().stream()
                .map(field -> new ShownCopy.Field(capital(field.getKey()), readable(field.getValue())))
                .toList();
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    /// Moments are exported as programs read them.
    private static String readable(String value) {
        if (!value.endsWith("Z")) return value;
        try {
            return MOMENT.format(Instant.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
