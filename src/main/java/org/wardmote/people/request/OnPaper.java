package org.wardmote.people.request;

import java.util.List;
import java.util.function.Consumer;
import org.wardmote.people.PersonId;

/// To be erased, asked by letter, on the telephone or at a counter. It becomes the same request as if they had
/// signed in and asked. Inside the caller's transaction.
public interface OnPaper {

    /// @param persons all that are known of whoever asks, who may be several as long as nothing is proved
    /// @param taken is told of each request before anything comes of it
    /// @return whether something has to be decided first
    boolean take(List<PersonId> persons, Consumer<DataRequest> taken);
}
