package org.xinghe.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts the statements that a test's own thread sends to the database: a list page runs the same number of them for
/// few and many rows. What jobs and listeners do meanwhile does not count. A test imports it as a bean.
public final class CountedStatements implements BeanPostProcessor {

    private final ThreadLocal<Integer> seen = ThreadLocal.withInitial(() -> 0);

    /// How many statements a block prepares on the calling thread.
    public int during(Callable<?> block) throws Exception {
        var before = seen.get();
        block.call();
        return seen.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    CountedStatements.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (_, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            seen.set(seen.get() + 1);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException fault) {
                            throw fault.getTargetException();
                        }
                    });
        }
    }
}
