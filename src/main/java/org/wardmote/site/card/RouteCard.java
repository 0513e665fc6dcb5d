package org.wardmote.site.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Team;
import org.wardmote.area.Team.Route;
import org.wardmote.site.wording.Wording;

/// One way to reach a team or one of its officers.
///
/// @param sign which sign stands beside it: email, phone, web, place
public record RouteCard(
        String sign,
        String label,
        String value,
        @Nullable String href,
        @Nullable String note) {

    /// The team's own first, then those of officers who have one of their own.
    public static List<RouteCard> of(Team team, Wording wording) {
        var cards = new ArrayList<RouteCard>();
        for (var route : team.routes()) cards.add(of(route, null, wording));
        for (var post : team.posts())
            for (var route : post.routes())
                if (!team.routes().contains(route))
                    cards.add(of(route, OfficerCard.inBrief(post).orElse(post.rank()), wording));
        return List.copyOf(cards);
    }

    private static RouteCard of(Route route, @Nullable String holder, Wording wording) {
        var kind = Kind.of(route.kind());
        var label = wording.say(kind.key);
        return new RouteCard(
                kind.sign,
                holder == null ? label : wording.say("site.route.of", label, holder),
                route.value(),
                href(kind, route.value()),
                null);
    }

    private static @Nullable String href(Kind kind, String value) {
        return switch (kind) {
            case EMAIL -> value.contains("@") ? "mailto:" + value.strip() : null;
            case TELEPHONE, MOBILE -> dialled(value);
            case WEB, SOCIAL -> value.startsWith("https://") || value.startsWith("http://") ? value : null;
            case ADDRESS, OTHER -> null;
        };
    }

    private static @Nullable String dialled(String value) {
        var digits = value.replaceAll("[^0-9+]", "");
        return digits.isEmpty() ? null : "tel:" + (digits.startsWith("0") ? "+44" + digits.substring(1) : digits);
    }

    private enum Kind {
        EMAIL("email"),
        TELEPHONE("phone"),
        MOBILE("phone"),
        WEB("web"),
        SOCIAL("web"),
        ADDRESS("place"),
        OTHER("web");

        private final String sign;
        private final String key = "site.route." + name().toLowerCase(Locale.ROOT);

        Kind(String sign) {
            this.sign = sign;
        }

        static Kind of(String kind) {
            return switch (kind) {
                case "email" -> EMAIL;
                case "telephone" -> TELEPHONE;
                case "mobile" -> MOBILE;
                case "web", "website", "url-force" -> WEB;
                case "twitter", "facebook", "youtube", "instagram", "nextdoor", "linkedin", "bluesky" -> SOCIAL;
                case "address" -> ADDRESS;
                default -> OTHER;
            };
        }
    }
}
