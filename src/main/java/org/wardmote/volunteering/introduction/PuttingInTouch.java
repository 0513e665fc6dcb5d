package org.wardmote.volunteering.introduction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.ContributionId;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.volunteering.scheme.Scheme;

/// Requests to be put in touch with the coordinator of a scheme.
public interface PuttingInTouch {

    /// Once for each contribution, inside the caller's transaction; the coordinator is asked.
    ///
    /// @param words what the coordinator reads before they decide
    /// @param details what they read when they have said yes
    void ask(Scheme scheme, ContributionId contribution, PersonId asker, String words, String details, Instant at);

    /// The newest first.
    List<Introduction> list(Scheme scheme);

    /// Of a scheme, by its reference; else it is not there.
    Introduction get(Scheme scheme, String reference);

    /// The coordinator says yes.
    ///
    /// @param details how the neighbour can reach them
    void agree(Scheme scheme, Introduction introduction, String details);

    /// The coordinator says no: an officer takes it up.
    void refuse(Scheme scheme, Introduction introduction);

    /// They have met or spoken, as the coordinator confirms, or as an officer knows.
    void met(Scheme scheme, Introduction introduction, Viewer by);

    /// It comes to nothing, and an officer tells the neighbour why.
    void end(Scheme scheme, Introduction introduction, @Nullable String note, Viewer by);
}
