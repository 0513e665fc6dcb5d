package org.wardmote.scrutiny.naming;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisation;
import org.wardmote.engagement.Meeting;
import org.wardmote.engagement.Meetings;
import org.wardmote.kernel.Frame;
import org.wardmote.priority.PublicNames;
import org.wardmote.priority.PublicNames.Named;

@Component
class AskedNames implements Names {

    private final ObjectProvider<PublicNames> names;
    private final Meetings meetings;
    private final Areas areas;

    AskedNames(ObjectProvider<PublicNames> names, Meetings meetings, Areas areas) {
        this.names = names;
        this.meetings = meetings;
        this.areas = areas;
    }

    @Override
    public Map<Long, Named> of(String subject, Collection<Long> ids, Frame.Words words) {
        var wanted = new LinkedHashSet<>(ids);
        if (wanted.isEmpty()) return Map.of();
        if (subject.equals("meeting")) return meetings(wanted);
        var kind = subject.equals("telling") ? "decision" : subject;
        var named = new HashMap<Long, Named>();
        names.stream().filter(one -> one.subject().equals(kind)).forEach(one -> named.putAll(one.of(wanted, words)));
        return named;
    }

    private Map<Long, Named> meetings(Collection<Long> ids) {
        return meetings.list(ids).stream()
                .collect(Collectors.toMap(Meeting::id, meeting -> new Named(meeting.title(), null)));
    }

    @Override
    public String place(Place place, Organisation organisation) {
        if (place.area() != 0) return areas.get(new AreaId(place.area())).name();
        if (place.borough() != 0) return areas.get(new AreaId(place.borough())).name();
        return organisation.name();
    }
}
