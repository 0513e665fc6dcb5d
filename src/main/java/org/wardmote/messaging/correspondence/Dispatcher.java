package org.wardmote.messaging.correspondence;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.post.Envelope;
import org.wardmote.messaging.post.Post;
import org.wardmote.messaging.post.Post.Outcome;
import org.wardmote.messaging.post.Stationery;
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
    private final Stationery stationery;
    private final Post post;

    Dispatcher(Deliveries deliveries, Recording recording, Worded worded, Ways ways, Stationery stationery, Post post) {
        this.deliveries = deliveries;
        this.recording = recording;
        this.worded = worded;
        this.ways = ways;
        this.stationery = stationery;
        this.post = post;
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

    private boolean by(Route way, Letter letter, Claimed one) {
        if (way.kind() != Route.Kind.EMAIL) {
            recording.byHand(one, way, letter);
            return true;
        }
        if (!post.isOpen()) {
            recording.closed(one);
            return true;
        }
        return record(one, way, post.send(stationery.write(letter, envelope(one, way))));
    }

    private Envelope envelope(Claimed one, Route way) {
        return new Envelope(
                way.address(),
                ways.nameOf(one.person()).orElse(null),
                one.message(),
                one.reply(),
                one.kind() != MessageClass.ANSWER);
    }

    private boolean record(Claimed one, Route way, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted accepted -> recording.sent(one, way, accepted.answer());
            case Outcome.Later later -> recording.failed(one, way, later.answer());
            case Outcome.Never never -> recording.failedForGood(one, way, never.answer());
            case Outcome.Trouble trouble -> {
                log.warn("The mail server is not taking mail: {}", trouble.answer());
                recording.trouble(one, trouble.answer());
                return false;
            }
        }
        return true;
    }

    private int putBack(List<Claimed> rest) {
        for (var one : rest) recording.putBack(one, Duration.ofSeconds(30));
        return 0;
    }
}
