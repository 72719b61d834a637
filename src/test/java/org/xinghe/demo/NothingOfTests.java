package org.xinghe.demo;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/// Keeps the beans of other tests out of an application that a test starts by itself.
final class NothingOfTests extends TypeExcludeFilter {

    static void applyTo(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("nothingOfTests", new NothingOfTests());
    }

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
        return reader.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NothingOfTests;
    }

    @Override
    public int hashCode() {
        return NothingOfTests.class.hashCode();
    }
}
