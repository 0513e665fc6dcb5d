package org.wardmote.site.card;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Team;
import org.wardmote.area.Team.Post;
import org.wardmote.site.wording.Wording;

/// One post of a team: whoever holds it, that nobody does, or that the name is withheld.
///
/// @param name null where the post is vacant or the name withheld
/// @param note what else is to be known of the post
public record OfficerCard(
        String rank,
        String role,
        @Nullable String roleHref,
        String roleMore,
        @Nullable String name,
        @Nullable String initials,
        @Nullable String photo,
        @Nullable String bio,
        @Nullable String languages,
        @Nullable String since,
        @Nullable String vacancy,
        @Nullable String note) {

    public static List<OfficerCard> of(Team team, Wording wording) {
        return team.posts().stream().map(post -> of(post, wording)).toList();
    }

    private static OfficerCard of(Post post, Wording wording) {
        var role = Role.of(post.role());
        var officer = post.officer();
        return new OfficerCard(
                post.rank(),
                wording.say(role.key()),
                role.page(),
                wording.say("site.officer.role-more"),
                officer == null ? null : officer.name(),
                officer == null ? null : initials(officer.name()),
                officer == null ? null : officer.photo(),
                officer == null ? null : officer.bio(),
                post.languages().isEmpty()
                        ? null
                        : wording.say("site.officer.languages", wording.list(post.languages())),
                post.vacant() ? null : wording.say("site.officer.since", wording.date(post.since())),
                post.vacant() ? wording.say("site.officer.vacant", wording.date(post.since())) : null,
                note(post, wording));
    }

    private static @Nullable String note(Post post, Wording wording) {
        if (post.withheld()) return wording.say("site.officer.withheld");
        return post.deputy() ? wording.say("site.officer.deputy") : null;
    }

    /// How a page that has little room names somebody: `Constable Tom Whitlock`.
    public static Optional<String> inBrief(Post post) {
        return Optional.ofNullable(post.officer()).map(officer -> post.rank() + " " + officer.name());
    }

    private static String initials(String name) {
        var words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var ends = words.size() < 2 ? words : List.of(words.getFirst(), words.getLast());
        return ends.stream()
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK))
                .collect(Collectors.joining());
    }
}
