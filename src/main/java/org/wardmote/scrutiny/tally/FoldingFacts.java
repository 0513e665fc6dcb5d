package org.wardmote.scrutiny.tally;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Job;
import org.wardmote.scrutiny.deed.Deeds;

/// Keeps the figures up with what is told, in batches, and lets the public pages follow.
@Component
class FoldingFacts implements Job {

    private final Tallying tallying;
    private final Deeds deeds;
    private final TellingPages pages;
    private final TallySettings settings;

    FoldingFacts(Tallying tallying, Deeds deeds, TellingPages pages, TallySettings settings) {
        this.tallying = tallying;
        this.deeds = deeds;
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
        while (deeds.countNext(settings.batch()) && isToGoOn()) {}
        while (tallying.countNext(settings.batch()) && isToGoOn()) {}
        pages.tellIfDue();
    }

    private static boolean isToGoOn() {
        return !Thread.currentThread().isInterrupted();
    }
}
