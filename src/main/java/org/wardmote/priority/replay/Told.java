package org.wardmote.priority.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.JsonObject;
import org.wardmote.kernel.LondonTime;

/// One thing that happened, as a file tells of it.
///
/// @param clean takes withheld names out of its texts
record Told(JsonObject object, UnaryOperator<String> clean) {

    String kind() {
        return object.get("kind");
    }

    Instant at() {
        return object.findTime("at")
                .map(time -> time.atZone(LondonTime.ZONE).toInstant())
                .orElseThrow(() -> new BadRow("\"at\" is missing or empty."));
    }

    String text(String name) {
        return clean.apply(object.get(name));
    }

    @Nullable
    String find(String name) {
        return object.find(name).map(clean).orElse(null);
    }

    LocalDate day(String name) {
        return object.findDate(name).orElseThrow(() -> new BadRow("\"" + name + "\" is missing or empty."));
    }

    @Nullable
    LocalDate findDay(String name) {
        return object.findDate(name).orElse(null);
    }

    @Nullable
    Integer findNumber(String name) {
        var number = object.findNumber(name);
        return number.isPresent() ? Integer.valueOf((int) number.getAsDouble()) : null;
    }
}
