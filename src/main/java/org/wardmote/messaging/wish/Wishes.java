package org.wardmote.messaging.wish;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Topic;

/// Reads what was typed about one place.
@Component
public class Wishes {

    private static final int LONGEST = 200;

    private final Spots spots;
    private final Frame.Words words;

    Wishes(Spots spots, Frame.Words words) {
        this.spots = spots;
        this.words = words;
    }

    public Wished read(WishForm form, Way way) {
        var reach = Reach.find(form.reach());
        var pace = Pace.find(form.pace());
        var topics = topics(form.topics());
        var faults = Faults.NONE;
        if (form.where().isEmpty() && form.area().isEmpty()) faults = fault(faults, "where", "wish.where.none");
        if (form.where().length() > LONGEST) faults = fault(faults, "where", "wish.where.long");
        if (reach.isEmpty()) faults = fault(faults, "reach", "wish.reach.none");
        if (topics.isEmpty()) faults = fault(faults, "topics", "wish.topics.none");
        if (pace.isEmpty()) faults = fault(faults, "pace", "wish.pace.none");
        if (!faults.isEmpty()) return new Wished.Wrong(faults);
        var meant = meant(form, reach.orElseThrow());
        if (meant.options().isEmpty()) return new Wished.Wrong(fault(Faults.NONE, "where", "wish.where.unknown"));
        var chosen = chosen(form, meant);
        if (chosen.isEmpty())
            return new Wished.Which(meant.options().stream()
                    .map(option -> new Choice(option.code(), option.name()))
                    .toList());
        return new Wished.Clear(chosen.stream()
                .map(option -> new Wish(
                        option.spot(), option.name(), topics, way, language(form.language()), pace.orElseThrow()))
                .toList());
    }

    private Spots.Meant meant(WishForm form, Reach reach) {
        return form.where().isEmpty()
                ? new Spots.Meant(spots.ofArea(form.area(), reach).stream().toList(), true)
                : spots.of(form.where(), reach);
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
