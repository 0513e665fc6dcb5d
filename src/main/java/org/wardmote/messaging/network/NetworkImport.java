package org.wardmote.messaging.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Grid;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Tally;
import org.wardmote.kernel.Refusal;
import org.wardmote.messaging.subscription.Entering;
import org.wardmote.messaging.subscription.Subscriptions;
import org.wardmote.messaging.wish.Pace;
import org.wardmote.messaging.wish.Spot;
import org.wardmote.messaging.wish.Tie;
import org.wardmote.messaging.wish.Way;
import org.wardmote.messaging.wish.Wish;
import org.wardmote.messaging.wish.Wishes;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;
import tools.jackson.core.JacksonException;

/// `import network`: the subscribers of another installation, as its bundle has them.
@Component
class NetworkImport implements Import {

    private final Entering entering;
    private final KeepingDelegations delegations;
    private final Subscriptions subscriptions;
    private final Introductions introductions;
    private final Areas areas;

    NetworkImport(
            Entering entering,
            KeepingDelegations delegations,
            Subscriptions subscriptions,
            Introductions introductions,
            Areas areas) {
        this.entering = entering;
        this.delegations = delegations;
        this.subscriptions = subscriptions;
        this.introductions = introductions;
        this.areas = areas;
    }

    @Override
    public String kind() {
        return "network";
    }

    @Override
    public Layout layout() {
        return new Layout(
                "Every subscription of another installation, as `bin/wardmote export subscriptions` wrote it.",
                List.of("the bundle: a zip whose format docs/network.md explains"),
                List.of(),
                List.of(new Layout.Option(
                        "fingerprint", true, "Of the key that signed it, as whoever exported it has told you.")),
                List.of("Areas come first: a place whose area is not known here refuses its subscriber. Whoever has"
                        + " stopped stays stopped, here as there."));
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        var manifest = Checked.manifest(file, options.get("fingerprint"));
        var delegated = new HashMap<Integer, Long>();
        file.readEach(
                Bundling.DELEGATIONS::equals,
                (name, text) -> each(
                        text,
                        tally,
                        (number, line) -> delegated.put(
                                (int) number, delegations.keep(Bundling.JSON.readValue(line, Delegated.class)))));
        file.readEach(
                Bundling.SUBSCRIBERS::equals,
                (name, text) -> each(text, tally, (number, line) -> {
                    keep(Bundling.JSON.readValue(line, Entry.class), delegated);
                    tally.kept();
                }));
        tally.note("Signed on " + manifest.made() + ", with " + manifest.subscribers() + " subscribers.");
    }

    /// What is done with one line.
    private interface Reading {
        void of(long number, String line);
    }

    private static void each(InputStream text, Tally tally, Reading reading) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
        var number = 0L;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                reading.of(number, line);
            } catch (JacksonException e) {
                tally.refused(number, "This line cannot be read.");
            } catch (Refusal refusal) {
                tally.refused(number, String.valueOf(refusal.getMessage()));
            }
        }
    }

    private void keep(Entry entry, Map<Integer, Long> delegated) {
        var given = new Introduction(
                entry.name(),
                entry.email(),
                entry.telephone(),
                entry.postal(),
                Locale.forLanguageTag(entry.language()),
                true,
                entry.consent());
        if (!given.hasRoute()) throw new BadRow("They have no address.");
        for (var field : introductions.faults(given).keySet()) throw new BadRow("The " + field + " cannot be right.");
        if (entry.stopped() != null) {
            entering.enterStopped(given, entry.confirmed(), entry.stopped());
            return;
        }
        var wishes = entry.places().stream().map(place -> wish(place, entry)).toList();
        var within = delegated.get(entry.delegation());
        var number = within == null
                ? entering.enter(given, wishes, null, entry.confirmed())
                : entering.enterWithin(within, given, wishes, null, entry.confirmed());
        subscriptions.set(
                number, entry.weekly_most(), LocalTime.parse(entry.quiet_from()), LocalTime.parse(entry.quiet_until()));
    }

    private Wish wish(Entry.Followed place, Entry of) {
        var topics = Wishes.topics(place.topics());
        if (topics.isEmpty()) throw new BadRow("The place " + place.name() + " has no topic that is known here.");
        return new Wish(
                spot(place),
                place.name(),
                Tie.of(place.ties()),
                topics,
                way(Way.of(place.channel()), of),
                Locale.forLanguageTag(place.language()),
                Pace.find(place.pace()).orElseThrow(() -> new BadRow("There is no pace " + place.pace() + ".")));
    }

    /// A browser listens to the installation that it subscribed with, and to no other.
    private static Way way(Way chosen, Entry of) {
        if (chosen != Way.PUSH) return chosen;
        if (of.email() != null) return Way.EMAIL;
        return of.telephone() != null ? Way.CALL : Way.LETTER;
    }

    private Spot spot(Entry.Followed place) {
        var circle = place.circle();
        if (circle != null)
            return new Spot.Circle(new Grid.Metres(circle.easting(), circle.northing()), circle.metres());
        var outline = place.outline();
        if (outline != null)
            return new Spot.Drawn(outline.stream()
                    .map(corner -> new Grid.Metres(corner.easting(), corner.northing()))
                    .toList());
        return areas.findByCode(String.valueOf(place.area()))
                .map(area -> (Spot) new Spot.Within(area.id()))
                .orElseThrow(() -> new BadRow("No area of today has the code " + place.area() + "."));
    }
}
