package org.wardmote.site.ward;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.LatLng;
import org.wardmote.site.card.FigureCard;
import org.wardmote.site.card.OfficerCard;
import org.wardmote.site.card.RouteCard;

/// The team on the page of its area.
///
/// @param gap what to say where no named officer can be reached
/// @param brief the first officers, for the glance
/// @param rest how many more there are and how many posts are vacant, in words
/// @param past the page of the team over time, where anything is known of it
public record WardTeam(
        @Nullable String name,
        @Nullable Gap gap,
        List<Brief> brief,
        @Nullable String rest,
        List<OfficerCard> officers,
        List<RouteCard> routes,
        List<Slot> hours,
        @Nullable Base base,
        List<FigureCard> figures,
        @Nullable String past) {

    public record Gap(String title, List<String> sentences) {}

    public record Brief(String name, String rank) {}

    /// A weekly hour at which the team can be met.
    public record Slot(String when, String where) {}

    /// @param note its address and what helps people to get in
    public record Base(String name, String note, @Nullable LatLng point) {}
}
