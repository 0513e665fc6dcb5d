package org.wardmote.messaging.coordinator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Crumb;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.TimeWords;
import org.wardmote.messaging.errand.LettersPage;
import org.wardmote.messaging.post.Paper;
import org.wardmote.messaging.post.Sheet;
import org.wardmote.messaging.roll.EnterForm;
import org.wardmote.messaging.wish.SpotNames;
import org.wardmote.messaging.wish.WishFields;
import org.wardmote.messaging.wish.WishForm;
import org.wardmote.people.Viewer;

/// Words a coordinator's own pages.
@Component
class CoordinatingPages {

    static final String PATH = "/my/coordinating";

    private final Delegations delegations;
    private final Neighbours neighbours;
    private final PassingOn passing;
    private final Paper paper;
    private final SpotNames names;
    private final Areas areas;
    private final Organisations organisations;
    private final Frames frames;
    private final Frame.Words words;
    private final Clock clock;

    CoordinatingPages(
            Delegations delegations,
            Neighbours neighbours,
            PassingOn passing,
            Paper paper,
            SpotNames names,
            Areas areas,
            Organisations organisations,
            Frames frames,
            Frame.Words words,
            Clock clock) {
        this.delegations = delegations;
        this.neighbours = neighbours;
        this.passing = passing;
        this.paper = paper;
        this.names = names;
        this.areas = areas;
        this.organisations = organisations;
        this.frames = frames;
        this.words = words;
        this.clock = clock;
    }

    CoordinatingPage all(Viewer viewer, @Nullable String done) {
        return new CoordinatingPage(
                frame("coordinating.title"),
                done != null && done.matches("entered|passed|stopped|undone")
                        ? words.say("coordinating.done." + done)
                        : null,
                delegations.listOf(viewer.whom()).stream().map(this::charge).toList(),
                passing.waiting(viewer).stream().map(this::message).toList(),
                passing.passedLately(viewer).stream().map(this::passed).toList(),
                neighbours.list(viewer.whom()).stream().map(this::person).toList());
    }

    private String charge(Delegation one) {
        return words.say(
                "coordinating.charge",
                names.of(areas.get(one.area())),
                organisations.get(one.organisation()).name(),
                times().date(CoordinatorsPages.lastDay(one)));
    }

    private CoordinatingPage.Message message(PassingOn.Message one) {
        return new CoordinatingPage.Message(
                one.letter().subject(),
                path(one),
                words.say(
                        "coordinating.waits",
                        times().day(one.to().getFirst().errand().since()),
                        one.to().size()));
    }

    private CoordinatingPage.Passed passed(PassingOn.Message one) {
        return new CoordinatingPage.Passed(
                one.letter().subject(),
                words.say("coordinating.lately", one.to().size()),
                path(one) + "/undoing");
    }

    private CoordinatingPage.Person person(Neighbours.Neighbour one) {
        return new CoordinatingPage.Person(
                one.name(),
                words.say("roll.by." + one.way().code()),
                one.address(),
                times().day(one.since()),
                PATH + "/people/" + one.subscriber() + "/stop");
    }

    PassOnPage message(PassingOn.Message one, Faults faults) {
        var sheets = new LinkedHashMap<Locale, Sheet>();
        for (var to : one.to())
            sheets.computeIfAbsent(to.letter().language(), language -> paper.lay(to.letter(), null, false));
        return new PassOnPage(
                frame("coordinating.message.title", one.letter().subject()),
                List.copyOf(sheets.values()),
                one.to().stream().map(this::whom).toList(),
                path(one),
                path(one) + "/letters",
                faults);
    }

    private Choice whom(PassingOn.One to) {
        return new Choice(
                String.valueOf(to.errand().id()),
                to.neighbour().name(),
                String.join(", ", to.neighbour().address()));
    }

    LettersPage print(PassingOn.Message one, boolean large) {
        var path = path(one) + "/letters";
        return new LettersPage(
                frame("coordinating.print.title"),
                one.to().stream().map(this::posted).toList(),
                large,
                large ? path : path + "?size=16");
    }

    private LettersPage.Posted posted(PassingOn.One to) {
        return new LettersPage.Posted(
                Stream.concat(Stream.of(to.neighbour().name()), to.neighbour().address().stream())
                        .toList(),
                times().date(LondonTime.today(clock)),
                paper.lay(to.letter(), to.neighbour().name(), false));
    }

    PutDownPage putDown(Viewer viewer, EnterForm form, WishForm wish, String charge, Faults faults) {
        var frame = frame("coordinating.enter.title");
        var charges = delegations.listOf(viewer.whom()).stream()
                .map(one -> new Choice(String.valueOf(one.id()), names.of(areas.get(one.area()))))
                .toList();
        return new PutDownPage(
                frame,
                form,
                new WishFields(frame, wish, faults, null),
                charges,
                charges.size() == 1 ? charges.getFirst().value() : charge,
                choices("roll.by.", EnterForm.WAYS.stream()),
                choices("coordinating.consent.", EnterForm.CONSENTS.stream()),
                faults);
    }

    private List<Choice> choices(String prefix, Stream<String> codes) {
        return codes.map(code -> new Choice(code, words.say(prefix + code))).toList();
    }

    private static String path(PassingOn.Message one) {
        return PATH + "/messages/" + one.announcement();
    }

    private TimeWords times() {
        return new TimeWords(words, clock.instant());
    }

    private Frame frame(String titleKey, Object... args) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(words.say("my.title"), "/my"));
        if (!titleKey.equals("coordinating.title")) crumbs.add(new Crumb(words.say("coordinating.title"), PATH));
        crumbs.add(new Crumb(words.say(titleKey, args), null));
        return frames.personal("/my", crumbs, titleKey, args);
    }
}
