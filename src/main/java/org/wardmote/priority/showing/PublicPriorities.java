package org.wardmote.priority.showing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.PublicNames;
import org.wardmote.priority.priority.Worked;

/// What the public calls a priority, and where it reads it.
@Component
class PublicPriorities implements PublicNames {

    private final Worked worked;

    PublicPriorities(Worked worked) {
        this.worked = worked;
    }

    @Override
    public String subject() {
        return "priority";
    }

    @Override
    public Map<Long, Named> of(Collection<Long> ids, Frame.Words words) {
        var found = new HashMap<Long, Named>();
        for (var it : worked.list(ids.stream().map(PriorityId::new).toList()))
            found.put(it.id().number(), new Named(it.issue(), "/priorities/" + it.reference()));
        return found;
    }
}
