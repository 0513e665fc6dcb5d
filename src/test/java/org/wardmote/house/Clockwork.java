package org.wardmote.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What runs although nobody asked: threads, what starts and stops with the program, what follows changes.
final class Clockwork {

    private static final List<String> KINDS = List.of(
            "org.springframework.context.SmartLifecycle",
            "org.springframework.boot.ApplicationRunner",
            "org.springframework.boot.CommandLineRunner",
            "org.wardmote.platform.Follower",
            "org.wardmote.platform.Job",
            "java.lang.Thread");

    private static final Set<String> STARTS = Set.of(
            "java.lang.Thread",
            "java.lang.Thread$Builder",
            "java.lang.Thread$Builder$OfPlatform",
            "java.lang.Thread$Builder$OfVirtual",
            "java.util.concurrent.Executors",
            "java.util.concurrent.CompletableFuture");

    private static final Set<String> STARTING = Set.of(
            "start",
            "startVirtualThread",
            "newCachedThreadPool",
            "newFixedThreadPool",
            "newScheduledThreadPool",
            "newSingleThreadExecutor",
            "newSingleThreadScheduledExecutor",
            "newThreadPerTaskExecutor",
            "newVirtualThreadPerTaskExecutor",
            "runAsync",
            "supplyAsync");

    /// Found out by its own test.
    abstract static class Planted {
        Thread run(Runnable work) {
            return Thread.startVirtualThread(work);
        }
    }

    static boolean runsByItself(JavaClass type) {
        return !type.isInterface()
                && (KINDS.stream().anyMatch(type::isAssignableTo)
                        || type.getMethods().stream()
                                .anyMatch(method -> method.isMetaAnnotatedWith(
                                                "org.springframework.scheduling.annotation.Scheduled")
                                        || method.isMetaAnnotatedWith(
                                                "org.springframework.context.event.EventListener"))
                        || type.getAccessesFromSelf().stream().anyMatch(Clockwork::starts));
    }

    private static boolean starts(JavaAccess<?> access) {
        return STARTS.contains(access.getTargetOwner().getName())
                && STARTING.contains(access.getTarget().getName());
    }

    static String document() {
        var text = new StringBuilder("""
            # Clockwork

            Everything that happens although nobody asked for it at that moment. This page is made from the code by `DocsTests`;
            nobody edits it. All of it is safe to run on several nodes at once: each follows the database and none leads.

            | what | when | does |
            |---|---|---|
            """);
        MainClasses.ALL.stream()
                .filter(type -> !type.isAnonymousClass() && runsByItself(type))
                .sorted(Comparator.comparing(JavaClass::getName))
                .forEach(type -> text.append("| `%s` | %s | %s |\n"
                        .formatted(
                                MainClasses.shortName(type),
                                when(type),
                                Made.cell(Doc.of(type.reflect()).prose()))));
        return text.toString();
    }

    private static String when(JavaClass type) {
        if (type.isAssignableTo("org.springframework.context.SmartLifecycle")) return "from start to stop";
        if (type.isAssignableTo("org.springframework.boot.ApplicationRunner")) return "once at the start";
        if (type.isAssignableTo("org.wardmote.platform.Follower")) return "after a change, on each node";
        if (type.isAssignableTo("org.wardmote.platform.Job")) return "again and again, on one node at a time";
        if (type.getMethods().stream()
                .anyMatch(method -> method.isMetaAnnotatedWith("org.springframework.context.event.EventListener")))
            return "when a fact is published, in its transaction";
        return "on a thread of its own";
    }

    private Clockwork() {}
}
