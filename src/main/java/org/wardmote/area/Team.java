package org.wardmote.area;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The police team of an area on one day: its posts, how to reach it, when it can be met.
///
/// @param forceCode the force's own id for the neighbourhood (data.police.uk), where imported
public record Team(
        TeamId id,
        String name,
        String force,
        @Nullable String forceCode,
        List<Post> posts,
        List<Route> routes,
        List<Hours> hours,
        @Nullable Base base) {

    /// A named officer, whether or not deputy, whom the public can reach: through a route of their own, or the
    /// team's.
    public boolean hasNamedContact() {
        return posts.stream()
                .anyMatch(post -> post.contactable()
                        && post.officer() != null
                        && !(routes.isEmpty() && post.routes().isEmpty()));
    }

    /// @param role `sergeant`, `ward-officer`, `pcso`, `special`, `volunteer`, as the guide explains them,
    ///     `inspector`, or `other`
    /// @param officer null where the post is vacant
    /// @param withheld the officer's name is withheld; the post is not vacant
    /// @param routes how to reach the holder of this post, apart from the team's routes
    /// @param since since when the holder has held it, or it has been vacant
    public record Post(
            long id,
            String rank,
            String role,
            @Nullable Officer officer,
            boolean withheld,
            boolean deputy,
            boolean contactable,
            List<String> languages,
            List<Route> routes,
            LocalDate since) {

        public boolean vacant() {
            return officer == null && !withheld;
        }
    }

    /// @param photo the address of a picture served by us, where there is one
    public record Officer(
            String name, @Nullable String bio, @Nullable String photo) {}

    /// @param kind `email`, `telephone`, `web`, `address`, `twitter`… as data.police.uk's contact details have them
    public record Route(String kind, String value) {}

    /// When and where the team can be met every week.
    public record Hours(
            DayOfWeek day,
            LocalTime opens,
            LocalTime closes,
            String where,
            @Nullable String what) {}

    /// Where the team works from, with what helps people to get in.
    public record Base(
            String name,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable LatLng point,
            @Nullable String stepFree,
            @Nullable String hearingLoop,
            @Nullable String toilet,
            @Nullable String note) {}
}
