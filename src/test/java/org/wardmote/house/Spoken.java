package org.wardmote.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The message keys that sources ask for: the first word of each `say("…"`, and every other literal that is a key
/// or the beginning of one (`"role." + role`).
final class Spoken {

    /// A key asked for in so many words, and how many arguments go with it; -1 where that cannot be told.
    record Asked(String key, int arguments) {}

    private static final Pattern SAY = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"\\s*(,|\\))");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9._-]+)\"");

    private final List<Asked> asked = new ArrayList<>();
    private final Set<String> literals = new TreeSet<>();

    static Spoken in(List<String> sources) {
        var spoken = new Spoken();
        sources.forEach(spoken::read);
        return spoken;
    }

    static Spoken inProduct() {
        var sources = new ArrayList<String>();
        Tree.files(Tree.JAVA, ".java").forEach(file -> sources.add(Tree.read(file)));
        Tree.files(Tree.TEMPLATES, ".jte").forEach(file -> sources.add(Tree.read(file)));
        return in(sources);
    }

    private void read(String source) {
        var say = SAY.matcher(source);
        while (say.find())
            asked.add(new Asked(say.group(1), say.group(2).equals(")") ? 0 : countArguments(source, say.end())));
        var literal = LITERAL.matcher(source);
        while (literal.find()) literals.add(literal.group(1));
    }

    /// From behind the key's comma to the closing parenthesis.
    private static int countArguments(String source, int from) {
        var depth = 0;
        var count = 1;
        for (var at = from; at < source.length(); at++) {
            var next = source.charAt(at);
            if (next == '"') at = closingQuote(source, at);
            else if ("([{".indexOf(next) >= 0) depth++;
            else if (")]}".indexOf(next) >= 0 && depth-- == 0) return count;
            else if (next == ',' && depth == 0) count++;
        }
        return -1;
    }

    private static int closingQuote(String source, int opening) {
        var at = opening + 1;
        while (at < source.length() && source.charAt(at) != '"') at += source.charAt(at) == '\\' ? 2 : 1;
        return at;
    }

    List<String> offences(Messages messages) {
        var found = new TreeSet<String>();
        for (var one : asked) {
            if (isBeginning(one.key())) continue;
            if (!messages.english().containsKey(one.key())) found.add(one.key() + " is asked for and stands nowhere");
            else if (one.arguments() >= 0 && one.arguments() != messages.arguments(one.key()))
                found.add(one.key() + " takes " + messages.arguments(one.key()) + " arguments and is given "
                        + one.arguments());
        }
        for (var key : messages.english().keySet()) if (!isUsed(key)) found.add(key + " is never asked for");
        return List.copyOf(found);
    }

    private boolean isUsed(String key) {
        return literals.contains(key)
                || literals.stream().anyMatch(literal -> isBeginning(literal) && key.startsWith(literal));
    }

    private static boolean isBeginning(String literal) {
        return literal.length() > 2 && (literal.endsWith(".") || literal.endsWith("-"));
    }
}
