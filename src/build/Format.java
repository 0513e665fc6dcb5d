import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The one formatter: `--write` puts every source file into shape, `--check` names those that are not and fails.
/// It runs on the project's own JDK, since the build's may be older than the language the sources are written in.
final class Format {
    public static void main(String[] args) throws IOException, FormatterException {
        var options = JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(false)
                .build();
        var formatter = Formatter.createFormatter(options);
        var unshaped = new ArrayList<Path>();
        for (var root : List.of(args).subList(1, args.length)) {
            if (Files.isDirectory(Path.of(root))) unshaped.addAll(unshaped(formatter, Path.of(root), args[0]));
        }
        if (args[0].equals("--check") && !unshaped.isEmpty()) {
            unshaped.forEach(file -> System.err.println("Not formatted: " + file));
            System.err.println("Run bin/format.");
            System.exit(1);
        }
    }

    private static List<Path> unshaped(Formatter formatter, Path root, String mode) throws IOException, FormatterException {
        var found = new ArrayList<Path>();
        for (var file : files(root)) {
            var before = Files.readString(file);
            var after = formatter.formatSourceAndFixImports(before);
            if (before.equals(after)) continue;
            found.add(file);
            if (mode.equals("--write")) Files.writeString(file, after);
        }
        return found;
    }

    private static List<Path> files(Path root) throws IOException {
        try (var walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
