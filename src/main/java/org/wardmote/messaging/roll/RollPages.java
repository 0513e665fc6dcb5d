package org.wardmote.messaging.roll;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.NotFound;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.wish.WhichSpotPage;
import org.wardmote.messaging.wish.WishFields;
import org.wardmote.messaging.wish.WishForm;
import org.wardmote.people.Viewer;

/// Puts the desk's pages on subscribers together.
@Component
class RollPages {

    static final String PATH = "/desk/subscribers";

    private final Reaching reaching;
    private final Counts counts;
    private final Frames frames;
    private final Frame.Words words;

    RollPages(Reaching reaching, Counts counts, Frames frames, Frame.Words words) {
        this.reaching = reaching;
        this.counts = counts;
        this.frames = frames;
        this.words = words;
    }

    RollPage show(Viewer viewer, @Nullable String slug, @Nullable String done) {
        var boroughs = reaching.boroughs(viewer);
        var borough = boroughs.stream()
                .filter(one -> slug == null || one.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
        var others = new LinkedHashMap<String, String>();
        for (var one : boroughs) if (!one.equals(borough)) others.put(one.name(), PATH + "?borough=" + one.slug());
        return new RollPage(
                frame("roll.title"),
                "entered".equals(done) ? words.say("roll.done.entered") : null,
                borough.name(),
                others,
                heads(),
                rows(borough, viewer),
                viewer.reach(Reaching.ENTER).size() > 0);
    }

    private List<String> heads() {
        return Stream.concat(
                        Stream.of(words.say("roll.area"), words.say("roll.all")),
                        Arrays.stream(Topic.values()).map(topic -> words.say("roll.topic." + topic.code())))
                .toList();
    }

    private List<List<String>> rows(Area borough, Viewer viewer) {
        var shown = new ArrayList<Area>(List.of(borough));
        shown.addAll(reaching.within(borough, viewer));
        var counted = counts.of(shown.stream().map(Area::id).toList());
        return shown.stream()
                .map(area -> row(
                        area.equals(borough) ? words.say("roll.borough", area.name()) : area.name(),
                        counted.getOrDefault(area.id(), Counts.Count.NONE)))
                .toList();
    }

    private static List<String> row(String name, Counts.Count count) {
        var number = NumberFormat.getIntegerInstance(Locale.UK);
        return Stream.concat(
                        Stream.of(name, number.format(count.all())),
                        count.byTopic().stream().map(number::format))
                .toList();
    }

    EnterPage enter(EnterForm form, WishForm wish, Faults faults) {
        var frame = frame("roll.enter.title");
        return new EnterPage(
                frame,
                new WishFields(frame, wish, faults, null),
                form,
                choices("roll.by.", EnterForm.WAYS.stream()),
                choices("roll.consent.", EnterForm.CONSENTS.stream()),
                faults);
    }

    WhichSpotPage which(EnterForm form, WishForm wish, List<Choice> options) {
        var carried =
                Stream.concat(wish.carried().stream(), form.carried().stream()).toList();
        return new WhichSpotPage(frame("wish.which.title"), wish.where(), PATH + "/new", options, carried);
    }

    private List<Choice> choices(String prefix, Stream<String> codes) {
        return codes.map(code -> new Choice(code, words.say(prefix + code))).toList();
    }

    private Frame frame(String titleKey) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(words.say("desk.title"), "/desk"));
        if (!titleKey.equals("roll.title")) crumbs.add(new Crumb(words.say("roll.title"), PATH));
        crumbs.add(new Crumb(words.say(titleKey), null));
        return frames.personal("/desk", crumbs, titleKey);
    }
}
