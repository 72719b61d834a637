package org.xinghe.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts the statements that the database is asked, so that a list page can be held to a fixed number. A test that
/// counts declares it as a static bean.
public final class Statements implements BeanPostProcessor {

    private final AtomicInteger asked = new AtomicInteger();

    /// How many statements a block asks.
    public int in(Callable<?> block) throws Exception {
        var before = asked.get();
        block.call();
        return asked.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, values) -> {
                        if (method.getName().equals("prepareStatement")) {
                            asked.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, values);
                        } catch (InvocationTargetException fault) {
                            throw fault.getCause();
                        }
                    });
        }
    }
}
