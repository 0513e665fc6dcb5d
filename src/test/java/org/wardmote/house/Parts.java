package org.wardmote.house;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.wardmote.TestDatabase;
import org.wardmote.Wardmote;

/// The product started as its command line starts it, on an empty database, for documents that are made from its
/// beans.
final class Parts implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final ConfigurableApplicationContext started = new SpringApplicationBuilder(Wardmote.class)
            .web(WebApplicationType.NONE)
            .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
            .logStartupInfo(false)
            .initializers(context -> context.getBeanFactory().registerSingleton("productOnly", new ProductOnly()))
            .run("--wardmote.command=true", "--wardmote.database.url=" + database.url());

    /// Tests lie in the same packages; what they declare for themselves is no part of the product.
    private static final class ProductOnly extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ProductOnly;
        }

        @Override
        public int hashCode() {
            return ProductOnly.class.hashCode();
        }
    }

    <T> List<T> all(Class<T> type) {
        return started.getBeanProvider(type).orderedStream().toList();
    }

    @Override
    public void close() {
        started.close();
        database.close();
    }
}
