package org.wardmote.volunteering.introduction;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Became;
import org.wardmote.ledger.ContributionId;

/// Whoever asked to be put in touch reads at their private link how far it has come. Details of the coordinator's
/// stand in a letter to them alone.
@Component
class BecameIntroductions implements Became {

    private final IntroductionRows rows;

    BecameIntroductions(IntroductionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Line> of(ContributionId contribution, Frame.Words words) {
        return rows.steps(contribution).stream()
                .map(step -> new Line(step.at(), text(step, words), null))
                .toList();
    }

    private static String text(Happened step, Frame.Words words) {
        var what = words.say("touch.step." + step.kind());
        return step.note() == null ? what : what + " " + step.note();
    }
}
