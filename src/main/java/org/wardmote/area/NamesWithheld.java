package org.wardmote.area;

import java.util.function.UnaryOperator;

/// A module that keeps text in which an officer may be named. Called within the transaction that withdraws a name.
public interface NamesWithheld {

    /// Passes every such text that is kept through the cleaner.
    void clean(UnaryOperator<String> cleaner);
}
