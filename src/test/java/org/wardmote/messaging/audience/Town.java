package org.wardmote.messaging.audience;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.messaging.Readers;
import org.wardmote.messaging.Topic;

/// Thornfield, and people who follow parts of it.
final class Town implements AutoCloseable {

    final TestClock clock = TestClock.noon();
    final TestParts parts = TestParts.of(clock, "area", "messaging.audience", "messaging.correspondence");
    final Readers readers = new Readers(parts.jdbc(), clock.instant());
    final AreaId abbey;
    final AreaId bell;
    final AreaId borough;

    Town() {
        Thornfield.load(parts);
        abbey = ward(Ward.ABBEY_GREEN);
        bell = ward(Ward.BELL_YARD);
        borough = parts.get(Areas.class)
                .findBorough(Thornfield.SLUG)
                .orElseThrow()
                .id();
    }

    private AreaId ward(Ward ward) {
        return parts.get(Areas.class).findByCode(ward.code).orElseThrow().id();
    }

    long follower(AreaId area) {
        var subscriber = readers.confirmed();
        readers.follows(subscriber, area, Topic.SAFETY, "at-once");
        return subscriber;
    }

    void run() {
        parts.get(FanningOut.class).run();
    }

    List<String> batches(long announcement) {
        return parts.jdbc()
                .sql("select number, size, due_at from messaging.batch where announcement = ? order by number")
                .param(announcement)
                .query((row, number) -> row.getInt("number") + " " + row.getInt("size") + " "
                        + row.getObject("due_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC))
                .list();
    }

    @Override
    public void close() {
        parts.close();
    }
}
