package org.wardmote.ledger.contact;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.messaging.Appeals;

/// Finds to whom an address leads, which may be the officer of an appeal. A ward that has been redrawn leads to its
/// heir.
@Component
public class Addressees {

    private final Areas areas;
    private final Organisations organisations;
    private final Appeals appeals;
    private final Frame.Words words;

    Addressees(Areas areas, Organisations organisations, Appeals appeals, Frame.Words words) {
        this.areas = areas;
        this.appeals = appeals;
        this.organisations = organisations;
        this.words = words;
    }

    /// By the names that stand in an address of ours.
    Addressee of(Map<String, String> names) {
        var appeal = names.get("reference");
        if (appeal != null) return appeal(appeal);
        var force = names.get("force");
        if (force != null) return body(force, Organisation.Kind.POLICE);
        var overseer = names.get("overseer");
        if (overseer != null) return body(overseer, Organisation.Kind.OVERSIGHT);
        var borough = names.getOrDefault("borough", "");
        var ward = names.get("ward");
        return ward == null ? borough(borough) : ward(borough, ward);
    }

    public Addressee ward(String borough, String ward) {
        var area = areas.find(borough, ward)
                .or(() -> areas.findSuccessor(borough, ward))
                .orElseThrow(NotFound::new);
        return addressee(
                new Placed(area.force(), area.borough().id(), area.id()),
                words.say("ledger.contact.to.ward", area.name()),
                path(area),
                area.path());
    }

    public Addressee borough(String slug) {
        var borough = areas.findBorough(slug).orElseThrow(NotFound::new);
        return addressee(
                new Placed(borough.force(), borough.id(), null),
                words.say("ledger.contact.to.borough", borough.name()),
                path(borough),
                borough.path());
    }

    private Addressee body(String id, Organisation.Kind kind) {
        var body = organisations.find(id).filter(one -> one.kind() == kind).orElseThrow(NotFound::new);
        return addressee(
                new Placed(id, null, null), words.say("ledger.contact.to.body", body.name()), path(body), "/contact");
    }

    private Addressee addressee(Placed placed, String name, String path, String back) {
        return new Addressee(
                placed, name, organisations.get(placed.organisation()).name(), path, back, null);
    }

    private Addressee appeal(String reference) {
        var appeal = Reference.find(reference).flatMap(appeals::find).orElseThrow(NotFound::new);
        var office = appeal.office();
        return new Addressee(
                new Placed(office.organisation(), office.borough(), office.area()),
                words.say("ledger.contact.to.appeal", appeal.subject()),
                organisations.get(office.organisation()).name(),
                appeal.path() + "/reply",
                appeal.path(),
                appeal);
    }

    static String path(Area area) {
        var borough = "/contact/" + area.borough().slug();
        return switch (area.kind()) {
            case BOROUGH, TOWN_CENTRE -> borough;
            case WARD, NEIGHBOURHOOD -> borough + "/" + area.slug();
        };
    }

    static String path(Organisation body) {
        return (body.kind() == Organisation.Kind.POLICE ? "/contact/force/" : "/contact/oversight/") + body.id();
    }
}
