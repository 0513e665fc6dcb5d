package org.wardmote.priority;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.State;
import org.wardmote.people.Viewer;

/// Contributions in memory, which everybody may read.
public final class ContributionsOnPaper implements Contributed {

    private final Map<ContributionId, Heard> said = new HashMap<>();
    private final Map<ContributionId, String> quotes = new HashMap<>();
    private final Random random = new Random(7);

    /// Somebody said it and allowed it to be quoted.
    public Heard say(Placed placed, String words, Instant at) {
        var id = new ContributionId(said.size() + 1L);
        var heard = new Heard(
                id, Reference.random(random), placed, Channel.MEETING, null, at, State.RECEIVED, true, null, words);
        said.put(id, heard);
        quotes.put(id, words);
        return heard;
    }

    /// They allow it no longer.
    public void takeBack(Heard heard) {
        quotes.remove(heard.id());
    }

    @Override
    public Optional<Heard> find(Reference reference, Viewer viewer) {
        return said.values().stream()
                .filter(heard -> heard.reference().equals(reference))
                .findFirst();
    }

    @Override
    public List<Heard> list(Collection<ContributionId> contributions, Viewer viewer) {
        return contributions.stream().map(said::get).toList();
    }

    @Override
    public List<Heard> search(Placed within, String text, Viewer viewer, int most) {
        return List.of();
    }

    @Override
    public List<Heard> alike(Collection<ContributionId> some, Placed within, Viewer viewer, int most) {
        return List.of();
    }

    @Override
    public Optional<String> quote(ContributionId contribution) {
        return Optional.ofNullable(quotes.get(contribution));
    }
}
