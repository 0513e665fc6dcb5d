package org.wardmote.site.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmote.engagement.Meeting;
import org.wardmote.engagement.Meeting.Access;
import org.wardmote.site.wording.Wording;

/// A meeting as a page announces it.
///
/// @param day with `month`, for the calendar leaf
/// @param datetime for machines
/// @param cancelled the word for it, where it will not take place
public record MeetingCard(
        String title,
        String day,
        String month,
        String when,
        String datetime,
        String where,
        List<String> access,
        @Nullable String cancelled,
        String note) {

    public static MeetingCard of(Meeting meeting, Wording wording) {
        var starts = wording.inLondon(meeting.starts());
        return new MeetingCard(
                meeting.title(),
                String.valueOf(starts.getDayOfMonth()),
                wording.shortMonth(starts.toLocalDate()),
                wording.span(meeting.starts(), meeting.ends()),
                starts.toString(),
                where(meeting, wording),
                access(meeting.access(), wording),
                meeting.cancelled() ? wording.say("site.meeting.cancelled") : null,
                note(meeting, wording));
    }

    private static String where(Meeting meeting, Wording wording) {
        var parts = Stream.of(meeting.address(), meeting.postcode())
                .filter(part -> part != null && !part.isBlank())
                .toList();
        return parts.isEmpty()
                ? wording.say("site.meeting.nowhere")
                : String.join(wording.say("site.list.comma"), parts);
    }

    /// What helps people to come.
    private static List<String> access(@Nullable Access access, Wording wording) {
        if (access == null) return List.of();
        var facts = new ArrayList<String>();
        fact("step-free", access.stepFree(), true, facts, wording);
        fact("hearing-loop", access.hearingLoop(), true, facts, wording);
        if (access.languages() != null)
            facts.add(wording.say("site.access.languages", listed(access.languages(), wording)));
        if (access.daytimeAlternative() != null)
            facts.add(wording.say("site.access.daytime", access.daytimeAlternative()));
        return List.copyOf(facts);
    }

    /// What is missing is said as well: somebody would come for nothing. So is that nobody has said.
    private static List<String> barriers(@Nullable Access access, Wording wording) {
        if (access == null || (access.stepFree() == null && access.hearingLoop() == null))
            return List.of(wording.say("site.access.unsaid"));
        var facts = new ArrayList<String>();
        fact("step-free", access.stepFree(), false, facts, wording);
        fact("hearing-loop", access.hearingLoop(), false, facts, wording);
        return facts;
    }

    private static String listed(String languages, Wording wording) {
        return wording.list(Stream.of(languages.split(";")).map(String::strip).toList());
    }

    private static void fact(String name, @Nullable String value, boolean helps, List<String> facts, Wording wording) {
        if (value != null && !value.isBlank() && AccessFact.helps(value) == helps)
            facts.add(AccessFact.of(name, value, wording));
    }

    private static String note(Meeting meeting, Wording wording) {
        var sentences = new ArrayList<String>();
        if (!meeting.description().isBlank()) sentences.add(meeting.description());
        for (var barrier : barriers(meeting.access(), wording)) sentences.add(wording.say("site.sentence", barrier));
        var contacts = Stream.of(meeting.contactEmail(), meeting.contactTelephone())
                .flatMap(Stream::ofNullable)
                .filter(contact -> !contact.isBlank())
                .toList();
        if (!contacts.isEmpty()) sentences.add(wording.say("site.meeting.asking", wording.list(contacts)));
        return String.join(" ", sentences);
    }
}
