package org.wardmote.platform.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Finished;
import org.wardmote.platform.Follower;

/// Finished public answers by their exact raw address, as many as fit in the memory set aside. Dropped together
/// when anything public changes, singly when a date that they show changes its meaning.
///
/// An answer that was being made while a change came in is not kept: it may show what was true before.
@Component
class FinishedPages implements Follower {

    private final Clock clock;
    private final Cache<String, Finished> kept;
    private final AtomicLong edition = new AtomicLong();

    FinishedPages(Clock clock, PageSettings settings) {
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(settings.kept().toBytes())
                .<String, Finished>weigher((path, page) -> page.weight() + 2 * path.length())
                .build();
    }

    @Nullable
    Finished find(String path) {
        var page = kept.getIfPresent(path);
        return page == null || page.goodUntil().isAfter(clock.instant()) ? page : null;
    }

    long edition() {
        return edition.get();
    }

    /// @param asOf the edition when the making of the answer began
    void keep(String path, Finished page, long asOf) {
        if (asOf != edition.get()) return;
        kept.put(path, page);
        if (asOf != edition.get()) kept.invalidate(path);
    }

    /// Eviction runs a little behind; tests want it done.
    void settle() {
        kept.cleanUp();
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void catchUp() {
        edition.incrementAndGet();
        kept.invalidateAll();
    }
}
