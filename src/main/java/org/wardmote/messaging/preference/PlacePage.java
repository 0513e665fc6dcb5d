package org.wardmote.messaging.preference;

import java.util.List;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.wish.WishFields;

/// What they want to hear about one place.
///
/// @param back to all of it
/// @param ways by which they may be told, and `way` the one that they chose
public record PlacePage(
        Frame frame, String name, String action, String back, WishFields fields, List<Choice> ways, String way)
        implements Page {

    public Faults faults() {
        return fields.faults();
    }

    public List<String> ties() {
        return fields.form().ties();
    }

    public List<String> topics() {
        return List.copyOf(fields.form().topics());
    }
}
