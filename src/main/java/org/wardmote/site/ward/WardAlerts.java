package org.wardmote.site.ward;

import java.util.List;

/// What was last announced in an area.
///
/// @param all where the others are
public record WardAlerts(List<Line> latest, String all, String allText) {

    public record Line(String subject, String href, String when) {}
}
