package org.wardmote.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wardmote.area.AreaId;
import org.wardmote.priority.Priorities;
import org.wardmote.priority.Priority;

/// Priorities in a list.
final class PrioritiesOnPaper implements Priorities {

    private final List<Priority> priorities = new ArrayList<>();

    void add(Priority priority) {
        priorities.add(priority);
    }

    @Override
    public List<Priority> listLive(AreaId area, LocalDate day) {
        return list(area).stream().filter(priority -> priority.closed() == null).toList();
    }

    @Override
    public List<Priority> list(AreaId area) {
        return priorities.stream()
                .filter(priority -> priority.area().equals(area))
                .sorted(Comparator.comparing(Priority::issueDate).reversed())
                .toList();
    }

    @Override
    public Map<AreaId, List<Priority>> listEach(Collection<AreaId> areas) {
        return areas.stream().filter(area -> !list(area).isEmpty()).collect(Collectors.toMap(area -> area, this::list));
    }
}
