package org.wardmote.priority.desk;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.TimeWords;
import org.wardmote.ledger.Subjects;
import org.wardmote.people.Naming;
import org.wardmote.people.People;

@Component
class DeskSayings implements Sayings {

    private final Areas areas;
    private final Organisations organisations;
    private final People people;
    private final Subjects subjects;
    private final Clock clock;

    DeskSayings(Areas areas, Organisations organisations, People people, Subjects subjects, Clock clock) {
        this.areas = areas;
        this.organisations = organisations;
        this.people = people;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public Saying of(Frame.Words words) {
        var naming = new Naming(words, areas, organisations, people);
        return new Saying(words, new TimeWords(words, clock.instant()), subjects, naming);
    }
}
