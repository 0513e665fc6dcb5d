package org.wardmote.messaging.newsletter;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.AreaKind;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.announcement.Brought;
import org.wardmote.messaging.announcement.Writing;
import org.wardmote.people.Holders;
import org.wardmote.platform.Job;

/// In the first week of a month each ward for which somebody writes gets a draft of its newsletter about the month
/// before. It lies at the desk until somebody makes it theirs; nothing is ever sent by itself, and what was dropped
/// is not drafted again.
@Component
class DraftingNewsletters implements Job {

    private static final int UNTIL = 7;

    private final Areas areas;
    private final Holders holders;
    private final FromRecords records;
    private final Writing writing;
    private final Brought brought;
    private final Clock clock;

    DraftingNewsletters(
            Areas areas, Holders holders, FromRecords records, Writing writing, Brought brought, Clock clock) {
        this.areas = areas;
        this.holders = holders;
        this.records = records;
        this.writing = writing;
        this.brought = brought;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "messaging.newsletters";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        var today = LondonTime.today(clock);
        if (today.getDayOfMonth() > UNTIL) return;
        var month = YearMonth.from(today).minusMonths(1);
        wards().forEach(ward -> draft(ward, month));
    }

    private Stream<Area> wards() {
        return areas.listBoroughs().stream()
                .flatMap(borough -> areas.listWithin(borough.borough()).stream())
                .filter(area -> area.kind() != AreaKind.BOROUGH);
    }

    private void draft(Area ward, YearMonth month) {
        var source = "records " + ward.code() + " " + month;
        var office = new Office(ward.force(), ward.borough().id(), ward.id());
        if (brought.find(source) != null || !isWrittenFor(office)) return;
        records.draft(ward, month)
                .ifPresent(content -> writing.draftFromRecords(office, content, source, Moments.now(clock)));
    }

    private boolean isWrittenFor(Office office) {
        return !holders.list(Function.COMPOSE, office.organisation(), office.borough(), office.area())
                .isEmpty();
    }
}
