package org.wardmote.open.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;

/// The parts of an answer, as the OpenAPI document describes them. Of a candidate there are two halves, since `why`
/// stands between them and differs from point to point.
final class Shapes {

    record FirstHalf(AreaShape area, ForceShape force, String page) {}

    record SecondHalf(
            TeamShape team,
            List<PriorityShape> priorities,
            @Nullable MeetingShape nextMeeting,
            List<UpdateShape> updates) {}

    record AreaShape(String code, String name, String kind, BoroughShape borough) {
        static AreaShape of(Area area) {
            var borough = area.borough();
            return new AreaShape(
                    area.code(), area.name(), area.kind().word(), new BoroughShape(borough.code(), borough.name()));
        }
    }

    record BoroughShape(String code, String name) {}

    record ForceShape(String id, String name) {}

    /// @param gap a sentence for the public where no named officer can be reached
    record TeamShape(
            @Nullable String name,
            List<OfficerShape> officers,
            Map<String, String> contact,
            @Nullable String gap) {}

    record OfficerShape(String name, String rank, String role, Map<String, String> contact) {}

    record PriorityShape(
            String reference,
            String issue,
            LocalDate issueDate,
            @Nullable String action,
            @Nullable LocalDate actionDate,
            LocalDate freshUntil) {}

    /// @param starts with its distance from UTC, as a clock in London shows it
    record MeetingShape(
            String title,
            String type,
            String starts,
            @Nullable String ends,
            @Nullable String address,
            @Nullable String postcode) {}

    /// @param at when it was sent, with its distance from UTC
    /// @param page the path of its page
    record UpdateShape(String subject, String at, String page) {}

    private Shapes() {}
}
