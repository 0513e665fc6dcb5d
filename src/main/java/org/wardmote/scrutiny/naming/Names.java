package org.wardmote.scrutiny.naming;

import java.util.Collection;
import java.util.Map;
import org.wardmote.area.Organisation;
import org.wardmote.kernel.Frame;
import org.wardmote.priority.PublicNames.Named;

/// What the public calls what is counted. Scrutiny keeps no words, so it asks those who do.
public interface Names {

    /// Of those that have a public name.
    ///
    /// @param subject `decision`, `telling`, `promise`, `priority` or `meeting`
    Map<Long, Named> of(String subject, Collection<Long> ids, Frame.Words words);

    /// A local area, a borough, or the organisation as a whole.
    String place(Place place, Organisation organisation);
}
