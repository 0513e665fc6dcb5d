package org.wardmote.messaging.round;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A street, or the part of one, with its doors.
public record Stretch(String street, int households) {

    private static final Pattern LINE = Pattern.compile("(.{2,100}?)\\s*[,;:]\\s*([1-9][0-9]{0,3})");
    private static final int MOST = 60;

    /// @param typed a street to a line, a comma and a number; empty where a line is none, or there are none
    static Optional<List<Stretch>> read(String typed) {
        var lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty() || lines.size() > MOST) return Optional.empty();
        if (!lines.stream().allMatch(line -> LINE.matcher(line).matches())) return Optional.empty();
        return Optional.of(lines.stream().map(Stretch::of).toList());
    }

    private static Stretch of(String line) {
        var found = LINE.matcher(line);
        if (!found.matches()) throw new IllegalArgumentException(line);
        return new Stretch(found.group(1), Integer.parseInt(found.group(2)));
    }

    @Override
    public String toString() {
        return street + ", " + households;
    }
}
