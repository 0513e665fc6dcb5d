package org.wardmote.priority.priority;

import java.util.function.UnaryOperator;
import org.wardmote.importing.JsonObject;
import org.wardmote.importing.Options;

/// Takes in a priority of a file that tells its whole history.
public interface Brought {

    /// Inside the caller's transaction.
    ///
    /// @param clean takes withheld names out of a text
    /// @throws org.wardmote.importing.BadRow where something in it cannot have happened so
    void bring(JsonObject priority, Options options, UnaryOperator<String> clean);
}
