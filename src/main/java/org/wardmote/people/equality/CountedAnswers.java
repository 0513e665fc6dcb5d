package org.wardmote.people.equality;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.LondonTime;
import org.wardmote.people.EqualityTable;
import org.wardmote.people.Speaker;

/// Counts answers over a set of speakers. So that nobody can be told by asking twice with somebody more or less, a
/// set that differs by a few from one counted lately gets that one's table, and every count is rounded.
@Component
class CountedAnswers implements EqualityTable {

    private static final String LEFT_OPEN = "unknown";
    private static final String NOT_ASKED = "not-asked";

    private final EqualityRole role;
    private final Published published;
    private final EqualitySettings settings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CountedAnswers(
            EqualityRole role,
            Published published,
            EqualitySettings settings,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.role = role;
        this.published = published;
        this.settings = settings;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<Question> of(Set<Speaker> speakers) {
        if (speakers.size() < settings.smallestBase()) throw new TooFewToCount(settings.smallestBase());
        var ids = speakers.stream().map(Speaker::value).sorted().toArray(UUID[]::new);
        return Objects.requireNonNull(transaction.execute(status -> role.under(() -> table(ids))));
    }

    private List<Question> table(UUID[] speakers) {
        published.holdStill();
        var since = clock.instant()
                .atZone(LondonTime.ZONE)
                .minus(settings.fixedFor())
                .toInstant();
        return published.findAlmost(speakers, settings.smallestCell(), since).orElseGet(() -> {
            var made = count(speakers);
            published.keep(speakers, made, clock.instant());
            return made;
        });
    }

    private List<Question> count(UUID[] speakers) {
        var asked = jdbc.sql("select count(*) from equality.asked where speaker = any (?)")
                .param(speakers)
                .query(Integer.class)
                .single();
        if (asked < settings.smallestBase()) throw new TooFewToCount(settings.smallestBase());
        var given = given(speakers);
        var disclosure = new Disclosure(settings.smallestCell(), settings.roundedTo());
        var table = new ArrayList<Question>();
        for (var question : Questions.ALL)
            table.add(new Question(
                    question.name(),
                    disclosure.rounded(asked),
                    disclosure.safe(
                            counts(question, given.getOrDefault(question.name(), Map.of()), asked, speakers.length))));
        return List.copyOf(table);
    }

    private Map<String, Map<String, Integer>> given(UUID[] speakers) {
        var given = new HashMap<String, Map<String, Integer>>();
        jdbc.sql("select question, answer, count(*) from equality.answer where speaker = any (?) group by 1, 2")
                .param(speakers)
                .query(row -> {
                    given.computeIfAbsent(row.getString(1), question -> new HashMap<>())
                            .put(row.getString(2), row.getInt(3));
                });
        return given;
    }

    private static Map<String, Integer> counts(
            Questions.Question question, Map<String, Integer> given, int asked, int all) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var answer : question.answers()) counts.put(answer, given.getOrDefault(answer, 0));
        var answered = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.put(LEFT_OPEN, asked - answered);
        counts.put(NOT_ASKED, all - asked);
        return counts;
    }
}
