package org.wardmote.ledger.quicklog;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.desk.DeskFrames;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.ledger.desk.Sayings;
import org.wardmote.people.Viewer;

/// Puts the quick log together.
@Component
class LogPages {

    /// What the rest of the form asks for.
    private static final Set<String> BEHIND_MORE = Set.of("subject", "channel", "relation", "appeal");

    /// How staff hear things; the others come in by themselves.
    private static final List<Channel> CHANNELS = List.of(
            Channel.IN_PERSON,
            Channel.TELEPHONE,
            Channel.VOICEMAIL,
            Channel.LETTER,
            Channel.MEETING,
            Channel.PARTNER,
            Channel.WATCH_COORDINATOR,
            Channel.THIRD_PARTY,
            Channel.SOCIAL_POST,
            Channel.EMAIL);

    private final DeskFrames frames;
    private final Sayings sayings;
    private final OfficerPlaces places;
    private final RandomGenerator random;

    LogPages(DeskFrames frames, Sayings sayings, OfficerPlaces places, RandomGenerator random) {
        this.frames = frames;
        this.sayings = sayings;
        this.places = places;
        this.random = random;
    }

    LogPage page(LogForm form, Faults faults, Viewer viewer) {
        var frame = frames.page("log.title");
        var saying = sayings.of(frame.words());
        var wards = places.wards(viewer);
        return new LogPage(
                frame,
                faults,
                form,
                places.recent(viewer.whom()),
                wards.stream()
                        .map(ward -> new Choice(String.valueOf(ward.id().number()), saying.area(ward.id())))
                        .toList(),
                ward(form, wards, viewer),
                choices("log.when.", Stream.of("now", "today", "pick"), saying),
                CHANNELS.stream()
                        .map(channel -> new Choice(channel.code(), saying.channel(channel)))
                        .toList(),
                Arrays.stream(Relation.values())
                        .map(relation -> new Choice(relation.code(), saying.say("desk.relation." + relation.code())))
                        .toList(),
                choices("log.wish.", Stream.of("none", "contact", "no-reply"), saying),
                form.token() == null ? token() : form.token(),
                faults.byField().keySet().stream().anyMatch(BEHIND_MORE::contains));
    }

    /// The ward chosen; else the one of last time; else the first of the officer's own.
    private String ward(LogForm form, List<Area> wards, Viewer viewer) {
        if (form.ward() != null) return form.ward();
        return places.last(viewer.whom())
                .filter(last -> wards.stream().anyMatch(ward -> ward.id().equals(last)))
                .or(() -> wards.stream().findFirst().map(Area::id))
                .map(id -> String.valueOf(id.number()))
                .orElse("");
    }

    private static List<Choice> choices(String prefix, Stream<String> codes, Saying saying) {
        return codes.map(code -> new Choice(code, saying.say(prefix + code))).toList();
    }

    private String token() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
