package org.wardmote.messaging.announcement;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far an announcement has come, summed from its batches: four thousand rows for a million copies.
@Component
public class Progress {

    /// @param copies made
    /// @param digests wait for a digest
    /// @param recalled were not sent, because it was recalled
    public record Sums(int copies, int sent, int failed, int recalled, int digests) {

        public int waiting() {
            return Math.max(0, copies - sent - failed - recalled);
        }
    }

    /// @param what the mail server said, with addresses taken out
    public record Answer(String what, boolean gaveUp, int copies) {}

    private static final int MOST_ANSWERS = 10;

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Sums sums(long announcement) {
        return jdbc.sql("""
            select coalesce(sum(size), 0)::integer as copies, coalesce(sum(sent), 0)::integer as sent,
                   coalesce(sum(failed), 0)::integer as failed,
                   coalesce(sum(size - sent - failed) filter (where state = 'recalled'), 0)::integer as recalled,
                   (select count(*)::integer from messaging.held_copy held
                     where held.announcement = :id and held.digest is null) as digests
              from messaging.batch where announcement = :id\
            """)
                .param("id", announcement)
                .query((row, number) -> new Sums(
                        row.getInt("copies"),
                        row.getInt("sent"),
                        row.getInt("failed"),
                        row.getInt("recalled"),
                        row.getInt("digests")))
                .single();
    }

    /// Mail servers repeat the address they refuse, so it is taken out before answers are put together.
    public List<Answer> answers(long announcement) {
        return jdbc.sql("""
            select regexp_replace(answer, '<?[^\\s<>]+@[^\\s<>]+>?', '…', 'g') as what, state = 'failed' as gave_up,
                   count(*)::integer as copies
              from messaging.late_copy
             where announcement = :id and state in ('waiting', 'claimed', 'failed') and answer is not null
             group by 1, 2 order by 3 desc, 1 limit :most\
            """)
                .param("id", announcement)
                .param("most", MOST_ANSWERS)
                .query((row, number) ->
                        new Answer(row.getString("what"), row.getBoolean("gave_up"), row.getInt("copies")))
                .list();
    }
}
