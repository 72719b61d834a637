package org.xinghe.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The sessions of signed-in people, as Spring Session keeps them.
@Repository
class Sessions {

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void endAllOf(String signInName) {
        jdbc.sql("delete from identity.session where principal_name = :name")
                .param("name", signInName)
                .update();
    }
}
