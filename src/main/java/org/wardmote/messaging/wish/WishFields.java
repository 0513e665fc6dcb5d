package org.wardmote.messaging.wish;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Topic;

/// The part of a form that asks about one place, worded.
///
/// @param area the name of the area that they came from
/// @param canvas on which they may draw; null where nothing is drawn
public record WishFields(
        Frame frame,
        WishForm form,
        Faults faults,
        @Nullable String area,
        @Nullable Canvas canvas) {

    public WishFields(Frame frame, WishForm form, Faults faults, @Nullable String area) {
        this(frame, form, faults, area, null);
    }

    /// Something is there to be seen in it.
    public boolean isFinelySet() {
        return !form.distance().isEmpty()
                || !form.outline().isEmpty()
                || faults.at("distance") != null
                || faults.at("outline") != null;
    }

    public List<Choice> ties() {
        return ties(frame);
    }

    public static List<Choice> ties(Frame frame) {
        return Arrays.stream(Tie.values())
                .map(tie -> new Choice(tie.code(), frame.say("wish.tie." + tie.code())))
                .toList();
    }

    public List<Choice> reaches() {
        return Arrays.stream(Reach.values())
                .map(reach -> choice("wish.reach.", reach.code()))
                .toList();
    }

    public List<Choice> topics() {
        return topics(frame);
    }

    public List<Choice> paces() {
        return paces(frame);
    }

    public List<Choice> languages() {
        return Languages.choices();
    }

    public static List<Choice> topics(Frame frame) {
        return Arrays.stream(Topic.values())
                .map(topic -> new Choice(topic.code(), frame.say("wish.topic." + topic.code())))
                .toList();
    }

    public static List<Choice> paces(Frame frame) {
        return Arrays.stream(Pace.values())
                .map(pace -> new Choice(pace.code(), frame.say("wish.pace." + pace.code())))
                .toList();
    }

    private Choice choice(String prefix, String code) {
        return new Choice(code, frame.say(prefix + code));
    }
}
