package org.wardmote.messaging.record;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData;
import org.wardmote.people.RecordKind;
import org.wardmote.people.RecordKind.Controller;
import org.wardmote.people.RecordKind.Regime;

/// What this module keeps of a person. Messages themselves are not kept: their words are where they were written.
@Component
class MessagingRecords implements PersonalData {

    static final String DELIVERY = "messaging.delivery";
    static final String MAIL = "messaging.mail";
    static final String STOP = "messaging.stop";

    private static final String PUBLIC_TASK = "public task: UK GDPR article 6(1)(e)";

    private static final List<RecordKind> KINDS = List.of(
            kind(
                    DELIVERY,
                    "That you were told something: when and by which way, and what came of each try. The message"
                            + " itself is not kept.",
                    "two years after you were told"),
            kind(
                    MAIL,
                    "Emails and texts that you sent to us. What you wrote becomes part of your contribution.",
                    "the words 90 days, the fact that something came two years"),
            kind(STOP, "That you want no more emails, or no more texts.", "until you say otherwise or are forgotten"),
            kind(
                    "messaging.announcement",
                    "What was announced to many, who wrote and who approved it. It holds nobody who got it, and your"
                            + " name goes out of its words when you are forgotten.",
                    "for good, as a public record"),
            kind(
                    SubscriptionData.KIND,
                    "Which places you asked to hear about, what they are to you where you said so, on what subjects,"
                            + " how often and by which way, and when you confirmed and stopped.",
                    "while you get messages and a year after; what is not confirmed seven days"),
            kind(
                    DelegationData.KIND,
                    "That a team made you a coordinator who passes messages on: for which area, from when until when,"
                            + " and who gave it to you.",
                    "two years after it ended"),
            kind(
                    DelegationData.ROUND,
                    "That you, as a member of staff, marked how many households had a summary on a delivery round.",
                    "your name two years; the number for good"),
            kind(
                    CopyData.KIND,
                    "Which announcements went to you and why.",
                    "two years after it was sent; who they went to is gone once you are forgotten"),
            kind(
                    "messaging.parting",
                    "The last email to somebody who is forgotten, with its address.",
                    "until it has been sent, two days at the most"));

    private final MessageExport export;
    private final MessageErasure erasure;
    private final MessageRetention retention;

    MessagingRecords(MessageExport export, MessageErasure erasure, MessageRetention retention) {
        this.export = export;
        this.erasure = erasure;
        this.retention = retention;
    }

    private static RecordKind kind(String name, String what, String retention) {
        return new RecordKind(name, what, Controller.ADDRESSED, Regime.GENERAL, PUBLIC_TASK, retention);
    }

    @Override
    public String schema() {
        return "messaging";
    }

    @Override
    public List<RecordKind> kinds() {
        return KINDS;
    }

    @Override
    public List<Section> export(PersonId person) {
        return export.of(person);
    }

    @Override
    public List<Restriction> restrictions(PersonId person) {
        return List.of();
    }

    @Override
    public void erase(Erasure asked) {
        erasure.erase(asked);
    }

    @Override
    public int retain(Instant now) {
        return retention.retain(now);
    }
}
