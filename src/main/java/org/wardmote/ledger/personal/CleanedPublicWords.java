package org.wardmote.ledger.personal;

import java.util.function.UnaryOperator;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.NamesWithheld;

/// An officer's name that is withdrawn goes out of the answers that were published.
@Component
@Order(40)
class CleanedPublicWords implements NamesWithheld {

    private record Text(long id, String text) {}

    private final JdbcClient jdbc;

    CleanedPublicWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void clean(UnaryOperator<String> cleaner) {
        var texts = jdbc.sql("select id, text from ledger.words where role in ('public', 'public-question')")
                .query((row, number) -> new Text(row.getLong("id"), row.getString("text")))
                .list();
        for (var text : texts)
            jdbc.sql("update ledger.words set text = :text where id = :id and text <> :text")
                    .param("text", cleaner.apply(text.text()))
                    .param("id", text.id())
                    .update();
    }
}
