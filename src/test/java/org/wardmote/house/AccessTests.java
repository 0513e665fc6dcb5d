package org.wardmote.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.wardmote.house.planted.UnguardedController;
import org.wardmote.kernel.Anyone;
import org.wardmote.platform.EarlyAnswer;

class AccessTests {

    private static List<Access.Route> routes() {
        return MainClasses.annotated(Controller.class).stream()
                .flatMap(Access::routes)
                .sorted(Comparator.comparing(Access.Route::path).thenComparing(Access.Route::method))
                .toList();
    }

    @Test
    void everyHandlerSaysOnceWhoMayAskIt() {
        assertThat(routes()).isNotEmpty();
        assertThat(routes().stream().flatMap(route -> route.offences().stream()))
                .isEmpty();
    }

    @Test
    void plantedHandlersAreFoundOut() {
        assertThat(Access.routes(UnguardedController.class).flatMap(route -> route.offences().stream()))
                .containsExactlyInAnyOrder(
                        "UnguardedController.none (GET /planted/none) says nobody who may ask it",
                        "UnguardedController.two (GET /planted/two) has more than one access annotation",
                        "UnguardedController.kept (POST /planted/kept) changes something and is kept as the same for"
                                + " all",
                        "UnguardedController.any (any /planted/any) changes something and is kept as the same for all");
    }

    @Test
    void accessDocumentIsFresh() {
        Made.check(Path.of("docs/access.md"), document());
    }

    private static String document() {
        var text = new StringBuilder("""
            # Access

            Every address and who may ask it. This page is made from the code by `AccessTests`; nobody edits it.

            "Anyone" needs no sign-in. "SignedIn" is for what is one's own; others are led to the sign-in page and back. "Staff" holds
            one of the handler's functions today and has shown a second factor; whoever has not signed in so is led to where they can,
            and to everybody else the page is not there. "KeyHolder" has a private link, whose key is checked where the data is read.
            "Operator" holds the operations token. Posts come from a form of ours or are refused.

            What is "kept" is the same for everybody: it is finished once, held in memory and sent
            before the security chain runs, and any HTTP cache may hold it if it asks each time. The rest is `no-store`. Style
            sheets, scripts and fonts lie under `/assets/` for anyone.

            | method | address | who | kept | handler |
            |---|---|---|---|---|
            """);
        for (var route : routes())
            text.append("| %s | `%s` | %s | %s | `%s` |\n"
                    .formatted(
                            route.method(),
                            route.path(),
                            route.access().getFirst().annotationType().getSimpleName(),
                            isKept(route) ? "kept" : "",
                            route.handler().getDeclaringClass().getSimpleName() + "."
                                    + route.handler().getName()));
        text.append(
                "\n## Answered early\n\nBefore any handler is asked, for exactly the addresses that they know:\n\n");
        MainClasses.reflected()
                .filter(type -> EarlyAnswer.class.isAssignableFrom(type) && !type.isInterface())
                .forEach(type -> text.append("* `%s`: %s\n"
                        .formatted(type.getSimpleName(), Doc.of(type).opening())));
        return text.toString();
    }

    private static boolean isKept(Access.Route route) {
        return route.access().getFirst() instanceof Anyone anyone && anyone.sameForAll();
    }
}
