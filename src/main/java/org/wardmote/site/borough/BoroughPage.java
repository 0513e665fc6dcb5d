package org.wardmote.site.borough;

import java.util.List;
import java.util.Map;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.site.card.FigureCard;
import org.wardmote.site.map.MapPicture;

/// A borough: its local areas, what their teams work on and have done, which of them have nobody to be reached,
/// where the police can be spoken to.
///
/// @param wards, gaps, centres, points names with the addresses of their pages
public record BoroughPage(
        Frame frame,
        String name,
        String caption,
        MapPicture map,
        Map<String, String> wards,
        BoroughWork work,
        List<FigureCard> coverage,
        Map<String, String> gaps,
        Map<String, String> centres,
        Map<String, String> points,
        String asAt)
        implements Page {}
