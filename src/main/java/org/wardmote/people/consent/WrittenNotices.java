package org.wardmote.people.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.people.Consents.Notice;

/// The notices that came with the program. An old version is never altered; a new one is another file, named after
/// the day from which it holds.
@Component
class WrittenNotices {

    private final List<WrittenNotice> all = read();
    private final Clock clock;

    WrittenNotices(Clock clock) {
        this.clock = clock;
    }

    WrittenNotice current(Notice notice) {
        var today = LondonTime.today(clock);
        var versions = versions(notice);
        return versions.stream()
                .filter(one -> !one.version().isAfter(today))
                .findFirst()
                .orElseGet(versions::getLast);
    }

    Optional<WrittenNotice> find(Notice notice, LocalDate version) {
        return versions(notice).stream()
                .filter(one -> one.version().equals(version))
                .findFirst();
    }

    /// The newest first.
    List<WrittenNotice> versions(Notice notice) {
        return all.stream()
                .filter(one -> one.notice() == notice)
                .sorted(Comparator.comparing(WrittenNotice::version).reversed())
                .toList();
    }

    private static List<WrittenNotice> read() {
        var found = new ArrayList<WrittenNotice>();
        for (var notice : Notice.values()) found.addAll(read(notice));
        return List.copyOf(found);
    }

    private static List<WrittenNotice> read(Notice notice) {
        var folder = notice.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try {
            var found = new ArrayList<WrittenNotice>();
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath:people/notices/" + folder + "/*.md"))
                found.add(WrittenNotice.read(
                        notice, String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
            if (found.isEmpty()) throw new IllegalStateException("There is no privacy notice in " + folder + ".");
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
