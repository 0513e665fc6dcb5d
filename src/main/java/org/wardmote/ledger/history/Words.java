package org.wardmote.ledger.history;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;

/// The one place where words lie.
@Component
class Words implements Wordstore {

    private final JdbcClient jdbc;

    Words(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long keep(ContributionId of, @Nullable Long happening, String role, String text, Instant at) {
        return jdbc.sql("""
            insert into ledger.words (contribution, happening, role, text, language, received_at)
            values (:contribution, :happening, :role, :text, 'en', :at) returning id
            """)
                .param("contribution", of.number())
                .param("happening", happening, Types.BIGINT)
                .param("role", role)
                .param("text", text)
                .param("at", Moments.at(at))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<String> find(long words) {
        return jdbc.sql("select text from ledger.words where id = :id")
                .param("id", words)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<String> findOf(long happening) {
        return jdbc.sql("select text from ledger.words where happening = :happening order by id limit 1")
                .param("happening", happening)
                .query(String.class)
                .optional();
    }
}
