package org.wardmote.ledger.quicklog;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.Area;
import org.wardmote.area.Organisation;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Intake;
import org.wardmote.ledger.Offer;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.Relation;
import org.wardmote.messaging.Appeals.Appeal;
import org.wardmote.people.Introduction;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Takes what an officer wrote down into the ledger, in one transaction with who said it and who wrote it down.
@Component
class Logging {

    private final Intake intake;
    private final People people;
    private final LoggedOnes logged;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Logging(Intake intake, People people, LoggedOnes logged, TransactionTemplate transaction, Clock clock) {
        this.intake = intake;
        this.people = people;
        this.logged = logged;
        this.transaction = transaction;
        this.clock = clock;
    }

    Reference log(LogForm form, Area area, Viewer officer) {
        return log(offer(form, placed(area, officer), null, officer), officer);
    }

    /// It goes to the officer of the appeal alone, wherever the one who logs it works.
    Reference log(LogForm form, Appeal answered, Viewer officer) {
        var office = answered.office();
        var placed = new Placed(office.organisation(), office.borough(), office.area());
        return log(offer(form, placed, new Offer.Answers(answered.id(), answered.officer()), officer), officer);
    }

    private Reference log(Offer offer, Viewer officer) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var receipt = intake.take(offer, officer);
            logged.remember(receipt.id(), officer.whom());
            return receipt.reference();
        }));
    }

    private Offer offer(LogForm form, Placed placed, Offer.@Nullable Answers answers, Viewer officer) {
        return new Offer(
                placed,
                Channel.of(form.byChannel()),
                Relation.of(form.speaking()),
                LogForm.said(form.words()),
                LogForm.orNull(form.place()),
                LogForm.orNull(form.subject()),
                person(form).orElse(null),
                form.whenSaid().equals("now") ? null : SaidWhen.of(form, clock.instant()),
                "yes".equals(form.quotable()),
                !form.wished().equals("no-reply"),
                "yes".equals(form.dissatisfied()),
                "yes".equals(form.crime()),
                null,
                token(form, officer),
                answers);
    }

    /// What is said to the police is for the force whose area it is; what is said to another body is for that body.
    private static Placed placed(Area area, Viewer officer) {
        var grant = officer.grants().stream().findFirst().orElseThrow(NotFound::new);
        var organisation = grant.kind() == Organisation.Kind.POLICE ? area.force() : grant.organisation();
        return new Placed(organisation, area.borough().id(), area.id());
    }

    private Optional<PersonId> person(LogForm form) {
        var introduction = introduction(form);
        return introduction.hasRoute() ? Optional.of(people.introduce(introduction)) : Optional.empty();
    }

    static Introduction introduction(LogForm form) {
        var wanted = form.wished().equals("contact");
        return new Introduction(
                wanted ? LogForm.orNull(form.name()) : null,
                wanted ? LogForm.orNull(form.email()) : null,
                wanted ? LogForm.orNull(form.telephone()) : null,
                wanted ? LogForm.orNull(form.postal()) : null,
                Locale.UK,
                !"no".equals(form.safe()),
                "recorded by an officer");
    }

    /// One of another officer's forms is another form, whatever it carries.
    private static @Nullable String token(LogForm form, Viewer officer) {
        var token = LogForm.orNull(form.token());
        return token == null || token.length() > 64
                ? null
                : "log:" + officer.whom().value() + ":" + token;
    }
}
