package org.wardmote.messaging.announcement;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.Responses;
import org.wardmote.messaging.Responses.Count;

/// How many answered an announcement, as told by whoever takes answers in.
@Component
public class Answers {

    /// Fewer are not told in public: where one neighbour answered, the number may point to them.
    public static final int LEAST = 10;

    private final ObjectProvider<Responses> all;

    Answers(ObjectProvider<Responses> all) {
        this.all = all;
    }

    public Count of(long matter) {
        return all.stream()
                .map(one -> one.count(matter))
                .reduce(
                        new Count(0, 0),
                        (one, other) -> new Count(one.all() + other.all(), one.answered() + other.answered()));
    }
}
