package org.wardmote.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;

/// The product's own classes, read once for all house tests.
final class MainClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.wardmote");

    /// With `org.wardmote.` left off, as the lists of exceptions have them.
    static String shortName(JavaClass type) {
        return type.getName().replace("org.wardmote.", "");
    }

    static JavaClasses of(Class<?>... types) {
        return new ClassFileImporter().importClasses(types);
    }

    /// @param annotation on the class itself or on one of its annotations
    static List<Class<?>> annotated(Class<? extends Annotation> annotation) {
        return reflected()
                .filter(type -> AnnotatedElementUtils.hasAnnotation(type, annotation))
                .collect(Collectors.toUnmodifiableList());
    }

    static Stream<Class<?>> reflected() {
        return ALL.stream()
                .filter(type ->
                        !type.isAnonymousClass() && !type.getSimpleName().equals("package-info"))
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(JavaClass::reflect);
    }

    private MainClasses() {}
}
