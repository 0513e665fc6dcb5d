package org.wardmote.scrutiny.told;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.wardmote.area.AreaId;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.LedgerFact;
import org.wardmote.ledger.LedgerFact.AnswerUndelivered;
import org.wardmote.ledger.LedgerFact.ClockMissed;
import org.wardmote.ledger.LedgerFact.ContributionAnswered;
import org.wardmote.ledger.LedgerFact.ContributionClosed;
import org.wardmote.ledger.LedgerFact.ContributionMoved;
import org.wardmote.ledger.LedgerFact.ContributionPassedOn;
import org.wardmote.ledger.LedgerFact.ContributionReceived;
import org.wardmote.ledger.LedgerFact.ContributionReopened;
import org.wardmote.ledger.LedgerFact.OutcomeTold;
import org.wardmote.ledger.Owed;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Speaker;

/// What the ledger would tell of one contribution, step by step.
public final class Story {

    private static final Duration CLOCK = Duration.ofHours(72);

    private final List<LedgerFact> facts = new ArrayList<>();
    private final ContributionId id;
    private Placed placed;
    private int round = 1;
    private Instant from;
    private Instant due;

    private Story(long id, Placed placed, Instant at) {
        this.id = new ContributionId(id);
        this.placed = placed;
        this.from = at;
        this.due = at.plus(CLOCK);
    }

    public static Story received(long id, Placed placed, Instant at) {
        return received(id, placed, at, Channel.WEB_FORM, null, null);
    }

    public static Story received(long id, Placed placed, Instant at, Channel channel, String subject, Speaker speaker) {
        var story = new Story(id, placed, at);
        story.facts.add(new ContributionReceived(
                story.id, placed, 1, at, at, channel, subject, speaker, Owed.REPLY, at, story.due, false, false));
        return story;
    }

    public Story answered(Instant at) {
        return answered(at, at, false);
    }

    public Story answered(Instant at, Instant recorded, boolean shared) {
        facts.add(new ContributionAnswered(id, placed, round, at, recorded, from, due, shared));
        return this;
    }

    public Story undelivered(Instant at) {
        facts.add(new AnswerUndelivered(id, placed, round, at, at, from, due));
        return this;
    }

    /// At its due time.
    public Story missed() {
        facts.add(new ClockMissed(id, placed, round, due, due));
        return this;
    }

    public Story reopened(Instant at) {
        round++;
        from = at;
        due = at.plus(CLOCK);
        facts.add(new ContributionReopened(id, placed, round, at, at, due));
        return this;
    }

    public Story passedOn(Instant at) {
        facts.add(new ContributionPassedOn(id, placed, round, at, at, PassedTo.COMPLAINT));
        return this;
    }

    public Story moved(Placed to, Instant at) {
        facts.add(new ContributionMoved(id, to, round, at, at, placed));
        placed = to;
        return this;
    }

    public Story outcomeTold(Instant at) {
        facts.add(new OutcomeTold(id, placed, round, at, at));
        return this;
    }

    public Story closed(Instant at) {
        facts.add(new ContributionClosed(id, placed, round, at, at, Disposition.ANSWERED));
        return this;
    }

    public List<LedgerFact> facts() {
        return facts;
    }

    /// A life such as contributions have, within some days after a moment.
    public static Story random(long id, List<Placed> places, Instant begin, int days, Random random) {
        var at = begin.plusSeconds(random.nextInt(days * 86_400));
        var channels = Channel.values();
        var story = received(
                id,
                places.get(random.nextInt(places.size())),
                at,
                channels[random.nextInt(channels.length)],
                random.nextInt(4) == 0 ? null : "subject-" + random.nextInt(3),
                random.nextInt(5) == 0 ? null : new Speaker(new UUID(7, random.nextInt(40))));
        while (random.nextInt(5) > 0 && story.round < 4) at = story.step(at, places, random);
        return story;
    }

    private Instant step(Instant at, List<Placed> places, Random random) {
        var next = at.plusSeconds(1 + random.nextInt(random.nextBoolean() ? 40_000 : 500_000));
        var recorded = random.nextInt(3) == 0 ? next.plusSeconds(random.nextInt(90_000)) : next;
        if (due.isAfter(at) && !due.isAfter(recorded)) missed();
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> answered(next, recorded, random.nextBoolean());
            case 3 -> reopened(recorded);
            case 4 -> moved(places.get(random.nextInt(places.size())), recorded);
            case 5 -> undelivered(recorded);
            case 6 -> passedOn(recorded);
            case 7 -> outcomeTold(recorded);
            default -> closed(recorded);
        }
        return recorded;
    }

    public static Placed ward(String organisation, long borough, long area) {
        return new Placed(organisation, borough == 0 ? null : new AreaId(borough), area == 0 ? null : new AreaId(area));
    }
}
