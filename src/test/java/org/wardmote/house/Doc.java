package org.wardmote.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The `///` comment above a type: its prose, and what it says of each parameter.
record Doc(String prose, Map<String, String> params) {

    private static final Pattern PARAM = Pattern.compile("@param (\\w+) (.*)");

    static Doc of(Class<?> type) {
        return of(source(type), type.getSimpleName());
    }

    static Doc of(String source, String name) {
        return parse(above(source, Pattern.compile("\\b(class|record|interface|enum) " + name + "\\b")));
    }

    static Doc ofPackage(String source) {
        return parse(above(source, Pattern.compile("^package ")));
    }

    static String source(Class<?> type) {
        var outermost = type;
        while (outermost.getEnclosingClass() != null) outermost = outermost.getEnclosingClass();
        return Tree.read(Tree.JAVA.resolve(Path.of(outermost.getName().replace('.', '/') + ".java")));
    }

    /// The first sentence of the prose, without its links.
    String opening() {
        var end = prose.indexOf(". ");
        return end < 0 ? prose : prose.substring(0, end + 1);
    }

    private static List<String> above(String source, Pattern declaration) {
        var lines = source.lines().toList();
        var at = 0;
        while (at < lines.size()
                && (lines.get(at).strip().startsWith("//")
                        || !declaration.matcher(lines.get(at)).find())) at++;
        while (at > 0
                && !lines.get(at - 1).isBlank()
                && !lines.get(at - 1).strip().startsWith("///")) at--;
        var found = new ArrayList<String>();
        while (at > 0 && lines.get(at - 1).strip().startsWith("///"))
            found.addFirst(lines.get(--at).strip().substring(3).strip());
        return found;
    }

    private static Doc parse(List<String> lines) {
        var prose = new StringBuilder();
        var params = new LinkedHashMap<String, StringBuilder>();
        var into = prose;
        for (var text : lines) {
            var param = PARAM.matcher(text);
            if (param.matches()) params.put(param.group(1), into = new StringBuilder(param.group(2)));
            else if (!text.startsWith("@"))
                into.append(text.isEmpty() ? "" : " ").append(text);
        }
        var said = new LinkedHashMap<String, String>();
        params.forEach((name, text) -> said.put(name, unlinked(text)));
        return new Doc(unlinked(prose), said);
    }

    private static String unlinked(CharSequence text) {
        return text.toString()
                .strip()
                .replaceAll("\\{@link (?:[\\w.]+\\.)?(\\w+)}", "`$1`")
                .replaceAll("\\[#?([A-Z]\\w*)](?!\\()", "`$1`");
    }
}
