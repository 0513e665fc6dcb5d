package org.wardmote.ledger.heard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.WithheldNames;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.ContributionId;
import org.wardmote.people.NamesOf;
import org.wardmote.people.PersonId;

/// Words that may be quoted: who said them is taken out, and so is every address and number by which somebody could
/// be reached, whoever it belongs to.
@Component
class Quotes {

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\+?\\d(?:[\\s().-]{0,2}\\d){8,14}");

    private record Row(String text, @Nullable PersonId person) {}

    private final JdbcClient jdbc;
    private final NamesOf names;
    private final WithheldNames withheld;
    private final Frame.Words words;

    Quotes(JdbcClient jdbc, NamesOf names, WithheldNames withheld, Frame.Words words) {
        this.jdbc = jdbc;
        this.names = names;
        this.withheld = withheld;
        this.words = words;
    }

    Optional<String> find(ContributionId contribution) {
        return jdbc.sql("""
            select w.text, c.person from ledger.contribution c
            join ledger.words w on w.contribution = c.id and w.role = 'said'
            where c.id = :id and c.quotable and c.regime = 'general' and w.text <> ''
              and (c.passed_to is null or c.passed_to not in ('safeguarding', 'intelligence'))
            limit 1
            """)
                .param("id", contribution.number())
                .query(Quotes::row)
                .optional()
                .map(this::withoutNames);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new Row(row.getString("text"), person == null ? null : new PersonId(person));
    }

    private String withoutNames(Row row) {
        var instead = words.say("ledger.quote.removed");
        UnaryOperator<String> theirs = row.person() == null ? text -> text : names.without(row.person(), instead);
        var text = withheld.cleaner().apply(theirs.apply(row.text()));
        var said = Matcher.quoteReplacement(instead);
        return NUMBER.matcher(EMAIL.matcher(text).replaceAll(said)).replaceAll(said);
    }
}
