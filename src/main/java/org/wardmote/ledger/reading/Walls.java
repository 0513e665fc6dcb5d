package org.wardmote.ledger.reading;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.history.Standing;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Permission attaches to a function for an organisation in an area, and to nothing else.
@Component
class Walls implements Reach {

    private final Organisations organisations;
    private final Impartiality impartiality;

    Walls(Organisations organisations, Impartiality impartiality) {
        this.organisations = organisations;
        this.impartiality = impartiality;
    }

    @Override
    public boolean handles(Viewer viewer, Standing standing) {
        return answers(viewer, standing) || supervises(viewer, standing);
    }

    @Override
    public boolean answers(Viewer viewer, Standing standing) {
        return may(viewer, Function.ANSWER, standing.contribution().lead(), standing);
    }

    @Override
    public boolean supervises(Viewer viewer, Standing standing) {
        return may(viewer, Function.SUPERVISE, standing.contribution().lead(), standing);
    }

    @Override
    public boolean isOffered(Viewer viewer, Standing standing) {
        return may(viewer, Function.ANSWER, standing.contribution().offeredTo(), standing);
    }

    @Override
    public boolean publishes(Viewer viewer, Standing standing) {
        if (standing.contribution().confided()) return false;
        var lead = standing.contribution().lead();
        return may(viewer, Function.PUBLISH, lead, standing) || supervises(viewer, standing);
    }

    @Override
    public boolean reads(Viewer viewer, Standing standing) {
        var its = standing.contribution().placed().organisation();
        return handles(viewer, standing)
                || isOffered(viewer, standing)
                || publishes(viewer, standing)
                || may(viewer, Function.ANSWER, its, standing)
                || may(viewer, Function.SUPERVISE, its, standing);
    }

    @Override
    public boolean scrutinises(Viewer viewer, Contribution contribution) {
        if (contribution.isRestricted()) return false;
        var placed = contribution.placed();
        return organisations
                .findOverseerOf(placed.organisation())
                .map(overseer -> viewer.may(Function.SCRUTINISE, overseer.id(), placed.borough(), placed.area()))
                .orElse(false);
    }

    @Override
    public boolean studies(Viewer viewer, Standing standing) {
        var contribution = standing.contribution();
        if (contribution.isRestricted()) return false;
        return Stream.of(contribution.placed().organisation(), contribution.lead())
                .anyMatch(organisation -> may(viewer, Function.ANALYSE, organisation, standing)
                        || may(viewer, Function.DECIDE, organisation, standing));
    }

    @Override
    public boolean concerns(PersonId staff, Standing standing) {
        return impartiality.concerns(staff, standing);
    }

    @Override
    public boolean concernsSomebody(Standing standing) {
        return impartiality.concernsSomebody(standing);
    }

    @Override
    public boolean isComplaint(Standing standing) {
        return impartiality.isComplaint(standing);
    }

    private static boolean may(Viewer viewer, Function function, @Nullable String organisation, Standing standing) {
        if (organisation == null || isAbout(viewer, standing) || isForAnother(viewer, standing)) return false;
        var placed = standing.contribution().placed();
        return viewer.may(function, organisation, placed.borough(), placed.area());
    }

    /// What answers an appeal is for its officer, whatever others may do there.
    private static boolean isForAnother(Viewer viewer, Standing standing) {
        var it = standing.contribution();
        return it.confided() && (viewer.person() == null || !viewer.person().equals(it.assignedTo()));
    }

    /// Nobody has a hand in a complaint about themselves, nor sees it here.
    private static boolean isAbout(Viewer viewer, Standing standing) {
        return viewer.person() != null
                && viewer.person().equals(standing.origin().about());
    }
}
