package org.wardmote.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.people.PersonId;

/// Mails and texts that were received, by the id in {@link MailReceived}.
public interface Inbox {

    Mail get(long mail);

    enum Way {
        EMAIL,
        TEXT
    }

    /// @param way how it came
    /// @param from whoever wrote: a known person, or one introduced by their address
    /// @param inReplyTo the item that it answers, told by an address of ours that cannot be guessed
    /// @param area the area of the team whose published address it was sent to
    /// @param sentBy the team that sent the announcement which it answers
    /// @param announcement the first of that announcement's matter
    /// @param text what they wrote, in plain text, without what they quoted; at most as long as intake allows
    record Mail(
            long id,
            Way way,
            PersonId from,
            @Nullable Item inReplyTo,
            @Nullable AreaId area,
            @Nullable Office sentBy,
            @Nullable Long announcement,
            String subject,
            String text,
            Instant sentAt,
            Instant receivedAt) {

        public boolean isText() {
            return way == Way.TEXT;
        }
    }
}
