package org.wardmote.messaging.announcement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Refusal;
import org.wardmote.kernel.Said;
import org.wardmote.messaging.proof.Proofreading;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Translations by people. Each remembers which words it translates.
@Component
public class Translations {

    private final JdbcClient jdbc;
    private final Kept kept;
    private final Steps steps;
    private final Proofreading proofreading;

    Translations(JdbcClient jdbc, Kept kept, Steps steps, Proofreading proofreading) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.steps = steps;
        this.proofreading = proofreading;
    }

    public List<Translation> list(Announcement one) {
        var now = hash(one.content());
        return jdbc.sql("select * from messaging.announcement_text where announcement = ? order by language")
                .param(one.id())
                .query((row, number) -> new Translation(
                        Locale.forLanguageTag(row.getString("language")),
                        row.getString("subject"),
                        row.getString("words"),
                        new PersonId(row.getObject("translated_by", UUID.class)),
                        Moments.get(row, "at"),
                        !Arrays.equals(row.getBytes("of"), now)))
                .list();
    }

    public void keep(long id, Locale language, String subject, String words, Viewer by, Instant at) {
        var itsSubject = Said.of(subject.replaceAll("\\s+", " "), Proofreading.LONGEST_SUBJECT * 2);
        var itsWords = Said.of(words, Proofreading.MOST);
        kept.with(id, one -> {
            Desk.require(by, one.office(), Function.COMPOSE);
            if (!one.state().isWritten() && one.state() != AnnouncementState.WAITING)
                throw new CannotBeNow("What has been approved is not translated any more. Send a correction.");
            if (language.equals(one.content().language()))
                throw new Refusal.Invalid("This is the language in which it is written.");
            var objections = proofreading.read("-", itsWords, language);
            if (!objections.isEmpty()) throw new ItCannotLeaveAsItIs(objections);
            write(one, language, itsSubject, itsWords, by, at);
            steps.add(id, "translated", by.whom(), language.getDisplayLanguage(Locale.UK), at);
            return true;
        });
    }

    private void write(Announcement one, Locale language, String subject, String words, Viewer by, Instant at) {
        jdbc.sql("""
            insert into messaging.announcement_text (announcement, language, subject, words, translated_by, of, at)
            values (:id, :language, :subject, :words, :by, :of, :at)
            on conflict (announcement, language) do update
               set subject = :subject, words = :words, translated_by = :by, of = :of, at = :at\
            """)
                .param("id", one.id())
                .param("language", language.toLanguageTag())
                .param("subject", subject)
                .param("words", words)
                .param("by", by.whom().value())
                .param("of", hash(one.content()))
                .param("at", Moments.at(at))
                .update();
    }

    private static byte[] hash(Content content) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((content.subject() + "\n\n" + content.words()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
