package org.wardmote.ledger.thread;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frames;
import org.wardmote.ledger.State;
import org.wardmote.ledger.contact.ContactSettings;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.Viewer;

/// Words the page behind a private link.
@Component
class ThreadPages {

    private final Frames frames;
    private final Standings standings;
    private final Conversation conversation;
    private final Becoming becoming;
    private final String exit;

    ThreadPages(
            Frames frames,
            Standings standings,
            Conversation conversation,
            Becoming becoming,
            ContactSettings settings) {
        this.frames = frames;
        this.standings = standings;
        this.conversation = conversation;
        this.becoming = becoming;
        this.exit = settings.exit().toString();
    }

    ThreadPage page(Contribution contribution, @Nullable String key, Viewer viewer) {
        return page(contribution, key, viewer, Faults.NONE, "");
    }

    /// @param typed what they typed and could not be taken yet
    ThreadPage page(Contribution contribution, @Nullable String key, Viewer viewer, Faults faults, String typed) {
        var title = faults.isEmpty() ? "ledger.thread.title" : "ledger.thread.title.wrong";
        var frame = frames.personal(null, List.of(), title, contribution.reference());
        return new ThreadPage(
                frame,
                contribution.reference().toString(),
                Door.address(contribution),
                key,
                standings.standing(contribution, frame.words()),
                isFresh(contribution),
                conversation.of(contribution, frame.words()),
                becoming.of(contribution, frame.words()),
                standings.may(contribution, frame.words()),
                faults,
                typed,
                viewer.isSignedIn(),
                exit);
    }

    private static boolean isFresh(Contribution contribution) {
        var state = contribution.state();
        return contribution.clock().missedAt() == null && (state == State.RECEIVED || state == State.ACKNOWLEDGED);
    }
}
