package org.wardmote.messaging.composing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Refusal;
import org.wardmote.kernel.TypedDate;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.AnnouncementClass;
import org.wardmote.messaging.announcement.Content;
import org.wardmote.messaging.announcement.Corners;

/// What is typed into an announcement.
///
/// @param of whose team it is from
/// @param area the numbers of those that are ticked
/// @param brief what a text message says; blank: the subject
/// @param until the last day on which it matters
/// @param happened and `begun`, `ended`: when what an appeal is about happened
/// @param seen which draft they had before them
public record ComposeForm(
        @Nullable String of,

        @NotBlank(message = "announcement.form.kind.none")
        @Pattern(regexp = "[a-z]*", message = "form.unreadable")
        @Nullable
        String kind,

        @NotBlank(message = "announcement.form.topic.none")
        @Pattern(regexp = "[a-z]*", message = "form.unreadable")
        @Nullable
        String topic,

        @Nullable List<String> area,

        @Size(max = 5_000, message = "form.unreadable") @Nullable
        String corners,

        @NotBlank(message = "proof.subject.none") @Size(max = 200, message = "announcement.form.subject.long") @Nullable
        String subject,

        @NotBlank(message = "proof.words.none") @Size(max = 10_000, message = "announcement.form.words.long") @Nullable
        String words,

        @Size(max = Content.MOST_IN_BRIEF, message = "announcement.form.brief.long") @Nullable
        String brief,

        @Nullable TypedDate until,
        @Nullable TypedDate happened,
        @Nullable String begun,
        @Nullable String ended,
        @Nullable Long seen) {

    static ComposeForm blank(String of) {
        return new ComposeForm(of, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static ComposeForm of(Announcement one, String subject, String words) {
        var content = one.content();
        var span = TypedSpan.of(content.occurred());
        return new ComposeForm(
                null,
                content.kind().code(),
                content.topic().code(),
                content.areas().stream()
                        .map(area -> String.valueOf(area.number()))
                        .toList(),
                Corners.write(content.corners()),
                subject,
                words,
                content.brief(),
                day(content.expiresAt()),
                span.day(),
                span.from(),
                span.until(),
                one.seen());
    }

    ComposeForm withoutEnd() {
        return new ComposeForm(
                of, kind, topic, area, corners, subject, words, brief, null, happened, begun, ended, seen);
    }

    private static @Nullable TypedDate day(@Nullable Instant until) {
        return until == null
                ? null
                : TypedDate.of(until.minusSeconds(1).atZone(LondonTime.ZONE).toLocalDate());
    }

    Faults faults(Errors errors, Frame.Words say) {
        var faults = Faults.of(errors, say);
        if (until != null && !until.isBlank() && until.date().isEmpty())
            faults = faults.and("until", say.say("announcement.form.until.none"));
        faults = span().check(faults, say);
        if (kind != null && kind.matches("[a-z]+") && findKind().isEmpty())
            faults = faults.and("kind", say.say("announcement.form.kind.none"));
        if (topic != null && topic.matches("[a-z]+") && findTopic().isEmpty())
            faults = faults.and("topic", say.say("announcement.form.topic.none"));
        if (areas().isEmpty() && (corners == null || corners.isBlank()))
            faults = faults.and("area", say.say("announcement.form.area.none"));
        try {
            Corners.read(corners);
        } catch (Refusal refusal) {
            faults = faults.and("corners", String.valueOf(refusal.getMessage()));
        }
        return faults;
    }

    private TypedSpan span() {
        return new TypedSpan(happened, begun, ended);
    }

    List<String> areas() {
        return area == null
                ? List.of()
                : area.stream().filter(one -> one.matches("\\d{1,18}")).toList();
    }

    private Optional<AnnouncementClass> findKind() {
        return Arrays.stream(AnnouncementClass.values())
                .filter(one -> one.code().equals(kind))
                .findFirst();
    }

    private Optional<Topic> findTopic() {
        return Arrays.stream(Topic.values())
                .filter(one -> one.code().equals(topic))
                .findFirst();
    }

    /// Once there are no faults.
    Content content() {
        return new Content(
                findKind().orElseThrow(),
                findTopic().orElseThrow(),
                areas().stream().map(Long::parseLong).map(AreaId::new).collect(Collectors.toSet()),
                Corners.read(corners),
                Locale.ENGLISH,
                String.valueOf(subject),
                String.valueOf(words),
                expiry(),
                span().occurred(),
                brief);
    }

    private @Nullable Instant expiry() {
        return Optional.ofNullable(until)
                .flatMap(TypedDate::date)
                .map(day -> LondonTime.startOf(day.plusDays(1)))
                .orElse(null);
    }
}
