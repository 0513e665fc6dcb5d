package org.wardmote.demo;

import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Importing;
import org.wardmote.importing.Options;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Follower;

/// Fills an empty installation with the demonstration before it serves its first page: all of it or nothing, and
/// once, however many nodes start together.
@Component
@EnableConfigurationProperties(DemoSettings.class)
class LoadingDemo implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LoadingDemo.class);
    private static final String FROM = "2020-01-01";

    private final DemoSettings settings;
    private final Importing importing;
    private final TransactionTemplate transaction;
    private final ObjectProvider<Follower> followers;
    private final Clock clock;
    private boolean running;

    LoadingDemo(
            DemoSettings settings,
            Importing importing,
            TransactionTemplate transaction,
            ObjectProvider<Follower> followers,
            Clock clock) {
        this.settings = settings;
        this.importing = importing;
        this.transaction = transaction;
        this.followers = followers;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!settings.wanted() || !importing.isEmpty()) return;
        transaction.executeWithoutResult(status -> {
            importing.waitForOthers();
            if (importing.isEmpty()) load();
        });
        log.info("The demonstration has been loaded");
    }

    private void load() {
        var files = new DemoFiles(new RelativeDays(LondonTime.today(clock)));
        var outlines = ImportFile.of("boroughs.geojson", () -> DemoFiles.open("boroughs.geojson"));
        load("areas", outlines, Map.of("kind", "borough", "set", "demo", "from", FROM));
        load("areas", DrawnLondon.neighbourhoods(), Map.of("kind", "neighbourhood", "set", "demo", "from", FROM));
        followAreas();
        for (var kind : new String[] {
            "outcodes",
            "places",
            "stations",
            "streets",
            "contact-points",
            "profiles",
            "teams",
            "team-hours",
            "team-bases",
            "duty-hours",
            "meetings",
            "priorities"
        }) load(kind, files.csv(kind + ".csv"), Map.of());
    }

    /// What comes after names areas, and reads them from memory. Nobody is served yet, and should the rest be
    /// refused the program ends, so that memory may hold here what is not yet committed.
    private void followAreas() {
        followers.orderedStream().forEach(Follower::catchUp);
    }

    private void load(String kind, ImportFile file, Map<String, String> options) {
        var report = importing.run(kind, file, new Options(options), Importing.Manner.DEMO);
        if (!report.saved())
            throw new IllegalStateException("The demonstration's " + file.name() + " was refused: " + report.refused());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before nodes begin to follow changes and long before the web server starts.
    @Override
    public int getPhase() {
        return 0;
    }
}
