package org.wardmote.priority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.News;
import org.wardmote.messaging.Item;

/// News that reaches nobody but lies here.
public final class NewsOnPaper implements News {

    public record Told(Item item, List<ContributionId> contributions) {}

    private final List<Told> told = new ArrayList<>();

    @Override
    public void tell(Item news, Collection<ContributionId> contributions) {
        told.add(new Told(news, List.copyOf(contributions)));
    }

    public List<Told> told() {
        return List.copyOf(told);
    }
}
