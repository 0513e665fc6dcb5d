package org.wardmote.messaging.coordinator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Letter;
import org.wardmote.messaging.Letter.Block;
import org.wardmote.messaging.Office;
import org.wardmote.messaging.Wording;
import org.wardmote.messaging.announcement.Announced;
import org.wardmote.messaging.announcement.Senders;
import org.wardmote.messaging.audience.Announcement;
import org.wardmote.messaging.wish.SpotNames;
import org.wardmote.people.PersonId;

/// Words what coordinators are told: that they are one, and that there is something to pass on. Whom they pass it
/// on to stands on their page alone.
@Component
class CoordinatorWording implements Wording {

    static final String GIVEN = "messaging.delegation";

    private final Delegations delegations;
    private final Announced announced;
    private final Senders senders;
    private final Areas areas;
    private final SpotNames names;
    private final Frame.Words words;

    CoordinatorWording(
            Delegations delegations,
            Announced announced,
            Senders senders,
            Areas areas,
            SpotNames names,
            Frame.Words words) {
        this.delegations = delegations;
        this.announced = announced;
        this.senders = senders;
        this.areas = areas;
        this.names = names;
        this.words = words;
    }

    @Override
    public boolean words(Item item) {
        return item.kind().equals(GIVEN) || item.kind().equals(Announcement.TO_PASS_ON);
    }

    @Override
    public Optional<Letter> word(Item item, PersonId to) {
        return item.kind().equals(GIVEN) ? given(item.id(), to) : toPassOn(item.id(), to);
    }

    private Optional<Letter> given(long delegation, PersonId to) {
        return delegations.listOf(to).stream()
                .filter(one -> one.id() == delegation)
                .findFirst()
                .map(this::given);
    }

    private Letter given(Delegation one) {
        var area = names.of(areas.get(one.area()));
        return letter(
                words.say("coordinator.mail.given.subject", area),
                senders.of(new Office(one.organisation(), one.borough(), one.area())),
                words.say("coordinator.mail.given.what", area));
    }

    private Optional<Letter> toPassOn(long announcement, PersonId to) {
        if (delegations.listOf(to).isEmpty()) return Optional.empty();
        var one = announced.get(announcement);
        var about = announced.text(announcement, Locale.ENGLISH).subject();
        return Optional.of(letter(
                words.say("coordinator.mail.pass-on.subject", about),
                one.sender(),
                words.say("coordinator.mail.pass-on.what", about)));
    }

    private Letter letter(String subject, String sender, String what) {
        return new Letter(
                subject,
                sender,
                List.of(
                        new Block.Paragraph(what),
                        new Block.Link(words.say("coordinator.mail.link"), CoordinatingPages.PATH)),
                words.say("coordinator.mail.why"),
                Locale.forLanguageTag(words.lang()));
    }
}
