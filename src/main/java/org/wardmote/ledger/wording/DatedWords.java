package org.wardmote.ledger.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Refusal;

/// The sentences of letters, each with the day from which it holds. One day has one wording: what is set holds from
/// tomorrow at the earliest, and what has begun is never changed.
@Component
class DatedWords {

    static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final Frame.Words own;
    private final Clock clock;

    DatedWords(JdbcClient jdbc, Frame.Words own, Clock clock) {
        this.jdbc = jdbc;
        this.own = own;
        this.clock = clock;
    }

    Frame.Words today() {
        var set = new HashMap<String, String>();
        jdbc.sql("select key, text from ledger.reworded where from_day <= :today order by from_day")
                .param("today", LondonTime.today(clock))
                .query(row -> {
                    set.put(row.getString("key"), row.getString("text"));
                });
        return new Reworded(own, set);
    }

    record Sentence(String key, LocalDate from, String text) {}

    List<Sentence> list() {
        return jdbc.sql("select key, from_day, text from ledger.reworded order by key, from_day")
                .query((row, number) -> new Sentence(
                        row.getString("key"), row.getObject("from_day", LocalDate.class), row.getString("text")))
                .list();
    }

    void set(Sentence sentence) {
        refuse(sentence);
        jdbc.sql("""
            insert into ledger.reworded (key, from_day, text) values (:key, :from, :text)
            on conflict (key, from_day) do update set text = excluded.text\
            """)
                .param("key", sentence.key())
                .param("from", sentence.from())
                .param("text", sentence.text())
                .update();
    }

    private void refuse(Sentence sentence) {
        var ours = OwnSentences.read().get(sentence.key());
        if (ours == null)
            throw new Refusal.Invalid(
                    "No letter has a sentence " + sentence.key() + "; bin/wardmote wording lists them.");
        if (!sentence.from().isAfter(LondonTime.today(clock)))
            throw new Refusal.Invalid("A new wording holds from tomorrow at the earliest.");
        if (sentence.text().isBlank() || sentence.text().length() > LONGEST)
            throw new Refusal.Invalid("A sentence has 1 to " + LONGEST + " characters.");
        if (!places(sentence.text()).equals(places(ours)))
            throw new Refusal.Invalid("The sentence has to have the same places as ours, which is: " + ours);
    }

    private static String places(String text) {
        return Reworded.PLACE
                .matcher(text)
                .results()
                .map(place -> place.group())
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }
}
