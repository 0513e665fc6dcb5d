package org.wardmote.people.retention;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.DeskEntry;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Staff;
import org.wardmote.people.PersonalData;
import org.wardmote.people.RecordKind;
import org.wardmote.people.trail.Trails;

/// `/desk/records`, for whoever audits.
@Controller
class RecordsController {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(LondonTime.ZONE);
    private static final int MOST_RUNS = 200;

    private final ObjectProvider<PersonalData> everywhere;
    private final JdbcClient jdbc;
    private final Trails trails;

    RecordsController(ObjectProvider<PersonalData> everywhere, JdbcClient jdbc, Trails trails) {
        this.everywhere = everywhere;
        this.jdbc = jdbc;
        this.trails = trails;
    }

    @Bean
    static DeskEntry records() {
        return new DeskEntry(
                "data.records.title",
                "data.records.hint",
                "/desk/records",
                Set.of(Function.AUDIT, Function.ADMINISTER),
                85);
    }

    @GetMapping("/desk/records")
    @Staff({Function.AUDIT, Function.ADMINISTER})
    RecordsPage show() {
        var frame = trails.desk("data.records.title");
        return new RecordsPage(frame, kinds(frame), runs());
    }

    private List<List<String>> kinds(Frame frame) {
        return everywhere.stream()
                .flatMap(data -> data.kinds().stream())
                .sorted(Comparator.comparing(RecordKind::name))
                .map(kind -> List.of(
                        kind.what(), frame.say("data.regime." + kind.regime().name()), kind.basis(), kind.retention()))
                .toList();
    }

    private List<List<String>> runs() {
        return jdbc.sql("select at, schema, records from people.retention_run order by id desc limit ?")
                .param(MOST_RUNS)
                .query((row, number) -> List.of(
                        MOMENT.format(row.getTimestamp("at").toInstant()),
                        row.getString("schema"),
                        String.valueOf(row.getInt("records"))))
                .list();
    }
}
