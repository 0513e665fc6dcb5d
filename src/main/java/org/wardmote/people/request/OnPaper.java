package org.wardmote.people.request;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;

/// What somebody asked about their data by letter, on the telephone or at a counter. It becomes the same request as
/// if they had signed in and asked. Inside the caller's transaction.
public interface OnPaper {

    DataRequest.Kind kind();

    /// @param persons all that are known of whoever asks, who may be several as long as nothing is proved
    /// @param taken is told of each request before anything comes of it
    Taken take(List<PersonId> persons, Consumer<DataRequest> taken);

    /// @param waits something has to be decided first
    /// @param link the path that whoever asked is to be given; null where there is none
    record Taken(boolean waits, @Nullable String link) {}
}
