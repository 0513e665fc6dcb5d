package org.wardmote.house;

import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.wardmote.kernel.Anyone;

/// Every address that a controller answers, and who may ask it.
final class Access {

    /// @param method `any` where the mapping names none
    record Route(String method, String path, Method handler) {

        List<Annotation> access() {
            return Arrays.stream(handler.getAnnotations())
                    .filter(Access::isAccess)
                    .toList();
        }

        List<String> offences() {
            var access = access();
            if (access.isEmpty()) return List.of(name() + " says nobody who may ask it");
            if (access.size() > 1) return List.of(name() + " has more than one access annotation");
            if (!reads() && access.getFirst() instanceof Anyone anyone && anyone.sameForAll())
                return List.of(name() + " changes something and is kept as the same for all");
            return List.of();
        }

        private boolean reads() {
            return method.equals("GET") || method.equals("HEAD");
        }

        String name() {
            return handler.getDeclaringClass().getSimpleName() + "." + handler.getName() + " (" + method + " " + path
                    + ")";
        }
    }

    static Stream<Route> routes(Class<?> controller) {
        var found = new ArrayList<Route>();
        var above = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        for (var method : controller.getDeclaredMethods()) {
            var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping == null) continue;
            for (var prefix : paths(above))
                for (var path : paths(mapping))
                    for (var verb : verbs(mapping)) found.add(new Route(verb, prefix + path + query(mapping), method));
        }
        return found.stream();
    }

    private static List<String> paths(@org.jspecify.annotations.Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
    }

    private static String query(RequestMapping mapping) {
        return mapping.params().length == 0 ? "" : "?" + String.join("&", mapping.params());
    }

    private static List<String> verbs(RequestMapping mapping) {
        return mapping.method().length == 0
                ? List.of("any")
                : Arrays.stream(mapping.method()).map(RequestMethod::name).toList();
    }

    /// The kernel's annotations for methods are the access annotations.
    private static boolean isAccess(Annotation annotation) {
        var type = annotation.annotationType();
        var target = type.getAnnotation(Target.class);
        return type.getPackageName().equals("org.wardmote.kernel")
                && target != null
                && List.of(target.value()).equals(List.of(ElementType.METHOD));
    }

    private Access() {}
}
