package org.wardmote.messaging.audience;

import java.util.List;
import java.util.Set;
import org.wardmote.area.AreaId;
import org.wardmote.area.LatLng;
import org.wardmote.messaging.Topic;

/// Whom an announcement is meant for: whoever follows something that touches one of these areas or what was drawn,
/// with this topic. Never a person by name, and never by what they are.
///
/// @param areas wards, neighbourhoods, boroughs; empty where only something was drawn
/// @param outline the corners of what was drawn, WGS84, first not repeated; empty: nothing was
public record Aim(Set<AreaId> areas, List<LatLng> outline, Topic topic) {}
