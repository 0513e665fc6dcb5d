package org.wardmote.messaging.errand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.post.Sheet;

/// One call or letter.
///
/// @param path its address, under which its forms lie
/// @param news what has just happened
/// @param opened what is shown once a purpose has been stated
/// @param typed what was typed into the form that has to be put right
public record ErrandPage(
        Frame frame,
        String path,
        @Nullable String news,
        boolean call,
        boolean atDoor,
        boolean toDo,
        List<String> history,
        @Nullable Opened opened,
        @Nullable String typed,
        Faults faults)
        implements Page {

    /// @param address the number, or the lines of the postal address
    public record Opened(List<String> address, Sheet sheet) {}
}
