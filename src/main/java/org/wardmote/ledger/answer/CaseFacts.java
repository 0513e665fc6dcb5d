package org.wardmote.ledger.answer;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Relation;
import org.wardmote.ledger.became.PartOf;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.desk.Saying;
import org.wardmote.ledger.telling.KeptBack;
import org.wardmote.messaging.Ways;
import org.wardmote.people.People;
import org.wardmote.people.Viewer;

/// What is known about a contribution, worded: when, how, for whom, and who may be told how.
@Component
class CaseFacts {

    private final People people;
    private final Ways ways;
    private final PartOf parts;
    private final KeptBack keptBack;

    CaseFacts(People people, Ways ways, PartOf parts, KeptBack keptBack) {
        this.people = people;
        this.ways = ways;
        this.parts = parts;
        this.keptBack = keptBack;
    }

    List<CasePage.Fact> of(Contribution one, Viewer viewer, Saying saying) {
        var times = saying.times();
        var facts = new ArrayList<CasePage.Fact>();
        var subject = saying.subject(one.subject());
        if (subject != null) facts.add(fact("subject", subject, saying));
        facts.add(fact("place", saying.place(one.placed()), saying));
        facts.add(fact("channel", saying.channel(one.channel()), saying));
        facts.add(fact("said", times.near(one.saidAt()), saying));
        if (!one.receivedAt().equals(one.saidAt())) facts.add(fact("received", times.near(one.receivedAt()), saying));
        facts.add(fact("due", times.near(one.clock().dueAt()), saying));
        if (one.relation() != Relation.SELF)
            facts.add(fact(
                    "relation", saying.say("desk.relation." + one.relation().code()), saying));
        facts.add(fact("who", saying.colleague(one.assignedTo()), saying));
        facts.add(fact("lead", saying.organisation(one.lead()), saying));
        var offered = one.offeredTo();
        if (offered != null) facts.add(fact("offered", saying.organisation(offered), saying));
        var passed = one.passedTo();
        if (passed != null) facts.add(fact("passed", saying.passedTo(passed), saying));
        var disposition = one.disposition();
        if (disposition != null) facts.add(fact("disposition", saying.disposition(disposition), saying));
        for (var line : parts.of(one.id(), saying.words())) facts.add(fact("became", line.text(), saying));
        if (Cases.isTheirsToAnswer(one, viewer)) facts.addAll(person(one, saying));
        return facts;
    }

    private List<CasePage.Fact> person(Contribution one, Saying saying) {
        var person = one.person();
        var name = person == null ? null : people.callName(person).orElse(null);
        var facts = new ArrayList<CasePage.Fact>();
        if (name != null) facts.add(fact("name", name, saying));
        facts.add(fact("way", way(one, saying), saying));
        if (keptBack.isWithheld(one.id())) facts.add(fact("withheld", saying.say("desk.fact.withheld.text"), saying));
        facts.add(fact("quotable", saying.say("desk.quotable." + one.quotable()), saying));
        return facts;
    }

    /// How an answer will reach them, without saying at which address.
    String way(Contribution one, Saying saying) {
        var person = one.person();
        var way = person == null || !one.replyWanted() ? Ways.Way.LINK : ways.first(person);
        return saying.say(
                switch (way) {
                    case EMAIL -> "desk.way.email";
                    case PUSH -> "desk.way.push";
                    case TEXT -> "desk.way.text";
                    case CALL -> "desk.way.call";
                    case LETTER -> "desk.way.letter";
                    case LINK -> "desk.way.link";
                });
    }

    private static CasePage.Fact fact(String name, String value, Saying saying) {
        return new CasePage.Fact(saying.say("desk.fact." + name), value);
    }
}
