package org.wardmote.area.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Which role a rank means, by the list `area/roles.csv`: forces write ranks as they like, the guide explains
/// roles.
record Roles(List<Line> lines) {

    static final String OTHER = "other";

    private record Line(String words, String role) {}

    static Roles load() {
        try (var in = Objects.requireNonNull(Roles.class.getResourceAsStream("/area/roles.csv"))) {
            var lines = new ArrayList<Line>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", 2))
                    .forEach(parts -> lines.add(new Line(parts[0].strip(), parts[1].strip())));
            return new Roles(List.copyOf(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param said the role as a file names it, taken where it is one of ours
    String of(String rank, String said) {
        var word = said.toLowerCase(Locale.ROOT).strip().replaceAll("[\\s_]+", "-");
        if (lines.stream().anyMatch(line -> line.role().equals(word))) return word;
        var byRole = ofRank(said);
        return byRole.equals(OTHER) ? ofRank(rank) : byRole;
    }

    private String ofRank(String rank) {
        var words = " "
                + rank.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip() + " ";
        return lines.stream()
                .filter(line -> words.contains(" " + line.words() + " ") || words.contains(" " + line.words() + "s "))
                .map(Line::role)
                .findFirst()
                .orElse(OTHER);
    }
}
