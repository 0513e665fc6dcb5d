package org.wardmote.bench.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardmote.TestBrowser;
import org.wardmote.TestPages;
import org.wardmote.bench.ledger.InventedLondon.Spot;

/// First pages of fifty wards, each asked once: whole pages as they are sent, only the network is left out.
final class Reading {

    private static final int WARDS = 50;
    private static final Map<String, String> WORDS =
            Map.of("frequent", "police", "middling", "litter", "rare", "kestrel");

    private final TestPages pages;
    private final Desk desk;
    private final Map<String, Times> times = new LinkedHashMap<>();

    Reading(TestPages pages) {
        this.pages = pages;
        this.desk = new Desk(pages);
    }

    record Times(double median, double most) {}

    Map<String, Times> measure() {
        var wards = InventedLondon.sample(pages, WARDS + 2);
        var officers = wards.stream()
                .map(ward -> desk.officer(ward.borough(), ward.area()))
                .toList();
        var force = desk.officer(null, null);
        var boroughs =
                wards.stream().map(ward -> desk.officer(ward.borough(), null)).toList();
        for (var warm : List.of(true, false)) {
            each("due list of a ward", wards, warm, at -> officers.get(at).get("/desk/contributions"));
            each("due list of the force", wards, warm, at -> force.get("/desk/contributions"));
            var references = wards.stream().map(this::someReference).toList();
            each(
                    "page of a contribution",
                    wards,
                    warm,
                    at -> officers.get(at).get("/desk/contributions/" + references.get(at)));
            WORDS.forEach((kind, word) -> {
                searches(kind, word, "a ward", wards, warm, officers);
                searches(kind, word, "a borough", wards, warm, boroughs);
                each(
                        "search for a %s word in the force".formatted(kind),
                        wards,
                        warm,
                        at -> force.get("/desk/search?q=" + word));
            });
            each("figures of a ward", wards, warm, at -> pages.browser().get(path(wards.get(at))));
            each(
                    "figures of the force",
                    wards,
                    warm,
                    at -> pages.browser()
                            .get("/scoreboard?at="
                                    + java.time.LocalDate.of(2026, 11, 17).minusDays(at)));
        }
        return times;
    }

    private void searches(
            String kind, String word, String where, List<Spot> wards, boolean warm, List<TestBrowser> browsers) {
        each(
                "search for a %s word in %s".formatted(kind, where),
                wards,
                warm,
                at -> browsers.get(at).get("/desk/search?q=" + word));
    }

    private static String path(Spot ward) {
        return "/scoreboard/" + ward.boroughSlug() + "/" + ward.slug();
    }

    private String someReference(Spot ward) {
        return pages.jdbc()
                .sql("""
                    select reference from ledger.contribution where organisation = 'metropolitan' and area = :area
                    order by received_at desc offset 20 limit 1\
                    """)
                .param("area", ward.area())
                .query(String.class)
                .single();
    }

    private interface Asking {
        org.springframework.mock.web.MockHttpServletResponse ask(int at);
    }

    /// The first two of each only make the program warm.
    private void each(String name, List<Spot> wards, boolean warm, Asking asking) {
        var took = new ArrayList<Double>();
        for (var at = warm ? 0 : 2; at < (warm ? 2 : wards.size()); at++) {
            for (var again = 0; again < (warm ? 5 : 1); again++) {
                var began = System.nanoTime();
                var response = asking.ask(at);
                took.add((System.nanoTime() - began) / 1e6);
                if (response.getStatus() != 200) throw new IllegalStateException(name + ": " + response.getStatus());
            }
        }
        var sorted = took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (!warm) times.put(name, new Times(sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]));
    }
}
