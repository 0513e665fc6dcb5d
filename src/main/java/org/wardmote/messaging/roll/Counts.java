package org.wardmote.messaging.roll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.messaging.Topic;

/// How many follow an area, in all and by subject. Counts only.
@Component
class Counts {

    private static final String BY_TOPIC = Arrays.stream(Topic.values())
            .map(topic ->
                    ", count(distinct subscriber) filter (where topics & " + topic.bit() + " > 0) as " + topic.code())
            .collect(Collectors.joining());

    /// @param byTopic in the order of the topics
    record Count(int all, List<Integer> byTopic) {
        static final Count NONE =
                new Count(0, Arrays.stream(Topic.values()).map(topic -> 0).toList());
    }

    private final JdbcClient jdbc;

    Counts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AreaId, Count> of(Collection<AreaId> areas) {
        var counts = new HashMap<AreaId, Count>();
        jdbc.sql("select area, count(distinct subscriber) as everybody" + BY_TOPIC
                        + " from messaging.following where live and area = any (:areas) group by area")
                .param("areas", areas.stream().map(AreaId::number).toArray(Long[]::new))
                .query(row -> {
                    var topics = new ArrayList<Integer>();
                    for (var topic : Topic.values()) topics.add(row.getInt(topic.code()));
                    counts.put(new AreaId(row.getLong("area")), new Count(row.getInt("everybody"), topics));
                });
        return counts;
    }
}
