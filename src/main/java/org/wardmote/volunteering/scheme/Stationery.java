package org.wardmote.volunteering.scheme;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Office;

/// Letters about a watch scheme: they come from the team of its area, which rings or prints for whoever has no
/// other way.
@Component
public class Stationery {

    private final Areas areas;
    private final Organisations organisations;
    private final Frame.Words words;

    Stationery(Areas areas, Organisations organisations, Frame.Words words) {
        this.areas = areas;
        this.organisations = organisations;
        this.words = words;
    }

    public Letter letter(Scheme scheme, String subject, List<Letter.Block> blocks, String why) {
        var placed = scheme.placed();
        return new Letter(
                subject,
                words.say(
                        "watch.letter.sender",
                        areas.get(Objects.requireNonNull(placed.area())).name(),
                        organisations.get(placed.organisation()).name()),
                blocks,
                why,
                Locale.forLanguageTag(words.lang()),
                new Office(placed.organisation(), placed.borough(), placed.area()));
    }

    /// Where the public reads of the schemes of its area.
    public String path(Scheme scheme) {
        var area = areas.get(Objects.requireNonNull(scheme.placed().area()));
        return "/watch/" + area.borough().slug() + "/" + area.slug();
    }
}
