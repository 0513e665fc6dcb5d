package org.wardmote.priority.promise;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.people.Viewer;

/// Says what was promised. Whoever makes promises of a kind has one as a bean.
public interface Promised {

    String kind();

    /// Empty where the viewer may not read it.
    Optional<Thing> find(long of, Viewer viewer, Frame.Words words);

    /// @param text what it is, in a few words
    /// @param path its desk page; null where there is none
    /// @param publicPath where the public reads it; null where it was promised to one person
    record Thing(
            String text, @Nullable String path, @Nullable String publicPath) {}
}
