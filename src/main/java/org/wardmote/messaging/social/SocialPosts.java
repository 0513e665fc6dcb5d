package org.wardmote.messaging.social;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.social.SocialPost.State;

/// What is written down of posts. What a server has been asked for is written down before it is asked.
@Component
class SocialPosts {

    private final JdbcClient jdbc;
    private final Clock clock;

    SocialPosts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Once, however often it is said.
    void add(long announcement, long account) {
        jdbc.sql("""
            insert into messaging.social_post (announcement, account, due_at) values (?, ?, ?) on conflict do nothing\
            """).params(announcement, account, now()).update();
    }

    /// Where it stands, or may stand, it is to have other words.
    void haveChanged(long announcement) {
        jdbc.sql("""
            update messaging.social_post set state = 'changing', due_at = ?, failures = 0
            where announcement = ? and state = 'posted'\
            """).params(now(), announcement).update();
    }

    /// What was recalled is not posted any more, and is taken away where it stands or may stand.
    void recall() {
        jdbc.sql("""
            update messaging.social_post one
               set state = case when one.tried_at is null then 'dropped' else 'removing' end,
                   answer = case when one.tried_at is null then 'recalled' end, due_at = :now, failures = 0
              from messaging.announcement its
             where its.id = one.announcement and its.state = 'recalled'
               and (one.state in ('waiting', 'posted', 'changing')
                    or one.state = 'failed' and one.due_at < its.changed_at)\
            """).param("now", now()).update();
    }

    /// What is most pressing first.
    List<SocialPost> due(int most) {
        return jdbc.sql("""
            select one.* from messaging.social_post one
              join messaging.announcement its on its.id = one.announcement
             where one.state in ('waiting', 'changing', 'removing') and one.due_at <= ?
             order by its.class <> 'emergency', one.state <> 'removing', one.due_at, one.id limit ?\
            """).params(now(), most).query(SocialPosts::post).list();
    }

    Optional<SocialPost> find(long announcement, long account) {
        return jdbc.sql("select * from messaging.social_post where announcement = ? and account = ?")
                .params(announcement, account)
                .query(SocialPosts::post)
                .optional();
    }

    private static SocialPost post(ResultSet row, int number) throws SQLException {
        return new SocialPost(
                row.getLong("id"),
                row.getLong("announcement"),
                row.getLong("account"),
                row.getObject("mark", UUID.class),
                State.of(row.getString("state")),
                Moments.find(row, "tried_at") != null,
                row.getInt("failures"),
                row.getString("status"));
    }

    void isTried(SocialPost one) {
        jdbc.sql("update messaging.social_post set tried_at = coalesce(tried_at, ?) where id = ?")
                .params(now(), one.id())
                .update();
    }

    void stands(SocialPost one, String status, String address) {
        jdbc.sql("""
            update messaging.social_post
               set state = 'posted', status = :status, address = :address, posted_at = coalesce(posted_at, :now),
                   answer = null, failures = 0
             where id = :id\
            """)
                .param("status", status)
                .param("address", address)
                .param("now", now())
                .param("id", one.id())
                .update();
    }

    void ends(SocialPost one, State state, @Nullable String answer) {
        jdbc.sql("update messaging.social_post set state = :state, answer = :answer::text, due_at = :now where"
                        + " id = :id")
                .param("state", state.code())
                .param("answer", answer)
                .param("now", now())
                .param("id", one.id())
                .update();
    }

    void again(SocialPost one, int failures, Instant due, String answer) {
        jdbc.sql("update messaging.social_post set failures = ?, due_at = ?, answer = ? where id = ?")
                .params(failures, at(due), answer, one.id())
                .update();
    }

    private OffsetDateTime now() {
        return at(Moments.now(clock));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
