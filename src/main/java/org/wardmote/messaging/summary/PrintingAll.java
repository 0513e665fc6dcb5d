package org.wardmote.messaging.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Refusal;

/// Prints the summaries of all wards in one run, a folder to each borough, by as many threads as there are
/// processors.
@Component
class PrintingAll {

    private final Areas areas;
    private final Leaflets leaflets;
    private final Press press;
    private final Clock clock;

    PrintingAll(Areas areas, Leaflets leaflets, Press press, Clock clock) {
        this.areas = areas;
        this.leaflets = leaflets;
        this.press = press;
        this.clock = clock;
    }

    /// @param borough its name in addresses; null: all
    /// @param period such as `2026-11`; null: this month's
    record Wish(
            Path folder, @Nullable String borough, @Nullable String period, List<Manner> manners) {}

    record Printed(int files, long bytes, Duration took) {
        double aSecond() {
            return took.isZero() ? files : files / (took.toNanos() / 1e9);
        }
    }

    /// @param progress is told of each borough that is finished
    Printed print(Wish wish, Consumer<String> progress) throws IOException, InterruptedException {
        var edition = edition(wish.period());
        var boroughs = boroughs(wish.borough());
        var began = clock.instant();
        var files = 0;
        var bytes = 0L;
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (var borough : boroughs) {
                var sizes = print(borough, edition, wish, threads);
                files += sizes.size();
                bytes += sizes.stream().mapToLong(Integer::longValue).sum();
                progress.accept(borough.name() + ": " + sizes.size());
            }
        }
        return new Printed(files, bytes, Duration.between(began, clock.instant()));
    }

    private Edition edition(@Nullable String period) {
        var today = LondonTime.today(clock);
        if (period == null) return Edition.of(today);
        return Edition.find(period, today)
                .orElseThrow(() -> new Refusal.Invalid(
                        "A period is a month of the last two years, such as " + Edition.of(today) + "."));
    }

    private List<Area> boroughs(@Nullable String slug) {
        if (slug == null) return areas.listBoroughs();
        return List.of(areas.findBorough(slug)
                .orElseThrow(() -> new Refusal.Invalid("There is no borough \"" + slug + "\".")));
    }

    private List<Integer> print(Area borough, Edition edition, Wish wish, ExecutorService threads)
            throws IOException, InterruptedException {
        var folder = Files.createDirectories(wish.folder().resolve(borough.slug()));
        var prints = new ArrayList<Future<Integer>>();
        for (var area : areas.listWithin(borough.borough()))
            for (var manner : wish.manners()) prints.add(threads.submit(printing(area, edition, manner, folder)));
        var sizes = new ArrayList<Integer>();
        for (var print : prints) sizes.add(finished(print));
        return sizes;
    }

    private Callable<Integer> printing(Area area, Edition edition, Manner manner, Path folder) {
        return () -> {
            var pdf = press.print(leaflets.make(area, edition, manner));
            Files.write(folder.resolve(area.slug() + "-" + edition + "-" + manner.file()), pdf);
            return pdf.length;
        };
    }

    private static int finished(Future<Integer> print) throws IOException, InterruptedException {
        try {
            return print.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException wrong) throw wrong;
            throw new IOException(e.getCause());
        }
    }
}
