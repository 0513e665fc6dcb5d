package org.wardmote.scrutiny.told;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.wardmote.kernel.Frame;
import org.wardmote.priority.PublicNames;

/// Public names of one kind, such as `Promise to sweep (3)`.
public record Known(String subject, String name, String path) implements PublicNames {

    @Override
    public Map<Long, Named> of(Collection<Long> ids, Frame.Words words) {
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, this::named));
    }

    private Named named(Long id) {
        return new Named("%s (%d)".formatted(name, id), path + id);
    }
}
