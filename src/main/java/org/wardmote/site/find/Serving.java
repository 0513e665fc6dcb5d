package org.wardmote.site.find;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Forces;
import org.wardmote.area.Team;
import org.wardmote.area.Team.Post;
import org.wardmote.area.Teams;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.LondonTime;
import org.wardmote.site.card.OfficerCard;

/// Who serves an area, in one line beside its name.
@Component
class Serving {

    private final Teams teams;
    private final Forces forces;
    private final Clock clock;

    Serving(Teams teams, Forces forces, Clock clock) {
        this.teams = teams;
        this.forces = forces;
        this.clock = clock;
    }

    /// `Metropolitan Police · Constable Tom Whitlock`
    String inBrief(Area area, Frame frame) {
        var force = forces.get(area.force()).name();
        return teams.find(area, LondonTime.today(clock))
                .filter(Team::hasNamedContact)
                .flatMap(Serving::toAsk)
                .flatMap(OfficerCard::inBrief)
                .map(officer -> frame.say("site.serving.officer", force, officer))
                .orElseGet(() -> frame.say("site.serving.nobody", force));
    }

    /// The ward officer, where there is one; else the first who can be reached.
    private static Optional<Post> toAsk(Team team) {
        return team.posts().stream()
                .filter(post -> post.contactable() && post.officer() != null)
                .min(Comparator.comparing((Post post) -> !post.role().equals("ward-officer"))
                        .thenComparing(Post::deputy));
    }
}
