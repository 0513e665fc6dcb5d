package org.wardmote.site.ward;

import java.util.List;
import org.wardmote.site.card.PriorityCard;

/// What the team has promised; the list is empty where nothing is known to be promised.
public record WardPriorities(List<PriorityCard> promised) {}
