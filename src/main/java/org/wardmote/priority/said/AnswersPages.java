package org.wardmote.priority.said;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.Subjects;
import org.wardmote.priority.YouSaid;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.desk.Sayings;

/// Puts a page of the list together.
@Component
class AnswersPages {

    private static final int SHOWN = 20;

    private final Frames frames;
    private final Sayings sayings;
    private final Frame.Words words;
    private final Joined joined;
    private final Subjects subjects;
    private final Organisations organisations;
    private final Clock clock;

    AnswersPages(
            Frames frames,
            Sayings sayings,
            Frame.Words words,
            Joined joined,
            Subjects subjects,
            Organisations organisations,
            Clock clock) {
        this.frames = frames;
        this.sayings = sayings;
        this.words = words;
        this.joined = joined;
        this.subjects = subjects;
        this.organisations = organisations;
        this.clock = clock;
    }

    AnswersPage page(Place place, Asked asked) {
        var subject = asked.subject() != null && subjects.includes(asked.subject()) ? asked.subject() : null;
        var chosen = asked.about(subject);
        var before = Cursor.find(asked.before()).orElse(null);
        var title = "answers.title";
        var frame = subject == null && before == null && asked.of() == null
                ? frames.frame("/answers", place.crumbs(words), title, place.name())
                : frames.unlisted("/answers", place.crumbs(words), title, place.name());
        var saying = sayings.of(frame.words());
        var found = joined.list(place.placed(), subject, before, SHOWN + 1, frame.words());
        var shown = found.stream().limit(SHOWN).toList();
        return new AnswersPage(
                frame.goodUntil(LondonTime.nextMidnight(clock)),
                frame.say("answers.heading"),
                place.name(),
                subject == null ? null : frame.say("ledger.subject." + subject),
                chosen.about(null).on(place.path()),
                shown.stream().map(one -> line(one.answer(), saying)).toList(),
                subjects.codes().stream()
                        .map(code -> new AnswersPage.Link(
                                frame.say("ledger.subject." + code),
                                chosen.about(code).on(place.path())))
                        .toList(),
                others(place, chosen),
                found.size() > SHOWN
                        ? chosen.from(shown.getLast().at().written()).on(place.path())
                        : null,
                feed(place),
                unconfirmed(place, frame));
    }

    /// What must not be known to exist is at least counted, once its year is over.
    private @Nullable String unconfirmed(Place place, Frame frame) {
        if (place.area() != null) return null;
        var year = LondonTime.today(clock).getYear() - 1;
        var count = joined.countUnconfirmed(place.organisation().id(), year);
        return count == 0 ? null : frame.say("answers.unconfirmed", count, String.valueOf(year));
    }

    private static AnswersPage.Line line(YouSaid.Answer answer, Saying saying) {
        return new AnswersPage.Line(answer, saying.times().day(answer.at()), saying.place(answer.placed()));
    }

    /// Those who have said anything there.
    private List<AnswersPage.Link> others(Place place, Asked chosen) {
        return organisations.list().stream()
                .filter(other -> !other.id().equals(place.organisation().id()))
                .filter(other -> hasAny(new Place(other, place.area())))
                .map(other ->
                        new AnswersPage.Link(other.name(), chosen.of(other.id()).on(place.path())))
                .toList();
    }

    private boolean hasAny(Place place) {
        return !joined.list(place.placed(), null, null, 1, words).isEmpty();
    }

    private static @Nullable String feed(Place place) {
        var area = place.area();
        if (area == null) return place.organisation().kind() == Organisation.Kind.POLICE ? "/answers.atom" : null;
        return area.kind() == AreaKind.BOROUGH
                        || !Objects.equals(area.force(), place.organisation().id())
                ? null
                : area.path() + "/feed.atom";
    }
}
