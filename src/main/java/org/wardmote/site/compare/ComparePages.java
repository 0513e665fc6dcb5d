package org.wardmote.site.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Frames;
import org.wardmote.site.compare.ComparePage.Column;
import org.wardmote.site.compare.ComparePage.Field;

/// Puts places side by side, and the form beneath them with what was typed still in it.
@Component
class ComparePages {

    private static final int FIRST = 2;
    private static final int OPTIONS = 8;

    private final Frames frames;
    private final Meaning meaning;
    private final Columns columns;

    ComparePages(Frames frames, Meaning meaning, Columns columns) {
        this.frames = frames;
        this.meaning = meaning;
        this.columns = columns;
    }

    ComparePage page(List<String> places) {
        var meant = places.stream().map(meaning::of).toList();
        var frame = frames.unlisted("/compare", List.of(), "site.compare.title", places.size());
        var fields = fields(meant, places, frame);
        var problems = new LinkedHashMap<String, String>();
        for (var field : fields) if (field.error() != null) problems.put(field.id(), field.error());
        return new ComparePage(frame, fields, problems, columns(meant, places, frame));
    }

    /// One field for each place, one more to add another, and two at least.
    private static List<Field> fields(List<Meant> meant, List<String> places, Frame frame) {
        var fields = new ArrayList<Field>();
        for (var i = 0; i < meant.size(); i++) fields.add(field(i, meant.get(i), places, frame));
        var wanted = Math.clamp(meant.size() + 1, FIRST, CompareController.MOST);
        while (fields.size() < wanted)
            fields.add(new Field(id(fields.size()), label(fields.size(), frame), "", null, Map.of()));
        return List.copyOf(fields);
    }

    private static Field field(int i, Meant meant, List<String> places, Frame frame) {
        return switch (meant) {
            case Meant.One one -> new Field(id(i), label(i, frame), one.typed(), null, Map.of());
            case Meant.None none ->
                new Field(id(i), label(i, frame), none.typed(), frame.say("site.compare.none", none.typed()), Map.of());
            case Meant.Unclear unclear ->
                new Field(
                        id(i),
                        label(i, frame),
                        unclear.typed(),
                        frame.say("site.compare.unclear", unclear.typed()),
                        options(i, unclear.options(), places, frame));
        };
    }

    private static Map<String, String> options(int i, List<Area> areas, List<String> places, Frame frame) {
        var options = new LinkedHashMap<String, String>();
        for (var area : areas.stream().limit(OPTIONS).toList()) {
            var chosen = new ArrayList<>(places);
            chosen.set(i, Meant.asked(area));
            options.put(frame.say("site.find.in", area.name(), area.borough().name()), address(chosen));
        }
        return options;
    }

    private List<Column> columns(List<Meant> meant, List<String> places, Frame frame) {
        var shown = new ArrayList<Column>();
        for (var i = 0; i < meant.size(); i++) {
            if (!(meant.get(i) instanceof Meant.One one)) continue;
            var without = new ArrayList<>(places);
            without.remove(i);
            shown.add(columns.column("place-" + (i + 1) + "-shown", one, address(without), frame));
        }
        return List.copyOf(shown);
    }

    private static String id(int i) {
        return "place-" + (i + 1);
    }

    private static String label(int i, Frame frame) {
        return frame.say("site.compare.label", i + 1);
    }

    private static String address(List<String> places) {
        var query = places.stream()
                .map(place -> "place=" + URLEncoder.encode(place, StandardCharsets.UTF_8))
                .toList();
        return query.isEmpty() ? "/compare" : "/compare?" + String.join("&", query);
    }
}
