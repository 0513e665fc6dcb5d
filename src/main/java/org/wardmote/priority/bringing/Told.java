package org.wardmote.priority.bringing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.JsonObject;
import org.wardmote.kernel.LondonTime;

/// What a file tells of one finding or decision, or of one thing that happened to it.
///
/// @param otherwise whose it is where the object does not say; empty: it has to
record Told(JsonObject object, String otherwise) {

    String organisation() {
        var said = object.find("organisation").orElse(otherwise);
        if (said.isEmpty()) throw new BadRow("\"organisation\" is empty: say whose it is.");
        return said;
    }

    String id() {
        return object.get("id");
    }

    /// Told from others by the organisation and what the other system calls it.
    String key() {
        return key(id());
    }

    String key(String id) {
        return "brought " + organisation() + " " + id;
    }

    Instant at() {
        return at("at");
    }

    Instant at(String name) {
        return object.findTime(name)
                .map(time -> time.atZone(LondonTime.ZONE).toInstant())
                .orElseThrow(() -> new BadRow("\"" + name + "\" is missing or empty."));
    }

    LocalDate day(String name) {
        return object.findDate(name).orElseThrow(() -> new BadRow("\"" + name + "\" is missing or empty."));
    }

    boolean is(String name) {
        return object.find(name)
                .filter(said -> said.equals("yes") || said.equals("true"))
                .isPresent();
    }

    List<Told> history() {
        return list("history");
    }

    List<Told> list(String name) {
        return object.list(name).stream()
                .map(one -> new Told(one, organisation()))
                .toList();
    }
}
