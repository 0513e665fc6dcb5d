package org.wardmote.messaging.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on everything that is printed: whether it is only a demonstration, where links lead, what to do in
/// an emergency.
public interface Imprint {

    /// The sentence that says so; null where it is none.
    @Nullable
    String demo();

    /// @param path of ours
    String link(String path);

    List<String> emergency();
}
