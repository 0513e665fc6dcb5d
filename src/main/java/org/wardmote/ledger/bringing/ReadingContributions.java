package org.wardmote.ledger.bringing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.JsonObject;
import org.wardmote.importing.Options;
import org.wardmote.importing.Row;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.Subjects;
import org.wardmote.people.Introduction;

/// What a file says of one contribution.
@Component
class ReadingContributions {

    static final List<String> COLUMNS = List.of("id", "channel", "received_at", "words");
    private static final List<String> CHANNELS =
            Arrays.stream(Channel.values()).map(Channel::code).toList();
    private static final List<String> RELATIONS =
            Arrays.stream(Relation.values()).map(Relation::code).toList();

    private final BroughtPlaces places;
    private final Subjects subjects;

    ReadingContributions(BroughtPlaces places, Subjects subjects) {
        this.places = places;
        this.subjects = subjects;
    }

    /// A row tells at most that it was answered, and what came of it.
    Brought read(Row row, Options options) {
        var cells = new Cells(row::find);
        return read(cells, options, answered(cells));
    }

    Brought read(JsonObject object, Options options) {
        var happened = object.list("history").stream()
                .map(one -> ReadingHistory.read(new Cells(one::find)))
                .toList();
        return read(new Cells(object::find), options, happened);
    }

    private Brought read(Cells cells, Options options, List<Happened> happened) {
        var received = cells.time("received_at");
        return new Brought(
                cells.get("id"),
                places.read(cells, options),
                cells.coded("channel", cells.get("channel"), CHANNELS, Channel::of),
                cells.find("relation")
                        .map(said -> cells.coded("relation", said, RELATIONS, Relation::of))
                        .orElse(Relation.SELF),
                cells.get("words"),
                cells.find("place").orElse(null),
                subject(cells),
                introduction(cells).orElse(null),
                cells.find("logged_by").orElse(null),
                cells.findTime("said_at").orElse(received),
                received,
                cells.findDate("outcome_on").orElse(null),
                cells.is("quotable", false),
                cells.is("reply_wanted", true),
                cells.is("dissatisfied", false),
                cells.is("crime", false),
                happened);
    }

    private @Nullable String subject(Cells cells) {
        var said = cells.find("subject");
        if (said.isEmpty()) return null;
        if (subjects.includes(said.get())) return said.get();
        throw new BadRow(
                "\"subject\" is one of " + String.join(", ", subjects.codes()) + ", not \"" + said.get() + "\".");
    }

    private static Optional<Introduction> introduction(Cells cells) {
        var given = new Introduction(
                cells.find("name").orElse(null),
                cells.find("email").orElse(null),
                cells.find("telephone").orElse(null),
                cells.find("postal").orElse(null),
                Locale.forLanguageTag(cells.find("language").orElse("en")),
                cells.is("safe", true),
                "brought in");
        return given.hasRoute() ? Optional.of(given) : Optional.empty();
    }

    private static List<Happened> answered(Cells cells) {
        var found = new ArrayList<Happened>();
        var answered = cells.findTime("answered_at");
        if (answered.isEmpty()) {
            if (cells.find("answer").isPresent()) throw new BadRow("\"answered_at\" is empty, and there is an answer.");
            return found;
        }
        found.add(new Happened(
                "answered",
                answered.get(),
                cells.get("answered_by"),
                null,
                cells.get("answer"),
                cells.get("disposition"),
                cells.is("outcome", false),
                null,
                null,
                null,
                null,
                answered.get(),
                true));
        return found;
    }
}
