package org.wardmote.messaging.roll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.PlainText;
import org.wardmote.importing.Row;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Refusal;
import org.wardmote.messaging.Topic;
import org.wardmote.messaging.subscription.Entering;
import org.wardmote.messaging.wish.Pace;
import org.wardmote.messaging.wish.Reach;
import org.wardmote.messaging.wish.Tie;
import org.wardmote.messaging.wish.Way;
import org.wardmote.messaging.wish.Wish;
import org.wardmote.messaging.wish.WishForm;
import org.wardmote.messaging.wish.Wished;
import org.wardmote.messaging.wish.Wishes;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;

/// `import subscribers`: people who have subscribed elsewhere, each with where their consent comes from.
@Component
class SubscribersImport implements Import {

    private static final List<String> TOPICS =
            Arrays.stream(Topic.values()).map(Topic::code).toList();

    private static final List<String> TIES =
            Arrays.stream(Tie.values()).map(Tie::code).toList();

    private final Wishes wishes;
    private final Entering entering;
    private final Introductions introductions;
    private final Areas areas;

    SubscribersImport(Wishes wishes, Entering entering, Introductions introductions, Areas areas) {
        this.wishes = wishes;
        this.entering = entering;
        this.introductions = introductions;
        this.areas = areas;
    }

    @Override
    public String kind() {
        return "subscribers";
    }

    @Override
    public Layout layout() {
        return new Layout(
                "People who get messages elsewhere, with their consent.",
                List.of("CSV, one row for each person and place"),
                List.of(
                        new Layout.Column("email", false, "One of email, mobile, telephone and postal."),
                        new Layout.Column("mobile", false, "Instead of telephone: they get texts. A UK mobile number."),
                        new Layout.Column("telephone", false, "They are rung by the team."),
                        new Layout.Column("postal", false, "They get letters."),
                        new Layout.Column("name", false, "How they want to be called."),
                        new Layout.Column("area_code", false, "The code of an area of today that they follow."),
                        new Layout.Column("postcode", false, "Instead of area_code: what lies around it."),
                        new Layout.Column(
                                "reach",
                                false,
                                "ward, near (400 m), walk (1,200 m), wide (3 km) or borough; else ward."),
                        new Layout.Column(
                                "ties",
                                false,
                                "What the place is to them: " + String.join(";", TIES) + "; else not said."),
                        new Layout.Column("topics", false, String.join(";", TOPICS) + "; else all."),
                        new Layout.Column("pace", false, "at-once, daily, weekly or monthly; else at-once."),
                        new Layout.Column("language", false, "Such as en or pl; else en."),
                        new Layout.Column("consent_source", true, "Where their consent comes from."),
                        new Layout.Column(
                                "consent_date", false, "When they gave it. Empty: they are asked by email first.")),
                List.of(),
                List.of("Whoever has stopped here since the day of their consent is refused, so that an old list brings"
                        + " nobody back. An address that is known already is one subscriber with more places."));
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        Rows.each(file, List.of("consent_source"), tally, row -> {
            keep(row);
            tally.kept();
        });
    }

    private void keep(Row row) {
        var given = introduction(row);
        var consented = row.findDate("consent_date").orElse(null);
        if (consented == null && given.email() == null)
            throw new BadRow("Without email nobody can be asked: \"consent_date\" is empty.");
        try {
            entering.enter(given, List.of(wish(row, way(given, row))), null, start(consented));
        } catch (Refusal refusal) {
            throw new BadRow(String.valueOf(refusal.getMessage()));
        }
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : LondonTime.startOf(day);
    }

    private Introduction introduction(Row row) {
        var given = new Introduction(
                row.find("name").map(PlainText::of).orElse(null),
                row.find("email").orElse(null),
                row.find("mobile").or(() -> row.find("telephone")).orElse(null),
                row.find("postal").orElse(null),
                Locale.UK,
                true,
                "brought in: " + PlainText.of(row.get("consent_source")));
        if (!given.hasRoute())
            throw new BadRow("All of \"email\", \"mobile\", \"telephone\" and \"postal\" are empty.");
        for (var column : introductions.faults(given).keySet())
            throw new BadRow("The column \"" + column + "\" holds no address that can be right.");
        return given;
    }

    private static Way way(Introduction given, Row row) {
        if (given.email() != null) return Way.EMAIL;
        if (row.find("mobile").isPresent()) return Way.TEXT;
        return given.telephone() != null ? Way.CALL : Way.LETTER;
    }

    private Wish wish(Row row, Way way) {
        var code = row.find("area_code").orElse("");
        if (!code.isEmpty() && areas.findByCode(code).isEmpty())
            throw new BadRow("No area of today has the code \"" + code + "\".");
        var form = form(row, code, List.of());
        return switch (wishes.read(form, way)) {
            case Wished.Clear clear -> clear.wishes().getFirst();
            // the ward that contains the postcode comes first
            case Wished.Which which -> {
                var first = form(row, code, List.of(which.options().getFirst().value()));
                yield ((Wished.Clear) wishes.read(first, way)).wishes().getFirst();
            }
            case Wished.Wrong wrong ->
                throw new BadRow(wrong.faults().byField().values().stream().collect(Collectors.joining(". ")) + ".");
        };
    }

    private static List<String> ties(Row row) {
        var ties = row.list("ties");
        for (var tie : ties) if (!TIES.contains(tie)) throw new BadRow("There is no tie \"" + tie + "\".");
        return ties;
    }

    private static WishForm form(Row row, String code, List<String> chosen) {
        var topics = row.list("topics");
        for (var topic : topics) if (!TOPICS.contains(topic)) throw new BadRow("There is no topic \"" + topic + "\".");
        return new WishForm(
                code.isEmpty() ? row.find("postcode").orElse("") : "",
                code,
                row.find("reach").orElse(Reach.WARD.code()),
                "",
                "",
                ties(row),
                chosen,
                topics.isEmpty() ? TOPICS : topics,
                row.find("pace").orElse(Pace.AT_ONCE.code()),
                row.find("language").orElse("en"));
    }
}
