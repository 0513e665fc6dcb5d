package org.wardmote.scrutiny.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.wardmote.TestDatabase;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;

/// The scrutinised cannot edit scrutiny.
class ScrutinyWallsTests {

    @Test
    void onlyThoseWhoScrutiniseChangeAnythingHere() {
        var changing = handlers().filter(ScrutinyWallsTests::changes).toList();
        assertThat(changing).isNotEmpty().allSatisfy(handler -> {
            var staff = handler.getAnnotation(Staff.class);
            assertThat(staff).as(handler.toString()).isNotNull();
            assertThat(staff.value()).as(handler.toString()).containsExactly(Function.SCRUTINISE);
        });
    }

    private static Stream<Method> handlers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("org.wardmote.scrutiny").stream()
                .map(found -> classNamed(found.getBeanClassName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class));
    }

    private static Class<?> classNamed(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean changes(Method handler) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
        return mapping != null && !List.of(mapping.method()).equals(List.of(RequestMethod.GET));
    }

    /// Whatever is not counted from them is a record, which is only added to.
    @Test
    void everyRecordRefusesToBeChanged() {
        try (var database = TestDatabase.fresh()) {
            var guarded = database.jdbc().sql("""
                select distinct event_object_table from information_schema.triggers
                where trigger_schema = 'scrutiny' and trigger_name = 'stays' and event_manipulation = 'UPDATE'
                  and event_object_table in (select event_object_table from information_schema.triggers
                                             where trigger_schema = 'scrutiny' and trigger_name = 'stays'
                                               and event_manipulation = 'DELETE')\
                """).query(String.class).list();
            var counted = List.of(
                    "tally",
                    "deed_tally",
                    "breakdown",
                    "place",
                    "ground",
                    "unfolded",
                    "deed_unfolded",
                    "standing",
                    "migration_history");
            var tables = database.jdbc()
                    .sql("select table_name from information_schema.tables where table_schema = 'scrutiny'")
                    .query(String.class)
                    .list();
            assertThat(tables).containsAll(counted);
            assertThat(guarded)
                    .containsExactlyInAnyOrderElementsOf(tables.stream()
                            .filter(table -> !counted.contains(table))
                            .toList());
        }
    }
}
