import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
            var after = formatter.formatSourceAndFixImports(Comments.wrapped(before));
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

    /// The formatter breaks `///` lines that are too long without regard for paragraphs, and sometimes without the slashes.
    /// So they are wrapped here first, paragraph by paragraph, and the formatter finds nothing left to do. What a tag says
    /// goes on indented.
    private static final class Comments {

        private static final int WIDTH = 116;
        private static final Pattern COMMENT = Pattern.compile("(\\s*///?) ( *)(\\S.*)");
        private static final Pattern STANDS_ALONE = Pattern.compile("([-*|@>#]|\\d+\\.|```).*");

        private final List<String> out = new ArrayList<>();
        private final List<String> paragraph = new ArrayList<>();
        private String prefix = "";
        private String indent = "";

        static String wrapped(String source) {
            var comments = new Comments();
            source.lines().forEach(comments::take);
            comments.flush();
            return String.join("\n", comments.out) + "\n";
        }

        private void take(String line) {
            var comment = COMMENT.matcher(line);
            if (!comment.matches()) {
                flush();
                out.add(line);
                return;
            }
            if (!goesOn(comment.group(1), comment.group(2), comment.group(3))) {
                flush();
                prefix = comment.group(1) + " ";
                indent = comment.group(2);
            }
            paragraph.add(comment.group(3));
        }

        private boolean goesOn(String slashes, String spaces, String text) {
            var same = !paragraph.isEmpty() && prefix.equals(slashes + " ") && !STANDS_ALONE.matcher(text).matches();
            return same && (spaces.equals(indent) || isTag() && spaces.length() == 4);
        }

        private boolean isTag() {
            return paragraph.getFirst().startsWith("@");
        }

        private void flush() {
            if (paragraph.isEmpty()) return;
            var rest = String.join(" ", paragraph);
            var fits = paragraph.stream().allMatch(line -> prefix.length() + 4 + line.length() <= WIDTH);
            var onward = isTag() ? "    " : indent;
            if (fits) keep(onward);
            else wrap(rest, onward);
            paragraph.clear();
        }

        private void keep(String onward) {
            out.add(prefix + indent + paragraph.getFirst());
            paragraph.stream().skip(1).forEach(line -> out.add(prefix + onward + line));
        }

        private void wrap(String text, String onward) {
            var rest = text;
            var before = prefix + indent;
            while (before.length() + rest.length() > WIDTH) {
                var space = rest.lastIndexOf(' ', WIDTH - before.length());
                if (space <= 0) break;
                out.add(before + rest.substring(0, space));
                rest = rest.substring(space + 1).stripLeading();
                before = prefix + onward;
            }
            out.add(before + rest);
        }
    }
}
