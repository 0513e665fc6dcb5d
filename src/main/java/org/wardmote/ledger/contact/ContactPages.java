package org.wardmote.ledger.contact;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.guide.Numbers;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.Subjects;
import org.wardmote.ledger.intake.Once;
import org.wardmote.people.Viewer;

/// Words the pages between a reader and what they have to say.
@Component
@EnableConfigurationProperties(ContactSettings.class)
class ContactPages {

    static final String SECTION = "/contact";

    private final Frames frames;
    private final Subjects subjects;
    private final Numbers numbers;
    private final Clock clock;
    private final RandomGenerator random;
    private final String exit;

    ContactPages(
            Frames frames,
            Subjects subjects,
            Numbers numbers,
            RandomGenerator random,
            Clock clock,
            ContactSettings settings) {
        this.frames = frames;
        this.subjects = subjects;
        this.numbers = numbers;
        this.clock = clock;
        this.random = random;
        this.exit = settings.exit().toString();
    }

    DangerPage danger(Addressee to) {
        var frame = frames.frame(SECTION, List.of(), "ledger.contact.danger.title", to.name());
        return new DangerPage(frame, to, to.path() + "?write", exit);
    }

    ContactPage blank(Addressee to, Viewer viewer) {
        return form(to, ContactForm.blank(Once.draw(random)), Faults.NONE, viewer);
    }

    ContactPage form(Addressee to, ContactForm form, Faults faults, Viewer viewer) {
        var key = faults.isEmpty() ? "ledger.contact.title" : "ledger.contact.title.wrong";
        var frame = frames.personal(SECTION, List.of(), key, to.name());
        return new ContactPage(
                frame,
                to,
                form,
                faults,
                subjects(frame),
                relations(frame),
                yesOrNo(frame),
                appealed(to, frame),
                viewer.isSignedIn(),
                exit);
    }

    private ContactPage.@Nullable Appealed appealed(Addressee to, Frame frame) {
        var appeal = to.appeal();
        if (appeal == null) return null;
        return new ContactPage.Appealed(
                appeal.hasEnded(clock.instant()) ? frame.say("ledger.contact.appeal.ended") : null,
                numbers.find("crimestoppers")
                        .map(number -> UrgentNumber.of(number, frame))
                        .orElse(null));
    }

    PlacePage place(Addressee to, ContactForm form, List<Area> areas) {
        var frame = frames.personal(SECTION, List.of(), "ledger.contact.which.title");
        var options = new ArrayList<Choice>();
        for (var area : areas) options.add(new Choice(area.code(), named(area, frame)));
        options.add(new Choice(Placing.NONE_OF_THESE, frame.say("ledger.contact.which.none", to.name())));
        var carried = form.carried();
        carried.remove("area");
        return new PlacePage(frame, String.valueOf(form.where()), options, to.path(), carried, exit);
    }

    String exit() {
        return exit;
    }

    static String named(Area area, Frame frame) {
        return area.name().equals(area.borough().name())
                ? frame.say("ledger.contact.which.borough", area.name())
                : frame.say(
                        "ledger.contact.which.in", area.name(), area.borough().name());
    }

    private List<Choice> subjects(Frame frame) {
        return subjects.codes().stream()
                .map(code -> new Choice(code, frame.say("ledger.subject." + code)))
                .toList();
    }

    private static List<Choice> relations(Frame frame) {
        return Arrays.stream(Relation.values())
                .map(relation -> new Choice(relation.code(), frame.say("ledger.contact.relation." + relation.code())))
                .toList();
    }

    private static List<Choice> yesOrNo(Frame frame) {
        return List.of(
                new Choice("yes", frame.say("ledger.contact.yes")), new Choice("no", frame.say("ledger.contact.no")));
    }
}
