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
import org.wardmote.kernel.Refusal;
import org.wardmote.platform.Follower;

/// Fills an empty installation with the demonstration before it serves its first page: all of it or nothing, and
/// once, however many nodes start together.
@Component
@EnableConfigurationProperties(DemoSettings.class)
class LoadingDemo implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LoadingDemo.class);
    private static final String FROM = "2020-01-01";

    private static final String OUTLINES = "Contains National Statistics data and Ordnance Survey data © Crown"
            + " copyright and database right 2015, simplified. Open Government Licence v3.0.";
    private static final String DRAWN = "Approximate: drawn for this demonstration around places of GeoNames"
            + " (CC BY 4.0), and nobody’s official areas.";
    private static final String SKETCHED =
            "Approximate: drawn by hand for this demonstration, and nobody’s official border.";

    /// Where the points of each kind come from, as their pages say it.
    private static final Map<String, String> SOURCES = Map.of(
            "places", "GeoNames, licensed under Creative Commons Attribution 4.0",
            "stations", "a list written by hand for this demonstration; positions are approximate",
            "streets", "invented for this demonstration");

    private final DemoSettings settings;
    private final Importing importing;
    private final TransactionTemplate transaction;
    private final ObjectProvider<Follower> followers;
    private final CastingParts parts;
    private final Clock clock;
    private boolean running;

    LoadingDemo(
            DemoSettings settings,
            Importing importing,
            TransactionTemplate transaction,
            ObjectProvider<Follower> followers,
            CastingParts parts,
            Clock clock) {
        this.settings = settings;
        this.importing = importing;
        this.transaction = transaction;
        this.followers = followers;
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (settings.operated()) refuseToPose();
        if (!settings.wanted() || !importing.isEmpty()) return;
        transaction.executeWithoutResult(status -> {
            importing.waitForOthers();
            if (importing.isEmpty()) load();
        });
        log.info("The demonstration has been loaded");
    }

    /// Pages that name an operator do not say that they are a demonstration, so they must not be one.
    private void refuseToPose() {
        if (importing.isDemo() && !settings.command())
            throw new Refusal.Invalid("What is stored here is the demonstration's invention, which "
                    + settings.operator()
                    + " cannot answer for. Import real areas first (bin/wardmote import areas …), or unset"
                    + " WARDMOTE_OPERATOR.");
    }

    private void load() {
        var files = new DemoFiles(new RelativeDays(clock));
        areas("borough", lying("boroughs.geojson"), OUTLINES);
        areas("neighbourhood", DrawnLondon.neighbourhoods(), DRAWN + " " + OUTLINES);
        areas("town-centre", lying("town-centres.geojson"), SKETCHED);
        followAreas();
        for (var kind : new String[] {
            "outcodes",
            "contact-points",
            "profiles",
            "teams",
            "team-hours",
            "team-bases",
            "duty-hours",
            "meetings",
            "priorities",
            "targets",
            "accounts",
            "deliveries"
        }) load(kind, files.csv(kind + ".csv"), Map.of());
        SOURCES.forEach((kind, source) -> load(kind, files.csv(kind + ".csv"), Map.of("source", source)));
        parts.cast();
        load("subscribers", files.csv("subscribers.csv"), Map.of());
        load("watch-schemes", files.csv("watch-schemes.csv"), Map.of());
        load("contributions", files.json("contributions.json"), Map.of());
        load("findings", files.json("findings.json"), Map.of("organisation", "metropolitan"));
        load("priorities", files.json("priorities.json"), Map.of());
        load("announcements", files.json("announcements.json"), Map.of("organisation", "metropolitan"));
    }

    private static ImportFile lying(String name) {
        return ImportFile.of(name, () -> DemoFiles.open(name));
    }

    private void areas(String kind, ImportFile file, String source) {
        load("areas", file, Map.of("kind", kind, "set", "demo", "from", FROM, "source", source));
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
