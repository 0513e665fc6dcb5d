package org.wardmote.messaging.summary;

import org.wardmote.area.Area;

/// Makes summaries of local areas from the records as they are.
public interface Leaflets {

    Leaflet make(Area area, Edition edition, Manner manner);
}
