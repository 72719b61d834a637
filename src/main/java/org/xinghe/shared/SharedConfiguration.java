package org.xinghe.shared;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;

/// What every module needs from Spring: the clock, and how identities are stored.
@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(dialect, List.of(new StoreIdentifier(), new StoreCode()));
    }

    @WritingConverter
    static class StoreIdentifier implements Converter<Identifier, UUID> {

        @Override
        public UUID convert(Identifier identifier) {
            return identifier.value();
        }
    }

    @WritingConverter
    static class StoreCode implements Converter<Code, String> {

        @Override
        public String convert(Code code) {
            return code.value();
        }
    }
}
