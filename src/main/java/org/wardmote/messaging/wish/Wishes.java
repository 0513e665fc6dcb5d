package org.wardmote.messaging.wish;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Refusal;
import org.wardmote.messaging.Topic;

/// Reads what was typed about one place.
@Component
public class Wishes {

    private static final int LONGEST = 200;
    private static final int NEAREST = 100;
    private static final int FURTHEST = 20_000;

    private final Spots spots;
    private final Drawings drawings;
    private final Frame.Words words;

    Wishes(Spots spots, Drawings drawings, Frame.Words words) {
        this.spots = spots;
        this.drawings = drawings;
        this.words = words;
    }

    public Wished read(WishForm form, Way way) {
        var extent = extent(form);
        var pace = Pace.find(form.pace());
        var topics = topics(form.topics());
        var faults = whereFaults(form);
        if (topics.isEmpty()) faults = fault(faults, "topics", "wish.topics.none");
        if (pace.isEmpty()) faults = fault(faults, "pace", "wish.pace.none");
        if (!faults.isEmpty()) return new Wished.Wrong(faults);
        try {
            var meant = meant(form, extent.orElseThrow());
            if (meant.options().isEmpty()) return new Wished.Wrong(fault(Faults.NONE, "where", "wish.where.unknown"));
            var chosen = chosen(form, meant);
            return chosen.isEmpty() ? which(meant) : clear(chosen, form, way);
        } catch (Refusal refusal) {
            return new Wished.Wrong(Faults.NONE.and("outline", String.valueOf(refusal.getMessage())));
        }
    }

    private Faults whereFaults(WishForm form) {
        var reach = Reach.find(form.reach());
        var faults = Faults.NONE;
        if (reach.isEmpty()) return fault(faults, "reach", "wish.reach.none");
        if (reach.get() == Reach.DRAWN) return faults;
        if (form.where().isEmpty() && form.area().isEmpty()) faults = fault(faults, "where", "wish.where.none");
        if (form.where().length() > LONGEST) faults = fault(faults, "where", "wish.where.long");
        if (extent(form).isEmpty()) faults = fault(faults, "distance", "wish.distance.none");
        return faults;
    }

    /// Empty too where a distance of their own is none.
    private static Optional<Extent> extent(WishForm form) {
        return Reach.find(form.reach()).flatMap(reach -> {
            if (reach != Reach.OWN) return Optional.of(Extent.of(reach));
            var typed = form.distance().replaceAll("[,\\s]|(?i:m|metres)$", "");
            if (!typed.matches("[0-9]{3,5}")) return Optional.empty();
            var metres = Integer.parseInt(typed);
            return metres < NEAREST || metres > FURTHEST ? Optional.empty() : Optional.of(new Extent(reach, metres));
        });
    }

    private static Wished which(Spots.Meant meant) {
        return new Wished.Which(meant.options().stream()
                .map(option -> new Choice(option.code(), option.name()))
                .toList());
    }

    /// Once there are no faults.
    private static Wished clear(List<Spots.Option> chosen, WishForm form, Way way) {
        return new Wished.Clear(chosen.stream()
                .map(option -> new Wish(
                        option.spot(),
                        option.name(),
                        Tie.of(form.ties()),
                        topics(form.topics()),
                        way,
                        language(form.language()),
                        Pace.find(form.pace()).orElseThrow()))
                .toList());
    }

    private Spots.Meant meant(WishForm form, Extent extent) {
        if (extent.reach() == Reach.DRAWN) return new Spots.Meant(List.of(drawings.read(form.outline())), true);
        return form.where().isEmpty()
                ? new Spots.Meant(spots.ofArea(form.area(), extent).stream().toList(), true)
                : spots.of(form.where(), extent);
    }

    private static List<Spots.Option> chosen(WishForm form, Spots.Meant meant) {
        return meant.isOne()
                ? meant.options()
                : meant.options().stream()
                        .filter(option -> form.chosen().contains(option.code()))
                        .toList();
    }

    /// Those that nobody was offered are none.
    public static Set<Topic> topics(List<String> codes) {
        var topics = EnumSet.noneOf(Topic.class);
        Arrays.stream(Topic.values())
                .filter(topic -> codes.contains(topic.code()))
                .forEach(topics::add);
        return topics;
    }

    public static Locale language(String code) {
        return Locale.forLanguageTag(Languages.CODES.contains(code) ? code : Languages.CODES.getFirst());
    }

    private Faults fault(Faults faults, String field, String key) {
        return faults.and(field, words.say(key));
    }
}
