package org.wardmote.messaging.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.LatLng;
import org.wardmote.kernel.Refusal;

/// The corners of an area as somebody types them: a latitude and a longitude to a line.
public final class Corners {

    private static final int MOST = 100;
    private static final Pattern LINE =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,9})?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:\\.\\d{1,9})?)");

    public static List<LatLng> read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return List.of();
        var corners = new ArrayList<LatLng>();
        for (var line : typed.strip().lines().map(String::strip).toList()) {
            if (line.isEmpty()) continue;
            var found = LINE.matcher(line);
            if (!found.matches())
                throw new Refusal.Invalid(
                        "A corner is a latitude and a longitude, such as 51.4626, -0.1145, each on a line of its own.");
            corners.add(new LatLng(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))));
        }
        if (corners.size() > 1 && corners.getFirst().equals(corners.getLast())) corners.removeLast();
        if (corners.size() > MOST) throw new Refusal.Invalid("An area has at most " + MOST + " corners.");
        return List.copyOf(corners);
    }

    public static String write(List<LatLng> corners) {
        return corners.stream()
                .map(corner -> String.format(Locale.ROOT, "%.6f, %.6f", corner.lat(), corner.lng()))
                .collect(Collectors.joining("\n"));
    }

    private Corners() {}
}
