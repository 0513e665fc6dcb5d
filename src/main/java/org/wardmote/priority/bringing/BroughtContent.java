package org.wardmote.priority.bringing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.importing.BadRow;
import org.wardmote.priority.Effect;
import org.wardmote.priority.decision.Content;

/// What a decision says, as a file has it.
final class BroughtContent {

    private static final List<String> EFFECTS = List.of("none", "noted", "influenced", "changed", "driven");

    static Content of(Told it, @Nullable String correction) {
        var object = it.object();
        var effect = object.get("effect");
        if (!EFFECTS.contains(effect))
            throw new BadRow("\"effect\" is one of " + String.join(", ", EFFECTS) + ", not \"" + effect + "\".");
        return Content.of(
                Effect.of(effect),
                object.get("title"),
                object.get("said"),
                object.get("did"),
                object.get("reason"),
                object.get("weight"),
                object.get("options"),
                object.find("dissent").orElse(null),
                object.get("anticipated"),
                it.day("looked_at_on"),
                object.get("post"),
                correction);
    }

    private BroughtContent() {}
}
