package org.wardmote.messaging.announcement;

import java.time.Instant;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;
import org.wardmote.messaging.Office;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// An announcement is written, until somebody hands it in.
@Component
public class Writing {

    private static final Set<AnnouncementState> HEARD =
            Set.of(AnnouncementState.LEAVING, AnnouncementState.LEFT, AnnouncementState.RECALLED);

    private final Kept kept;
    private final Steps steps;
    private final Grounds grounds;
    private final Senders senders;
    private final RandomGenerator random;

    Writing(Kept kept, Steps steps, Grounds grounds, Senders senders, RandomGenerator random) {
        this.kept = kept;
        this.steps = steps;
        this.grounds = grounds;
        this.senders = senders;
        this.random = random;
    }

    /// @param source what another system calls it, for what is brought in
    public long draft(Office office, Content content, @Nullable String source, Viewer by, Instant at) {
        Desk.require(by, office, Function.COMPOSE);
        grounds.require(office, content);
        return kept.once(() -> begin(office, content, null, false, source, by.whom(), at));
    }

    /// By nobody: it does not leave before somebody has made it theirs and somebody else has approved it.
    ///
    /// @param source so that it is drafted once
    public void draftFromRecords(Office office, Content content, String source, Instant at) {
        kept.once(() -> begin(office, content, null, false, source, null, at));
    }

    /// A correction, or what came of it: for everybody who got the first.
    public long follow(long first, Content content, boolean result, Viewer by, Instant at) {
        return kept.with(first, one -> {
            Desk.require(by, one.office(), Function.COMPOSE);
            if (!HEARD.contains(one.state()))
                throw new CannotBeNow("Nobody has got this yet: change the draft, or recall it.");
            grounds.require(one.office(), content);
            return begin(one.office(), content, one, result, null, by.whom(), at);
        });
    }

    private long begin(
            Office office,
            Content content,
            @Nullable Announcement first,
            boolean result,
            @Nullable String source,
            @Nullable PersonId by,
            Instant at) {
        var id = kept.insert(
                Reference.random(random), office, content, senders.of(office), first, result, source, by, at);
        steps.add(id, "drafted", by, null, at);
        return id;
    }

    /// @param seen which draft they had before them
    public void rewrite(long id, Content content, long seen, Viewer by, Instant at) {
        kept.with(id, one -> {
            Desk.require(by, one.office(), Function.COMPOSE);
            if (!one.state().isWritten())
                throw new CannotBeNow("This is not a draft any more. Take it back before you change it.");
            if (one.seen() != seen)
                throw new CannotBeNow("A colleague has changed this draft since you opened it. Read it again first.");
            grounds.require(one.office(), content);
            kept.write(id, content, at);
            kept.adopt(id, by.whom());
            steps.add(id, "rewritten", by.whom(), null, at);
            return true;
        });
    }

    public void drop(long id, String reason, Viewer by, Instant at) {
        kept.with(id, one -> {
            Desk.require(by, one.office(), Function.COMPOSE);
            if (!one.state().isWritten()) throw new CannotBeNow("Only a draft can be dropped.");
            kept.move(id, AnnouncementState.DROPPED, at);
            steps.add(id, "dropped", by.whom(), reason, at);
            return true;
        });
    }
}
