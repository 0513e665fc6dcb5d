package org.wardmote.platform.page;

/// Templates lie where their page records lie: `org.wardmote.site.ward.WardPage` is shown by
/// `site/ward/WardPage.jte`.
final class TemplateNames {

    private static final String BASE = "org.wardmote.";

    static String of(Class<?> page) {
        return page.getName().substring(BASE.length()).replace('.', '/') + ".jte";
    }

    private TemplateNames() {}
}
