package org.wardmote.priority.showing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.priority.desk.Saying;
import org.wardmote.priority.evidence.Evidence;
import org.wardmote.priority.evidence.Resting;
import org.wardmote.priority.ground.Grounds;
import org.wardmote.priority.priority.Standing;

/// Tells on what a priority rests, and nothing by which anybody could be known.
@Component
class RestsOn {

    private final Resting resting;
    private final Grounds grounds;

    RestsOn(Resting resting, Grounds grounds) {
        this.resting = resting;
        this.grounds = grounds;
    }

    Tale.Rests tell(Standing it, Saying saying) {
        var evidence = resting.list(it.id());
        return new Tale.Rests(
                sentence(evidence, saying),
                grounds.list(it.id()).stream()
                        .map(ground -> saying.say(
                                "priority.rests.finding",
                                ground.people(),
                                ground.contributions(),
                                saying.times().day(ground.at())))
                        .toList(),
                texts(evidence, true),
                texts(evidence, false));
    }

    private static String sentence(List<Evidence> evidence, Saying saying) {
        var contributions =
                evidence.stream().filter(one -> one.contribution() != null).count();
        return saying.say("priority.rests", contributions, evidence.size() - contributions);
    }

    private static List<String> texts(List<Evidence> evidence, boolean quotes) {
        return evidence.stream()
                .filter(one -> (one.contribution() != null) == quotes)
                .flatMap(one -> Stream.ofNullable(one.text()))
                .toList();
    }
}
