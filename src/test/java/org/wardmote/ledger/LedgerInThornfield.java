package org.wardmote.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.WordsOfClassPath;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.cast.Thornfield;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.contribution.Assigning;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.contribution.Entry;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.contribution.Speaking;
import org.wardmote.messaging.CorrespondenceOnPaper;
import org.wardmote.people.Grant;
import org.wardmote.people.PeopleOnPaper;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Job;

/// The ledger on a real database, in Thornfield, with people and post on paper.
public final class LedgerInThornfield implements AutoCloseable {

    private static final List<Class<?>> PAPER =
            List.of(WordsOfClassPath.class, PeopleOnPaper.class, CorrespondenceOnPaper.class, Ear.class);

    /// The rooms without pages; those with pages are tried with the modules that they ask.
    private static final String[] HEART = {
        "area",
        "ledger.history",
        "ledger.subject",
        "ledger.limit",
        "ledger.intake",
        "ledger.handling",
        "ledger.reading",
        "ledger.heard",
        "ledger.became",
        "ledger.released",
        "ledger.telling",
        "ledger.clock",
        "ledger.wording",
        "ledger.personal"
    };

    /// Hears what the ledger tells the other modules.
    public static final class Ear {
        private final List<LedgerFact> heard = new ArrayList<>();

        @EventListener
        void on(LedgerFact fact) {
            heard.add(fact);
        }

        public <T extends LedgerFact> List<T> heard(Class<T> kind) {
            return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    public final TestClock clock;
    public final TestParts parts;
    public final PeopleOnPaper people;
    public final CorrespondenceOnPaper post;
    public final Intake intake;
    public final Contributions contributions;
    public final Handling handling;
    public final Assigning assigning;
    public final Speaking speaking;
    public final Ear ear;
    public final Area abbeyGreen;
    public final Area bellYard;

    public LedgerInThornfield() {
        this(TestClock.noon());
    }

    public LedgerInThornfield(TestClock clock) {
        this(clock, List.of());
    }

    /// @param besides what else stands in for other modules
    /// @param rooms of the ledger besides its heart, such as `mail`
    public LedgerInThornfield(TestClock clock, List<Class<?>> besides, String... rooms) {
        this.clock = clock;
        var given = new ArrayList<Class<?>>(PAPER);
        given.addAll(besides);
        var scanned = new ArrayList<>(List.of(HEART));
        for (var room : rooms) scanned.add("ledger." + room);
        parts = TestParts.of(clock, given, scanned.toArray(String[]::new));
        Thornfield.load(parts);
        people = parts.get(PeopleOnPaper.class);
        post = parts.get(CorrespondenceOnPaper.class);
        intake = parts.get(Intake.class);
        contributions = parts.get(Contributions.class);
        handling = parts.get(Handling.class);
        assigning = parts.get(Assigning.class);
        speaking = parts.get(Speaking.class);
        ear = parts.get(Ear.class);
        abbeyGreen = ward(Thornfield.Ward.ABBEY_GREEN);
        bellYard = ward(Thornfield.Ward.BELL_YARD);
    }

    public Area ward(Thornfield.Ward ward) {
        return parts.get(Areas.class).findByCode(ward.code).orElseThrow();
    }

    public Placed inAbbeyGreen() {
        return at("metropolitan", abbeyGreen);
    }

    public Placed at(String organisation, Area area) {
        return new Placed(organisation, area.borough().id(), area.id());
    }

    public Receipt say(String words, @Nullable PersonId person) {
        return intake.take(offer(words, person), Viewer.NOBODY);
    }

    public Offer offer(String words, @Nullable PersonId person) {
        return offer(inAbbeyGreen(), Channel.WEB_FORM, words, person, null);
    }

    public Offer offer(
            Placed placed, Channel channel, String words, @Nullable PersonId person, @Nullable Instant saidAt) {
        return new Offer(
                placed,
                channel,
                Relation.SELF,
                words,
                null,
                null,
                person,
                saidAt,
                false,
                true,
                false,
                false,
                null,
                null);
    }

    /// Somebody who holds a function in one area.
    public Viewer staff(String name, Function function, String organisation, @Nullable Area area) {
        return people.staff(name, grant(function, organisation, area));
    }

    public Grant grant(Function function, String organisation, @Nullable Area area) {
        return new Grant(
                function,
                organisation,
                parts.get(Organisations.class)
                        .find(organisation)
                        .map(Organisation::kind)
                        .orElse(Organisation.Kind.COUNCIL),
                area == null ? null : area.borough().id(),
                area == null ? null : area.id());
    }

    public Handling.Answering answer(String words) {
        return new Handling.Answering(words, Disposition.ANSWERED, true, null, null);
    }

    public Contribution of(Receipt receipt, Viewer viewer) {
        return contributions.get(receipt.id(), viewer);
    }

    /// As whoever holds the private link sees it.
    public Contribution of(Receipt receipt) {
        return contributions
                .find(receipt.reference(), receipt.key(), Viewer.NOBODY)
                .orElseThrow();
    }

    public List<String> kinds(Receipt receipt) {
        return contributions.thread(receipt.id()).stream().map(Entry::kind).toList();
    }

    public void later(Duration by) {
        clock.advance(by);
    }

    /// Everything that happens by itself has happened.
    public void tick() {
        parts.all(Job.class).forEach(Job::run);
    }

    @Override
    public void close() {
        parts.close();
    }
}
