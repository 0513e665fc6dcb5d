package org.wardmote.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The house style, as far as classes show it.
final class Rules {

    private static final List<String> LAYERS = List.of(
            "service", "dto", "entity", "mapper", "util", "utils", "common", "config", "impl", "helper", "manager");

    static final ArchRule NOUNS_NOT_LAYERS = classes()
            .should(be(
                    "named by a noun and not by a layer",
                    type -> LAYERS.stream().noneMatch(layer -> namedAfter(type, layer))));

    static final ArchRule BEANS_STAY_IN_THEIR_PACKAGE = classes()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .and(notAmong(Exceptions.PUBLIC_BEANS.keySet()))
            .should()
            .bePackagePrivate();

    static final ArchRule ROOTS_ARE_CONTRACTS = classes()
            .that(match("lie in a module's root", Rules::isInRoot))
            .and(match("are not of a one-room module", type -> !isInOneRoom(type)))
            .and(notAmong(Exceptions.ROOT_CLASSES.keySet()))
            .should(be("a record, enum, interface, annotation or exception", Rules::isContract));

    static final ArchRule ROOTS_KNOW_NOTHING_BELOW = classes()
            .that(match("lie in a module's root", Rules::isInRoot))
            .should(be("free of its module's sub-packages", Rules::isFreeOfRooms));

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that(notAmong(Exceptions.OWN_CLOCK.keySet()))
            .should(access("the machine's own time", Rules::readsTheTime));

    static final ArchRule NO_OLD_DATES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat"
                    + "|java\\.sql\\.(Date|Time)");

    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    /// So that `docs/configuration.md` has every setting.
    static final ArchRule SETTINGS_ARE_RECORDS =
            noClasses().should().dependOnClassesThat().areAssignableTo(Value.class);

    static final ArchRule ONE_PLACE_CONNECTS = noClasses()
            .that()
            .resideOutsideOfPackage("org.wardmote.platform.database..")
            .and(notAmong(Exceptions.OWN_CONNECTION.keySet()))
            .should(access("a new connection", Rules::connects));

    static final ArchRule LOGS_KNOW_NO_ADDRESSES = noClasses()
            .that(match("read addresses or are controllers", Rules::knowsAddresses))
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.slf4j\\.Logger|java\\.util\\.logging\\.Logger|java\\.lang\\.System\\$Logger");

    static ArchRule pure(String... packages) {
        return noClasses()
                .that(resideInAnyPackage(packages))
                .and(match("are no package-info", type -> !type.getSimpleName().equals("package-info")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.springframework..",
                                "jakarta..",
                                "java.sql..",
                                "javax.sql..",
                                "java.net..",
                                "java.net.http..",
                                "java.nio.file..",
                                "org.slf4j..")
                        .or(match("are files", type -> type.getName().startsWith("java.io.File"))));
    }

    private static boolean namedAfter(JavaClass type, String layer) {
        var capital = Character.toUpperCase(layer.charAt(0)) + layer.substring(1);
        return Arrays.asList(type.getPackageName().split("\\.")).contains(layer)
                || type.getSimpleName().endsWith(capital);
    }

    private static boolean isInRoot(JavaClass type) {
        return type.getPackageName().split("\\.").length == 3
                && type.getEnclosingClass().isEmpty()
                && !type.getSimpleName().equals("package-info");
    }

    private static boolean isInOneRoom(JavaClass type) {
        return Exceptions.ONE_ROOM.containsKey(MainClasses.shortName(type).split("\\.")[0])
                && !type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isContract(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.isInterface() || type.isAssignableTo(Throwable.class);
    }

    private static boolean isFreeOfRooms(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .noneMatch(target -> target.startsWith(type.getPackageName() + "."));
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        if (owner.equals("java.lang.System")) return name.equals("currentTimeMillis");
        if (owner.equals("java.time.Clock")) return name.startsWith("system") || name.startsWith("tick");
        return owner.startsWith("java.time.") && name.equals("now") && !hasParameter(access, "java.time.Clock");
    }

    private static boolean connects(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.getName().equals("java.sql.DriverManager")) return true;
        if (name.equals("getConnection")) return owner.isAssignableTo(javax.sql.DataSource.class);
        return name.equals("<init>") && owner.isAssignableTo(javax.sql.DataSource.class);
    }

    private static boolean knowsAddresses(JavaClass type) {
        return type.isMetaAnnotatedWith("org.springframework.stereotype.Controller")
                || type.getAccessesFromSelf().stream().anyMatch(Rules::readsAnAddress);
    }

    private static boolean readsAnAddress(JavaAccess<?> access) {
        return access.getTargetOwner().getName().startsWith("jakarta.servlet.")
                && Set.of(
                                "getRequestURI",
                                "getRequestURL",
                                "getQueryString",
                                "getPathInfo",
                                "getServletPath",
                                "getParameter",
                                "getParameterMap",
                                "getRemoteAddr")
                        .contains(access.getTarget().getName());
    }

    private static boolean hasParameter(JavaAccess<?> access, String type) {
        return access.getTarget().getFullName().contains("(" + type);
    }

    private static DescribedPredicate<JavaClass> notAmong(Set<String> names) {
        return match("are no listed exceptions", type -> !names.contains(MainClasses.shortName(outermost(type))));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Rules::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaClass> match(String description, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(description, test);
    }

    private static ArchCondition<JavaClass> access(String what, Predicate<JavaAccess<?>> test) {
        return new ArchCondition<>("use " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var access : type.getAccessesFromSelf())
                    if (test.test(access)) events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
            }
        };
    }

    private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> test) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, test.test(type), type.getName() + " should be " + what));
            }
        };
    }

    private Rules() {}
}
