package org.wardmote.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What no file of this project may hold.
final class Sources {

    private static final int MOST_LINES = 200;
    private static final int MOST_BINARY_BYTES = 200_000;

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.$}*~-])/(?:home|Users|root|work|mnt)/[\\w.-]+");
    private static final Pattern HOST = Pattern.compile("https?://([\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:final |sealed |abstract |non-sealed )*(?:class|record|interface|enum|@interface) (\\w+)");
    private static final Pattern RESOLVED = Pattern.compile("\"resolved\": \"([^\"]+)\"");

    /// Whoever is named here is a source, a standard, a licence, a service that pages link to, or an example.
    private static final Set<String> KNOWN_HOSTS = Set.of(
            "www.wardmote.org",
            "wardmote.org",
            "www.apache.org",
            "maven.apache.org",
            "www.w3.org",
            "www.gnu.org",
            "fsf.org",
            "opensource.org",
            "creativecommons.org",
            "github.com",
            "docs.github.com",
            "keepachangelog.com",
            "semver.org",
            "yml.publiccode.tools",
            "spdx.org",
            "www.rfc-editor.org",
            "json-schema.org",
            "spec.openapis.org",
            "geojson.org",
            "www.opengis.net",
            "www.geonames.org",
            "leafletjs.com",
            "openfontlicense.org",
            "scripts.sil.org",
            "www.brailleinstitute.org",
            "data.police.uk",
            "policeuk-data.s3.amazonaws.com",
            "www.met.police.uk",
            "www.cityoflondon.police.uk",
            "www.btp.police.uk",
            "www.police.uk",
            "www.policeconduct.gov.uk",
            "www.london.gov.uk",
            "data.london.gov.uk",
            "www.gov.uk",
            "api.notifications.service.gov.uk",
            "docs.notifications.service.gov.uk",
            "design-system.service.gov.uk",
            "www.nationalarchives.gov.uk",
            "geoportal.statistics.gov.uk",
            "www.ons.gov.uk",
            "osdatahub.os.uk",
            "www.ordnancesurvey.co.uk",
            "data.ordnancesurvey.co.uk",
            "999bsl.co.uk",
            "www.relayuk.bt.com",
            "www.bbc.co.uk",
            "crimestoppers-uk.org");

    /// The guide exists to send people elsewhere; its owners review its links.
    private static final Path LINKS = Path.of("src/main/resources/guide");

    private static final Pattern EXAMPLE_HOST = Pattern.compile(
            ".*\\.(example|invalid|test|localhost)|(.*\\.)?example\\.(org|com|net)|127\\.0\\.0\\.1|([\\w-]+\\.)*npmjs\\.org");

    static List<String> offences(Path file, byte[] bytes) {
        if (isBinary(bytes))
            return bytes.length > MOST_BINARY_BYTES
                    ? List.of(file + " is binary and has " + bytes.length + " bytes")
                    : List.of();
        var text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        var found = new ArrayList<String>();
        if (isOfTheProduct(file) && text.lines().count() > MOST_LINES)
            found.add(file + " has " + text.lines().count() + " lines; split before " + MOST_LINES);
        add(found, file, UNFINISHED, text, " says ");
        if (!file.endsWith("package-lock.json")) {
            add(found, file, MACHINE_PATH, text, " names the path ");
            strangers(found, file, text);
        } else if (RESOLVED.matcher(text)
                .results()
                .anyMatch(one -> !one.group(1).startsWith("https://registry.npmjs.org/")))
            found.add(file + " takes packages from somewhere else than npm's registry");
        if (isCommand(file) && text.lines().noneMatch(line -> line.startsWith("# DOC: ")) && text.startsWith("#!"))
            found.add(file + " has no line that begins with # DOC:");
        return found;
    }

    /// Each public type of a package of pure functions says what it is.
    static List<String> unexplained(Path file, String source) {
        var lines = source.lines().toList();
        var found = new ArrayList<String>();
        for (var at = 0; at < lines.size(); at++) {
            var type = PUBLIC_TYPE.matcher(lines.get(at));
            if (type.find() && Doc.of(source, type.group(1)).prose().isEmpty()) found.add(file + ": " + type.group(1));
        }
        return found;
    }

    private static void strangers(List<String> found, Path file, String text) {
        if (file.startsWith(LINKS)) return;
        HOST.matcher(text)
                .results()
                .map(host -> host.group(1).toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .filter(host -> !KNOWN_HOSTS.contains(host)
                        && !EXAMPLE_HOST.matcher(host).matches())
                .forEach(host -> found.add(file + " names the host " + host));
    }

    private static void add(List<String> found, Path file, Pattern pattern, String text, String says) {
        pattern.matcher(text).results().map(one -> one.group()).distinct().forEach(one -> found.add(file + says + one));
    }

    private static boolean isOfTheProduct(Path file) {
        return file.startsWith("src/main")
                && List.of(".java", ".jte", ".js", ".scss").stream()
                        .anyMatch(ending -> file.toString().endsWith(ending));
    }

    private static boolean isCommand(Path file) {
        return file.startsWith("bin") || file.startsWith(".ci");
    }

    private static boolean isBinary(byte[] bytes) {
        for (var one : Arrays.copyOf(bytes, Math.min(bytes.length, 8_000))) if (one == 0) return true;
        return false;
    }

    private Sources() {}
}
