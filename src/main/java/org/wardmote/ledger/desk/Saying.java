package org.wardmote.ledger.desk;

import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.State;
import org.wardmote.ledger.Subjects;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;

/// How desk pages name states, channels, places and colleagues.
public record Saying(
        Frame.Words words,
        TimeWords times,
        Subjects subjects,
        Areas areas,
        Organisations organisations,
        People people) {

    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    public String state(State state) {
        return say("desk.state." + state.code());
    }

    /// Tones of `part.tag`.
    public static String tone(State state) {
        return switch (state) {
            case ANSWERED, OUTCOME_TOLD -> "good";
            case CLOSED, MERGED -> "off";
            default -> "plain";
        };
    }

    /// The words for a subject of the list; others stay as whoever logged them typed them.
    public @Nullable String subject(@Nullable String subject) {
        return subject != null && subjects.includes(subject) ? say("ledger.subject." + subject) : subject;
    }

    public String channel(Channel channel) {
        return say("desk.channel." + channel.code());
    }

    public String disposition(Disposition disposition) {
        return say("desk.disposition." + disposition.code());
    }

    public String passedTo(PassedTo to) {
        return say("desk.passed-to." + to.code());
    }

    /// `Abbey Green, Thornfield`, `Thornfield`, or the organisation where it was said to it as a whole.
    public String place(Placed placed) {
        if (placed.area() != null) return area(placed.area());
        if (placed.borough() != null) return area(placed.borough());
        return organisation(placed.organisation());
    }

    public String area(AreaId id) {
        var area = areas.get(id);
        return area.borough().id().equals(id)
                ? area.name()
                : say("desk.place.within", area.name(), area.borough().name());
    }

    public String organisation(String id) {
        return organisations.get(id).name();
    }

    /// A colleague's public name; one without is called a colleague.
    public String colleague(@Nullable PersonId person) {
        if (person == null) return say("desk.who.nobody");
        return people.staffName(person).orElseGet(() -> say("desk.who.colleague"));
    }
}
