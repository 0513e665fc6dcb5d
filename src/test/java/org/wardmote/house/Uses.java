package org.wardmote.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/// What one class may ask of another.
final class Uses {

    static boolean readsTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        if (owner.equals("java.lang.System")) return name.equals("currentTimeMillis");
        if (owner.equals("java.time.Clock")) return name.startsWith("system") || name.startsWith("tick");
        return owner.startsWith("java.time.") && name.equals("now") && !hasParameter(access, "java.time.Clock");
    }

    static boolean connects(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.getName().equals("java.sql.DriverManager")) return true;
        if (name.equals("getConnection")) return owner.isAssignableTo(javax.sql.DataSource.class);
        return name.equals("<init>") && owner.isAssignableTo(javax.sql.DataSource.class);
    }

    static boolean readsAnAddress(JavaAccess<?> access) {
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

    private Uses() {}
}
