package org.wardmote.scrutiny.subject;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.Subjects;
import org.wardmote.platform.Finished;

/// `/subjects` and `/subjects/{subject}`: what answer to expect, and how often it comes in time.
@Controller
class SubjectController {

    static final String PATH = "/subjects";

    private final Subjects subjects;
    private final SubjectPages pages;
    private final Clock clock;

    SubjectController(Subjects subjects, SubjectPages pages, Clock clock) {
        this.subjects = subjects;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Anyone
    SubjectsPage index() {
        return pages.index();
    }

    @GetMapping(PATH + "/{subject}")
    @Anyone
    SubjectPage show(@PathVariable String subject) {
        if (!subjects.includes(subject)) throw new NotFound();
        return pages.page(subject);
    }

    @GetMapping(PATH + ".csv")
    @Anyone
    Finished file() {
        return Finished.of(
                "text/csv;charset=utf-8",
                pages.csv().text().getBytes(StandardCharsets.UTF_8),
                LondonTime.nextMidnight(clock));
    }
}
