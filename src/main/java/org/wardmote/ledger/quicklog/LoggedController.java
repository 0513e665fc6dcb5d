package org.wardmote.ledger.quicklog;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.desk.DeskFrames;
import org.wardmote.ledger.desk.Sayings;
import org.wardmote.people.Viewer;

/// `/desk/log/{reference}`: the receipt, for whoever logged it and within the hour; later the link is the person's
/// alone.
@Controller
class LoggedController {

    private static final Duration SHOWN = Duration.ofHours(1);

    private record Logged(Reference reference, String key, OffsetDateTime dueAt) {}

    private final JdbcClient jdbc;
    private final DeskFrames frames;
    private final Sayings sayings;
    private final Clock clock;

    LoggedController(JdbcClient jdbc, DeskFrames frames, Sayings sayings, Clock clock) {
        this.jdbc = jdbc;
        this.frames = frames;
        this.sayings = sayings;
        this.clock = clock;
    }

    @GetMapping("/desk/log/{reference}")
    @Staff({
        Function.ANSWER,
        Function.SUPERVISE,
        Function.MODERATE,
        Function.COMPOSE,
        Function.APPROVE,
        Function.PUBLISH,
        Function.ANALYSE,
        Function.DECIDE,
        Function.COORDINATE,
        Function.KEEP_REGISTER,
        Function.SCRUTINISE,
        Function.VISIT
    })
    LoggedPage show(Viewer viewer, @PathVariable String reference) {
        var logged = Reference.find(reference)
                .flatMap(found -> jdbc.sql("""
                    select c.reference, c.key, c.due_at
                      from ledger.quick_log q join ledger.contribution c on c.id = q.contribution
                     where c.reference = :reference and q.officer = :officer and q.logged_at > :since\
                    """)
                        .param("reference", found.letters())
                        .param("officer", viewer.whom().value())
                        .param("since", clock.instant().minus(SHOWN).atOffset(ZoneOffset.UTC))
                        .query((row, number) -> new Logged(
                                new Reference(row.getString("reference")),
                                row.getString("key"),
                                row.getObject("due_at", OffsetDateTime.class)))
                        .optional())
                .orElseThrow(NotFound::new);
        return page(logged);
    }

    private LoggedPage page(Logged logged) {
        var frame = frames.page("log.done.title");
        var saying = sayings.of(frame.words());
        var letters = logged.reference().toString();
        return new LoggedPage(
                frame,
                letters,
                letters.replaceAll("(..)(?=.)", "$1 "),
                link(logged),
                saying.say("log.done.next"),
                saying.say("log.done.due", saying.times().near(logged.dueAt().toInstant())),
                saying.say("log.done.ask", letters),
                "/desk/contributions/" + letters);
    }

    private static String link(Logged logged) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/contributions/{reference}")
                .queryParam("key", "{key}")
                .buildAndExpand(logged.reference(), logged.key())
                .toUriString();
    }
}
