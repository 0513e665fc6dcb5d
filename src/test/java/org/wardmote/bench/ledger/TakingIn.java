package org.wardmote.bench.ledger;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.wardmote.TestPages;
import org.wardmote.area.AreaId;
import org.wardmote.bench.ledger.InventedLondon.Spot;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Relation;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Contributions taken in through the ledger's one door, several at a time.
final class TakingIn {

    private static final int THREADS = 4;

    private final TestPages pages;
    private final Intake intake;
    private final List<Spot> wards;
    private final List<PersonId> people;

    TakingIn(TestPages pages) {
        this.pages = pages;
        intake = pages.get(Intake.class);
        wards = InventedLondon.sample(pages, 100);
        var desk = new Desk(pages);
        people = IntStream.range(0, 200).mapToObj(at -> desk.person()).toList();
    }

    /// @param perSecond no faster than this
    /// @return how many a second it came to
    double take(int number, int perSecond) {
        var next = new AtomicInteger();
        var began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            Callable<Void> work = () -> {
                for (var at = next.getAndIncrement(); at < number; at = next.getAndIncrement()) {
                    LockSupport.parkNanos(began + at * (1_000_000_000L / perSecond) - System.nanoTime());
                    one(at);
                }
                return null;
            };
            for (var done : threads.invokeAll(java.util.Collections.nCopies(THREADS, work))) done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return number / ((System.nanoTime() - began) / 1e9);
    }

    private void one(int at) {
        var ward = wards.get(at % wards.size());
        intake.take(
                new Offer(
                        new Placed("metropolitan", new AreaId(ward.borough()), new AreaId(ward.area())),
                        Channel.WEB_FORM,
                        Relation.SELF,
                        "Somebody has broken the street light by the station again, and it is dark at night " + at,
                        null,
                        "lighting",
                        people.get(at % people.size()),
                        null,
                        false,
                        true,
                        false,
                        false,
                        null,
                        null),
                Viewer.NOBODY);
    }

    /// How many rows there are of each kind that one contribution makes one of.
    Kept kept() {
        return pages.jdbc().sql("""
            select (select count(*) from ledger.contribution where id > :from) as contributions,
                   (select count(*) from ledger.happening where contribution > :from and kind = 'received') as received,
                   (select count(*) from scrutiny.fact where contribution > :from and kind = 'received') as facts,
                   (select count(*) from messaging.item_to_tell where kind = 'ledger.receipt') as receipts\
            """).param("from", before).query(Kept.class).single();
    }

    record Kept(long contributions, long received, long facts, long receipts) {

        boolean isWhole(long taken) {
            return contributions == taken && received == taken && facts == taken && receipts == taken;
        }
    }

    private long before;

    void countFrom(long contributions) {
        before = contributions;
    }
}
