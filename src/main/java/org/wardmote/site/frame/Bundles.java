package org.wardmote.site.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.wardmote.kernel.Frame;

/// The English words of every module, from all `messages/*.properties` of the class path. A line with places to
/// fill is a MessageFormat; a line without is taken as it stands.
public final class Bundles implements Frame.Words {

    private static final Locale LOCALE = Locale.UK;

    private final Map<String, String> lines;
    private final UnaryOperator<String> missing;

    private Bundles(Map<String, String> lines, UnaryOperator<String> missing) {
        this.lines = Map.copyOf(lines);
        this.missing = missing;
    }

    /// @param missing what to say in place of a message that no bundle has
    public static Bundles ofClassPath(UnaryOperator<String> missing) throws IOException {
        var lines = new HashMap<String, String>();
        for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
            for (var line : read(bundle).entrySet()) add(line.getKey(), line.getValue(), lines);
        return new Bundles(lines, missing);
    }

    private static Map<String, String> read(Resource bundle) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var lines = new HashMap<String, String>();
        for (var key : properties.stringPropertyNames()) lines.put(key, properties.getProperty(key));
        return lines;
    }

    private static void add(String key, String line, Map<String, String> lines) {
        if (lines.put(key, line) != null) throw new IllegalStateException("Two bundles have the message " + key);
    }

    @Override
    public String say(String key, Object... args) {
        var line = lines.get(key);
        if (line == null) return missing.apply(key);
        return args.length == 0 ? line : new MessageFormat(line, LOCALE).format(args);
    }

    @Override
    public String lang() {
        return LOCALE.toLanguageTag();
    }

    @Override
    public String dir() {
        return "ltr";
    }
}
