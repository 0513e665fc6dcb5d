package org.wardmote.ledger.thread;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What became of a contribution.
///
/// @param address the page's own, without the key
/// @param key as they brought it; null where they came by signing in
/// @param fresh nobody has touched it yet: the page is also the receipt
/// @param typed what they typed and could not be taken yet
public record ThreadPage(
        Frame frame,
        String reference,
        String address,
        @Nullable String key,
        Standing standing,
        boolean fresh,
        List<Told> thread,
        List<Part> parts,
        May may,
        Faults faults,
        String typed,
        boolean signedIn,
        String exit)
        implements Page {

    /// @param state a short word
    /// @param tone of the tag
    /// @param meaning what it means, in a sentence
    /// @param role of whoever `who` names: they have it, or dealt with it
    /// @param due until when; null where nothing is owed at the moment
    /// @param disposition how it ended; null while it has not
    public record Standing(
            String state,
            String tone,
            String meaning,
            String role,
            String who,
            @Nullable String due,
            @Nullable String missed,
            @Nullable String disposition) {}

    /// What it became part of.
    ///
    /// @param path where the public can read more
    public record Part(String when, String text, @Nullable String path) {}

    /// What they may do here.
    ///
    /// @param outcome there is something to keep of what came of it
    /// @param outcomeOnly whether they want to hear of the outcome only
    /// @param reopenUntil the last day; null where it cannot be opened again
    /// @param quotable whether their words may be quoted at present
    public record May(
            boolean reply,
            @Nullable String reopenUntil,
            boolean rate,
            boolean wantReply,
            boolean quotable,
            boolean outcome,
            boolean outcomeOnly) {}

    public String complaint() {
        return key == null ? address + "/complaint" : address + "/complaint?key=" + key;
    }

    public String outcome() {
        return key == null ? address + "/outcome" : address + "/outcome?key=" + key;
    }

    public String link() {
        return key == null ? address : address + "?key=" + key;
    }

    public List<Choice> scores() {
        return List.of(score("5"), score("4"), score("3"), score("2"), score("1"));
    }

    private Choice score(String score) {
        return new Choice(score, frame.say("ledger.thread.rate." + score));
    }
}
