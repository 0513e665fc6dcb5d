package org.wardmote.scrutiny.tally;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Job;

/// Keeps the figures up with what is told, in batches, and lets the public pages follow.
@Component
class FoldingFacts implements Job {

    private final Tallying tallying;
    private final TellingPages pages;
    private final TallySettings settings;

    FoldingFacts(Tallying tallying, TellingPages pages, TallySettings settings) {
        this.tallying = tallying;
        this.pages = pages;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void run() {
        var more = true;
        while (more && !Thread.currentThread().isInterrupted()) more = tallying.countNext(settings.batch());
        pages.tellIfDue();
    }
}
