package org.wardmote.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which schemas the SQL in sources and migrations names. A module reads and writes its own; modulith's walls do
/// not see this.
final class Sql {

    private static final Pattern IS_SQL = Pattern.compile(
            "\\b(select|insert|update|delete|from|join|into|copy|truncate|merge|lock|using|to_regclass)\\b");

    /// @param literal one string or text block of a Java source
    static List<String> namedIn(String literal, Set<String> schemas) {
        if (!IS_SQL.matcher(literal.toLowerCase(java.util.Locale.ROOT)).find()) return List.of();
        return mentions(literal, schemas);
    }

    static List<String> mentions(String sql, Set<String> schemas) {
        var found = new ArrayList<String>();
        var matcher = Pattern.compile("(?<![\\w./:#-])(" + String.join("|", schemas) + ")\\.[a-z_]+")
                .matcher(sql);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    static List<String> offencesInJava(String module, String name, String source, Set<String> schemas) {
        var allowed = Exceptions.FOREIGN_SQL.getOrDefault(name, Map.of()).keySet();
        return JavaText.literals(source).stream()
                .flatMap(literal -> namedIn(literal.text(), schemas).stream()
                        .filter(schema -> !schema.equals(module) && !allowed.contains(schema))
                        .map(schema -> name + ":" + literal.line() + " names the schema " + schema))
                .toList();
    }

    /// A migration names its own schema, and area's where a key refers to it.
    static List<String> offencesInMigration(String module, Path file, String sql, Set<String> schemas) {
        var bare = sql.replaceAll("--.*", "").replaceAll("'(?:[^']|'')*'", "''");
        var withoutKeys = bare.replaceAll("(?i)\\breferences\\s+area\\.\\w+", "");
        return mentions(withoutKeys, schemas).stream()
                .filter(schema -> !schema.equals(module))
                .map(schema -> file + " names the schema " + schema)
                .toList();
    }

    private Sql() {}
}
