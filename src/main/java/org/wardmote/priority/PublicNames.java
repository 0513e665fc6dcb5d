package org.wardmote.priority;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;

/// What the public calls things of one kind, where it knows of them. A room of this module that makes something
/// public has one as a bean, so that others can list by id what they counted.
public interface PublicNames {

    /// `decision`, `priority` or `promise`.
    String subject();

    /// Of those that are public; what is withheld is not among them.
    Map<Long, Named> of(Collection<Long> ids, Frame.Words words);

    /// @param path where the public reads it; null where it has no page
    record Named(String text, @Nullable String path) {}
}
