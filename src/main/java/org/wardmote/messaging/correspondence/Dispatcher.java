package org.wardmote.messaging.correspondence;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.post.Post.Outcome;
import org.wardmote.messaging.way.Used;
import org.wardmote.people.contact.Route;

/// Sends what waits, outside any transaction, and has it recorded. Any number of these on any number of nodes share
/// the work. Where a node dies between sending and recording, the mail is sent once more under the same Message-ID;
/// that is the only way in which anything leaves twice.
@Component
class Dispatcher {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
    private static final int BATCH = 10;

    private final Deliveries deliveries;
    private final Recording recording;
    private final Worded worded;
    private final Ways ways;
    private final Used used;
    private final List<Channel> channels;

    Dispatcher(
            Deliveries deliveries, Recording recording, Worded worded, Ways ways, Used used, List<Channel> channels) {
        this.deliveries = deliveries;
        this.recording = recording;
        this.worded = worded;
        this.ways = ways;
        this.used = used;
        this.channels = channels;
    }

    /// @return how many were in hand
    int once() {
        var claimed = deliveries.claim(BATCH);
        for (var at = 0; at < claimed.size(); at++)
            if (!deliveries.isStillOurs(claimed.get(at)) || !handle(claimed.get(at)))
                return putBack(claimed.subList(at + 1, claimed.size()));
        return claimed.size();
    }

    /// @return false when the trouble is ours, so that there is no point in trying the rest now
    private boolean handle(Claimed one) {
        try {
            return tell(one);
        } catch (RuntimeException e) {
            log.error(
                    "The item {} {} could not be told; it will be tried again",
                    one.item().kind(),
                    one.item().id(),
                    e);
            recording.trouble(one, "an error of ours");
            return true;
        }
    }

    private boolean tell(Claimed one) {
        if (one.accepted()) {
            recording.heard(one);
            return true;
        }
        var letter = worded.word(one.item(), one.person());
        if (letter.isEmpty()) {
            recording.withdrawn(one);
            return true;
        }
        var way = ways.next(one.told(), one.person());
        if (way.isEmpty()) {
            recording.noWay(one);
            return true;
        }
        return by(way.get(), letter.get(), one);
    }

    private boolean by(Route route, Letter letter, Claimed one) {
        var way = used.of(route);
        var channel = channels.stream().filter(other -> other.way() == way).findFirst();
        if (channel.isEmpty()) recording.byHand(one, route, letter);
        else if (!channel.get().isOpen()) recording.closed(one);
        else return by(channel.get(), route, letter, one);
        return true;
    }

    private boolean by(Channel channel, Route route, Letter letter, Claimed one) {
        var wait = channel.mustWait(one, route);
        if (wait.isEmpty()) return record(one, route, channel.send(one, route, letter));
        recording.waitUntil(one, wait.get());
        return true;
    }

    private boolean record(Claimed one, Route way, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted accepted -> recording.sent(one, way, accepted.answer());
            case Outcome.Later later -> recording.failed(one, way, later.answer());
            case Outcome.Never never -> recording.failedForGood(one, way, never.answer());
            case Outcome.Trouble trouble -> {
                log.warn("Whoever takes what goes by {} is not taking any: {}", way.kind(), trouble.answer());
                recording.trouble(one, trouble.answer());
                return way.kind() != Route.Kind.EMAIL;
            }
        }
        return true;
    }

    private int putBack(List<Claimed> rest) {
        for (var one : rest) recording.putBack(one, Duration.ofSeconds(30));
        return 0;
    }
}
