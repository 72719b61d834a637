package org.xinghe.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.shared.PersonId;

/// Who holds which administrator's role.
@Repository
class Administrators {

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AdministratorRole> roleOf(PersonId person) {
        return jdbc.sql("select role from identity.administrator where person = :person")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(AdministratorRole::valueOf);
    }

    void appoint(PersonId person, AdministratorRole role) {
        jdbc.sql("""
                insert into identity.administrator (person, role) values (:person, :role)
                on conflict (person) do update set role = excluded.role
                """).param("person", person.value()).param("role", role.name()).update();
    }

    void dismiss(PersonId person) {
        jdbc.sql("delete from identity.administrator where person = :person")
                .param("person", person.value())
                .update();
    }

    /// How many people hold a role and can sign in.
    long count(AdministratorRole role) {
        return jdbc.sql("""
                select count(*)
                  from identity.administrator
                  join identity.person on person.id = administrator.person
                 where role = :role
                   and active
                """).param("role", role.name()).query(Long.class).single();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from identity.administrator)")
                .query(Boolean.class)
                .single();
    }
}
