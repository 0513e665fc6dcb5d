package org.wardmote.messaging.parting;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.DataTeller;

/// Keeps an address and a text for as long as it takes to send the one to the other.
@Component
class KeptPartings implements DataTeller {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptPartings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void tell(String email, String subject, List<String> paragraphs, Locale language) {
        jdbc.sql("""
            insert into messaging.parting (email, subject, paragraphs, language, due_at)
            values (:email, :subject, :paragraphs, :language, :now)\
            """)
                .param("email", email)
                .param("subject", subject)
                .param("paragraphs", paragraphs.toArray(new String[0]))
                .param("language", language.toLanguageTag())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
