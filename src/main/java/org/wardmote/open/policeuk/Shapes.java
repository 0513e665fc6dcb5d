package org.wardmote.open.policeuk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The documents of data.police.uk, member for member. What is not nullable here is what some client library cannot
/// read as null.
final class Shapes {

    record Reference(String id, String name) {}

    record ForceDocument(
            @Nullable String description,
            String url,
            List<EngagementMethod> engagementMethods,
            String telephone,
            String id,
            String name) {}

    record EngagementMethod(
            String url, String type, @Nullable String description, String title) {}

    /// @param population a whole number, `0` where nobody has said
    record NeighbourhoodDocument(
            String urlForce,
            Map<String, String> contactDetails,
            String name,
            List<Link> links,
            Point centre,
            List<Location> locations,
            @Nullable String description,
            String id,
            String population) {}

    record Link(String url, @Nullable String description, String title) {}

    record Point(String latitude, String longitude) {}

    record Location(
            String name,
            @Nullable String longitude,
            @Nullable String postcode,
            String address,
            @Nullable String latitude,
            String type,
            @Nullable String description) {}

    record Person(@Nullable String bio, Map<String, String> contactDetails, String name, String rank) {}

    record Event(
            Map<String, String> contactDetails,
            String description,
            String title,
            String address,
            String type,
            String startDate,
            @Nullable String endDate) {}

    record PriorityDocument(
            @Nullable String action,
            @JsonProperty("issue-date") String issueDate,
            @JsonProperty("action-date") @Nullable String actionDate,
            String issue) {}

    record Whereabouts(String force, String neighbourhood) {}

    private Shapes() {}
}
