package org.wardmote.ledger.personal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Section;

/// What the desk remembers of somebody who works there.
@Component
class ExportingDesk {

    private static final String TRACES = """
        select c.reference as "reference", 'answer begun' as "what", d.saved_at as "when",
               concat_ws(' / ', w.text, n.text) as "words"
          from ledger.draft d join ledger.contribution c on c.id = d.contribution
          left join ledger.words w on w.id = d.words left join ledger.words n on n.id = d.next_step
         where d.author = :person
        union all
        select c.reference, 'purpose of reading, until', o.until, o.purpose
          from ledger.opening o join ledger.contribution c on c.id = o.contribution where o.person = :person
        union all
        select c.reference, 'logged', q.logged_at, null
          from ledger.quick_log q join ledger.contribution c on c.id = q.contribution where q.officer = :person
        union all
        select c.reference, case when h.giver = :person then 'handed to a colleague' else 'taken from a colleague' end,
               h.given_at, null
          from ledger.hand_over h join ledger.handed_over o on o.hand_over = h.id
          join ledger.contribution c on c.id = o.contribution where :person in (h.giver, h.taker)
         order by 3, 1\
        """;

    private final JdbcClient jdbc;

    ExportingDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Section of(PersonId person) {
        return new Section(
                LedgerRecords.DESK,
                jdbc
                        .sql(TRACES)
                        .param("person", person.value())
                        .query((row, number) -> {
                            var fields = new LinkedHashMap<String, String>();
                            fields.put("reference", row.getString("reference"));
                            fields.put("what", row.getString("what"));
                            fields.put(
                                    "when", row.getTimestamp("when").toInstant().toString());
                            var words = row.getString("words");
                            if (words != null && !words.isEmpty()) fields.put("words", words);
                            return (Map<String, String>) fields;
                        })
                        .stream()
                        .toList());
    }
}
