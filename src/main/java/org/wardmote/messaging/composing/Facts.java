package org.wardmote.messaging.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.messaging.announcement.Announcement;
import org.wardmote.messaging.announcement.AnnouncementClass;
import org.wardmote.messaging.announcement.Answers;
import org.wardmote.messaging.announcement.Corners;
import org.wardmote.messaging.audience.Pasts;
import org.wardmote.messaging.composing.AnnouncementPage.Fact;
import org.wardmote.messaging.proof.Proofreading;
import org.wardmote.people.Naming;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;

/// What is to be known of an announcement at a glance.
@Component
class Facts {

    private final Acts acts;
    private final Naming naming;
    private final Proofreading proofreading;
    private final Answers answers;
    private final Pasts pasts;
    private final Looking looking;

    Facts(
            Acts acts,
            Areas areas,
            Organisations organisations,
            People people,
            Proofreading proofreading,
            Answers answers,
            Pasts pasts,
            Looking looking) {
        this.acts = acts;
        this.answers = answers;
        this.naming = new Naming(acts.words(), areas, organisations, people);
        this.proofreading = proofreading;
        this.pasts = pasts;
        this.looking = looking;
    }

    List<Fact> of(Announcement one) {
        var content = one.content();
        var facts = new ArrayList<Fact>();
        var words = acts.words();
        add(facts, "kind", words.say("announcement.class." + content.kind().code()));
        add(facts, "topic", words.say("wish.topic." + content.topic().code()));
        add(facts, "areas", areas(one));
        var times = acts.times();
        pasts.find(one.id())
                .ifPresent(past -> add(
                        facts,
                        "past",
                        words.say(
                                "announcement.past.fact",
                                words.say("announcement.past." + past.deed()),
                                times.date(past.days().from()),
                                times.date(past.days().end().orElseThrow().minusDays(1)))));
        add(facts, "sender", one.sender());
        if (one.leaveAt() != null) add(facts, "leaves", times.near(one.leaveAt()));
        if (content.expiresAt() != null) add(facts, "until", times.near(content.expiresAt()));
        var occurred = content.occurred();
        if (occurred != null) add(facts, "happened", times.span(occurred.from(), occurred.until()));
        if (content.kind() == AnnouncementClass.APPEAL) add(facts, "officer", naming.colleague(one.officer()));
        add(
                facts,
                "author",
                one.author() == null ? words.say("announcement.author.records") : naming.colleague(one.author()));
        if (one.approver() != null) add(facts, "approver", naming.colleague(one.approver()));
        if (one.reviewer() != null) add(facts, "reviewer", naming.colleague(one.reviewer()));
        if (one.isPublic()) {
            var came = answers.of(one.matter());
            add(facts, "answers", words.say("announcement.answers.came", came.all(), came.answered()));
        }
        if (one.expected() != null) add(facts, "expected", words.say("announcement.number", one.expected()));
        var age = proofreading.readingAge(content.words());
        if (age > 0) add(facts, "age", words.say("announcement.number", age));
        var texted = looking.texted(one, content.language());
        add(facts, "text", said(one) + TextParts.say(texted, words));
        return facts;
    }

    private static String said(Announcement one) {
        var brief = one.content().brief();
        return brief == null ? "" : "“" + brief + "” ";
    }

    private String areas(Announcement one) {
        var named = one.content().areas().stream().map(naming::area).sorted().collect(Collectors.joining("; "));
        var corners = one.content().corners();
        if (corners.isEmpty()) return named;
        var drawn =
                acts.words().say("announcement.drawn", Corners.write(corners).replace("\n", "; "));
        return named.isEmpty() ? drawn : named + "; " + drawn;
    }

    String colleague(@Nullable PersonId person) {
        return naming.colleague(person);
    }

    private void add(List<Fact> facts, String name, String value) {
        facts.add(new Fact(acts.words().say("announcement.fact." + name), value));
    }
}
